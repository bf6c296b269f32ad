"""Russian and Ukrainian words between a date and its weekday."""

from __future__ import annotations

ON = ("в", "во", "у")
