"""English words for the light of a day."""

from __future__ import annotations

from osint.language.date_tables import listed

PHRASES: dict[str, str] = {
    "before dawn": "before-sunrise", "before daybreak": "before-sunrise", "pre-dawn": "before-sunrise",
    "predawn": "before-sunrise", "before sunrise": "before-sunrise", "before first light": "before-sunrise",
    "at dawn": "dawn", "at daybreak": "dawn", "at first light": "dawn", "in the dawn": "dawn",
    "in the early dawn": "dawn", "dawn light": "dawn", "the light of dawn": "dawn", "at the crack of dawn": "dawn",
    "around dawn": "dawn", "as dawn broke": "dawn", "dawn raid": "dawn", "dawn strike": "dawn",
    "dawn attack": "dawn", "morning twilight": "dawn",
    "at sunrise": "sunrise", "sunrise": "sunrise", "as the sun rose": "sunrise", "the sun rose": "sunrise",
    "the sun was rising": "sunrise", "as the sun came up": "sunrise", "around sunrise": "sunrise",
    "before the sun rose": "before-sunrise", "the sun had not yet risen": "before-sunrise",
    "the sun had not risen": "before-sunrise", "early-morning darkness": "before-sunrise",
    "pre-dawn darkness": "before-sunrise", "predawn darkness": "before-sunrise",
    "the sun had set": "after-sunset", "the sun had already set": "after-sunset",
    "the sun had gone down": "after-sunset", "after the sun set": "after-sunset",
    "the sun had risen": "after-sunrise", "the sun had already risen": "after-sunrise",
    "the sun was up": "after-sunrise", "the sun was already up": "after-sunrise",
    "after sunrise": "after-sunrise", "after dawn": "after-dawn", "after daybreak": "after-dawn",
    "before sunset": "before-sunset", "before dusk": "before-dusk", "before nightfall": "before-dusk",
    "before dark": "before-dusk",
    "at sunset": "sunset", "sunset": "sunset", "the sun set": "sunset", "as the sun set": "sunset",
    "the sun was setting": "sunset", "the setting sun": "sunset", "around sunset": "sunset", "at sundown": "sunset",
    "at dusk": "dusk", "around dusk": "dusk", "in the dusk": "dusk", "at nightfall": "dusk",
    "as night fell": "dusk", "as darkness fell": "dusk", "evening twilight": "dusk", "in the twilight": "twilight",
    "in twilight": "twilight", "at twilight": "twilight",
    "after sunset": "after-sunset", "after sundown": "after-sunset", "after dusk": "night",
    "after dark": "night", "after nightfall": "night",
    "at night": "night", "by night": "night", "in the night": "night", "during the night": "night",
    "in the dead of night": "deep-night", "in the middle of the night": "deep-night", "night-time": "night",
    "nighttime": "night", "night time": "night", "night raid": "night", "night sky": "night", "night footage": "night",
    "night video": "night", "in the dark": "night", "in darkness": "night", "in the darkness": "night",
    "under cover of darkness": "night", "under cover of night": "night", "it was dark": "night", "already dark": "night",
    "still dark": "night", "pitch dark": "deep-night", "pitch black": "deep-night", "pitch-dark": "deep-night",
    "pitch-black": "deep-night", "total darkness": "deep-night", "complete darkness": "deep-night",
    "in broad daylight": "daylight", "in daylight": "daylight", "in full daylight": "daylight",
    "broad daylight": "daylight", "by daylight": "daylight", "during daylight": "daylight", "in the daylight": "daylight",
    "daylight footage": "daylight", "daytime video": "daylight", "daytime footage": "daylight",
    "in bright sunshine": "sunshine", "in bright sunlight": "sunshine", "in full sun": "sunshine",
    "in the sunshine": "sunshine", "in sunlight": "sunshine", "under a blazing sun": "sunshine",
    "it was light": "daylight", "already light": "daylight", "still light": "daylight",
    "the sun was low": "low-sun", "a low sun": "low-sun", "low sun": "low-sun", "the sun low": "low-sun",
    "daylight video": "daylight", "in daylight hours": "daylight", "still daylight": "daylight",
    "the midnight sun": "daylight", "nighttime video": "night", "night-time video": "night",
    "night-time footage": "night", "nighttime footage": "night", "already night": "night",
    "the shadows were long": "long-shadows", "golden hour": "low-sun", "in the evening sun": "low-sun",
    "the shadows were short": "high-sun", "the sun was overhead": "high-sun",
    "the sun stood overhead": "high-sun", "sun was directly overhead": "high-sun",
    "long shadows": "long-shadows", "the sun was high": "high-sun", "the sun high": "high-sun", "sun overhead": "high-sun",
    "short shadows": "high-sun", "the sun is high": "high-sun", "the sun is overhead": "high-sun",
    "the sun is low": "low-sun", "shadows are long": "long-shadows", "shadows were long": "long-shadows",
    "the shadows are long": "long-shadows", "the shadows are short": "high-sun", "shadows are short": "high-sun",
    "the sun is setting": "sunset", "the sun is rising": "sunrise", "the sun is up": "after-sunrise",
    "the sun has set": "after-sunset", "the sun has risen": "after-sunrise", "the sun rises": "sunrise",
    "the sun sets": "sunset", "evening light": "evening-light", "morning light": "morning-light",
    "early morning light": "morning-light", "late afternoon light": "evening-light",
    "a sunny street": "sunshine", "sunny street": "sunshine", "sunny day": "sunshine", "sunny square": "sunshine",
    "bright sunshine": "sunshine", "bright sunlight": "sunshine", "bright sun": "sunshine",
    "sunlit": "sunshine", "sunlit street": "sunshine", "blue sky": "daylight", "blue skies": "daylight",
    "clear blue sky": "daylight", "bright sky": "daylight", "it is dark": "night", "it is light": "daylight",
    "it gets dark": "dusk", "it got dark": "dusk", "it gets light": "dawn", "it got light": "dawn",
    "it was getting dark": "dusk", "it is already dark": "night", "street lamps are lit": "night",
    "the night sky": "night", "starry sky": "deep-night", "stars are visible": "deep-night",
    "the sun did not rise": "no-sunrise", "the sun does not rise": "no-sunrise", "the sun never rose": "no-sunrise",
    "the sun did not set": "no-sunset", "the sun does not set": "no-sunset", "the sun never set": "no-sunset",
    "full moon": "full-moon", "moon was full": "full-moon", "moon is full": "full-moon", "a new moon": "new-moon", "the new moon": "new-moon", "new moon": "new-moon",
    "by moonlight": "moonlight", "in the moonlight": "moonlight", "moonlit": "moonlight", "in moonlight": "moonlight",
    "under a full moon": "full-moon", "the full moon": "full-moon", "a full moon": "full-moon",
    "moonless": "no-moon",
}  # fmt: skip
"""What a text says of the light -> its kind; see osint/checks/daylight/kinds.py."""
NOT_LIGHT = listed(
    "saving savings savings-time boulevard party club clubs movement hotel avenue street village"
)
"""A word after a phrase that makes it the name of something else."""
APART = listed("""until till to from between before after since then but through by every daily usually
    normally typically when unless while and or""")
