"""The commands: the only room that prints."""

import gc

from osint.limits import GARBAGE

# Before a command is imported: looking for garbage among its modules took a hundredth of a start.
gc.set_threshold(*GARBAGE)
