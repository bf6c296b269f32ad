"""Fitting of the place models: corpora, training texts of our own, word lists, weights."""
