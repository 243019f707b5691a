"""No engine can lose or change what is locked without being caught: thousands of messages, every way to damage them."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
from damage import DAMAGES, Damaging, Made, messages
from translating import guarded_by_the_checks

from assist.records import Translation
from assist.translate import ArgosEngine, FirefoxEngine, IdentityEngine, PseudoEngine

EACH = 24  # messages for each damage and engine
ENGINES = ("argos", "chat")  # by name: sentence by sentence (as firefox, marian, libretranslate), and whole with terms
_LOUD = ("blocker", "warning")


def missed(made: Made, done: Translation) -> list[str]:
    """What is not in the translation as it was put in, where nothing was said about it."""
    if any(finding.severity in _LOUD for finding in done.findings):
        return []
    needed = Counter(made.kept.values())
    lost = [value for value, times in needed.items() if _times(value, done.text) < times]
    given = {
        number for value in (made.text, made.translation) for number in re.findall(r"[0-9]+(?:[.,][0-9]+)*", value)
    }
    lost += [number for number in re.findall(r"[0-9]+(?:[.,][0-9]+)*", done.text) if not _known(number, given)]
    return lost


def _times(value: str, text: str) -> int:
    """As a whole, byte for byte; a number may have separators, as a language writes it."""
    if re.fullmatch("[0-9]+", value):
        return sum(number.replace(",", "") == value for number in re.findall(r"(?<![0-9.])[0-9,]+(?![0-9])", text))
    return len(re.findall(rf"(?<![0-9A-Za-z]){re.escape(value)}(?![0-9A-Za-z])", text))


def _known(number: str, given: set[str]) -> bool:
    return number in given or number.replace(",", "") in given


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("damage", DAMAGES)
def test_nothing_locked_is_lost_unseen(damage: str, engine: str) -> None:
    raw = Damaging(engine, DAMAGES[damage])
    translator = guarded_by_the_checks(raw)
    for made in messages(EACH, seed=len(damage) * 7 + len(engine)):
        done = translator.translate(made.text, made.source, made.target)
        assert not missed(made, done), (damage, made.text, done.text)
    assert raw.damaged or "mask" in damage, f"{damage} never damaged anything"


@pytest.mark.real_model
def test_the_real_models_lose_nothing_unseen(argos_packages: Path, firefox_en_pt: Path) -> None:
    """Random letters from a tiny Argos package, good Portuguese from a Firefox model: the promise is the same."""
    argos, firefox = ArgosEngine(argos_packages), FirefoxEngine(lambda: {("en", "pt"): firefox_en_pt})
    for engine, target in ((argos, "es"), (firefox, "pt")):
        translator = guarded_by_the_checks(engine, forced=engine.name)
        for made in [made for made in messages(8 * EACH, seed=3) if made.source == "en"][:EACH]:
            done = translator.translate(made.text, "en", target)
            assert not missed(made, done), (engine.name, made.text, done.text)


@pytest.mark.parametrize("engine", [IdentityEngine(), PseudoEngine()], ids=["identity", "pseudo"])
def test_identity_and_pseudo_lose_nothing_at_all(engine: IdentityEngine | PseudoEngine) -> None:
    translator = guarded_by_the_checks(engine, forced=engine.name)
    for made in messages(10 * EACH, seed=2):
        done = translator.translate(made.text, made.source, made.target)
        assert all(value in done.text for value in made.kept.values())


@pytest.mark.parametrize("engine", ENGINES)
def test_no_false_alarm_where_nothing_is_damaged(engine: str) -> None:
    translator = guarded_by_the_checks(Damaging(engine, lambda text, chance: text))
    for made in messages(4 * EACH, seed=1):
        done = translator.translate(made.text, made.source, made.target)
        assert (done.text, [f for f in done.findings if f.severity in _LOUD]) == (made.translation, [])
