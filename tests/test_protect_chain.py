"""Addresses, links, contacts, networks: tests/protect/entities_chain.yaml and hosts.yaml, and what always holds."""

from __future__ import annotations

import base64
import binascii
import random
import string
import subprocess
import sys
import uuid
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from bip_utils import Base58Alphabets, Base58Encoder, SegwitBech32Encoder, SS58Encoder
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from assist.protect import addresses, contacts, ibans, phones, tokens
from assist.protect.addresses import find_chained
from assist.protect.entities import find_entities
from assist.protect.links import Judge, verdict
from assist.protect.look_alikes import distance, skeleton
from assist.protect.plain import plain
from assist.protect.poisoned import look_alike_pairs
from assist.protect.words import data

DATA = Path(__file__).parent / "protect"
KINDS = {"address", "tx-hash", "url", "email", "phone", "ip", "iban", "network"}
CASES = yaml.safe_load((DATA / "entities_chain.yaml").read_text(encoding="utf-8"))
HOSTS = yaml.safe_load((DATA / "hosts.yaml").read_text(encoding="utf-8"))
BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
TRON = "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t"
slow_start = settings(deadline=None)  # the first call compiles patterns and imports libraries
twenty = st.binary(min_size=20, max_size=20)
thirty_two = st.binary(min_size=32, max_size=32)


@pytest.mark.parametrize("case", [pytest.param(case, id=f"{case['language']}-{n}") for n, case in enumerate(CASES)])
def test_entities(case: dict[str, Any]) -> None:
    found = [entity for entity in find_entities(case["text"]) if entity.kind in KINDS]
    expected = [(kind, text, *more) for kind, text, *more in case["find"]]
    assert [(entity.kind, entity.text) for entity in found] == [(kind, text) for kind, text, *_ in expected]
    for entity, (_, _, *more) in zip(found, expected, strict=True):
        facts = more[0] if more else {}
        assert entity.network == facts.get("network")
        assert entity.valid is facts.get("valid")
        if entity.kind in ("phone", "iban") and "value" in facts:
            assert entity.value == facts["value"]


# --- addresses


def base58check(version: bytes, body: bytes, alphabet: Any = Base58Alphabets.BITCOIN) -> str:
    return str(Base58Encoder.CheckEncode(version + body, alphabet))


def ton(tag: int, body: bytes) -> str:
    raw = bytes([tag, 0]) + body
    return base64.urlsafe_b64encode(raw + binascii.crc_hqx(raw, 0).to_bytes(2, "big")).decode()


MAKERS: dict[str, tuple[str, Callable[[bytes], str]]] = {
    "tron": ("tron", lambda body: base58check(b"\x41", body[:20])),
    "p2pkh": ("bitcoin", lambda body: base58check(b"\x00", body[:20])),
    "p2sh": ("bitcoin", lambda body: base58check(b"\x05", body[:20])),
    "p2wpkh": ("bitcoin", lambda body: str(SegwitBech32Encoder.Encode("bc", 0, body[:20]))),
    "p2tr": ("bitcoin", lambda body: str(SegwitBech32Encoder.Encode("bc", 1, body))),
    "ltc": ("litecoin", lambda body: base58check(b"\x30", body[:20])),
    "doge": ("dogecoin", lambda body: base58check(b"\x1e", body[:20])),
    "xrp": ("ripple", lambda body: base58check(b"\x00", body[:20], Base58Alphabets.RIPPLE)),
    "dot": ("polkadot", lambda body: str(SS58Encoder.Encode(body, 0))),
    "ton": ("ton", lambda body: ton(0x11, body)),
    "ton-not-bounceable": ("ton", lambda body: ton(0x51, body)),
}


@slow_start
@given(
    st.sampled_from(sorted(MAKERS)),
    thirty_two,
    st.sampled_from(["{}", "地址{}没到", "«{}»", "to:{},", "({}).", "адрес {}?"]),
)
def test_every_address_is_found_and_holds(name: str, body: bytes, around: str) -> None:
    network, make = MAKERS[name]
    address = make(body)
    assume(body[0] > 15)  # leading zeros make short addresses that no purse has
    found = list(find_chained(plain(around.format(address)).text))
    assert [(one.kind, one.network, one.valid) for one in found] == [("address", network, True)]
    assert around.format(address)[found[0].start : found[0].end] == address


@slow_start
@given(st.sampled_from(["tron", "p2wpkh", "p2tr", "ton", "xrp"]), thirty_two, st.integers(8, 30), st.integers(1, 20))
def test_a_changed_letter_is_never_valid(name: str, body: bytes, at: int, by: int) -> None:
    address = MAKERS[name][1](body)
    letters = "qpzry9x8gf2tvdw0s3jn54khce6mua7l" if address[:3] == "bc1" else BASE58
    assume(at < len(address) and address[at] in letters)
    other = letters[(letters.index(address[at]) + by) % len(letters)]
    assert all(one.valid is not True for one in find_chained(address[:at] + other + address[at + 1 :]))


