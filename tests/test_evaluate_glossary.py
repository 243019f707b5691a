"""Which translations the glossary's figures leave out: by what stands in the pair, never by its terms."""

from __future__ import annotations

import pytest

from assist.evaluate.aligned import incomparable, prose, usual_ratios
from assist.evaluate.glossary import DATA, Pair, comparable, digest, read_causes, read_pairs
from assist.evaluate.halves import half_of


@pytest.mark.parametrize(
    ("english", "text", "why"),
    [
        ("how-to-withdraw", "wie-man-abhebt", "an identifier, not a text"),
        ("Send the coins to {address} today", "Send the coins to {address}", "not translated"),
        ("The limit is 1,500 coins", "Das Limit beträgt 2.500 Coins", "other numbers"),
        ("The limit is 1,500 coins", "Das Limit beträgt 1.500 Coins", ""),
        ("The limit is 115200 coins", "La limite est de 115 200 pièces", ""),
        ("The limit is 32 coins", "الحد هو ٣٢ عملة", ""),
        ("Withdraw", "Auszahlen", ""),
        ("Two-factor", "Zwei-Faktor", ""),
        (
            "Your withdrawal is being processed and needs no further step from you.",
            "In Arbeit.",
            "much longer or shorter than usual",
        ),
        (
            "Your withdrawal is being processed and needs no further step from you.",
            "Ihre Auszahlung wird bearbeitet; Sie müssen nichts weiter tun.",
            "",
        ),
    ],
)
def test_what_is_no_translation_to_compare(english: str, text: str, why: str) -> None:
    assert incomparable(english, text, 1.0) == why


def test_placeholders_markup_and_options_are_no_wording() -> None:
    text = 'Stay on {{platform}}, <a href="/network">read</a> %(order)s with --wallet-dir=x at https://example.com/fee'
    assert not any(word in prose(text) for word in ("platform", "network", "order", "wallet", "fee"))


def test_lengths_are_compared_within_a_language() -> None:
    english = "All of these words stand in a sentence that is long enough."
    ratios = usual_ratios([("zh-Hans", english, "这" * 20), ("de", english, "a" * 60)])
    assert ratios["zh-Hans"] < ratios["de"]


def test_left_out_are_few_and_alike_in_both_halves() -> None:
    pairs = list(read_pairs(DATA))
    kept, left_out = comparable(pairs)
    assert len(kept) + left_out.total() == len(pairs)
    for half in ("tune", "report"):
        segments = sum(half_of(pair.english) == half for pair in pairs)
        assert sum(times for (which, _), times in left_out.items() if which == half) < 0.04 * segments


def test_causes_are_labelled_in_the_tuning_half_only() -> None:
    tuning: dict[str, Pair] = {
        digest(pair.english): pair for pair in read_pairs(DATA) if half_of(pair.english) == "tune"
    }
    causes = read_causes()
    assert len(causes) >= 95
    assert all(segment in tuning for _, _, segment in causes)
