"""Scores conversations and single replies."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from assist.checks.reading.entities import entities
from assist.knowledge import Knowledge
from assist.ports import Check, LanguageDetector
from assist.protect.shown import shown
from assist.records import UND, Candidate, Channel, Message
from assist.rubrics import CATEGORIES, Rubric
from assist.scoring.course import course_signs
from assist.scoring.heard import Heard, hear
from assist.scoring.rating import amounts, rate
from assist.scoring.records import Conversation, Evidence, Line, Scored
from assist.scoring.replies import Place, has_words, reply_signs
from assist.scoring.signs import Sign
from assist.scoring.waiting import Waits, broken_promises, waiting_signs, waits

_WORDED = tuple(name for name in CATEGORIES if name != "responsiveness")
_ANSWERING = ("problem_solving", "empathy", "solution", "comprehension")  # need a customer who said something
_SHOWN = 200  # characters of marked words


class Scorer:
    """Scores by one rubric, or by that of each conversation's channel. Holds no state: same input, same scorecard."""

    def __init__(
        self,
        knowledge: Knowledge,
        checks: Mapping[str, Check],
        detector: LanguageDetector,
        rubrics: Mapping[str, Rubric],
        rubric: str | None = None,
    ) -> None:
        self._knowledge, self._detector = knowledge, detector
        self._by_channel = {channel: one for one in rubrics.values() for channel in one.channels}
        self._forced = rubrics[rubric] if rubric else None
        self._checks = checks

    def rubric(self, channel: Channel) -> Rubric:
        """The rubric that conversations of `channel` are scored by."""
        return self._forced or self._by_channel[channel]

    def conversation(self, conversation: Conversation) -> Scored:
        """The scorecard of a whole conversation. Never raises on content."""
        heard = hear(conversation, self._detector, self._is_in)
        return self._scored(conversation, heard, range(len(heard.replies)), whole=True)

    def reply(
        self,
        text: str,
        thread: Sequence[Message] = (),
        *,
        language: str | None = None,
        channel: Channel | None = None,
        source: str | None = None,
        source_language: str | None = None,
        sent: str | None = None,
    ) -> Scored:
        """The scorecard of one reply to `thread`. `language` is the one it is written in, where that is known.

        Its closing is judged as if it were the last reply, its greeting where no agent has written before.
        """
        where: Channel = channel or (thread[-1].channel if thread else "chat")
        mine = Message(text, where, "reply", "agent", language, sent=sent)
        lines = (*(Line(message, message.author) for message in thread), Line(mine, "agent", source, source_language))
        theirs = next((one.language for one in reversed(thread) if one.author == "customer" and one.language), None)
        conversation = Conversation("reply", lines, where, theirs or (None if thread else language))
        heard = hear(conversation, self._detector, self._is_in)
        return self._scored(conversation, heard, range(len(heard.replies) - 1, len(heard.replies)), whole=False)

    def _is_in(self, text: str, language: str) -> bool:
        """False where the rule on languages has something to say, or is not there to ask."""
        rule = self._checks.get("language")
        return rule is not None and not any(rule.check(Candidate(text, language), self._knowledge))

    def _scored(self, conversation: Conversation, heard: Heard, judged: range, *, whole: bool) -> Scored:
        rubric = self.rubric(conversation.channel)
        found = waits(heard)
        signs = self._signs(heard, found, judged, rubric, whole=whole)
        unjudged = self._unjudged(heard, found, judged)
        scores, costs = rate(signs, rubric, unjudged)
        speakers = Counter(line.who for line in heard.lines if line.message.author == "agent" and line.who)
        return Scored(
            conversation.id,
            speakers.most_common(1)[0][0] if speakers else "",
            tuple(speakers),
            heard.language,
            conversation.channel,
            scores,
            unjudged,
            tuple(_evidence(heard, sign, cost, rubric) for sign, cost in zip(signs, costs, strict=True)),
            found.first,
            found.resolution,
            found.longest,
            len(judged),
            rubric.id,
            conversation.human_score,
            amounts(signs),
        )

    def _signs(self, heard: Heard, found: Waits, judged: range, rubric: Rubric, *, whole: bool) -> list[Sign]:
        """By their place in the conversation; only those of rules that the rubric knows."""
        rules = rubric.rules
        checks = {name: check for name, check in self._checks.items() if name in rules}
        last = len(heard.replies) - 1
        signs: list[Sign] = []
        for index in judged:
            place = Place(index == 0, index == last)
            signs += reply_signs(heard, heard.replies[index], place, checks, self._knowledge)
        signs += waiting_signs(heard, found, judged, rubric)
        if whole:
            signs += [*broken_promises(heard, self._knowledge), *course_signs(heard, self._knowledge)]
        end = len(heard.lines)
        known = (sign for sign in signs if sign.rule in rules)
        return sorted(known, key=lambda sign: end if sign.at is None else sign.at)

    def _unjudged(self, heard: Heard, found: Waits, judged: range) -> dict[str, str]:
        why: dict[str, str] = {}
        if all(found.replies[index] is None for index in judged):
            why["responsiveness"] = "no message says when it was sent, or nobody waited for an answer"
        if not judged:
            return {**dict.fromkeys(CATEGORIES, "no agent wrote"), **why} | {"responsiveness": "no agent wrote"}
        languages = {heard.replies[index].language for index in judged}
        blind = sorted(tag for tag in languages if not has_words(self._knowledge, tag))
        if len(blind) == len(languages):
            reason = "the language is undetermined" if blind == [UND] else f"no words of tone in {' '.join(blind)}"
            return {name: why.get(name, reason) for name in CATEGORIES if name in why or name in _WORDED}
        if not any(line.message.author == "customer" for line in heard.lines):
            why |= dict.fromkeys(_ANSWERING, "no message of a customer")
        if judged[0] != 0:
            why["greeting"] = "not the agent's first reply"
        return why


def _evidence(heard: Heard, sign: Sign, cost: Mapping[str, float], rubric: Rubric) -> Evidence:
    line = heard.lines[sign.at].message if sign.at is not None else None
    words = ""
    if line is not None and sign.span is not None:
        words = shown(line.text, entities(line.text), sign.span)[:_SHOWN]
    turn = None if line is None else line.id or str((sign.at or 0) + 1)
    critical = sign.rule in rubric.critical.rules
    return Evidence(
        sign.severity, sign.rule, sign.message, sign.span, sign.suggestion, turn, words, dict(cost), critical
    )
