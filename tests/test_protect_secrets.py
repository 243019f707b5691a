"""Secrets in every dress: what is cut whatever it wears, and what is left of the text around it."""

from __future__ import annotations

import json
import random
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from bip_utils import Bip39Languages, Bip39MnemonicGenerator, MoneroMnemonicGenerator
from mnemonic import Mnemonic

from assist.protect import protect
from assist.protect.bip39 import list_names, word_lists

CUT = "⟦seed-phrase removed⟧"
KEY = "⟦private-key removed⟧"
DESK = (
    "en", "zh-Hans", "zh-Hant", "es", "pt", "fr", "de", "it", "ru", "uk", "tr", "vi", "id", "ms", "ja", "ko", "ar",
    "hi", "th", "pl", "nl",
)  # fmt: skip
KINDS = ("seed-phrase", "private-key", "one-time-code", "password")
CASES = yaml.safe_load((Path(__file__).parent / "protect" / "secrets.yaml").read_text(encoding="utf-8"))


def phrase(language: Bip39Languages = Bip39Languages.ENGLISH, seed: int = 0) -> list[str]:
    entropy = random.Random(f"{language.name} dress {seed}").randbytes(16)
    return [
        unicodedata.normalize("NFC", word) for word in Bip39MnemonicGenerator(language).FromEntropy(entropy).ToList()
    ]


def wrong(words: list[str]) -> list[str]:
    """The phrase with a last word that breaks its checksum."""
    places = word_lists()
    known = {places[word]["english"] for word in words}
    last = next(
        word for word, lists in places.items() if lists.get("english", 9999) not in {*known, 9999} and len(word) > 4
    )
    return [*words[:11], last]


def each(form: str) -> Callable[[list[str]], list[str]]:
    return lambda words: [form.format(n=number, w=word) for number, word in enumerate(words, 1)]


def shift(old: str, new: str) -> Callable[[list[str]], str]:
    return lambda words: " ".join(words).translate(str.maketrans(old, new))


WORDS = phrase()
# Valid phrases: no word around them is needed.
DRESSED = {
    "numbered": lambda w: "\n".join(each("{n}. {w}")(w)),
    "numbers in brackets": lambda w: " ".join(each("({n}) {w}")(w)),
    "word 1": lambda w: "\n".join(each("word {n}: {w}")(w)),
    "circled": lambda w: " ".join(chr(0x245F + n) + word for n, word in enumerate(w, 1)),
    "last word first": lambda w: "\n".join(each("{n}. {w}")(w)[::-1]),
    "json": json.dumps,
    "json, indented": lambda w: json.dumps(w, indent=2),
    "html": lambda w: "<ol>" + "".join(each("<li>{w}</li>")(w)) + "</ol>",
    "html breaks": "<br>".join,
    "entities": "&nbsp;".join,
    "markdown table": lambda w: "| # | word |\n|---|---|\n" + "\n".join(each("| {n} | {w} |")(w)),
    "markdown bold": lambda w: "\n".join(each("* **{w}**")(w)),
    "two columns": lambda w: "\n".join(f"{n + 1}. {w[n]}{' ' * 40}{n + 7}. {w[n + 6]}" for n in range(6)),
    "emoji": "🔥".join,
    "arrows": " -> ".join,
    "blank lines": "\n\n".join,
    "escaped line breaks": "\\n".join,
    "quoted": lambda w: ", ".join(each("«{w}»")(w)),
    "camel case": lambda w: "".join(word.title() for word in w),
    "connected": " and ".join,
    "a label nobody knows": lambda w: ", ".join(each("Xyz {n}: {w}")(w)),
    "full width": lambda w: " ".join(w).translate({c: c + 0xFEE0 for c in range(97, 123)}),
    "bold letters": lambda w: " ".join(w).translate({c: c - 97 + 0x1D41A for c in range(97, 123)}),
    "cyrillic": shift("aeocpxy", "аеосрху"),
    "cyrillic capitals": lambda w: " ".join(w).upper().translate(str.maketrans("AEOCPXHBTMK", "АЕОСРХНВТМК")),
    "greek": shift("aotvi", "αοτνι"),
    "ipa": shift("agie", "ɑɡıə"),
    "small capitals": shift("abcdefghijklmnoprstuvwyz", "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ"),
    "zero-width inside": lambda w: " ".join("\u200d".join(word) for word in w),
    "soft hyphens": lambda w: " ".join("\u00ad".join(word) for word in w),
    "zero-width between": "\u200b".join,
    "first four letters": lambda w: " ".join(word[:4] for word in w),
    "two halves": lambda w: f"first six: {' '.join(w[:6])}. And the last six: {' '.join(w[6:])} ok?",
    "in prose": lambda w: f"So these are the words that I wrote down {' '.join(w)} but the wallet shows zero",
    "between greetings": lambda w: "Good morning,\n" + "\n".join(w) + "\nKind regards, John",
}  # fmt: skip


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("dress", DRESSED)
def test_a_valid_phrase_needs_no_company(dress: str, seed: int) -> None:
    words = phrase(seed=seed)
    check_gone(DRESSED[dress](words), words)


