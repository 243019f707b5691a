"""Which language a message is in: cases, the prior, and what must not change the answer."""

from __future__ import annotations

import random
import sys
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from assist.detect import DETECTORS, detector
from assist.errors import MissingExtra, UsageError
from assist.han import side
from assist.languages import languages
from assist.protect import protect
from assist.records import UND, Detection

DATA = Path(__file__).parent / "detect"
MESSAGES = [
    (language, text)
    for language, texts in yaml.safe_load((DATA / "messages.yaml").read_text(encoding="utf-8")).items()
    for text in texts
]
SPOKEN = [(language, text) for language, text in MESSAGES if language != UND]
CHANGES = {
    "upper case": str.upper,
    "lower case": str.lower,
    "emoji": lambda text: f"😡 {text} 🙏🙏",
    "zero-width": lambda text: "\u200b".join(text),
    "space": lambda text: f"\n  {text}  \t\n",
    "repetition": lambda text: f"{text} {text} {text}",
    "marks": lambda text: f"{text} !!!???",
    "numbers": lambda text: f"{text} 500 USDT 12345678 TRC20",
    "decomposed": lambda text: __import__("unicodedata").normalize("NFD", text),
}


def detect(text: str, prior: dict[str, float] | None = None) -> Detection:
    return detector().detect(protect(text), prior)


@pytest.mark.parametrize(("language", "text"), MESSAGES)
def test_messages(language: str, text: str) -> None:
    found = detect(text)
    assert (found.language, found.text) == (language, text)
    assert found.reason
    if language == UND:
        assert (found.confidence, found.mixed) == (0.0, ())
    else:
        assert found.candidates[0] == (found.language, found.confidence)
        assert 0.5 <= found.confidence <= 1


def test_every_language_of_the_desk_has_a_message() -> None:
    assert {language for language, _ in SPOKEN} == set(languages())


@pytest.mark.parametrize(
    ("text", "language", "others"), yaml.safe_load((DATA / "mixed.yaml").read_text(encoding="utf-8"))
)
def test_mixed(text: str, language: str, others: list[str]) -> None:
    found = detect(text)
    assert (found.language, list(found.mixed)) == (language, others)


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize(("language", "text"), SPOKEN)
def test_the_dress_of_a_text_does_not_change_its_language(language: str, text: str, change: str) -> None:
    dressed: Any = CHANGES[change]
    assert detect(dressed(text)).language == language


def test_order_of_calls_and_threads_change_nothing() -> None:
    texts = [text for _, text in MESSAGES]
    first = [detect(text) for text in texts]
    shuffled = list(enumerate(texts))
    random.Random(0).shuffle(shuffled)
    with ThreadPoolExecutor(8) as pool:
        again = dict(pool.map(lambda pair: (pair[0], detect(pair[1])), shuffled))
    assert [again[index] for index in range(len(texts))] == first


@pytest.mark.parametrize(
    ("text", "prior", "language"),
    [
        ("deposito", {"pt-BR": 1.0}, "pt"),
        ("deposito", {"es": 2.0, "en": 1.0}, "es"),
        ("你好", {"zh-TW": 1.0}, "zh-Hant"),
        ("ok", {"es": 1.0}, "es"),
        ("88df016429689c079f3b2f6ad39fa052532c56795b733da78a91ebe6a713944b", {"pt": 1.0}, "pt"),
        ("saya belum terima", {"ms": 1.0}, "ms"),
    ],
)
def test_the_prior_helps_where_the_text_says_little(text: str, prior: dict[str, float], language: str) -> None:
    found = detect(text, prior)
    assert found.language == language
    assert "else is known" in found.reason or detect(text).language == language


@pytest.mark.parametrize(("language", "text"), SPOKEN)
@pytest.mark.parametrize("prior", ["en", "ru", "zh-Hant", "pt"])
def test_the_prior_never_overrules_clear_text(language: str, text: str, prior: str) -> None:
    if detect(text).confidence >= 0.9:
        assert detect(text, {prior: 5.0}).language == language


@pytest.mark.parametrize("text", ["Που είναι τα χρήματά μου", "Jag har inte fått mina pengar än"])
def test_the_prior_does_not_speak_for_a_language_the_desk_lacks(text: str) -> None:
    assert detect(text, {"es": 1.0}).language == UND


@pytest.mark.parametrize("prior", [{}, {"xx": 1.0}, {UND: 1.0}, {"es": 0.0}, {"es": -1.0}])
def test_an_empty_prior_says_nothing(prior: dict[str, float]) -> None:
    assert detect("deposito", prior) == detect("deposito")


