"""Checksums that private keys carry. Written here because bip_utils takes a third of a second to import."""

from __future__ import annotations

import base64
import binascii
import hashlib
from collections.abc import Mapping
from functools import cache

BITCOIN = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
RIPPLE = "rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz"


def base58check(run: str, alphabet: str = BITCOIN) -> int | None:
    """How many bytes `run` (at most some 120 characters) holds before its checksum; None if that does not hold."""
    places, number = _places(alphabet), 0
    for char in run:
        place = places.get(char)
        if place is None:
            return None
        number = number * 58 + place
    zeros = len(run) - len(run.lstrip(alphabet[0]))
    whole = bytes(zeros) + number.to_bytes((number.bit_length() + 7) // 8, "big")
    payload, check = whole[:-4], whole[-4:]
    return len(payload) if hashlib.sha256(hashlib.sha256(payload).digest()).digest()[:4] == check else None


def stellar(run: str) -> bool:
    """Whether the CRC-16 (XMODEM, little-endian) at the end of a base32 `run` of 56 characters holds."""
    try:
        raw = base64.b32decode(run)
    except (ValueError, binascii.Error):
        return False
    return binascii.crc_hqx(raw[:-2], 0).to_bytes(2, "little") == raw[-2:]


def luhn(digits: str) -> bool:
    """Whether the last digit of a card number is what ISO/IEC 7812 makes of the others."""
    doubled = sum(sum(divmod(int(digit) * 2, 10)) for digit in digits[-2::-2])
    return (doubled + sum(int(digit) for digit in digits[::-2])) % 10 == 0


@cache
def _places(alphabet: str) -> Mapping[str, int]:
    return {char: place for place, char in enumerate(alphabet)}