# Phrases with a wrong word: only where the message, or the form, speaks for them.
TOLD = {
    "numbered, no context": lambda w: "\n".join(each("{n}) {w}")(w)),
    "numbered down, no context": lambda w: "\n".join(each("{n}. {w}")(w)[::-1]),
    "ordinals, no context": lambda w: ", ".join(each("слово {n} - {w}")(w)),
    "env file": lambda w: f'MNEMONIC="{" ".join(w)}"',
    "json field": lambda w: json.dumps({"mnemonic": " ".join(w)}),
    "four letters": lambda w: f"my seed, first four letters: {' '.join(word[:4] for word in w)} please",
    "four letters, numbered": lambda w: "seed words\n" + "\n".join(f"{n}. {x[:4]}" for n, x in enumerate(w, 1)),
    "halves": lambda w: f"mi frase semilla\nlos primeros 6: {' '.join(w[:6])}\nlos otros: {' '.join(w[6:])}",
    "leet": lambda w: "my seed phrase " + " ".join(x[0] + x[1:-1].replace("o", "0") + x[-1] for x in w),
    "a typo in the middle": lambda w: f"my recovery phrase is {' '.join([*w[:5], w[5][:-1] + 'qq', *w[6:]])}, help",
    "two typos": lambda w: f"seed phrase: {' '.join([*w[:2], 'qqz', *w[3:9], 'zzq', *w[10:]])}",
    "connected": lambda w: "my seed: " + " then ".join(w),
}  # fmt: skip


@pytest.mark.parametrize("dress", TOLD)
def test_a_wrong_phrase_in_context_is_cut(dress: str) -> None:
    words = wrong(phrase(seed=7))
    check_gone(TOLD[dress](words), words)


def check_gone(text: str, words: list[str]) -> None:
    protected = protect(text)
    assert {secret.kind for secret in protected.secrets} == {"seed-phrase"}
    left = protected.text.lower().split()
    shown = text.lower().split()
    assert not [word for word in words if len(word) > 3 and word in left and shown.count(word)]


@pytest.mark.parametrize("form", ["NFC", "NFD", "NFKC", "NFKD"])
@pytest.mark.parametrize("language", list(Bip39Languages), ids=lambda language: language.name)
def test_every_list_in_every_normal_form(language: Bip39Languages, form: str) -> None:
    words = [unicodedata.normalize(form, word) for word in phrase(language)]
    assert protect(" ".join(words)).text == CUT
    assert protect("\n".join(each("{n}. {w}")(words))).text.endswith(CUT)


def japanese(seed: int) -> list[str]:
    """A valid phrase of the Japanese list, which bip_utils does not have."""
    places = word_lists()
    listed = {lists["japanese"]: word for word, lists in places.items() if "japanese" in lists}
    english = phrase(seed=seed)
    return [listed[places[word]["english"]] for word in english]


@pytest.mark.parametrize("joint", ["\u3000", " ", "\n", "、", "・"])
@pytest.mark.parametrize("seed", range(3))
def test_japanese(joint: str, seed: int) -> None:
    assert protect(joint.join(japanese(seed))).text == CUT


def test_japanese_with_its_voicing_marks_in_any_form() -> None:
    written = Mnemonic("japanese").wordlist
    voiced = [word for word in written if unicodedata.normalize("NFD", word) != unicodedata.normalize("NFC", word)]
    for form in ("NFC", "NFD"):
        words = unicodedata.normalize(form, "\u3000".join(voiced[100:112]))
        assert protect(f"シードフレーズ: {words}").text.endswith(f": {CUT}")


def test_ten_lists_of_2048_words_whose_beginnings_tell_them_apart() -> None:
    places = word_lists()
    assert len(list_names()) == 10
    for name in list_names():
        assert sorted(lists[name] for lists in places.values() if name in lists) == list(range(2048))
    for name in ("english", "spanish", "french", "italian", "portuguese", "czech"):
        assert len({word[:4] for word, lists in places.items() if name in lists}) == 2048


def test_monero_only_in_context() -> None:
    words = MoneroMnemonicGenerator().FromEntropyWithChecksum(bytes(range(32))).ToStr()
    assert protect(f"my monero seed is {words} thanks").text.count("seed-phrase") == 1
    assert words not in protect(f"my monero seed is {words} thanks").text


