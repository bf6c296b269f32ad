"""Fragments of the changelog become its items."""

from __future__ import annotations

import pytest

from tools.changelog import with_fragments


def test_fragments_stand_first_under_unreleased() -> None:
    log = "# Changelog\n\n## Unreleased\n\n- Old.\n\n## 0.1\n"
    assert with_fragments(log, ["New\nthing.\n", "Other."]) == (
        "# Changelog\n\n## Unreleased\n\n- New thing.\n- Other.\n- Old.\n\n## 0.1\n"
    )
    assert with_fragments(log, []) == log


def test_each_sentence_of_a_fragment_with_dashes_is_an_item() -> None:
    log = "# Changelog\n\n## Unreleased\n"
    assert with_fragments(log, ["- One,\n  in two lines - a dash.\n- Two.\n"]).endswith(
        "\n- One, in two lines - a dash.\n- Two.\n"
    )


def test_a_log_without_the_heading_is_refused() -> None:
    with pytest.raises(ValueError, match="Unreleased"):
        with_fragments("# Changelog\n", [])
