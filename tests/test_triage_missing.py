"""An answered question is not asked again, in whatever form the answer came."""

from __future__ import annotations

import pytest

from assist.protect import find_entities
from assist.triage.missing import missing


@pytest.mark.parametrize(
    ("said", "ask", "left"),
    [
        ("75 USDT won't go out", ("ticker", "network"), ("network",)),
        ("my USDT won't go out", ("ticker", "network"), ("network",)),
        ("€200 won't go out", ("ticker", "network"), ("ticker", "network")),
        ("15.000 TL gelmedi", ("ticker",), ("ticker",)),
        ("liquidated yesterday", ("ticker", "time"), ("ticker",)),
        ("liquidated 2 hours ago", ("time",), ()),
        ("liquidated on 3 November 2026", ("time",), ()),
        ("at 03:40 UTC", ("time",), ()),
        ("500 XRP without the tag", ("tx-hash", "network"), ("tx-hash",)),
        ("120 TON without the memo", ("tx-hash", "network"), ("tx-hash",)),
        ("500 USDT", ("tx-hash", "network"), ("tx-hash", "network")),
        ("on TRC20", ("tx-hash", "network"), ("tx-hash",)),
        ("nothing yet", ("order-id", "device", "error-code"), ("order-id", "device", "error-code")),
    ],
)
def test_what_else_answers_a_question(said: str, ask: tuple[str, ...], left: tuple[str, ...]) -> None:
    assert missing(ask, find_entities(said)) == left