def random_strings(kind: str, rng: random.Random) -> str:
    raw = rng.randbytes(rng.randrange(12, 60))
    return {
        "base64": lambda: base64.b64encode(raw).decode(),
        "base64url": lambda: base64.urlsafe_b64encode(raw[:30]).decode().rstrip("="),
        "uuid": lambda: str(uuid.UUID(bytes=raw[:12] + b"abcd")),
        "sha1": lambda: rng.randbytes(20).hex(),
        "md5": lambda: rng.randbytes(16).hex(),
        "lower": lambda: "".join(rng.choices(string.ascii_lowercase + string.digits, k=len(raw))),
        "upper": lambda: "".join(rng.choices(string.ascii_uppercase + string.digits, k=len(raw))),
        "digits": lambda: "".join(rng.choices(string.digits, k=min(len(raw), 63))),
        "word": lambda: "".join(rng.choices(string.ascii_lowercase, k=len(raw))),
    }[kind]()


@pytest.mark.parametrize("kind", ["base64", "base64url", "uuid", "sha1", "md5", "lower", "upper", "digits", "word"])
def test_random_strings_are_no_addresses(kind: str) -> None:
    rng = random.Random(kind)
    strings = [random_strings(kind, rng) for _ in range(1500)]
    assert [string for string in strings if list(find_chained(f"see {string} now"))] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("BTCUSDT btcusdt Solusdt BTCTRY", ["BTCUSDT", "BTCUSDT", "SOLUSDT", "BTCTRY"]),
        ("etheur, luna, LUNA and doge", ["LUNA", "DOGE"]),
        ("I am NEAR it. NO ONE IS NEAR. We like NEAR", ["NEAR", "NEAR"]),
        ("cho tôi xem lại XEM, zil çaldı", ["XEM"]),
    ],
)
def test_tickers(text: str, expected: list[str]) -> None:
    assert [entity.value for entity in find_entities(text) if entity.kind == "ticker"] == expected


# --- poisoned and mistyped


def test_look_alike_pairs() -> None:
    poisoned = f"{TRON[:5]}{'x' * 25}{TRON[-4:]}"
    swapped = TRON[:12] + TRON[13] + TRON[12] + TRON[14:]
    shorter = TRON[:20] + TRON[21:]
    stranger = "TA4Y62o6YC2Zsck9rZVGTvqW1AQ7X9zTnj"
    for other in (poisoned, swapped, shorter):
        assert look_alike_pairs([stranger, TRON, other, TRON]) == (tuple(sorted((TRON, other))),)
    assert look_alike_pairs([TRON, stranger]) == ()


def test_letter_case_tells_no_two_evm_addresses_apart() -> None:
    address = "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"
    assert look_alike_pairs([address, address.lower()]) == ()
    poisoned = f"0x5AAE{'1' * 32}bEAed"[:42]
    assert len(look_alike_pairs([address, f"{poisoned[:38]}eaed"])) == 1


def test_both_forms_of_one_ton_account_are_no_pair() -> None:
    body = bytes(range(32))
    assert look_alike_pairs([ton(0x11, body), ton(0x51, body)]) == ()


@given(twenty, st.integers(6, 30), st.sampled_from(BASE58))
def test_one_slip_makes_a_pair(body: bytes, at: int, letter: str) -> None:
    address = base58check(b"\x41", body)
    other = address[:at] + letter + address[at + 1 :]
    assert look_alike_pairs([other, address]) == ((min(address, other), max(address, other)),) * (other != address)


def test_pairs_of_many_copies_stay_few() -> None:
    rng = random.Random(3)
    crowd = [f"{TRON[:6]}{''.join(rng.choices(BASE58, k=22))}{TRON[-6:]}" for _ in range(300)]
    assert len(look_alike_pairs(crowd)) <= 300 * 16 * 2
    assert look_alike_pairs(crowd) == look_alike_pairs(reversed(crowd))


# --- links


@pytest.mark.parametrize(("group", "expected"), [("official", True), ("imitation", False), ("harmless", None)])
def test_verdicts(group: str, expected: bool | None) -> None:
    assert [host for host in HOSTS[group] if verdict(host) is not expected] == []


def test_the_list_is_long_and_consistent() -> None:
    table = data("official")
    domains = {domain for group in table["names"].values() for domain in group}
    assert len(domains) >= 120
    assert [domain for domain in domains if verdict(domain) is not True] == []
    assert domains.isdisjoint({*table["harmless"], *table["platforms"], *table["suffixes"]})
    shapes = {skeleton(name) for name in table["names"]}
    assert len(shapes) == len(table["names"])


