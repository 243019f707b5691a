"""Wallet addresses and transaction ids, with their checksums.

bip_utils takes a third of a second to import, so it is loaded only when something of the right shape turns up.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_B58 = "[1-9A-HJ-NP-Za-km-z]"
_MIXED = r"(?=[a-zA-Z]{0,60}[0-9])(?=[a-z0-9]{0,60}[A-Z])(?=[A-Z0-9]{0,60}[a-z])"  # digits and both cases

# One pass finds every run of letters and digits that is long enough; which kind it is, its shape tells.
_RUN = re.compile(r"(?<![0-9A-Za-z_])[0-9A-Za-z]{25,90}(?![0-9A-Za-z_])")
_EVM = re.compile(r"0[xX][0-9a-fA-F]{40}")
_HASH = re.compile(r"(?:0[xX])?[0-9a-fA-F]{64}")
_TRON = re.compile(rf"T{_B58}{{33}}")
_BITCOIN = re.compile(rf"{_MIXED}[13]{_B58}{{25,33}}")
_BECH32 = re.compile(r"bc1[0-9a-z]{11,71}|BC1[0-9A-Z]{11,71}")
_RIPPLE = re.compile(rf"{_MIXED}r{_B58}{{24,34}}")
_SOLANA = re.compile(rf"{_MIXED}{_B58}{{32,44}}")
_SOLANA_SIGNATURE = re.compile(rf"{_MIXED}{_B58}{{86,88}}")


@dataclass(frozen=True, slots=True)
class Chained:
    """An address or transaction id: its place, and what its own form says of it."""

    kind: str  # address or tx-hash
    start: int
    end: int
    network: str | None
    valid: bool | None


def find_chained(text: str) -> Iterator[Chained]:
    """Addresses and transaction ids in the order of `text` (made plain)."""
    for match in _RUN.finditer(text):
        found = _kind_of(match.group())
        if found is not None:
            kind, network, valid = found
            yield Chained(kind, match.start(), match.end(), network, valid)


def _kind_of(run: str) -> tuple[str, str | None, bool | None] | None:
    if _HASH.fullmatch(run):
        return "tx-hash", None, None
    if _EVM.fullmatch(run):
        return "address", "evm", _evm_checksum(run)
    if _BECH32.fullmatch(run):
        return "address", "bitcoin", _segwit(run)
    if _TRON.fullmatch(run):
        return "address", "tron", _base58check(run, {0x41})
    if _BITCOIN.fullmatch(run):
        return "address", "bitcoin", _base58check(run, {0x00, 0x05})
    if _RIPPLE.fullmatch(run):
        return "address", "ripple", _base58check(run, {0x00}, ripple=True)
    if _SOLANA.fullmatch(run) and _base58_length(run) == 32:
        return "address", "solana", None  # no checksum; programs own addresses off the curve
    if _SOLANA_SIGNATURE.fullmatch(run) and _base58_length(run) == 64:
        return "tx-hash", "solana", None
    return None


def _evm_checksum(address: str) -> bool | None:
    digits = address[2:]
    if digits in (digits.lower(), digits.upper()):
        return None  # EIP-55 says nothing where all letters are of one case
    from bip_utils import EthAddrDecoder

    try:
        EthAddrDecoder.DecodeAddr("0x" + digits)
    except ValueError:
        return False
    return True


def _segwit(address: str) -> bool:
    from bip_utils import Bech32ChecksumError, SegwitBech32Decoder

    try:
        SegwitBech32Decoder.Decode("bc", address)
    except (ValueError, Bech32ChecksumError):
        return False
    return True


def _base58check(address: str, versions: set[int], *, ripple: bool = False) -> bool:
    from bip_utils import Base58Alphabets, Base58ChecksumError, Base58Decoder

    try:
        payload = Base58Decoder.CheckDecode(address, Base58Alphabets.RIPPLE if ripple else Base58Alphabets.BITCOIN)
    except (ValueError, Base58ChecksumError):
        return False
    return len(payload) == 21 and payload[0] in versions


def _base58_length(run: str) -> int:
    from bip_utils import Base58Decoder

    return len(Base58Decoder.Decode(run))
