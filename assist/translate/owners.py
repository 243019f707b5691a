"""Whose account was it? Small models turn «mi cuenta» into «your account», and the agent reads the opposite."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path

from assist.records import Finding
from assist.text import find_term


def changed_owner(text: str, translation: str, source: str, target: str) -> Iterator[Finding]:
    """A warning where «my» became rarer and «your» more frequent; silent for languages without words for it.

    Both together: «your» alone comes with politeness («gracias por la ayuda» is «thanks for your help»).
    """
    words = _words()
    if source not in words or target not in words:
        return
    fewer_mine = _count(translation, words[target]["mine"], target) < _count(text, words[source]["mine"], source)
    more_yours = _count(translation, words[target]["yours"], target) > _count(text, words[source]["yours"], source)
    if fewer_mine and more_yours:
        yield Finding("warning", "owner", "what is the writer's own in the source seems to be the reader's here")


def _count(text: str, words: Sequence[str], language: str) -> int:
    return sum(1 for word in words for _ in find_term(text, word, language))


@cache
def _words() -> Mapping[str, Mapping[str, Sequence[str]]]:
    return tomllib.loads(Path(__file__).with_name("owners.toml").read_text(encoding="utf-8"))
