"""The words of every language that tell which date is a post's own, each list once and by name."""

from __future__ import annotations

from osint.language.en import posting as english
from osint.language.ru import posting as russian
from osint.language.uk import posting as ukrainian

MADE = english.MADE | russian.MADE | ukrainian.MADE
SAVED, LABELS, LINKS = english.SAVED, english.LABELS, english.LINKS
POST, IS_MADE, OF_DATE = english.POST, english.IS_MADE, english.OF_DATE
ARTICLE, OF_SOMETHING = english.ARTICLE, english.OF_SOMETHING
