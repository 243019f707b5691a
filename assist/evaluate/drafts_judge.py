"""One reply against what its thread needs: each question is answered from the reply's text or its findings alone."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import combinations

from assist.draft.texts import ReplyLibrary
from assist.evaluate.drafts_data import Held
from assist.knowledge import Knowledge
from assist.ports import LanguageDetector
from assist.protect import protect
from assist.records import Case, Draft

_LANGUAGE = frozenset({"language", "register", "untranslated"})
_SOURCED = frozenset({"facts", "numbers", "entities"})


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is right about a draft. `missed` names the points that are not made, `wrongly` what is asked in vain."""

    sendable: bool  # without any finding
    blocked: bool
    missed: tuple[str, ...]
    restated: bool
    wrongly: tuple[str, ...]
    sourced: bool
    language: bool
    findings: tuple[str, ...]

    @property
    def good(self) -> bool:
        """All of it: a person would send it as it is."""
        right = self.sendable and self.restated and self.sourced and self.language
        return right and not self.missed and not self.wrongly


class Judge:
    """Judges drafts in one language."""

    def __init__(self, knowledge: Knowledge, detector: LanguageDetector, words: Mapping[str, re.Pattern[str]]) -> None:
        self._knowledge, self._detector, self._words = knowledge, detector, words
        self._library = ReplyLibrary(knowledge)

    def __call__(self, thread: Held, draft: Draft) -> Verdict:
        """The verdict on a checked draft for `thread`."""
        checks = tuple(finding.check for finding in draft.findings)
        told = "\n".join([turn.agent for turn in thread.turns if turn.agent] + [draft.text])
        return Verdict(
            sendable=draft.sendable and not checks,
            blocked=not draft.sendable,
            missed=tuple(point for point in thread.points if not self._words[point].search(told)),
            restated=all(words.casefold() in draft.text.casefold() for words in thread.restate),
            wrongly=tuple(kind for kind in self._asked(draft) if kind not in thread.ask),
            sourced=not _SOURCED & set(checks) and self._has_sources(draft),
            language=not _LANGUAGE & set(checks) and self._reads_as(draft) == thread.language,
            findings=checks,
        )

    def _asked(self, draft: Draft) -> tuple[str, ...]:
        """The kinds that stand in the reply in one of the sentences by which its language asks."""
        playbook = self._knowledge.playbooks.get(draft.playbook or "")
        texts = self._library.texts(draft.language, draft.playbook or "")
        if playbook is None or texts is None:
            return ()
        items = {kind: texts.say(f"item-{kind}", None, {}) for kind in playbook.ask}
        found: dict[str, None] = {}
        for kinds in (*combinations(playbook.ask, 1), *combinations(playbook.ask, 2)):
            said = [items[kind] for kind in kinds]
            slots = {"item": said[0], "first": said[0], "second": said[-1]}
            message = ("ask-one", "ask-two")[len(kinds) - 1]
            names = [name for name in (message, f"{message}-phone") if name in texts]
            if any(texts.say(name, wording, slots) in draft.text for name in names for wording in texts.wordings(name)):
                found |= dict.fromkeys(kinds)
        return tuple(found)

    def _has_sources(self, draft: Draft) -> bool:
        playbook = self._knowledge.playbooks.get(draft.playbook or "")
        return playbook is not None and all(fact.source and fact.date for fact in playbook.facts)

    def _reads_as(self, draft: Draft) -> str:
        return self._detector.detect(protect(draft.text)).language


def usual(case: Case) -> Draft | None:
    """The draft that the agent sees first."""
    return case.drafts[0] if case.drafts else None
