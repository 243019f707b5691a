"""Whether the checksum of a wallet address holds, network by network.

bip_utils takes a third of a second to import, so it is loaded when the first string of the right shape turns up.
"""

from __future__ import annotations

import re
from base64 import b32decode, b64decode
from binascii import crc32, crc_hqx
from collections.abc import Collection
from hashlib import blake2b

_ONE_CASE = re.compile("[0-9a-f]+|[0-9A-F]+")
_BYRON = re.compile(rb"\x82\xd8\x18\x58(?P<length>.)(?P<rest>.+)", re.DOTALL)  # CBOR: [tag 24 of bytes, CRC-32]


def base58(written: str, *, ripple: bool = False) -> bytes | None:
    """The bytes of a base58check string without the checksum; None where it fails or there is none."""
    from bip_utils import Base58Alphabets, Base58ChecksumError, Base58Decoder

    try:
        return bytes(Base58Decoder.CheckDecode(written, Base58Alphabets.RIPPLE if ripple else Base58Alphabets.BITCOIN))
    except (ValueError, Base58ChecksumError):
        return None


def base58_bytes(written: str) -> bytes:
    """The bytes of a base58 string without a checksum; empty for other letters."""
    from bip_utils import Base58Decoder

    try:
        return bytes(Base58Decoder.Decode(written))
    except ValueError:
        return b""


def versioned(written: str, versions: Collection[int], *, ripple: bool = False) -> bool:
    """Base58check of a version byte out of `versions` and 20 bytes: Bitcoin and what descends from it, Tron, XRP."""
    payload = base58(written, ripple=ripple)
    return payload is not None and len(payload) == 21 and payload[0] in versions


def ripple_x(written: str) -> bool:
    """X-address of the main network (XLS-5d): prefix, 20 bytes, flag, 8 bytes of tag."""
    payload = base58(written, ripple=True)
    return payload is not None and len(payload) == 31 and payload[:2] == b"\x05\x44"


def evm(written: str) -> bool | None:
    """EIP-55; None where all letters are of one case, of which it says nothing."""
    digits = written[2:]
    if _ONE_CASE.fullmatch(digits):
        return None
    from bip_utils import EthAddrDecoder

    try:
        EthAddrDecoder.DecodeAddr("0x" + digits)
    except ValueError:
        return False
    return True


def segwit(prefix: str, written: str) -> bool:
    """BIP-173 and BIP-350: bech32 for version 0, bech32m from version 1 on, never of mixed case."""
    from bip_utils import Bech32ChecksumError, SegwitBech32Decoder

    try:
        SegwitBech32Decoder.Decode(prefix, written)
    except (ValueError, Bech32ChecksumError):
        return False
    return True


def shelley(prefix: str, written: str) -> bool:
    """Cardano, CIP-19: bech32 of a header byte of the main network and one or two hashes of 28 bytes."""
    from bip_utils import Bech32ChecksumError, Bech32Decoder

    try:
        payload = bytes(Bech32Decoder.Decode(prefix, written))
    except (ValueError, Bech32ChecksumError):
        return False
    return len(payload) in (29, 57) and payload[0] & 0x0F == 1


def byron(written: str) -> bool:
    """Cardano before Shelley: base58 of CBOR, the CRC-32 of the address inside behind it."""
    match = _BYRON.fullmatch(base58_bytes(written))
    if match is None:
        return False
    length = match["length"][0]
    body, rest = match["rest"][:length], match["rest"][length:]
    return rest[:1] in b"\x18\x19\x1a" and int.from_bytes(rest[1:], "big") == crc32(body)


def ss58(written: str) -> int | None:
    """The network number of a Substrate address of 32 bytes (SS58, BLAKE2b-512); None where the checksum fails."""
    raw = base58_bytes(written)
    head = {35: 1, 36: 2}.get(len(raw))
    if head is None or (head == 2) != bool(raw[0] & 0x40) or raw[0] & 0x80:
        return None
    if blake2b(b"SS58PRE" + raw[:-2]).digest()[:2] != raw[-2:]:
        return None
    return raw[0] if head == 1 else (raw[0] & 0x3F) << 2 | raw[1] >> 6 | (raw[1] & 0x3F) << 8


def ton(written: str) -> bool:
    """TEP-2: tag, workchain, 32 bytes, CRC-16 (XMODEM), in base64 of either alphabet."""
    raw = b64decode(written.replace("-", "+").replace("_", "/"))
    return raw[0] in (0x11, 0x51) and raw[1] in (0x00, 0xFF) and crc_hqx(raw[:34], 0) == int.from_bytes(raw[34:], "big")


def stellar(written: str) -> bool:
    """SEP-23: base32 of a version byte, 32 bytes and CRC-16 (XMODEM), low byte first."""
    raw = b32decode(written)
    return raw[0] == 6 << 3 and crc_hqx(raw[:33], 0) == int.from_bytes(raw[33:], "little")


def cash(written: str) -> bool:
    """Bitcoin Cash: cashaddr of the main network, without its prefix; never of mixed case."""
    from bip_utils import BchBech32Decoder, Bech32ChecksumError

    if written not in (written.lower(), written.upper()):
        return False
    try:
        BchBech32Decoder.Decode("bitcoincash", f"bitcoincash:{written.lower()}")
    except (ValueError, Bech32ChecksumError):
        return False
    return True
