"""Case -> what the Reply page shows: pure functions from records to HTML, no gradio."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta

from assist.records import UND, Case, Deadline, Draft, Procedure, Translation
from ui.findings import findings
from ui.marked import block, isolated, marked, plain
from ui.markup import Html, el, join
from ui.messages import remark
from ui.things import found
from ui.times import clock, length
from ui.words import counted, interface, language_name, say, sentence, short_name, word

_GLANCE = 3  # findings


def problem(message: str) -> Html:
    """Something that could not be done, in one calm line."""
    return el(
        "div",
        el("strong", say("case", "not-done")),
        plain(remark(message)),
        class_="ra-notice ra-attention",
        role="alert",
    )


def notices(case: Case) -> Html:
    """What the agent must know before reading on: secrets that were cut out, and the other notes of the case."""
    if not case.notes and not case.secrets:
        return Html()
    kinds = dict.fromkeys(word("secret", secret.kind) for secret in case.secrets)
    title = el("strong", say("case", "cut", kinds=", ".join(kinds))) if kinds else None
    notes = join(el("p", plain(sentence(remark(note)))) for note in case.notes)
    return el("div", title, notes, class_=f"ra-notice {'ra-attention' if kinds else ''}".strip(), role="status")


def letter(case: Case, networks: Collection[str] = ()) -> Html:
    """The message that is answered, with what was found in it. `networks` are those that the thread names."""
    message = block(marked(case.message.text, case.entities, case.secrets), case.detection.language)
    return section(say("case", "message"), message, found(case.entities, networks=networks))


def understanding(case: Case) -> Html:
    """What the customer needs, and how it is handled."""
    parts = (
        section(say("case", "about"), _facts(case)),
        _procedure(case.emergency, say("case", "emergency")),
        _procedure(case.procedure, word("intent", case.triage.intent)),
        _other_drafts(case),
    )
    return join(part for part in parts if part)


def hand_over(case: Case) -> Html:
    """The banner over the draft when a person should take the case; empty otherwise."""
    if case.hand_over is None:
        return Html()
    title = say("case", "hand-over")
    if case.detection.language == UND and not case.drafts:
        title = say("case", "choose-language")
    return el(
        "div",
        el("strong", title),
        el("p", plain(sentence(remark(case.hand_over)))),
        class_="ra-notice ra-attention",
        role="status",
    )


def translating(desk: str, number: int) -> Html:
    """The place of the working translation until it is there; reply_said.js asks for it once for each `number`."""
    said = el("p", say("case", "translating"), class_="ra-quiet ra-busy", role="status", data_of=f"{number}")
    return section(_in(desk), said)


def working(translation: Translation | None, notes: Sequence[str], desk: str) -> Html:
    """The working translation into the desk's language, or why there is none and what to do."""
    if translation is None:
        lines = (el("p", plain(sentence(remark(note))), role="status") for note in notes)
        return section(_in(desk), *lines)
    how = say("case", "by-engine", engine=translation.engine)
    if len(translation.route) > 2:
        how += say("case", "by-way-of", route=" → ".join(translation.route))
    return section(
        _in(desk),
        block(plain(translation.text), translation.target),
        el("p", plain(how), class_="ra-quiet"),
        doubts(translation),
    )


def draft_head(draft: Draft) -> Html:
    """Which reply this is: language, source, version."""
    source = " · ".join(
        part for part in (draft.playbook, draft.version and say("case", "version", version=draft.version)) if part
    )
    origin = say("case", f"from-{draft.drafter}")
    return join(
        (
            el("h2", say("case", "reply-in", language=short_name(draft.language))),
            el("p", f"{source} · {origin}" if source else origin, class_="ra-quiet"),
        )
    )


def no_draft() -> Html:
    """What stands where the draft would be."""
    return join(
        (
            el("h2", say("case", "no-draft")),
            el("p", say("case", "no-draft-text")),
        )
    )


def timing(case: Case) -> Html:
    """How long the draft took."""
    spent = f"{case.timings_ms.total:.0f} ms" if case.timings_ms.total >= 1 else say("case", "under-1-ms")
    return el("p", say("case", "timing", time=spent), class_="ra-quiet")


