"""How a stretch of words begins and ends: engines make a sentence of everything, also of what stands inside one, in a
list or in a link.
"""

from __future__ import annotations

import re

from assist.text import lower

_FIRST = re.compile(r"([^\W\d_])([^\W\d_]*)(?![\w-])")
_STOP = re.compile(r"(?<=[^\W\d_]{4})[.。]$|(?<=[\u3040-\u30ff\u3400-\u9fff])。$")  # not that of «etc.», «p. ej.»
_STOPPED = re.compile(r"[.!?:;…。！？؟۔।]\W*$")
_NOUNS = ("de",)  # a small word may be a German noun
_ALWAYS_LARGE = {"en": ("i",)}


def fitted(source: str, translation: str, language: str) -> str:
    """`translation` with a small first letter where `source` has one, and without a full stop that `source` lacks.

    A word that the source writes with a capital keeps its own, and so does one with more than the first in capitals.
    """
    made = translation if _STOPPED.search(source) else _STOP.sub("", translation)
    first = _FIRST.match(made)
    if first is None or not source[:1].islower() or language in _NOUNS:
        return made
    word = first.group()
    named = re.search(rf"\b{re.escape(word)}\b", source) is not None
    if named or first[2] != first[2].lower() or word.lower() in _ALWAYS_LARGE.get(language, ()):
        return made
    return lower(first[1], language) + made[1:]
