"""The original reaches no log, repr or exception; the work grows with the length of the text, not faster."""

from __future__ import annotations

import gc
import logging
import time
import traceback
from collections.abc import Callable

import pytest

from assist.protect import protect
from assist.protect.api_keys import find_api_keys
from assist.protect.plain import plain
from assist.protect.secret_words import Names, latinized
from assist.protect.secrets import cut_secrets

PHRASE = "legal winner thank year wave sausage worth useful legal winner thank yellow"
HEX = "4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318"
# kind -> text, and the piece of it that must show nowhere
SECRETS = {
    "seed-phrase": (f"my seed phrase is {PHRASE}", "sausage"),
    "private-key": (f"my private key is {HEX}", HEX),
    "one-time-code": ("my OTP is 739204", "739204"),
    "card": ("card 4111111111111111", "41111111"),
    "password": ("my password is Blue-Fox91", "Blue-Fox91"),
}


class DownstreamError(Exception):
    """What a later stage may raise with all that it was given."""


@pytest.mark.parametrize("kind", SECRETS)
def test_nothing_of_a_secret_is_logged_shown_or_raised(
    kind: str, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    text, secret = SECRETS[kind]
    with caplog.at_level(logging.DEBUG):
        protected = protect(text)
        try:
            raise DownstreamError(protected, repr(protected), protected.text)
        except DownstreamError as error:
            logging.getLogger("assist").exception("downstream failed on %r", protected)
            shown = "".join(traceback.format_exception(error))
    assert [cut.kind for cut in protected.secrets] == [kind]
    out, err = capfd.readouterr()
    logged = caplog.text + "".join(repr(record.__dict__) for record in caplog.records)
    for place in (shown, logged, out, err, repr(protected), str(protected.secrets)):
        assert secret not in place


def test_no_object_of_the_work_shows_its_text() -> None:
    text = SECRETS["password"][0]
    made = plain(text)
    names = Names(latinized(made.text))
    for thing in (made, names, names.of("password"), list(names.of("password")), find_api_keys(text, text, names)):
        assert "Blue-Fox91" not in repr(thing)


@pytest.mark.parametrize("finder", ["find_seeds", "find_keys", "find_codes", "find_passwords", "find_cards"])
def test_an_error_inside_carries_no_text(finder: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever breaks, what is raised and chained to it quotes nothing of the message."""

    def fail(*_: object) -> None:
        raise RuntimeError("broken")

    monkeypatch.setattr(f"assist.protect.secrets.{finder}", fail)
    with pytest.raises(RuntimeError) as caught:
        protect("\n".join(text for text, _ in SECRETS.values()))
    shown = "".join(traceback.format_exception(caught.value))
    assert not [secret for _, secret in SECRETS.values() if secret in shown]


HOSTILE = {
    "list words": "zoo abandon ", "list words with strangers": "legal winner xx ", "hex": "a1", "hashes": HEX + " ",
    "keys": f"private key {HEX} ", "wif": "5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ ", "digits": "1",
    "single digits": "4 ", "codes": "code ", "labelled codes": "otp: 482913 ", "brackets": "[{(", "one letter": "a",
    "zero width": "\u200b", "zero width between": "zoo\u200b", "keystores": '{"crypto":{"ciphertext":"',
    "passwords": "password ", "linked passwords": "password is is is is ", "phrase names": "我的助记词是",
    "chinese": "的一是在",
    "pem": "-----BEGIN PRIVATE KEY-----", "tokens": "eyJ", "broken tokens": "eyJ.", "cards": "4111111111111111 ",
    "tags": "<li>", "open tags": "<a ", "entities": "&", "quotes": '"', "arrays": "[1,", "backslashes": "\\",
    "base32": "jbsw ", "names": "api key is ", "arabic codes": "رمز التحقق ٤٨٢٩١٣ ", "camels": "Zoo",
    "four letters": "lega ",
    "pieces": "a: zoo zoo zoo zoo. ", "links": "http://a:b", "holes": "\0", "markers": "⟦card removed⟧",
    "half markers": "⟦card ", "combining": "a\u0301", "hangul": "시드 ", "thai": "รหัส",
}  # fmt: skip


def seconds(work: Callable[[], object]) -> float:
    """The least time of three runs, the collector off."""
    best = float("inf")
    gc.disable()
    try:
        for _ in range(3):
            begun = time.process_time()
            work()
            best = min(best, time.process_time() - begun)
    finally:
        gc.enable()
    return best


@pytest.mark.parametrize("name", HOSTILE)
def test_work_grows_with_the_length(name: str) -> None:
    """Four times the text takes some four times as long; what grows with the square would take sixteen times."""
    piece = HOSTILE[name]
    short = piece * (12_000 // len(piece))
    cut_secrets(short)
    assert seconds(lambda: cut_secrets(short * 4)) < 9 * seconds(lambda: cut_secrets(short)) + 0.02


def test_a_text_that_keeps_changing_is_cut_a_bounded_number_of_times(monkeypatch: pytest.MonkeyPatch) -> None:
    from assist.protect import secrets

    seen: list[int] = []

    def one_more(text: str) -> list[tuple[tuple[int, int], str]]:
        seen.append(len(text))
        return [((0, 1), "card")] if len(text) > 1 else []

    monkeypatch.setattr(secrets, "_found", one_more)
    cut_secrets("abc" * 100)
    assert len(seen) <= 5


def test_a_hole_in_the_text_of_the_customer_survives() -> None:
    text = "a\0b my password is Blue-Fox91 \0 c ⟦card removed⟧ d\0"
    cut, secrets = cut_secrets(text)
    assert cut == "a\0b my password is ⟦password removed⟧ \0 c ⟦card removed⟧ d\0"
    assert [secret.kind for secret in secrets] == ["password", "card"]
    assert cut_secrets(cut) == (cut, secrets)
