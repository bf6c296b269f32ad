"""The map of a report, drawn as SVG from embedded outlines."""
