"""What the rules say about one reply: the checks of assist/checks, and what only a finished conversation shows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from assist.checks import COMPARING
from assist.checks.reading.tone import ToneWords, tone_words
from assist.checks.reading.turns import feels
from assist.cues.said import said
from assist.knowledge import Knowledge
from assist.ports import Check
from assist.records import UND, Candidate, Finding, Message, Span
from assist.review import review
from assist.scoring.heard import Heard, Reply
from assist.scoring.kept import kept
from assist.scoring.signs import Sign
from assist.scoring.substance import instructs, substance
from assist.scoring.words import better, review_words

READ_BACK = 30  # earlier messages that a reply is compared with
_TWICE = ("greeting", "closing", "facts")  # judged here otherwise; facts: whoever looked a case up states what they saw
_NAME, _START, _END = 40, 120, 200  # characters: a name before the greeting, where greetings and closings stand


@dataclass(frozen=True, slots=True)
class Place:
    """Where a reply stands among the agents' replies."""

    first: bool
    last: bool


def reply_signs(
    heard: Heard, reply: Reply, place: Place, checks: Mapping[str, Check], knowledge: Knowledge
) -> Iterator[Sign]:
    """Everything that is wrong with `reply`, in the order of the text; what has no place in it comes last."""
    thread = tuple(line.message for line in heard.lines[max(0, reply.places[0] - READ_BACK) : reply.places[0]])
    found = [*_checked(heard, reply, thread, checks, knowledge)]
    words = tone_words(knowledge, reply.language)
    if words is not None:
        found += _manners(reply, place, words)
        found += _formula(heard, reply, thread, words, knowledge)
    if instructs(reply.text, reply.language, knowledge):
        found = [
            finding for finding in found if finding.check != "next-step"
        ]  # «mándame el hash» is one, if too familiar
    hurting = [finding.span for finding in found if finding.check == "blame" and finding.span is not None]
    found += substance(reply, thread, knowledge, hurting)
    if reply.source is not None and reply.source_language is not None:
        found += kept(reply, knowledge)
    end = len(reply.text) + 1
    for finding in sorted(found, key=lambda one: one.span or (end, end)):
        at, span = reply.at(finding.span)
        advice = finding.suggestion or better(knowledge, reply.language, finding.check)
        sign = Sign.of(finding, reply.places[0] if at is None else at, span)
        yield (
            sign
            if advice == finding.suggestion
            else Sign(sign.rule, sign.severity, sign.message, sign.at, sign.span, advice)
        )


def _checked(
    heard: Heard, reply: Reply, thread: Sequence[Message], checks: Mapping[str, Check], knowledge: Knowledge
) -> Iterator[Finding]:
    """Tone and policy as in a reply of the desk; a source beside it is compared by the rules that compare."""
    rules = {name: check for name, check in checks.items() if name not in _TWICE}
    if reply.as_wanted and reply.language == heard.language:
        rules.pop("language", None)  # it has been asked
    if heard.language not in (UND, reply.language):  # the wrong language is one finding, not one of every rule
        wanted = Candidate(reply.text, heard.language, thread=tuple(thread))
        if "language" in rules:
            yield from review(wanted, (rules.pop("language"),), knowledge)
    if reply.language == UND:
        return
    alone = Candidate(reply.text, reply.language, thread=tuple(thread))
    if reply.source is None or reply.source_language is None:
        yield from review(alone, rules.values(), knowledge)
        return
    compared = Candidate(reply.text, reply.language, "reply", reply.source, reply.source_language, tuple(thread))
    yield from review(alone, (check for name, check in rules.items() if name not in COMPARING), knowledge)
    yield from review(compared, (check for name, check in rules.items() if name in COMPARING), knowledge)


def _manners(reply: Reply, place: Place, words: ToneWords) -> Iterator[Finding]:
    """A greeting where the agent first speaks, a closing where they last do: on every channel, the rubric weighs it."""
    if place.first:
        match = words.greeting.search(said(reply.text).text.lstrip()[:_START])
        if match is None or match.start() > _NAME:
            yield Finding("note", "greeting", "the first reply greets the customer")
    if place.last and not words.closing.search(said(reply.text).text.rstrip()[-_END:]):
        yield Finding("note", "closing", "the last reply ends with an offer, thanks or a sign-off")


def _formula(
    heard: Heard, reply: Reply, thread: Sequence[Message], words: ToneWords, knowledge: Knowledge
) -> Iterator[Finding]:
    """A feeling that is answered by nothing but a filler: «sorry for any inconvenience»."""
    named = [match.span() for match in words.named.finditer(said(reply.text).text)]
    if not named or heard.language == UND:
        return
    fillers: list[tuple[Span, str]] = [
        (span, cold.use) for cold, spans in words.coldly(reply.text) for span in spans if cold.times == 1
    ]
    read = said(reply.text)
    spans = [read.span(*span) for span in named]
    formula = all(any(start < span[1] and span[0] < end for (start, end), _ in fillers) for span in spans)
    if formula and any(feels_in(knowledge, heard.language, one) for one in thread):
        (first, use) = next(one for one in fillers if one[0][0] < spans[0][1] and spans[0][0] < one[0][1])
        yield Finding("note", "formula", "the feeling is answered by a formula that fits any case", first, use)


def feels_in(knowledge: Knowledge, language: str, message: Message) -> bool:
    """True where the message is a customer's who shows that something weighs on them."""
    return message.author == "customer" and feels(knowledge, message.language or language, message.text)


def has_words(knowledge: Knowledge, language: str) -> bool:
    """True where the tone of a reply in `language` can be judged."""
    return tone_words(knowledge, language) is not None and review_words(knowledge, language) is not None