@pytest.mark.parametrize(
    "text",
    [
        "I want to add cash and travel this year, can you help me move all the money into one account now",
        "please verify this code",
        "I never wrote down my seed phrase and now my phone is dead, what can you do to help me recover the wallet",
        "Sorry, the code does not arrive; I did update the phone, clean the cache, try again and check the spam folder",
        "Can you cancel that order, please? I did not mean to buy, I meant to sell half and keep the rest for later",
        "1. open the app 2. click on wallet 3. select network 4. enter amount 5. confirm with code",
        "1. app\n2. phone\n3. wallet\n4. card",
        "我的助记词忘记了,现在不能登录钱包,里面还有很多币,请问你们可以帮我找回来吗,我可以提供身份证明",
        "他是我的一个朋友,他在你们平台上有很多资金,现在不能提出来了,我们都很着急",
    ],
)
def test_prose_of_list_words_stays(text: str) -> None:
    assert protect(text).text == text


# --- key files


def keystore(**more: object) -> dict[str, object]:
    return {
        "version": 3,
        "id": "3198bc9c-6672-5ab3-d995-4942343ae5b6",
        "address": "008aeeda4d805471df9b2a5b0f38a0c3bcba786b",
        "crypto": {
            "ciphertext": "d172bf743a674da9cdad04534d56926ef8358534d458fffccd4e6ad2fbde479c",
            "cipherparams": {"iv": "83dbcc02d8ccb40e466191a123791e0e"},
            "cipher": "aes-128-ctr",
            "kdf": "scrypt",
            "kdfparams": {"dklen": 32, "salt": "ab0c7876052600dd703518d6fc3fe8984592145b591fc8fb", "n": 8},
            "mac": "2103ac29920d71da29f15d75b4a16dbe95cfd7ff8faea1056c33131d846e3097",
        },
        **more,
    }  # fmt: skip


@pytest.mark.parametrize("indent", [None, 2, 8, "\t"])
def test_a_keystore_is_cut_whole(indent: int | None) -> None:
    text = json.dumps(keystore(), indent=indent)
    assert protect(f"here is my wallet file {text} please import").text == f"here is my wallet file {KEY} please import"


def test_a_keystore_without_its_outer_braces_or_with_other_quotes() -> None:
    whole = json.dumps(keystore(), indent=1)
    for text in (whole[1:-1].strip(), whole.replace('"', "'"), whole.replace('"', '\\"'), whole.split("kdfparams")[0]):
        cut = protect(f"file:\n{text}\nthanks").text
        assert "d172bf74" not in cut
        assert "cipher" not in cut
        assert cut.startswith("file:")


@pytest.mark.parametrize(
    "text",
    [
        '{"crypto": "BTC", "amount": 5}',
        "the kdf of my file is scrypt and the ciphertext is missing",
        '{"mac": "4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318"}',
    ],
)
def test_no_keystore(text: str) -> None:
    assert protect(text).text == text


def test_a_solana_key_file_and_pem_without_an_end() -> None:
    numbers = [random.Random(1).randrange(256) for _ in range(64)]
    for text in (json.dumps(numbers), json.dumps(numbers, indent=1), str(numbers).replace(" ", "")):
        assert protect(f"id.json {text} ok").text == f"id.json {KEY} ok"
    assert protect("[1, 2, 3]").secrets == ()
    assert protect("-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASC").text == KEY


# --- the matrix of languages


@pytest.mark.parametrize("language", DESK)
def test_every_language_has_cases_of_each_kind(language: str) -> None:
    own = [case for case in CASES if case["language"] == language]
    for kind in KINDS:
        assert sum("cut" in case and case["cut"][0] == kind for case in own) >= 2, kind
    assert sum("cut" not in case for case in own) >= 10


# --- one-time codes


@pytest.mark.parametrize(
    "label", ["验证码", "код из смс", "رمز التحقق", "ओटीपी", "รหัส OTP", "doğrulama kodu", "인증번호"]
)
@pytest.mark.parametrize("digits", ["482913", "482 913", "4 8 2 9 1 3", "４８２９１３", "٤٨٢٩١٣", "४८२९१३", "๔๘๒๙๑๓"])
def test_codes_in_every_digit(label: str, digits: str) -> None:
    assert protect(f"{label}: {digits}").text == f"{label}: ⟦one-time-code removed⟧"


def test_the_nearest_word_decides() -> None:
    assert protect("OTP for order 48291377").secrets == ()
    assert protect("order 48291377, OTP 482913").text == "order 48291377, OTP ⟦one-time-code removed⟧"
    assert protect("Error 48291: the OTP is 739204").text == "Error 48291: the OTP is ⟦one-time-code removed⟧"


# --- cards


def test_a_card_with_all_that_stands_on_it() -> None:
    cut = protect("Visa 4111 1111 1111 1111, exp 12/27, CVV 737").text
    assert cut == "Visa ⟦card removed⟧, exp ⟦card removed⟧, CVV ⟦card removed⟧"
    assert not any(char.isdigit() for char in protect("4111111111111111|08/2028|737").text)


def test_dates_and_digits_without_a_card_stay() -> None:
    for text in ("my ID expires 12/27", "error 737", "verification code 737", "4111 1111 1111 1112"):
        assert protect(text).secrets == ()
