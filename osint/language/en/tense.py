"""English words that tell whether a sentence speaks of the past or the future."""

from __future__ import annotations

from osint.language.date_tables import listed

FUTURE = listed("""will won't shall would 'll he'll she'll it'll we'll they'll i'll you'll upcoming deadline may might
    await awaits awaiting
    until till by""")
INTENDING = listed("""expected expects expect scheduled due plan plans planned planning slated set likely going
    intends hopes aims begins starts opens resumes reopens postponed adjourned rescheduled delayed
    resume expires ends meets convenes votes arrives departs travels hosts""")
"""Words that speak of the future only with one of AFTER_INTENDING after them."""
INTENDING_ALONE = listed(
    """due scheduled slated planned expected begins starts opens resumes reopens resume expires ends meets
    convenes votes arrives departs travels hosts postponed"""
)
"""Of these, the ones that do so at the end of what stands before a date too."""
AFTER_INTENDING = listed("to for on in at by next this early late until till")
ARRANGES = listed("scheduled planned slated")
"""With a form of HAS before them they speak of the future whatever follows."""
HAS = listed("has have")
PAST = listed("""was were had did said told came went took made got gave found began saw held met sent won
    lost fell rose led left became struck shot fled spoke wrote ran hit cut kept sold bought paid
    shrank sank broke chose drove wore tore swore froze fought sought stood understood swept slept
    spent lent bent caught taught hid fed dug hung withdrew overthrew overtook underwent forgot
    stole blew threw laid lit sped swung sprang swam ate
    grew drew flew threw knew felt heard brought built died has have been since ago""")
PREPOSITIONS = listed("until till by since ago")
"""Cues only where a date follows them."""
UNTIL = listed("until till by")
SINCE = listed("since ended")
PASSIVE = listed("be are is to being get not")
PARTICIPLE_HOLDERS = listed("be to get")
"""After these a participle tells no time."""
PERFECT = listed("have has been had")
CONDITIONAL = "would"
"""Before the perfect it speaks of what did not happen in the past ("would have been heard")."""
MODALS = listed("will shall would to won't 'll")
PRESENT_ED = listed("need embed speed feed indeed seed bleed breed exceed proceed succeed")
PAST_ENDINGS = ("ed",)

ON = listed("on")
"""What may stand between a verb, or the beginning of a sentence, and the day it happened."""
AHEAD = listed("until till by before pending")
"""Words right before a date that say it is still to come."""
ARRANGED = listed(
    "scheduled planned slated set due postponed adjourned rescheduled delayed moved pencilled"
)
ARRANGED_FOR, WAS_ARRANGED = (
    listed("for to on until"),
    listed("was were been originally initially had"),
)
""" "Scheduled for 12 June" is still to come, "was scheduled for 12 June" is not always."""
SETS, SET_FOR = (
    listed("set sets setting called calls fixed scheduled booked planned arranged"),
    "for",
)
"""Verbs that put what they name on the day behind SET_FOR: "has set a hearing for Friday"."""
OPENS = listed("will shall 'll won't")
"""Verbs that put the day that follows them in their clause into the future."""
STOPS = listed("""that to which who if when while would will could may might should before until by ahead not
    isn't wasn't no once next and but is are be being scheduled due expected planned""")
"""Words across which a verb in the past does not date a day."""
CANCELLED = listed("was were")
"""Behind a day for which something was arranged: it did not take place, or has."""
PAST_EVENTS = listed(
    "attack attacks massacre riot riots insurrection assault uprising coup invasion terrorist operation"
)
"""What a day alone may name by now: "the October 7 attack"."""
