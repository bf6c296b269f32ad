"""Nouns of places that are cut short with a full stop, before the name ("м. Київ"): apart from the
layouts of languages, which few texts ask for."""

RUSSIAN = ("г", "с", "д", "дер", "пос", "пгт")
UKRAINIAN = ("м", "с", "смт", "сел", "пос")
SHORT_KINDS = frozenset((*RUSSIAN, *UKRAINIAN))
