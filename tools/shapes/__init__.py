"""Parts of the build of shapes: outlines of regions, islands, lakes and seas, courses of rivers."""
