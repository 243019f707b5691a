"""Changes of a message that leave its need what it is: other figures, coins, capitals, accents, a typo, emoji."""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Mapping

from assist.cues.plain import plain
from assist.protect import protect

_COINS = ("BTC", "ETH", "USDT", "SOL", "XRP", "LTC")
_LONG = 5  # letters of a word in which a typo is still readable


def changes(text: str) -> Mapping[str, str]:
    """Name of the change -> the changed text; a change that changes nothing is left out."""
    seed = hashlib.sha256(text.encode()).digest()
    made = {
        "other amounts and coins": _other_entities(text, seed[0]),
        "capitals": text.upper() if text.upper().lower() == text.lower() else text,
        "small letters": text.lower(),
        "no accents": _without_accents(text),
        "typo": _with_typo(text, seed[1]),
        "emoji": f"😡 {text} 🙏🙏",
        "exclamation": text.rstrip(".。!！") + "!!!",
    }
    return {name: changed for name, changed in made.items() if changed != text}


def _other_entities(text: str, seed: int) -> str:
    """Digits of amounts turned, tickers exchanged; all else stays."""
    parts: list[str] = []
    end = 0
    for entity in protect(text).entities:
        written = entity.text
        if entity.kind == "ticker" and written.upper() in _COINS:
            written = _COINS[(_COINS.index(written.upper()) + 1 + seed) % len(_COINS)]
        elif entity.kind == "amount":
            written = "".join(str((int(char) + seed) % 9 + 1) if char in "123456789" else char for char in written)
        parts += text[end : entity.span[0]], written
        end = entity.span[1]
    return "".join((*parts, text[end:]))


def _without_accents(text: str) -> str:
    """As people type who have no accents on the keyboard; letters and their case stay."""
    if all(char.isascii() or len(plain(char).text) != 1 or not plain(char).text.isascii() for char in text):
        return text
    return "".join(_bare(char) for char in unicodedata.normalize("NFC", text))


def _bare(char: str) -> str:
    first = unicodedata.normalize("NFD", char)[0]
    return first if first.isascii() else {"đ": "d", "Đ": "D", "ı": "i", "ł": "l", "Ł": "L"}.get(char, char)


def _with_typo(text: str, seed: int) -> str:
    """Two letters in the middle of one long Latin or Cyrillic word change places."""
    words = text.split(" ")
    long = [
        place
        for place, word in enumerate(words)
        if len(word) >= _LONG and word.isalpha() and unicodedata.name(word[0]).startswith(("LATIN", "CYRILLIC"))
    ]
    if not long:
        return text
    place = long[seed % len(long)]
    word = words[place]
    at = 1 + seed % (len(word) - 3)
    words[place] = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    return " ".join(words)
