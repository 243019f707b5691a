"""The word data of prompts/tone/, compiled."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from assist.checks.reading.spans import inside
from assist.cues.feelings import is_glued, tone_expression
from assist.cues.said import said
from assist.knowledge import Cold, Knowledge, Lengths, Tone
from assist.records import Span

_STOP = re.compile(r"[.!?。؟\n]")
_REMEMBERED = 20_000  # words of customers


class ToneWords:
    """The expressions of one language, for texts as `said` makes them."""

    def __init__(self, tone: Tone, language: str) -> None:
        self._place = f"tone/{language}.yaml"
        self._language = language
        self.glued = is_glued(language)
        address = tone.register
        self.desk = self._each("register", address.desk if address else {})
        self.wrong = self._each("register", address.wrong if address else {})
        self._excused = self._compiled("register", address.unless if address else ())
        self.named = self._compiled("empathy", tone.empathy.named)
        self.common = self._compiled("restate", tone.restate)
        self._common: dict[str, bool] = {}  # few words make up most of all texts
        self.asked = self._compiled("next-step", tone.next_step.asked)
        self.steps = self._compiled("next-step", tone.next_step.said)
        self.over = self._compiled("next-step", tone.next_step.over)
        self.cold = tuple(
            (cold, self._compiled("coldness", cold.say), self._compiled("coldness", cold.unless))
            for cold in tone.coldness
        )
        self.openings = self._compiled("canned", tone.canned)
        self.greeting = self._compiled("greeting", tone.greeting)
        self.closing = self._compiled("closing", tone.closing)
        self.lengths: Lengths = tone.readability
        self.loud = self._compiled("shouting", tone.shouting.words)
        self.bad_news = self._compiled("shouting", tone.shouting.bad_news)

    def forms(self, forms: Mapping[str, re.Pattern[str]], text: str) -> Iterator[tuple[Span, str]]:
        """Where the writer uses forms of address, quotations and what they do not mean left out."""
        read = said(text, quotes=False)
        excused = [match.span() for match in self._excused.finditer(read.text)]
        for name, pattern in forms.items():
            for match in pattern.finditer(read.text):
                if not inside(match.span(), excused):
                    yield read.span(*match.span()), name

    def coldly(self, text: str) -> Iterator[tuple[Cold, list[Span]]]:
        """Cold wordings of the writer, each with where it stands; no span where it does not."""
        read = said(text, quotes=False)
        for cold, pattern, unless in self.cold:
            found = [match.span() for match in pattern.finditer(read.text)]
            yield (
                cold,
                [read.span(*span) for span in found if not (cold.unless and unless.search(_rest(read.text, span)))],
            )

    def is_common(self, word: str) -> bool:
        """True for a word that says nothing of the matter."""
        known = self._common.get(word)
        if known is None:
            known = self._common[word] = self.common.fullmatch(word) is not None
            if len(self._common) > _REMEMBERED:
                self._common.clear()
        return known

    def _each(self, rule: str, forms: Mapping[str, Iterable[str]]) -> dict[str, re.Pattern[str]]:
        return {name: self._compiled(rule, parts) for name, parts in forms.items()}

    def _compiled(self, rule: str, parts: Iterable[str]) -> re.Pattern[str]:
        return tone_expression(parts, self._language, f"{self._place}: {rule}")


def _rest(text: str, span: Span) -> str:
    """From the start of `span` to the end of its sentence."""
    end = _STOP.search(text, span[1])
    return text[span[0] : end.start() if end else len(text)]


@lru_cache(maxsize=64)
def tone_words(knowledge: Knowledge, language: str) -> ToneWords | None:
    """None for a language without tone data; raises `DataError` for a broken expression."""
    tone = knowledge.tone(language)
    return ToneWords(tone, language) if tone is not None else None


def says(pattern: re.Pattern[str], text: str) -> bool:
    """True where the text says it, whoever is quoted."""
    return pattern.search(said(text).text) is not None
