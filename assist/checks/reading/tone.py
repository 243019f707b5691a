"""The word data of prompts/tone/, compiled."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from assist.checks.reading.sieve import Sieved, sieved
from assist.checks.reading.spans import inside
from assist.cues.feelings import is_glued
from assist.cues.said import said
from assist.knowledge import Cold, Knowledge, Lengths, Tone
from assist.records import Span

_STOP = re.compile(r"[.!?。؟\n]")
_REMEMBERED = 20_000  # words of customers


class ToneWords:
    """The expressions of one language, for texts as `said` makes them."""

    def __init__(self, tone: Tone, language: str) -> None:
        address = tone.register
        desk, wrong = (address.desk, address.wrong) if address else ({}, {})
        found = sieved(
            {
                **{f"register: desk: {name}": parts for name, parts in desk.items()},
                **{f"register: wrong: {name}": parts for name, parts in wrong.items()},
                "register: unless": address.unless if address else (),
                "empathy: named": tone.empathy.named,
                "restate": tone.restate,
                "next-step: asked": tone.next_step.asked,
                "next-step: said": tone.next_step.said,
                "next-step: over": tone.next_step.over,
                **{f"coldness: {number}": cold.say for number, cold in enumerate(tone.coldness)},
                **{f"coldness: {number}: unless": cold.unless for number, cold in enumerate(tone.coldness)},
                "canned": tone.canned,
                "greeting": tone.greeting,
                "closing": tone.closing,
                "shouting: words": tone.shouting.words,
                "shouting: bad-news": tone.shouting.bad_news,
            },
            language,
            f"tone/{language}.yaml",
        )
        self.glued = is_glued(language)
        self.desk = {name: found[f"register: desk: {name}"] for name in desk}
        self.wrong = {name: found[f"register: wrong: {name}"] for name in wrong}
        self._excused = found["register: unless"]
        self.named = found["empathy: named"]
        self.common = found["restate"]
        self._common: dict[str, bool] = {}  # few words make up most of all texts
        self.asked = found["next-step: asked"]
        self.steps = found["next-step: said"]
        self.over = found["next-step: over"]
        self.cold = tuple(
            (cold, found[f"coldness: {number}"], found[f"coldness: {number}: unless"])
            for number, cold in enumerate(tone.coldness)
        )
        self.openings = found["canned"]
        self.greeting = found["greeting"]
        self.closing = found["closing"]
        self.lengths: Lengths = tone.readability
        self.loud = found["shouting: words"]
        self.bad_news = found["shouting: bad-news"]

    def forms(self, forms: Mapping[str, Sieved], text: str) -> Iterator[tuple[Span, str]]:
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


def _rest(text: str, span: Span) -> str:
    """From the start of `span` to the end of its sentence."""
    end = _STOP.search(text, span[1])
    return text[span[0] : end.start() if end else len(text)]


@lru_cache(maxsize=64)
def tone_words(knowledge: Knowledge, language: str) -> ToneWords | None:
    """None for a language without tone data; raises `DataError` for a broken expression."""
    tone = knowledge.tone(language)
    return ToneWords(tone, language) if tone is not None else None


def says(pattern: Sieved, text: str) -> bool:
    """True where the text says it, whoever is quoted."""
    return pattern.search(said(text).text) is not None
