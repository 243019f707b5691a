"""Markup as markers: what may come back, what is translated in parts, what is left."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from assist.articles.document import Mark, Written, plain
from assist.articles.labels import Keeper, Labels
from assist.articles.tagged import tagged, untagged
from assist.articles.translating import render
from assist.errors import EngineError
from assist.records import Translation

NO = Keeper(Labels({}), "es")


def bold(pair: int = 1) -> tuple[Mark, Mark]:
    return Mark((0, 2), "open", pair), Mark((3, 5), "close", pair)


OPEN, CLOSE = bold()
INNER, REINNER = bold(2)
IMAGE = Mark((9, 10), "alone")
PIECES: tuple[Written, ...] = (
    "Press ",
    OPEN,
    "the ",
    INNER,
    "big",
    REINNER,
    " one",
    CLOSE,
    " ",
    IMAGE,
    " now, {name}!",
)
SOURCE = tagged(PIECES, NO)


class Says:
    """A translator that answers as it is told, and otherwise in capitals."""

    def __init__(self, answer: Callable[[str], str]) -> None:
        self.answer = answer
        self.asked: list[str] = []

    def supports(self, source: str, target: str) -> bool:
        return True

    def translate(self, text: str, source: str, target: str) -> Translation:
        self.asked.append(text)
        return Translation(self.answer(text), source, target, "says", (source, target))


def test_markup_goes_as_markers_with_spaces_inside_of_pairs() -> None:
    assert SOURCE.text == "Press ⟦1⟧ the ⟦2⟧ big ⟦/2⟧ one ⟦/1⟧ ⟦3⟧ now, ⟦4⟧!"
    assert untagged(SOURCE.text, SOURCE) == (*PIECES[:-1], " now, {name}!")


def test_pairs_may_change_places_as_long_as_they_nest() -> None:
    moved = "⟦3⟧ Ahora, ⟦4⟧, ⟦1⟧ el ⟦2⟧ grande ⟦/2⟧ ⟦/1⟧ pulse!"
    assert untagged(moved, SOURCE) == (
        *(IMAGE, " Ahora, {name}, ", OPEN, "el ", INNER, "grande", REINNER, CLOSE, " pulse!"),
    )


@pytest.mark.parametrize(
    "text",
    [
        "Press the big one ⟦3⟧ now, ⟦4⟧!",  # pairs lost
        "Press ⟦1⟧ the ⟦2⟧ big ⟦/1⟧ one ⟦/2⟧ ⟦3⟧ now, ⟦4⟧!",  # crossed
        "Press ⟦/1⟧ the ⟦2⟧ big ⟦/2⟧ one ⟦1⟧ ⟦3⟧ now, ⟦4⟧!",  # turned round
        "Press ⟦1⟧ the ⟦2⟧ big ⟦/2⟧ one ⟦/1⟧ ⟦3⟧ ⟦3⟧ now, ⟦4⟧!",  # doubled
        "Press ⟦1⟧ the big ⟦2⟧ ⟦/2⟧ one ⟦/1⟧ ⟦3⟧ now, ⟦4⟧!",  # a link without words
        "Press ⟦1⟧ the ⟦2⟧ big ⟦/2⟧ one ⟦/1⟧ ⟦3⟧ now, ⟦5⟧!",  # invented
    ],
)
def test_a_segment_whose_markup_did_not_come_back_is_translated_around_it(text: str) -> None:
    assert untagged(text, SOURCE) is None
    translator = Says(lambda asked: text if "⟦1⟧" in asked else asked.upper())
    done = render(SOURCE, "en", "es", translator)
    assert done.rung.startswith("parts")
    assert [(finding.severity, finding.check) for finding in done.findings] == [("warning", "markup")]
    pieces = untagged(done.text or "", SOURCE)
    assert pieces is not None
    assert [piece for piece in pieces if isinstance(piece, Mark)] == [p for p in PIECES if isinstance(p, Mark)]
    assert plain(pieces) == "PRESS THE BIG ONE  NOW, {name}!"


def test_half_a_pair_keeps_the_order_of_all_markup() -> None:
    loose = Mark((0, 3), "loose")
    source = tagged(("a ", loose, "b ", IMAGE, " c"), NO)
    assert source.text == "a ⟦1⟧b ⟦2⟧ c"
    assert untagged("⟦2⟧ a ⟦1⟧b c", source) is None
    assert untagged("x ⟦1⟧y ⟦2⟧ z", source) is not None


def test_where_even_a_part_loses_what_must_stay_it_is_left_and_said() -> None:
    source = tagged(("Hello {name} there",), NO)
    done = render(source, "en", "es", Says(lambda asked: "⟦9⟧"))
    assert [finding.severity for finding in done.findings] == ["blocker"]
    assert untagged(done.text or "", source) == ("Hello {name} there",)


def test_a_failing_engine_is_a_finding_and_no_translation() -> None:
    def fail(asked: str) -> str:
        raise EngineError("out of memory")

    done = render(SOURCE, "en", "es", Says(fail))
    assert (done.text, [finding.message for finding in done.findings]) == (None, ["out of memory"])


def test_segments_without_words_reach_no_engine() -> None:
    translator = Says(str.upper)
    assert render(tagged(("{name} 5 ", IMAGE), NO), "en", "es", translator).text == "⟦1⟧ 5 ⟦2⟧"
    assert translator.asked == []


def test_brackets_of_our_own_kind_in_a_text_are_no_markers() -> None:
    source = tagged(("a ⟦1⟧ b ", IMAGE), NO)
    assert untagged(source.text, source) == ("a ⟦1⟧ b ", IMAGE)


@pytest.mark.parametrize(
    ("text", "alone", "kept"),
    [
        ("Send", True, ["Enviar"]),
        ("Send it", False, []),
        ("Tap «Send» or “Send”", False, ["Enviar", "Enviar"]),
        ("Open My assets (spot)", False, ["My assets"]),
        ("Sending", True, []),
        ("Hi {name}, %1$s of {{ total }} @wallet a@b.example", False, ["{name}", "%1$s", "{{ total }}", "@wallet"]),
    ],
)
def test_what_stays(text: str, alone: bool, kept: list[str]) -> None:
    keeper = Keeper(Labels({"Send": {"es": "Enviar"}, "My assets": {}}), "es")
    assert [value for _, value in sorted(keeper(text, alone))] == kept
