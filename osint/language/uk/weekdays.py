"""Ukrainian words beside weekdays."""

from __future__ import annotations

ON = ("у", "в", "на")
"""Before a weekday."""
