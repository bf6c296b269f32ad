"""Ukrainian words that tell whether a sentence speaks of the past or the future."""

from __future__ import annotations

from osint.language.date_tables import listed

FUTURE = listed("буде будуть відбудеться планує")
PAST = listed("був була було були сказав сказала заявив заявила")
SINCE = listed("з")
PAST_ENDINGS = ("ла", "ли", "ло", "лися", "лася")
AHEAD = listed("до")
