"""An answer to a simulated customer: its scorecard, what the rule book finds, which points it makes and misses."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from assist.knowledge import Knowledge
from assist.practice_cases import PracticeCase
from assist.records import Candidate, Finding, Message
from assist.review import Reviewed
from assist.rubrics import FULL
from assist.scoring import Scored, Scorer
from assist.scoring.substance import asked_for

HAND_OVER, KEEP = "hand-over", "keep"  # the decision, as a point
_AT_MOST = 40  # the mark after something that must never be done


@dataclass(frozen=True, slots=True)
class Answer:
    """What the agent wrote, and whether they would hand the case over."""

    text: str
    hand_over: bool = False


@dataclass(frozen=True, slots=True)
class Verdict:
    """`made` and `missed` are point ids, «ask tx-hash», «say 850 USDT», and `hand-over` or `keep` for the decision.

    `broken` are rules: those that the case never allows, and any that blocks. `mark` is 0..100: half the scorecard's
    total, half the share of the points made; at most 40 where something is broken.
    """

    made: tuple[str, ...]
    missed: tuple[str, ...]
    broken: tuple[str, ...]
    mark: int
    scored: Scored
    findings: tuple[Finding, ...]


class Judge:
    """Judges by the scorer and the rule book that judge real replies. Holds no state."""

    def __init__(self, knowledge: Knowledge, scorer: Scorer, review: Callable[[Candidate], Reviewed]) -> None:
        self._knowledge, self._scorer, self._review = knowledge, scorer, review

    def __call__(self, case: PracticeCase, thread: Sequence[Message], answer: Answer, language: str) -> Verdict:
        """`thread` is the case's conversation with its secrets cut, the customer's last message included."""
        scored = self._scorer.reply(answer.text, thread, language=language, channel=case.channel)
        findings = self._review(Candidate(answer.text, language, thread=tuple(thread))).findings
        points = dict(self._points(case, thread, answer, language))
        made = tuple(name for name, right in points.items() if right)
        missed = tuple(name for name, right in points.items() if not right)
        broken = tuple(dict.fromkeys(_broken(case, scored, findings)))
        mark = round(((scored.scores["total"] or 0.0) + FULL * len(made) / len(points)) / 2)
        return Verdict(made, missed, broken, min(mark, _AT_MOST) if broken else mark, scored, findings)

    def _points(
        self, case: PracticeCase, thread: Sequence[Message], answer: Answer, language: str
    ) -> Iterator[tuple[str, bool]]:
        """What an agent said before need not be said again; what is asked for must be asked now."""
        practice = self._knowledge.practice(language)
        said = "\n".join([*(one.text for one in thread if one.author == "agent"), answer.text])
        for name in case.points:
            words = practice.points[name] if practice else name
            yield name, re.search(words, said, re.IGNORECASE | re.DOTALL) is not None
        asked = asked_for(answer.text, language, self._knowledge)
        yield from ((f"ask {kind}", kind in asked) for kind in case.ask)
        spaced = " ".join(answer.text.split()).casefold()
        yield from ((f"say {words}", words.casefold() in spaced) for words in case.restate)
        yield HAND_OVER if case.hand_over else KEEP, answer.hand_over == case.hand_over


def _broken(case: PracticeCase, scored: Scored, findings: Sequence[Finding]) -> Iterator[str]:
    yield from (one.check for one in findings if one.severity == "blocker" or one.check in case.never)
    yield from (one.check for one in scored.evidence if one.critical or one.check in case.never)
