"""Amounts, dates, durations, ids and devices in all of the desk's languages: tests/protect/entities_words.yaml."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest
import yaml

from assist.languages import languages
from assist.protect import find_entities
from assist.protect.amounts import find_amounts, find_led_amounts
from assist.protect.dates import find_dates
from assist.protect.devices import find_devices
from assist.protect.durations import find_durations, parse_duration
from assist.protect.labelled import find_labelled
from assist.protect.plain import plain

CASES = yaml.safe_load((Path(__file__).parent / "protect" / "entities_words.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", [pytest.param(case, id=f"{case['language']}-{case['id']}") for case in CASES])
def test_entities(case: dict[str, Any]) -> None:
    found = find_entities(case["text"])
    assert [[entity.kind, entity.text] for entity in found] == case["find"]
    for entity, value in zip(found, case.get("values", ()), strict=False):
        assert entity.value == value or (value is None and entity.kind not in ("amount", "date", "day", "duration"))


@pytest.mark.parametrize("language", sorted(languages()))
def test_every_language_has_cases_that_fire_and_that_stay_silent(language: str) -> None:
    own = [case for case in CASES if case["language"] == language]
    assert sum(bool(case["find"]) for case in own) >= 12
    assert sum(not case["find"] for case in own) >= 6
    assert len({kind for case in own for kind, _ in case["find"]}) >= 10


@pytest.mark.parametrize(
    "piece", ["4 ", "9", "1 day ", "two hundred ", "one ", "五", "5月", "$5 ", "이", "error 1 ", "tag 1 "]
)
@pytest.mark.parametrize(
    "find", [find_amounts, find_led_amounts, find_dates, find_durations, find_devices, find_labelled]
)
def test_work_grows_with_the_length(find: Callable[[str], Iterable[object]], piece: str) -> None:
    """Steps of the interpreter, not seconds: four times the text takes about four times the work."""
    few, many = (_steps(find, plain(piece * (size // len(piece))).text) for size in (2_000, 8_000))
    assert many <= 6 * few + 2_000


def _steps(find: Callable[[str], Iterable[object]], text: str) -> int:
    calls: Counter[str] = Counter()
    for _ in find("x 1 day"):  # compiles the patterns
        pass
    sys.setprofile(lambda _frame, event, _arg: calls.update((event,)))
    try:
        for _ in find(text):
            pass
    finally:
        sys.setprofile(None)
    return sum(calls.values())


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("24-48 hours", "PT24H/PT48H"),
        ("von 1 bis 3 Werktagen", "P1D/P3D"),
        ("1.5-2 hours", "PT1H30M/PT2H"),
        ("полтора часа", "PT1H30M"),
        ("半年", "P6M"),
        ("2 años", "P2Y"),
        ("أسبوعين", "P2W"),
    ],
)
def test_durations_in_iso_8601(text: str, iso: str) -> None:
    duration = parse_duration(text)
    assert duration is not None
    assert duration.iso == iso


@pytest.mark.parametrize(
    "text",
    [
        "ich bin hier, das ist alles",  # «hier» is «yesterday» in French
        "ik zit hier niet voor niets",
        "saya cuma mau tanya",  # «cuma» is Friday in Turkish
        "senin hesap ne durumda",  # «senin» is Monday in Indonesian
        "bây giờ mình làm sao",  # without accents also seven hours
        "espero que vocês sejam rápidos",  # «sejam» is an hour in Indonesian
        "निकलें और क्लिक करें",  # «कल» is a part of both
        "3D pen, KB-2050HS, format 12小时制",
        "백엔드 문제로 이 시간에 안 됩니다",
        "一個元件,二元碼",
        "%2$s of %02d, $Na",
        "¿hay 3 o 4 por aquí?",
        "to 1/12 confirmações",
    ],
)
def test_words_of_other_languages_are_nothing(text: str) -> None:
    assert find_entities(text) == ()


@pytest.mark.parametrize("text", ["J'ai payé hier", "cuma günü param gelmedi", "hari Senin lalu"])
def test_such_words_are_days_in_their_own_language(text: str) -> None:
    assert [entity.kind for entity in find_entities(text)] == ["day"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1.234 USDT", None),
        ("1.234,50 USDT", "1234.50 USDT"),
        ("0.05 BTC", "0.05 BTC"),
        ("12,34,567 INR", "1234567 INR"),
        ("500.000 ₫", "500000 VND"),
        ("$500", "500 $"),
        ("2.5万U", "25000 USDT"),
        ("3만 5천원", "35000 KRW"),
        ("5 pesos", "5 pesos"),
    ],
)
def test_amounts_have_a_value_where_it_can_be_read_one_way(text: str, value: str | None) -> None:
    (entity,) = find_entities(text)
    assert (entity.kind, entity.value) == ("amount", value)
