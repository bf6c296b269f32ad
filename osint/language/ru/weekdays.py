"""Russian and Ukrainian words between a date and its weekday."""

from __future__ import annotations

ON = ("в", "во", "у")
STYLES = (
    "по старому стилю",
    "по новому стилю",
    "старого стиля",
    "нового стиля",
    "ст. ст",
    "н. ст",
    "за старим стилем",
)