"""Words between a phrase and a clock that set them apart."""
WHEN, OF_THE_SUN, FROM = listed("when"), "the sun", "from"
"""A word that parts phrases from clocks, but not those that begin so ("the sun had set when ...")."""
IS = listed("was were is are been be got gets")
"""Before words for the light that tell what it was when something happened."""
DENIES = listed(
    "not no never nor hardly isn't wasn't weren't without if unless would could until by"
)
"""Words before a phrase that deny or imagine it."""
POSTED = listed("posted uploaded published shared tweeted")
SOON = listed("minutes moments shortly immediately seconds")
METADATA = listed("metadata exif timestamp timestamps")
"""In a sentence that gives an image's own clock."""
LATER = listed("later after afterwards")
SHADOWS, SUN = ("shadow", "shadows"), ("the sun", "sun")
POINTING = (
    "point", "points", "pointed", "pointing", "fall", "falls", "fell", "falling", "lie", "lies", "lay", "lying",
    "stretch", "stretches", "stretched", "stretching", "extend", "extends", "extended", "extending",
    "were cast", "was cast", "cast", "run", "runs", "ran",
)  # fmt: skip
"""Between a shadow and the way that it falls."""
TOWARDS = ("to", "towards", "toward", "due", "the", "almost", "roughly", "straight")
STANDING = (
    "stood",
    "stands",
    "standing",
    "was",
    "is",
    "hung",
    "shone",
    "low",
    "high",
    "already",
    "still",
)
IN_THE = ("in the", "to the")
OF = ("of", "from")
"""Behind a compass word: it is seen from something else."""
NO_SHADOWS = listed(
    "war death doubt conflict fear violence history crisis suspicion power past terror"
)
"""What casts no shadow that points anywhere."""
