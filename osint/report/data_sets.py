"""The data sets that findings rest on, as reports cite them."""

from __future__ import annotations

from osint.report.model import DataSet


def data_sets() -> tuple[DataSet, ...]:
    """What is embedded: nothing is opened but the manifests."""
    return ()
