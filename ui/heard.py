"""Translations for reading only, each made once while the panel runs."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from threading import Lock

from assist.errors import AssistError
from assist.ports import Translator
from assist.protect import protect
from assist.records import Translation

_KEPT = 512  # texts; in memory alone, gone with the process


@dataclass(frozen=True, slots=True)
class Heard:
    """A text in the agent's language, or why it is not: exactly one of the two is there."""

    translation: Translation | None
    note: str = ""


class Interpreter:
    """Puts into the desk's language what customers wrote and what agents changed; safe to share between threads."""

    def __init__(self, translator: Translator, desk_language: str) -> None:
        self._translator, self._desk = translator, desk_language
        self._heard: OrderedDict[tuple[str, str], Heard] = OrderedDict()
        self._lock = Lock()

    def hear(self, text: str, language: str) -> Heard:
        """`text` of `language` in the desk's language, its secrets cut first. A failure is not remembered: an engine
        may be pulled meanwhile.
        """
        key = (protect(text).text, language)
        with self._lock:
            if known := self._heard.get(key):
                self._heard.move_to_end(key)
                return known
        try:
            made = Heard(self._translator.translate(*key, self._desk))
        except AssistError as error:
            return Heard(None, f"not translated: {error}")
        with self._lock:
            self._heard[key] = made
            while len(self._heard) > _KEPT:
                self._heard.popitem(last=False)
        return made
