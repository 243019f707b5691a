"""A personal draft: the reviewed one, with one sentence for this customer in the place of its words of empathy.

The ladder: a try; every check and every comparison over the whole reply; on a fault one more try with the fault named;
then the reviewed draft stays alone. Nothing that failed is ever shown as ready.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from assist.draft.compose import sentence as as_sentence
from assist.errors import AssistError
from assist.knowledge import Knowledge
from assist.languages import languages
from assist.models import added
from assist.personal.leash import faults
from assist.personal.prompt import messages
from assist.personal.same import differences
from assist.personal.words import Lexicon, lexicon
from assist.pipeline import Assistant
from assist.ports import ChatModel
from assist.protect import cut_secrets
from assist.records import Case, Draft, Finding, Message, Opening, Personal, Scorecard, Usage

_TRIES = 2
_MOST_TOKENS = 60
TIMEOUT = 120.0  # seconds for one try, waiting for the model included


@dataclass(frozen=True, slots=True)
class _Try:
    sentence: str
    draft: Draft | None
    faults: tuple[Finding, ...]


class PersonalWriter:
    """Writes personal drafts for the cases of `desk`. `find` gives the chat model, or raises where there is none."""

    def __init__(self, desk: Assistant, knowledge: Knowledge, find: Callable[[], ChatModel]) -> None:
        self._desk, self._knowledge, self._find = desk, knowledge, find

    def off(self, case: Case, thread: Sequence[Message] = ()) -> str | None:
        """Why this case gets no personal draft; None where it may get one. Asks no model."""
        if case.hand_over is not None or case.triage.escalate:
            return "a person takes this case"
        if case.secrets:
            return "the customer sent a secret: the reviewed words come first"
        if not case.drafts or case.drafts[0].opening is None:
            return "nothing in the reviewed reply can be said for one customer alone"
        language = case.drafts[0].language
        words, lists = self._knowledge.personal.get(language), lexicon(self._knowledge, language)
        if words is None or lists is None or words.weak:
            return f"off in {language}: {words.weak if words else 'no reviewed words for it'}"
        if not lists.circumstances(_said(case, thread)):
            return "the customer names no circumstance that a reply may take up"
        return None

    def write(self, case: Case, thread: Sequence[Message] = (), *, timeout: float = TIMEOUT) -> Case:
        """`case` with what came of it: a second draft where one passed, and `personal` in any event."""
        for _, told in self.stream(case, thread, timeout=timeout):
            if told is not None:
                return told
        raise AssertionError("a stream ends with the case")

    def stream(
        self, case: Case, thread: Sequence[Message] = (), *, timeout: float = TIMEOUT
    ) -> Iterator[tuple[str, Case | None]]:
        """The sentence as it grows, unchecked, each time as (text, None); at last ("", the case as `write` gives it).

        Closing the iterator cancels the model. Raises what the model raises: `MissingModel`, `MissingExtra`,
        `EngineError`, `UsageError`.
        """
        reason = self.off(case, thread)
        if reason is not None:
            yield "", replace(case, personal=Personal("off", reason))
            return
        model = self._find()
        draft = case.drafts[0]
        words = lexicon(self._knowledge, draft.language)
        assert draft.opening is not None
        assert words is not None
        said = _said(case, thread)
        found: list[Finding] = []
        avoid: tuple[str, ...] = ()
        usage: Usage | None = None
        for number in range(_TRIES):
            asked = messages(self._knowledge, said, draft.language, case.triage.emotion, avoid)
            answer = model.stream(asked, max_tokens=_MOST_TOKENS, keep=True, timeout=timeout)
            text = ""
            try:
                for piece in answer:
                    text += piece
                    yield text, None
            finally:
                answer.cancel()
            usage = added(usage, answer.usage)
            tried = self._tried(case, thread, _unwrapped(text), said, words)
            if tried.draft is not None and not tried.faults:
                outcome = Personal("repaired" if number else "kept", _why(found), tuple(found), model.name, usage)
                yield "", replace(case, drafts=(*case.drafts, tried.draft), personal=outcome)
                return
            found += tried.faults
            avoid = _named(tried)
            if not avoid:
                break  # asked the same again it would answer the same
        yield "", replace(case, personal=Personal("dropped", _why(found), tuple(found), model.name, usage))

    def _tried(self, case: Case, thread: Sequence[Message], sentence: str, said: str, words: Lexicon) -> _Try:
        draft = case.drafts[0]
        assert draft.opening is not None
        wrong = tuple(faults(sentence, said, words))
        if wrong:
            return _Try(sentence, None, wrong)
        reviewed, _ = _with("", draft, draft.opening)
        text, aside = _with(sentence, draft, draft.opening)
        wrong = tuple(differences(reviewed, text, draft.language, self._knowledge, aside))
        checked = self._desk.recheck(text, case, thread)
        assert checked is not None
        wrong += tuple(finding for finding in checked.findings if finding.severity != "note")
        made = replace(
            checked,
            desk_text=self._for_desk(sentence, draft, draft.opening),
            drafter="personal",
            machine_translated=False,
            scorecard=Scorecard.of(checked.findings),
            opening=None,
        )
        return _Try(sentence, made, wrong)

    def _for_desk(self, sentence: str, draft: Draft, opening: Opening) -> str | None:
        """The reviewed text of the desk's language around the sentence, translated where there is an engine."""
        if draft.desk_text is None or opening.desk_span is None or opening.desk_statement is None:
            return None
        told = sentence
        if draft.desk_language != draft.language:
            try:
                told = self._desk.translator.translate(sentence, draft.language, draft.desk_language).text
            except AssistError:
                told = f"«{sentence}»"  # not understood is better than not shown
        return _placed(told, draft.desk_text, draft.desk_language, opening.desk_span, opening.desk_statement)[0]


def _said(case: Case, thread: Sequence[Message]) -> str:
    """What the customer wrote since an agent's last word, secrets cut: people write in bursts."""
    burst = list(takewhile(lambda earlier: earlier.author == "customer", reversed(thread)))
    return "\n".join([*(cut_secrets(earlier.text)[0] for earlier in reversed(burst)), case.message.text])


def _with(sentence: str, draft: Draft, opening: Opening) -> tuple[str, tuple[int, int]]:
    return _placed(sentence, draft.text, draft.language, opening.span, opening.statement)


def _placed(
    sentence: str, text: str, language: str, span: tuple[int, int], statement: str
) -> tuple[str, tuple[int, int]]:
    """The reply with `sentence` and then the statement in the place of its opening, and where the sentence stands."""
    start, end = span
    said = as_sentence(sentence, language) if sentence else ""
    space = "" if languages()[language].unspaced or not said else " "
    return f"{text[:start]}{said}{space}{statement}{text[end:]}", (start, start + len(said))


def _unwrapped(answer: str) -> str:
    """Without the quotes and blanks that models put around a sentence."""
    text = " ".join(answer.split()) if "\n" not in answer.strip() else answer.strip()
    for opening, closing_ in (('"', '"'), ("“", "”"), ("«", "»"), ("「", "」"), ("'", "'")):
        if len(text) > 1 and text.startswith(opening) and text.endswith(closing_):
            text = text[1:-1].strip()
    return text


def _why(found: Sequence[Finding]) -> str:
    return "; ".join(dict.fromkeys(f"{finding.check}: {finding.message}" for finding in found))


def _named(tried: _Try) -> tuple[str, ...]:
    """The words that the next try shall do without."""
    spans = dict.fromkeys(finding.span for finding in tried.faults if finding.span is not None)
    return tuple(dict.fromkeys(tried.sentence[slice(*span)] for span in spans if span is not None))[:6]
