"""Wallet addresses and transaction ids, with their checksums."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from assist.protect import checksums
from assist.protect.words import data, flat, one_of

_B58 = "[1-9A-HJ-NP-Za-km-z]"
_MIXED = r"(?=[a-zA-Z]{0,60}[0-9])(?=[a-z0-9]{0,60}[A-Z])(?=[A-Z0-9]{0,60}[a-z])"  # digits and both cases

# One pass finds every run of letters and digits that is long enough; which kind it is, its shape tells.
_RUN = re.compile(r"(?<![0-9A-Za-z])[0-9A-Za-z]{25,130}+(?![0-9A-Za-z])")
_TON = re.compile(
    r"(?<![0-9A-Za-z_/+=-])(?:(?P<friendly>[EU][Qf][0-9A-Za-z_/+-]{46})(?![0-9A-Za-z_/+=]|-[0-9A-Za-z])"
    r"|(?:0|-1):[0-9a-fA-F]{64}(?![0-9A-Za-z_]))"
)
_TON_HASH = re.compile(r"(?<![0-9A-Za-z_/+=-])[0-9A-Za-z_/+-]{43}=(?![0-9A-Za-z=])")
_CASH = re.compile(r"(?<![0-9A-Za-z])(?:bitcoincash|BITCOINCASH):[qpQP][0-9A-Za-z]{41}(?![0-9A-Za-z])")
_JOINED = re.compile(r"[_/+=]|[.-][0-9A-Za-z]")  # a piece of something longer stands before or behind such a sign
_BEFORE = 32
_MOST = 2000  # runs of one text that are looked at: no honest message has more

_MIX = re.compile(_MIXED)
_EVM = re.compile(r"0[xX][0-9a-fA-F]{40}")
_EVM_LENGTH = re.compile(r"0[xX](?:[0-9a-fA-F]{39}|[0-9a-fA-F]{41})")
_HASH = re.compile(r"(?:0[xX])?[0-9a-fA-F]{64}")
_BECH32 = re.compile(r"(?P<prefix>bc|ltc|addr|stake)1(?:(?<=c1)[qp]|(?<!c1)[0-9a-z])[0-9a-z]{35,100}", re.IGNORECASE)
_BITCOIN = re.compile(rf"{_MIXED}[13]{_B58}{{24,33}}")
_POLKADOT = re.compile(rf"{_MIXED}1{_B58}{{45,47}}")
_TRON = re.compile(rf"{_MIXED}T{_B58}{{33}}")
_RIPPLE = re.compile(rf"{_MIXED}r{_B58}{{24,34}}")
_RIPPLE_X = re.compile(rf"X{_B58}{{46}}")
_LITECOIN = re.compile(rf"{_MIXED}[LM]{_B58}{{33}}")
_DOGECOIN = re.compile(rf"{_MIXED}[D9A]{_B58}{{33}}")
_BYRON = re.compile(rf"Ae2{_B58}{{56}}|DdzFF{_B58}{{95,101}}")
_STELLAR = re.compile("G[A-Z2-7]{55}")
_CASH_BARE = re.compile(r"[qp][02-9ac-hj-np-z]{41}")
_SUBSTRATE = re.compile(rf"{_MIXED}{_B58}{{46,50}}")
_SOLANA = re.compile(rf"{_MIXED}{_B58}{{32,44}}")
_SOLANA_SIGNATURE = re.compile(rf"{_MIXED}{_B58}{{86,88}}")
_MISTYPED = re.compile(rf"0[xX][0-9A-Za-z]{{38,42}}|{_MIXED}[T13rLMD][0-9A-Za-z]{{32,34}}")
_BY_START = {
    "0": "evm", "T": "tron", "1": "bitcoin", "3": "bitcoin", "r": "ripple",
    "L": "litecoin", "M": "litecoin", "D": "dogecoin",
}  # fmt: skip
_SS58 = {0: "polkadot", 2: "kusama"}

_Verdict = tuple[str, str | None, bool | None]  # kind, network, valid


@dataclass(frozen=True, slots=True)
class Chained:
    """An address or transaction id: its place, and what its own form says of it."""

    kind: str  # address or tx-hash
    start: int
    end: int
    network: str | None
    valid: bool | None


def find_chained(text: str) -> Iterator[Chained]:
    """Addresses and transaction ids of `text` (made plain); those that carry a sign inside come first.

    One whose checksum fails, or that has none, must stand apart and not behind a word such as «session»; one that does
    not even have the shape must stand behind a word such as «address».
    """
    for match in _CASH.finditer(text):
        yield Chained("address", *match.span(), "bitcoin-cash", checksums.cash(match.group().partition(":")[2]))
    for match in _TON.finditer(text):
        if match["friendly"] is None:
            yield Chained("address", *match.span(), "ton", None)
        else:
            holds = checksums.ton(match.group())
            yield from _unless_named(text, Chained("address", *match.span(), "ton", holds))
    for match in _TON_HASH.finditer(text):
        if _names("transaction").search(_before(text, match.start())):
            yield Chained("tx-hash", *match.span(), "ton", None)
    known: dict[str, _Verdict | None] = {}  # a text may repeat one address ten thousand times
    for match in _RUN.finditer(text):
        run = match.group()
        if run not in known and len(known) < _MOST:
            known[run] = _verdict(run)
        verdict = known.get(run)
        if verdict is not None:
            kind, network, valid = verdict
            yield from _unless_named(text, Chained(kind, *match.span(), network, valid))
        elif _MISTYPED.fullmatch(run) and _names("address").search(_before(text, match.start())):
            yield Chained("address", *match.span(), _BY_START[run[0]], False)


def _unless_named(text: str, found: Chained) -> Iterator[Chained]:
    """`found`, unless nothing but its shape speaks for it and its surroundings speak against it."""
    hexadecimal = text[found.start : found.start + 2] in ("0x", "0X")
    if found.valid or not (
        (not hexadecimal and _joined(text, found)) or _names("other").search(_before(text, found.start))
    ):
        yield found


def _joined(text: str, found: Chained) -> bool:
    """Whether it is a piece of a token: «eyJhb….Ab3…», «…/Ab3…==». «addr=T…» and «…kv8f3t4.» are not."""
    before = text[max(0, found.start - 2) : found.start][::-1]
    return bool(_JOINED.match(before) and before[:1] != "=") or bool(_JOINED.match(text, found.end))


def _before(text: str, start: int) -> str:
    return text[max(0, start - _BEFORE) : start].lower()


@cache
def _names(group: str) -> re.Pattern[str]:
    table = data("addresses")
    return re.compile(rf"{one_of(flat(table[group]))} ?(?:{one_of(flat(table['links']))} ?){{0,2}}$")


def _verdict(run: str) -> _Verdict | None:
    """What the shape of `run` says, the clearest shapes first; where two fit, a checksum that holds decides."""
    if _HASH.fullmatch(run):
        return "tx-hash", None, None
    if _EVM.fullmatch(run):
        return "address", "evm", checksums.evm(run)
    if _EVM_LENGTH.fullmatch(run):
        return "address", "evm", False
    if bech32 := _BECH32.fullmatch(run):
        return _bech32(bech32["prefix"].lower(), run)
    if _SOLANA_SIGNATURE.fullmatch(run):
        return ("tx-hash", "solana", None) if len(checksums.base58_bytes(run)) == 64 else None
    return _base58(run) or _upper_or_lower(run)


def _bech32(prefix: str, run: str) -> _Verdict:
    if prefix in ("bc", "ltc"):
        return "address", {"bc": "bitcoin", "ltc": "litecoin"}[prefix], checksums.segwit(prefix, run)
    return "address", "cardano", checksums.shelley(prefix, run)


def _base58(run: str) -> _Verdict | None:
    """Addresses in base58. Their lengths and first letters keep them apart, but for a few that only checksums do."""
    if _TRON.fullmatch(run):
        return "address", "tron", checksums.versioned(run, {0x41})
    if _BITCOIN.fullmatch(run):
        return _if_clear("bitcoin", run, valid=checksums.versioned(run, {0x00, 0x05}))
    if _RIPPLE.fullmatch(run):
        return _if_clear("ripple", run, valid=checksums.versioned(run, {0x00}, ripple=True))
    if _RIPPLE_X.fullmatch(run):
        return "address", "ripple", checksums.ripple_x(run)
    if _LITECOIN.fullmatch(run):
        return "address", "litecoin", checksums.versioned(run, {0x30, 0x32})
    if _DOGECOIN.fullmatch(run):
        valid = checksums.versioned(run, {0x1E, 0x16})
        return ("address", "dogecoin", valid) if valid or run[0] == "D" else None
    if _BYRON.fullmatch(run):
        return "address", "cardano", checksums.byron(run)
    if _SUBSTRATE.fullmatch(run):
        number = checksums.ss58(run)
        if number is not None:
            return "address", _SS58.get(number, "substrate"), True
        return ("address", "polkadot", False) if _POLKADOT.fullmatch(run) else None
    if _SOLANA.fullmatch(run) and len(checksums.base58_bytes(run)) == 32:
        return "address", "solana", None  # no checksum; programs own addresses off the curve
    return None


def _if_clear(network: str, run: str, *, valid: bool) -> _Verdict | None:
    """Short forms exist, but a short string whose checksum fails is no address: nearly all have 33 or 34 letters."""
    return ("address", network, valid) if valid or len(run) >= 33 else None


def _upper_or_lower(run: str) -> _Verdict | None:
    if _STELLAR.fullmatch(run):
        return "address", "stellar", checksums.stellar(run)
    if _CASH_BARE.fullmatch(run) and checksums.cash(run):
        return "address", "bitcoin-cash", True
    return None
