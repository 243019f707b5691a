"""A message with what varies from case to case taken out: amounts, ids, numbers, capitals, emoji, exclamation marks.

«Sent 500 USDT» and «SENT 1,250.5 BTC 😡» read the same, so that what was learnt from one holds for the other.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from assist.protect.markers import blank_markers
from assist.records import Entity
from assist.text import fold

_READ = 1_000  # characters; the matter stands at the beginning, below it are logs and quoted mails
_NUMBER = re.compile(r"(?<![^\W_])[-+]?\d[\d.,:/]*(?![^\W_])|\d{3,}")
_AGAIN = re.compile(r"([^\w\s])(?:\s?\1)+")
_DRAWN_OUT = re.compile(r"([^\W\d_])\1{2,}")
_ASKED = re.compile(r"(?<=[?؟]) ?[.。]")  # «how long?!» asks what «how long?» asks
_FULL_STOPS = " .。"  # what ends a message says nothing, and many leave it out
_SYMBOLS = frozenset({"So", "Sk", "Cc", "Cs", "Co", "Cn", "Cf"})  # emoji, control characters, unnamed ones
_DOT_ABOVE = "\u0307"  # what is left of a Turkish İ in lower case


def masked(text: str, entities: Sequence[Entity]) -> str:
    """`text` in lower case and on one line, with its entities named instead of written."""
    parts: list[str] = []
    networks: list[str] = []
    end = 0
    text = blank_markers(text[:_READ])
    for entity in entities:
        if entity.kind in _data()["kept"]["kinds"] or not end <= entity.span[0] < len(text):
            continue
        parts += text[end : entity.span[0]], f" {_stands_for(entity, networks)} "
        end = entity.span[1]
    folded = unicodedata.normalize("NFC", fold("".join((*parts, text[end:]))).text).replace(_DOT_ABOVE, "")
    said = "".join(" " if unicodedata.category(char) in _SYMBOLS else char for char in folded)
    said = _DRAWN_OUT.sub(r"\1", _AGAIN.sub(r"\1", said.replace("!", ".")))
    said = " ".join(_NUMBER.sub("5", said).split())
    return _ASKED.sub("", said).rstrip(_FULL_STOPS)


def _stands_for(entity: Entity, networks: list[str]) -> str:
    """`networks` remembers those named so far."""
    data = _data()
    if entity.kind == "network":
        name = entity.network or entity.text.casefold()
        if name not in networks:
            networks.append(name)
        names: Sequence[str] = data["networks"]["names"]
        return names[min(networks.index(name), len(names) - 1)]
    kind = "money" if entity.kind == "amount" and _is_money(entity) else entity.kind
    return str(data["stands_for"].get(kind, "0"))


def _is_money(entity: Entity) -> bool:
    codes = _data()["money"]["codes"]
    return (entity.value or "").rpartition(" ")[2] in codes or any(char in codes for char in entity.text)


@cache
def _data() -> Mapping[str, Any]:
    return tomllib.loads(Path(__file__).with_name("masks.toml").read_text(encoding="utf-8"))
