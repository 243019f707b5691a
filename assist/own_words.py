"""The agent's own text for the customer: written in the desk language, said in the customer's, checked, read back.

`own_words` translates by the guarded translator and judges the result twice: as a translation of what the agent wrote,
and as a reply in its conversation. The translation back into the desk language lets the agent see what goes out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from assist.errors import AssistError, UsageError
from assist.languages import language as known_language
from assist.pipeline import MAX_CHARACTERS, Assistant
from assist.records import UND, Candidate, Draft, Finding, Message, Scorecard, Translation

_STATES = "facts"  # the check of what a reply states: here the agent is the source


@dataclass(frozen=True, slots=True)
class OwnWords:
    """What came of the agent's text.

    `draft.text` is what would go out, `draft.desk_text` what the agent wrote, secrets cut; `draft.findings` are on
    `draft.text`, `source_findings` on `draft.desk_text`. `sendable` is that of both. `translation` is None where both
    sides speak one language, `back` also where no engine leads back; `notes` then say why.
    """

    draft: Draft
    translation: Translation | None
    back: Translation | None
    source_findings: tuple[Finding, ...]
    notes: tuple[str, ...]
    sendable: bool


def own_words(
    desk: Assistant,
    text: str,
    language: str,
    thread: Sequence[Message] = (),
    *,
    source_language: str | None = None,
    playbook: str | None = None,
    back: bool = True,
) -> OwnWords:
    """`text` of the agent for a customer who speaks `language`; `thread` is the conversation,
    the message that is answered last.

    `source_language` is that of `text`, the desk's language unless named; `playbook` is the intent whose facts the
    text may state. With `back=False` nothing is translated back.
    Raises `UsageError` for a text that cannot be handled or an undetermined language, `UnsupportedPair` when no
    engine translates the direction.
    """
    _refuse_unusable(text, language)
    source_language = source_language or desk.desk_language
    written = desk.protect(text)
    notes = [f"a {secret.kind} was cut out of your text" for secret in written.secrets]
    thread = tuple(replace(message, text=desk.protect(message.text).text) for message in thread)
    mine = _softened(desk.check(Candidate(written.text, source_language, "reply", thread=thread, playbook=playbook)))
    if known_language(source_language) == known_language(language):
        return _whole(desk, written.text, written.text, language, mine, (), None, None, notes)
    done = desk.translator.translate(written.text, source_language, language)
    returned: Translation | None = None
    if back:
        try:
            returned = desk.translator.translate(done.text, language, source_language)
        except AssistError as error:
            notes.append(f"not translated back: {error}")
    compared = desk.check(Candidate(done.text, language, "reply", written.text, source_language, thread, playbook))
    alone = _softened(desk.check(Candidate(done.text, language, "reply", thread=thread, playbook=playbook)))
    findings = _each_once((*done.findings, *compared, *alone), done.text)
    return _whole(desk, done.text, written.text, language, findings, mine, done, returned, notes)


def _whole(
    desk: Assistant,
    text: str,
    written: str,
    language: str,
    findings: tuple[Finding, ...],
    source_findings: tuple[Finding, ...],
    done: Translation | None,
    returned: Translation | None,
    notes: Sequence[str],
) -> OwnWords:
    scorecard = Scorecard.of(findings)
    draft = Draft(
        text=text,
        language=language,
        desk_text=written,
        desk_language=done.source if done else desk.desk_language,
        playbook=None,
        version=None,
        drafter="own",
        machine_translated=done is not None,
        findings=findings,
        scorecard=scorecard,
        sendable=scorecard.sendable,
    )
    sendable = scorecard.sendable and Scorecard.of(source_findings).sendable
    return OwnWords(draft, done, returned, source_findings, tuple(notes), sendable)


def _softened(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """The agent may know more than the conversation says; a slip of the pen is still worth a look."""
    return tuple(
        replace(finding, severity="note", message=f"{finding.message}; you wrote it, so compare it once more")
        if finding.check == _STATES
        else finding
        for finding in findings
    )


def _each_once(findings: Sequence[Finding], text: str) -> tuple[Finding, ...]:
    end = len(text) + 1
    return tuple(sorted(dict.fromkeys(findings), key=lambda finding: finding.span or (end, end)))


def _refuse_unusable(text: str, language: str) -> None:
    if not text.strip():
        raise UsageError("your text is empty")
    if len(text) > MAX_CHARACTERS:
        raise UsageError(f"your text has {len(text):,} characters; at most {MAX_CHARACTERS:,} are handled at once")
    if language == UND:
        raise UsageError("the customer's language is not known; name it with --language")
