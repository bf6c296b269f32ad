"""The stages that turn zone polygons and water polygons into the border data of `osint.geo`."""
