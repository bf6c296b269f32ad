"""Pure geography: geodesics, directions, borders. No text, no names, no files but its own data."""