@pytest.mark.parametrize(
    ("link", "expected"),
    [
        ("https://binance.com:443/a", True),
        ("HTTPS://WWW.BINANCE.COM", True),
        ("https://binance.com@evil.example", False),
        ("https://binance@evil.example", False),
        ("https://user:word@example.com", None),
        ("https://binance.com\\@evil.example", False),
        ("https://example.com/binance.com", None),
        ("https://203.0.113.7/binance.com", None),
        ("bnc://app.binance.com/x", None),
        ("tg://resolve?domain=binance", None),
        ("binance。com", True),
        ("ｂinance.com", False),
    ],
)
def test_links(link: str, expected: bool | None) -> None:
    assert Judge()(link) is expected


DISTINCT = sorted(
    name for name in data("official")["names"] if len(name) >= 6 and name not in data("official")["common"]
)


@slow_start
@given(st.sampled_from(DISTINCT), st.data())
def test_a_swapped_pair_of_letters_is_an_imitation(name: str, draw: st.DataObject) -> None:
    at = draw.draw(st.integers(1, len(name) - 2))
    slip = name[:at] + name[at + 1] + name[at] + name[at + 2 :]
    words, listed = data("official")["words"], data("official")["names"]
    assume(slip != name and slip not in words and slip not in listed)
    assume(not (name.endswith("scan") and len(name) < 8))
    assert verdict(f"{slip}.com") is False


@slow_start
@given(st.text(max_size=300) | st.from_regex(r"[a-z0-9.-]{1,80}"))
def test_verdict_takes_any_text(host: str) -> None:
    assert verdict(host) in (True, False, None)
    assert verdict(host) == verdict(host.upper().lower())


@given(st.text("abc", max_size=8), st.text("abc", max_size=8))
def test_distance_is_symmetric_and_no_longer_than_the_texts(a: str, b: str) -> None:
    assert distance(a, b) == distance(b, a) <= max(len(a), len(b))
    assert (distance(a, b) == 0) == (a == b)


# --- contacts


@slow_start
@given(st.integers(10**17, 10**18 - 1))
def test_every_german_iban_with_right_check_digits_holds(account: int) -> None:
    check = 98 - int(f"{account}131400") % 97
    written = f"DE{check:02}{account}"
    assert [(valid, value) for _, valid, value in ibans.find_ibans(f"to {written} now")] == [(True, written)]
    broken = f"{written[:-1]}{(int(written[-1]) + 1) % 10}"
    assert list(ibans.find_ibans(f"to {broken} now")) == []
    assert [valid for _, valid, _ in ibans.find_ibans(f"IBAN: {broken}")] == [False]


def test_one_number_in_two_plans_has_no_value() -> None:
    found = {value for _, _, value in phones.find_phones("telefon 030 901820")}
    assert found <= {None, "+4930901820"}


def test_libraries_load_only_when_needed() -> None:
    script = (
        "import sys; from assist.protect.entities import find_entities;"
        "find_entities('¿Dónde está mi retiro de 500 USDT por TRC20? kraken.com');"
        "assert not {'bip_utils', 'phonenumbers'} & set(sys.modules);"
        "find_entities('+34 600 123 456'); assert 'phonenumbers' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", script], check=True)


# --- work


class Steps:
    """Counts what a function does, in lines of Python run below it: what a clock would say, without the clock."""

    def __init__(self) -> None:
        self.count = 0

    def of(self, work: Callable[[], object]) -> int:
        self.count = 0
        sys.settrace(self._trace)
        try:
            work()
        finally:
            sys.settrace(None)
        return self.count

    def _trace(self, frame: Any, event: str, arg: Any) -> Any:
        self.count += event == "line"
        return self._trace


FINDERS: dict[str, Callable[[str], Any]] = {
    "links": contacts.find_links,
    "ips": contacts.find_ips,
    "chained": addresses.find_chained,
    "ibans": ibans.find_ibans,
    "phones": phones.find_phones,
    "networks": tokens.find_networks,
    "tickers": tokens.find_tickers,
}
PIECES = ["a.", "a@b.", "x.me ", ")", "https://)", "T" * 34 + " ", TRON + " ", "+1 555 123 4567 ", "DE89 3704 ", "::1 ",
          "red ", "btc ", "NEAR. ", "NEAR ", "0:", "1.1.1.1 ", "EQ", "的网络"]  # fmt: skip


@pytest.mark.parametrize("name", sorted(FINDERS))
@pytest.mark.parametrize("piece", PIECES)
def test_work_grows_with_the_length(name: str, piece: str) -> None:
    def work(length: int) -> int:
        text = (piece * (length // len(piece) + 1))[:length]
        return Steps().of(lambda: list(FINDERS[name](text)))

    list(FINDERS[name](piece * 9))
    assert work(8000) <= 2.6 * work(4000) + 200


@pytest.mark.parametrize(
    "piece", [*PIECES, "-", "a-", "xn--", "[.]", "1 ", "(1) ", "é.", "\u0301", "bc1q", "0x", "Ab1"]
)
def test_long_runs_are_bearable(piece: str) -> None:
    """A pattern that backtracks over such runs would never return."""
    text = plain(piece * (200_000 // len(piece))).text
    for find in FINDERS.values():
        assert list(find(text)) is not None
