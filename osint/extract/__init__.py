"""A text to its mentions: coordinates, dates, places, quantities, posts."""
