"""What holds for every text: spans match, nothing raises, a cut text cuts to itself, work grows with the length."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from assist.protect import find_entities, protect
from assist.protect.plain import plain
from assist.records import Protected

DATA = Path(__file__).parent / "protect"
PIECES = [
    case["text"]
    for name in ("entities.yaml", "secrets.yaml")
    for case in yaml.safe_load((DATA / name).read_text(encoding="utf-8"))
]
any_text = st.text(st.characters(), max_size=300)  # lone surrogates and controls too
message = st.lists(st.sampled_from(PIECES) | st.text(st.characters(), max_size=12), max_size=6).map(" ".join)


def check_spans(protected: Protected) -> None:
    end = 0
    for entity in protected.entities:
        assert end <= entity.span[0] < entity.span[1] <= len(protected.text)
        assert entity.text == protected.text[slice(*entity.span)]
        end = entity.span[1]
    for secret in protected.secrets:
        assert protected.text[slice(*secret.span)] == f"⟦{secret.kind} removed⟧"
        assert all(
            entity.span[1] <= secret.span[0] or secret.span[1] <= entity.span[0] for entity in protected.entities
        )


@settings(deadline=None)  # the first call compiles patterns
@given(any_text | message)
def test_spans_match(text: str) -> None:
    check_spans(protect(text))


@settings(deadline=None)  # the first call compiles patterns
@given(message)
def test_a_cut_text_cuts_to_itself(text: str) -> None:
    once = protect(text)
    assert protect(once.text) == once


@settings(deadline=None)  # the first call compiles patterns
@given(any_text | message)
def test_plain_maps_every_character_back(text: str) -> None:
    made_plain = plain(text)
    assert len(made_plain.text.lower()) == len(made_plain.text)
    assert list(made_plain.origin) == sorted(made_plain.origin)
    assert len(made_plain.origin) == len(made_plain.text) + 1


@pytest.mark.parametrize(
    "piece",
    ["a", "1 111 ", "0x", "code ", "password is ", "我", "1.", "zoo ", "a.", "private key ", "4 ", "USDT 5 ", "Ab1",
     "a@", "for a ", "[1,", "-----BEGIN PRIVATE KEY-----", "\u0301", "⟦", "的", "memo ", "+1", "https://", "{", "\x00",
     "\ud800", "助记词是"],
)  # fmt: skip
def test_long_runs_of_one_thing_are_bearable(piece: str) -> None:
    """A pattern that backtracks over such runs would never return."""
    check_spans(protect(piece * (100_000 // len(piece))))


@pytest.mark.parametrize("text", PIECES[::12])
def test_nothing_of_a_message_is_cached(text: str) -> None:
    """Caches of the package hold words of our data and single characters, never a text that went through."""
    import gc
    from functools import _lru_cache_wrapper

    marked = f"{text} qqzzx"
    protect(marked)
    for cached in [thing for thing in gc.get_objects() if type(thing) is _lru_cache_wrapper]:
        if getattr(cached, "__module__", "").startswith("assist.protect"):
            assert not any("qqzzx" in str(part) for part in gc.get_referents(cached))


def test_secrets_stand_in_no_repr() -> None:
    assert "hunter2" not in repr(plain("my password is hunter2"))


def test_bip_utils_loads_only_for_what_looks_like_an_address() -> None:
    script = (
        "import sys; from assist.protect import protect; protect('¿Dónde está mi retiro de 500 USDT por TRC20?');"
        "assert 'bip_utils' not in sys.modules;"
        "protect('TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t'); assert 'bip_utils' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", script], check=True)


def test_find_entities_alone_takes_any_text() -> None:
    assert [entity.text for entity in find_entities("5 USDT ⟦password removed⟧ 6 BTC")] == ["5 USDT", "6 BTC"]
