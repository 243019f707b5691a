"""Generated secrets that are no seed phrases: keys, codes, passwords, cards. None of them is anyone's."""

from __future__ import annotations

import base64
import json
import string
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from random import Random
from typing import Final

from bip_utils import (
    Base58Encoder,
    Bip32Slip10Secp256k1,
    Ed25519PrivateKey,
    EthAddrEncoder,
    P2WPKHAddrEncoder,
    Secp256k1PrivateKey,
    TrxAddrEncoder,
    WifEncoder,
)

_ALNUM: Final = string.ascii_letters + string.digits
_STEMS: Final = ("Lisboa", "murzik", "Sunshine", "bitcoin", "Galata", "dragon", "Sakura", "mamma", "Barca", "qwerty")
# The head of an unencrypted SEC 1 key on secp256k1 in DER; the key and its public point are put in.
_DER: Final = ("30740201010420", "a00706052b8104000aa144034200")


@dataclass(frozen=True, slots=True)
class Made:
    """A secret as it is written, and the strings of it that must not survive."""

    text: str = field(repr=False)
    parts: tuple[str, ...] = field(repr=False)


def forms(kind: str) -> Mapping[str, Callable[[Random], Made]]:
    """The formats of `kind` by name. Raises KeyError on kinds that are not generated here."""
    return _FORMS[kind]


def filling(rng: Random) -> dict[str, str]:
    """What the hard negatives are filled with: public things that look like secrets."""
    key = Secp256k1PrivateKey.FromBytes(_scalar(rng)).PublicKey()
    return {
        "txid": rng.randbytes(32).hex(),
        "hash": "0x" + rng.randbytes(32).hex(),
        "evm": EthAddrEncoder.EncodeKey(key),
        "tron": TrxAddrEncoder.EncodeKey(key),
        "btc": P2WPKHAddrEncoder.EncodeKey(key, hrp="bc"),
        "order": _not_a_card(rng),
    }


def luhn_digit(digits: str) -> str:
    """The check digit that makes `digits` pass Luhn's test (ISO/IEC 7812-1)."""
    doubled = [int(digit) * (2 - place % 2) for place, digit in enumerate(reversed(digits))]
    return str(-sum(number // 10 + number % 10 for number in doubled) % 10)


def _scalar(rng: Random) -> bytes:
    return b"\x01" + rng.randbytes(31)  # below the order of the curve, and not zero


def _whole(text: str) -> Made:
    return Made(text, (text,))


def _xprv(rng: Random) -> Made:
    return _whole(Bip32Slip10Secp256k1.FromSeed(rng.randbytes(64)).PrivateKey().ToExtended())


def _keystore(rng: Random) -> Made:
    """Ethereum's «Web3 Secret Storage», version 3. Without the ciphertext the rest is worth nothing."""
    cipher = rng.randbytes(32).hex()
    store = {
        "address": rng.randbytes(20).hex(),
        "crypto": {
            "cipher": "aes-128-ctr",
            "ciphertext": cipher,
            "cipherparams": {"iv": rng.randbytes(16).hex()},
            "kdf": "scrypt",
            "kdfparams": {"dklen": 32, "n": 262144, "p": 1, "r": 8, "salt": rng.randbytes(32).hex()},
            "mac": rng.randbytes(32).hex(),
        },
        "version": 3,
    }
    return Made(json.dumps(store), (cipher,))


def _pem(rng: Random) -> Made:
    key = _scalar(rng)
    point = Secp256k1PrivateKey.FromBytes(key).PublicKey().RawUncompressed().ToBytes()
    body = base64.b64encode(bytes.fromhex(_DER[0]) + key + bytes.fromhex(_DER[1]) + point).decode()
    lines = [body[start : start + 64] for start in range(0, len(body), 64)]
    text = "\n".join(("", "-----BEGIN EC PRIVATE KEY-----", *lines, "-----END EC PRIVATE KEY-----", ""))
    return Made(text, (body,))


def _solana(rng: Random) -> Made:
    seed = rng.randbytes(32)
    public = Ed25519PrivateKey.FromBytes(seed).PublicKey().RawCompressed().ToBytes()[1:]
    return _whole(Base58Encoder.Encode(seed + public))


def _picked(alphabet: str, size: int) -> Callable[[Random], Made]:
    return lambda rng: _whole("".join(rng.choices(alphabet, k=size)))


def _code(pattern: str) -> Callable[[Random], Made]:
    return lambda rng: _whole("".join(rng.choice(string.digits) if sign == "#" else sign for sign in pattern))


def _strong(rng: Random) -> Made:
    signs = [*rng.choices(_ALNUM, k=9), rng.choice(string.ascii_uppercase), rng.choice(string.digits)]
    signs += rng.choices("!#$%&*?@+=", k=2)
    return _whole("".join(rng.sample(signs, len(signs))))


def _memorable(rng: Random) -> Made:
    return _whole(f"{rng.choice(_STEMS)}{rng.randrange(1950, 2025)}{rng.choice(('', '', '!', '_x'))}")


def _card(join: str) -> Callable[[Random], Made]:
    def make(rng: Random) -> Made:
        body = rng.choice("45") + "".join(rng.choices("12345", k=1)) + "".join(rng.choices(string.digits, k=13))
        number = body + luhn_digit(body)
        return _whole(join.join(number[start : start + 4] for start in range(0, 16, 4)))

    return make


def _not_a_card(rng: Random) -> str:
    body = "".join(rng.choices("123456789", k=18))
    return body + str((int(luhn_digit(body)) + 1) % 10)


_FORMS: Final[Mapping[str, Mapping[str, Callable[[Random], Made]]]] = {
    "private_key": {
        "hex": lambda rng: _whole(_scalar(rng).hex()),
        "hex-0x": lambda rng: _whole("0x" + _scalar(rng).hex()),
        "wif": lambda rng: _whole(WifEncoder.Encode(_scalar(rng))),
        "xprv": _xprv,
        "keystore": _keystore,
        "pem": _pem,
        "solana": _solana,
    },
    "api_secret": {
        "alnum-64": _picked(_ALNUM, 64),
        "base64-64-bytes": lambda rng: _whole(base64.b64encode(rng.randbytes(64)).decode()),
        "hex-32-upper": lambda rng: _whole(rng.randbytes(16).hex().upper()),
    },
    "one_time_code": {"######": _code("######"), "### ###": _code("### ###"), "###-###": _code("###-###")},
    "password": {"strong": _strong, "memorable": _memorable},
    "pin": {"######": _code("######"), "####": _code("####")},
    "card": {"tight": _card(""), "spaced": _card(" "), "dashed": _card("-")},
}