@settings(deadline=None)  # the first call reads profiles
@given(st.text(st.characters(), max_size=200), st.dictionaries(st.sampled_from(["es", "pt-BR", "zz"]), st.floats(0, 9)))
def test_any_text_gets_an_answer(text: str, prior: dict[str, float]) -> None:
    found = detect(text, prior)
    assert found.language in (*languages(), UND)
    assert 0 <= found.confidence <= 1
    assert [share for _, share in found.candidates] == sorted((share for _, share in found.candidates), reverse=True)
    assert detect(text, prior) == found


def test_a_very_long_text_is_looked_at_in_part() -> None:
    assert detect("¿Dónde está mi retiro de dinero? " * 6_000).language == "es"


@pytest.mark.parametrize(
    ("char", "expected"), [("账", "Hans"), ("帳", "Hant"), ("気", "Jpan"), ("中", ""), ("a", ""), ("👍", "")]
)
def test_side_of_a_character(char: str, expected: str) -> None:
    assert side(char) == expected


@pytest.mark.parametrize(
    ("text", "language", "parts"),
    [
        (
            "你好,我的提币还没到账。Please help me as soon as possible, this is urgent.",
            "zh-Hans",
            [("Please help me as soon as possible, this is urgent.", "en")],
        ),
        (
            "我的账户一直显示 please contact customer support team 请问怎么办",
            "zh-Hans",
            [("please contact customer support team", "en")],
        ),
        (
            "Здравствуйте, деньги не пришли. Where is my money, I have waited two days",
            "ru",
            [("Where is my money, I have waited two days", "en")],
        ),
        ("提币500USDT,network是TRC20,一直pending。请帮我看看。", "zh-Hans", []),
    ],
)
def test_parts_in_another_language_have_exact_spans(text: str, language: str, parts: list[tuple[str, str]]) -> None:
    found = detect(text)
    assert found.language == language
    assert [(text[slice(*span)], tag) for span, tag in found.parts] == parts
    assert set(found.mixed) == {tag for _, tag in parts}


@pytest.mark.parametrize("name", DETECTORS)
def test_every_backend_stands_behind_the_same_masks_and_rules(name: str) -> None:
    one = detector(name)
    for language, text in [
        ("es", "Hola, hice un retiro de 500 USDT por TRC20 y todavía no ha llegado a mi billetera"),
        ("ru", "Здравствуйте, я вывел 500 USDT, но деньги до сих пор не пришли"),
        ("uk", "Доброго дня, я вивів кошти, але вони досі не надійшли на мій гаманець"),
        ("zh-Hant", "我的提幣還沒到帳"),
        ("ko", "출금이 아직 안 됐어요"),
        (UND, "0x88df016429689c079f3b2f6ad39fa052532c56795b733da78a91ebe6a713944b"),
        (UND, "Jag har inte fått mina pengar än och jag har väntat i två dagar"),
    ]:
        assert one.detect(protect(text)).language == language


@pytest.mark.parametrize(("name", "cached"), [("lingua", "_detector"), ("py3langid", "_identifier")])
def test_a_backend_that_is_not_installed_says_how_to_get_it(
    name: str, cached: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, name, None)
    monkeypatch.setitem(sys.modules, f"{name}.langid", None)
    getattr(import_module(f"assist.detect.by_{name}"), cached).cache_clear()
    with pytest.raises(MissingExtra, match=r"reply-assist\[detectors\]"):
        detector(name).detect(protect("Hola, ¿dónde está mi dinero?"))


def test_unknown_detector() -> None:
    assert "auto" in DETECTORS
    with pytest.raises(UsageError, match="unknown detector 'x'; known: auto"):
        detector("x")


def test_a_run_of_one_key_does_not_outweigh_the_message() -> None:
    text = "我昨天提币到现在还没有到账请帮我查一下 " + "W" * 120
    assert detector().detect(protect(text)).language == "zh-Hans"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("İşlemi Gör", "tr"),  # «İ» in lower case is two characters unless it is seen to
        ("Stille betaling van kosten", "nl"),  # a foreign language must fit clearly better, not a little
        ("登入", "zh-Hant"),  # shared characters, but only Traditional says so
        ("後於", "zh-Hant"),  # GB 2312 carries these, Simplified writes others
        ("网关", "zh-Hans"),
        ("你好", "zh-Hans"),
        ("初期設定", "ja"),
        ("対象範囲", "ja"),  # one Japanese form outweighs two that Traditional shares
    ],
)
def test_short_interface_texts_get_their_language(text: str, language: str) -> None:
    assert detector().detect(protect(text)).language == language