def _facts(case: Case) -> Html:
    detection, triage = case.detection, case.triage
    about = next((hit.title for hit in case.sources if hit.id == triage.intent), triage.intent)
    if interface() != "en":  # titles of playbooks are in English
        about = word("intent", triage.intent)
    nothing = None if triage.intent == "other" else say("case", "nothing")
    rows: list[tuple[str, str | None]] = [
        (say("case", "language"), _language(case)),
        (say("case", "also-in-it"), ", ".join(language_name(tag) for tag in detection.mixed) or None),
        (say("case", "need"), join((about, " ", el("code", triage.intent))) if about != triage.intent else about),
        (say("case", "urgency"), el("span", word("urgency", triage.urgency), class_=f"ra-badge ra-{triage.urgency}")),
        (say("case", "feeling"), word("emotion", triage.emotion)),
        (say("case", "escalate"), el("strong", say("case", "escalate-now")) if triage.escalate else None),
        (say("case", "said"), _said(triage.signals, detection.language)),
        (say("case", "next-word"), _next_word(case)),
        (say("case", "missing"), ", ".join(word("kind", kind) for kind in triage.missing) or nothing),
    ]
    return el("dl", *(join((el("dt", name), el("dd", value))) for name, value in rows if value), class_="ra-facts")


def _next_word(case: Case) -> str | None:
    """Within what time the customer hears from us."""
    if case.follow_up is None:
        return None
    due = say("case", "by-time", time=clock(datetime.fromisoformat(case.follow_up.due))) if case.follow_up.due else ""
    return say("case", "within", hours=case.follow_up.hours) + due


def _procedure(procedure: Procedure | None, named: str) -> Html | None:
    """What the desk does, folded up: who knows it need not read it. `named` stands for its title, which is English."""
    if procedure is None:
        return None
    steps = el("ol", *(el("li", plain(step)) for step in procedure.steps))
    limits = [el("li", plain(_deadline(one))) for one in procedure.deadlines]
    rest = (
        el("p", plain(say("case", name, things="; ".join(things))), class_="ra-quiet")
        for name, things in (
            ("involve", procedure.involve), ("evidence", procedure.evidence), ("never", procedure.never),
        )
        if things
    )  # fmt: skip
    title = say("case", "how-to", title=procedure.title if interface() == "en" else named)
    return el("details", el("summary", plain(title)), steps, el("ul", *limits) if limits else None, *rest)


def _deadline(one: Deadline) -> str:
    due = say("case", "by-time", time=clock(datetime.fromisoformat(one.due))) if one.due else ""
    return say("case", "deadline", time=length(timedelta(minutes=one.minutes)) + due, what=one.what)


def _other_drafts(case: Case) -> Html | None:
    """The drafts beside the usual one, each with a button that puts it into the editor."""
    offered = (
        el(
            "details",
            el("summary", say("case", f"another-{draft.form}")),
            block(plain(draft.text), draft.language),
            el("button", say("personal", "use"), type="button", class_="ra-fix ra-use", data_text=draft.text),
        )
        for draft in case.drafts[1:]
        if draft.sendable
    )
    return join(offered) or None


def _language(case: Case) -> Html:
    detection = case.detection
    if detection.language == UND:
        return join(
            (
                el("strong", say("case", "undetermined")),
                " ",
                el("span", plain(remark(detection.reason)), class_="ra-quiet"),
            )
        )
    reason = el("span", plain(remark(detection.reason)), class_="ra-quiet") if detection.reason else None
    return join(part for part in (language_name(detection.language), " ", reason) if part)


def _said(signals: Sequence[str], language: str) -> Html | None:
    """The customer's words that decided, by what they decided; a signal is «words → meaning», or a remark."""
    tag = None if language == UND else language
    by_meaning: dict[str, list[Html]] = {}
    for signal in signals:
        words, _, meaning = signal.rpartition(" → ")
        said = el("q", isolated(words), lang=tag) if words else plain(meaning)
        by_meaning.setdefault(meaning if words else "", []).append(said)
    lines = (
        el("div", join(said, " "), " ", el("span", plain(_meaning(meaning)), class_="ra-quiet"))
        for meaning, said in by_meaning.items()
    )
    return join(lines) or None


def _meaning(named: str) -> str:
    """What a word of the customer told, in the page's language; ids stay as they are in English."""
    if interface() == "en":
        return named
    known = (word(kind, named) for kind in ("intent", "urgency", "emotion"))
    return next((meant for meant in known if meant != named), named)


def doubts(translation: Translation) -> Html | None:
    """What could not be verified; folded up where it is more than a glance takes in."""
    found_wrong = translation.findings
    if not found_wrong:
        return None
    title = el("summary", counted("case", "not-verified", len(found_wrong)))
    lines = findings(found_wrong, translation.text, "")
    return el("details", title, lines, open="" if len(found_wrong) <= _GLANCE else None, class_="ra-doubts")


def section(title: str, *content: str | None) -> Html:
    """A framed part of the page with its title."""
    return el("section", el("h3", title), *content, class_="ra-section")


def _in(desk: str) -> str:
    return say("case", "in-language", language=short_name(desk))
