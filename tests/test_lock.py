"""Lock and restore: what is masked comes back byte for byte, or not at all."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assist.protect.lock import Locked, lock, lock_values, restore

_TRICKY = st.text(alphabet="xX123 0aé提{}⟦", max_size=30) | st.text(max_size=60)


@st.composite
def _texts_and_spans(draw: st.DrawFn) -> tuple[str, list[tuple[int, int]]]:
    text = draw(_TRICKY)
    edge = st.integers(0, len(text))
    return text, [tuple(sorted(pair)) for pair in draw(st.lists(st.tuples(edge, edge), max_size=8))]


@given(_texts_and_spans(), st.sampled_from(["X{}X", "[{}]", "K{}K"]))
def test_restore_undoes_lock(given_: tuple[str, list[tuple[int, int]]], style: str) -> None:
    text, spans = given_
    locked = lock(text, spans, style)
    assert restore(locked.text, locked, style).text == text
    for start, end in spans:
        if start < end:
            assert any(text[start:end] in value for _, value in locked.tokens)


@given(_texts_and_spans())
def test_what_is_locked_is_not_in_the_masked_text(given_: tuple[str, list[tuple[int, int]]]) -> None:
    text, spans = given_
    secret = "\ue000secret\ue000"
    locked = lock(secret + text, [(0, len(secret)), *((a + len(secret), b + len(secret)) for a, b in spans)])
    assert secret not in locked.text


@given(_texts_and_spans())
def test_a_token_never_stands_where_none_was_put(given_: tuple[str, list[tuple[int, int]]]) -> None:
    text, spans = given_
    locked = lock(text, spans)
    for token, _ in locked.tokens:
        assert locked.text.count(token) == 1


def test_masks_look_as_measured() -> None:
    assert lock("Send 5 to abc", [(10, 13)]) == Locked("Send 5 to X1X", (("X1X", "abc"),))


def test_a_number_of_the_text_is_never_a_token() -> None:
    assert lock("1 2 abc", [(4, 7)]).text == "1 2 X3X"


@pytest.mark.parametrize(
    "answer",
    ["x1x e X2X", "X 1 X e x2x", "X1X e X2 X", "Ｘ１Ｘ e Ｘ ２ Ｘ", "X١X e X٢X", "X१X e X\u00a0२X", "x๑x e x๒x"],
)
def test_letter_case_width_digits_and_inner_spaces_are_forgiven(answer: str) -> None:
    assert restore(answer, lock("aa e bb", [(0, 2), (5, 7)])).text == "aa e bb"


def test_another_order_is_forgiven() -> None:
    assert restore("X2X, X1X", lock("aa e bb", [(0, 2), (5, 7)])).text == "bb, aa"


@pytest.mark.parametrize(
    "answer", ["X1X", "X1X e X1X", "X1X X2X X2X", "1 e X2X", "X1X e X2", "X1X2X", "X12X", "", "XX1XX e 2"]
)
def test_LibreTranslate_123_a_token_lost_doubled_or_damaged_is_no_restore(answer: str) -> None:
    restored = restore(answer, lock("aa e bb", [(0, 2), (5, 7)]))
    assert restored.text is None
    assert restored.lost


@pytest.mark.parametrize(
    ("answer", "lost"),
    [("X1X", ("X2X",)), ("", ("X1X", "X2X")), ("X1X X1X X2X", ("X1X",)), ("X1X e 2", ("X2X",)), ("X2X e X1", ("X1X",))],
)
def test_what_was_lost_is_named(answer: str, lost: tuple[str, ...]) -> None:
    assert restore(answer, lock("aa e bb", [(0, 2), (5, 7)])).lost == lost


@given(_texts_and_spans(), st.randoms(use_true_random=False))
def test_any_engine_gives_all_back_or_names_a_loss(
    given_: tuple[str, list[tuple[int, int]]], chance: random.Random
) -> None:
    locked = lock(*given_)
    kept = [token for token, _ in locked.tokens if chance.random() < 0.8]
    chance.shuffle(kept)
    restored = restore(" ".join(kept), locked)
    assert (restored.text is None) == (len(kept) < len(locked.tokens))
    assert set(restored.lost) == {token for token, _ in locked.tokens} - set(kept)


def test_values_may_differ_from_what_they_mask() -> None:
    locked = lock_values("Meu saque", [((4, 9), "withdrawal")])
    assert restore("My X1X", locked).text == "My withdrawal"


def test_no_repr_shows_a_value() -> None:
    assert "ana@" not in repr(lock("ana@example.com", [(0, 15)]))


def test_ten_thousand_spans_take_linear_time() -> None:
    text = "ab " * 10_000
    locked = lock(text, [(at, at + 2) for at in range(0, len(text), 3)])
    assert restore(locked.text, locked).text == text
