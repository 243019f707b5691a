"""Private keys of wallets: those with a checksum or a mark of their own, bare hex and base58 by the words around."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assist.protect.secret_checksums import RIPPLE, base58check, stellar
from assist.protect.secret_words import Group, Names
from assist.records import Span

_B58 = "[1-9A-HJ-NP-Za-km-z]"
# One pass finds every run of letters and digits that is long enough; which kind it is, its shape tells.
_RUN = re.compile(r"(?<![0-9A-Za-z_])[0-9A-Za-z]{25,130}(?![0-9A-Za-z_])")
_CHECKED = re.compile(rf"{_B58}{{51,52}}|6P{_B58}{{56}}|[a-zA-Z]prv{_B58}{{100,112}}|edsk{_B58}{{50,94}}")
_RIPPLE = re.compile(rf"s{_B58}{{25,30}}")
_STELLAR = re.compile("S[A-Z2-7]{55}")
_HEX = re.compile("(?:0[xX])?(?:[0-9a-fA-F]{64}|[0-9a-fA-F]{128})")
_BARE = re.compile(
    rf"{_HEX.pattern}|{_B58}{{87,88}}|6P{_B58}{{56}}|[5KLc9]{_B58}{{50,51}}|[a-zA-Z]prv{_B58}{{100,112}}"
)
_MARKED = re.compile(
    r"(?<![0-9A-Za-z_-])(?:suiprivkey1|nsec1|AGE-SECRET-KEY-1|ed25519e?_sk1|root_xsk1|secret-extended-key-main1)"
    r"[0-9a-zA-Z]{40,400}"
)
_BYTES = re.compile(r"\[\s{0,9}(?:[0-9]{1,3}\s{0,9},\s{0,9}){63}[0-9]{1,3}\s{0,9}\]")  # a Solana key file
_PEM = re.compile(r"-----BEGIN [A-Z ]{0,20}PRIVATE KEY(?: BLOCK)?-----")
_PEM_END = re.compile(r"-----END [A-Z ]{0,20}PRIVATE KEY(?: BLOCK)?-----|[^0-9A-Za-z+/=\s\\:,.-]")
_PEM_LENGTH = 16_000
_BEFORE, _BEHIND = 300, 120  # how far a word may stand from the key it names
_SENTENCE_ENDS = re.compile(r"[.!?。؟।]\s|[!?。؟।\n]")


def find_keys(text: str, names: Names) -> Iterator[Span]:
    """Spans of private keys in `text` (made plain), whose words are `names`."""
    told = names.of("key")
    transactions, transfers = names.of("transaction"), names.of("transfer")
    for match in _RUN.finditer(text):
        if _proves_itself(match.group()) or (
            _BARE.fullmatch(match.group()) and _called_a_key(text, match.span(), told, transactions, transfers)
        ):
            yield match.span()
    for found in (_MARKED, _BYTES):
        for match in found.finditer(text):
            yield match.span()
    yield from _framed(text)


def _proves_itself(run: str) -> bool:
    """WIF, extended, BIP-38, Tezos, Stellar and Ripple keys by their checksums."""
    if _CHECKED.fullmatch(run):
        return base58check(run) is not None
    if _STELLAR.fullmatch(run):
        return stellar(run)
    return bool(_RIPPLE.fullmatch(run)) and base58check(run, RIPPLE) in (17, 19)


def _called_a_key(text: str, span: Span, keys: Group, transactions: Group, transfers: Group) -> bool:
    """Whether the nearest word that names such a string calls it a key, not a transaction."""
    if not len(keys) or text[span[0] - 1 : span[0]] == "/":  # part of a link
        return False
    distance = _distance(keys, span)
    if distance is None or (_distance(transactions, span) or distance) < distance:
        return False
    named = keys.before(span[0])
    if named is None or span[0] - named.end >= distance:
        return True
    parted = _SENTENCE_ENDS.search(text, named.end, span[0])  # «I gave nobody my private key. The deposit 4c08…»
    return parted is None or next(transfers.between(parted.end(), span[0]), None) is None


def _distance(names: Group, span: Span) -> int | None:
    start, end = span
    before, behind = names.before(start), names.behind(end)
    distances = [1 + start - before.end] if before and start - before.end <= _BEFORE else []
    distances += [1 + behind.start - end] if behind and behind.start - end <= _BEHIND else []
    return min(distances, default=None)


def _framed(text: str) -> Iterator[Span]:
    """PEM keys, their end line too if it is there."""
    done = 0
    for match in _PEM.finditer(text):
        if match.start() >= done:
            limit = match.end() + _PEM_LENGTH
            last = _PEM_END.search(text, match.end(), limit)
            closed = last is not None and last.group().startswith("-")
            done = last.end() if last and closed else last.start() if last else min(len(text), limit)
            yield match.start(), match.start() + len(text[match.start() : done].rstrip())
