"""Russian words that tell whether a sentence speaks of the past or the future."""

from __future__ import annotations

from osint.language.date_tables import listed

FUTURE = listed("будет будут пройдет пройдёт состоится планирует планируют планируется")
PAST = listed("был была было были сказал сказала заявил заявила")
SINCE = listed("с")
PAST_ENDINGS = ("ла", "ли", "ло", "лся", "лась", "лись")
AHEAD = listed("до к")
