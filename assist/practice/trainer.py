"""Gives simulated cases, judges answers to them, and shows what the desk itself would answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from assist.assembly import reviewer, scorer
from assist.errors import UsageError
from assist.knowledge import Knowledge, default_knowledge
from assist.pipeline import Assistant
from assist.practice.course import following
from assist.practice.judge import Answer, Judge, Verdict
from assist.practice_cases import Attempt, Practice, PracticeCase
from assist.records import Case, Draft, Message


@dataclass(frozen=True, slots=True)
class Given:
    """A case as the agent sees it: `thread` with its secrets cut, the message to answer last."""

    language: str
    case: PracticeCase
    thread: tuple[Message, ...]

    @property
    def name(self) -> str:
        """«es/theft»."""
        return f"{self.language}/{self.case.id}"


def trainer(assistant: Assistant) -> Trainer:
    """The trainer of this machine's settings: cases, rubrics and rules are those of the desk."""
    knowledge = default_knowledge()
    return Trainer(assistant, knowledge, Judge(knowledge, scorer(), reviewer()))


class Trainer:
    """Safe to share between threads. Methods raise `UsageError` for a language or case that is not there."""

    def __init__(self, assistant: Assistant, knowledge: Knowledge, judge: Judge) -> None:
        self._assistant, self._knowledge, self._judge = assistant, knowledge, judge

    def cases(self, language: str) -> tuple[PracticeCase, ...]:
        """All of a language, in the order of the file."""
        return self._practice(language).cases

    def give(self, language: str, name: str) -> Given:
        """The case of this id."""
        case = self._practice(language).case(name)
        if case is None:
            raise UsageError(f"no case {name!r} in {language}; assist practice list shows them")
        return self._given(language, case)

    def next(self, language: str, attempts: Sequence[Attempt], who: str) -> Given:
        """What comes after `attempts` of one agent in this language, oldest first."""
        return self._given(language, following(self._practice(language), attempts, who))

    def judge(self, given: Given, answer: Answer) -> Verdict:
        """Raises `UsageError` for an empty answer."""
        if not answer.text.strip():
            raise UsageError("write an answer first")
        return self._judge(given.case, given.thread, answer, given.language)

    def attempt(self, given: Given, answer: Answer, verdict: Verdict) -> Attempt:
        """What is kept of an answer."""
        case = given.case
        return Attempt(
            case.id, given.language, case.intent, case.level, verdict.mark, verdict.scored.scores["total"],
            verdict.missed, verdict.broken, answer.hand_over, answer.text,
        )  # fmt: skip

    def model_case(self, given: Given) -> Case:
        """The case by the desk's own pipeline, told what the customer needs; its drafts have passed every check."""
        turns = given.case.turns
        *before, last = (
            Message(turn.text, given.case.channel, author=turn.author, language=given.language) for turn in turns
        )
        return self._assistant.handle(last, before, translate=False, intent=given.case.intent)

    def model_answer(self, given: Given) -> Draft | None:
        """The desk's usual draft, where it may be sent."""
        return next((draft for draft in self.model_case(given).drafts if draft.sendable), None)

    def _given(self, language: str, case: PracticeCase) -> Given:
        thread = (
            Message(self._assistant.protect(turn.text).text, case.channel, str(at), turn.author, language)
            for at, turn in enumerate(case.turns, 1)
        )
        return Given(language, case, tuple(thread))

    def _practice(self, language: str) -> Practice:
        found = self._knowledge.practice(language)
        if found is None:
            raise UsageError(f"no cases in {language!r}; known: {' '.join(self._knowledge.practice_languages)}")
        return found
