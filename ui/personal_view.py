"""The personal draft as it is written and what came of it, as HTML: the text, its checks, one button that takes it."""

from __future__ import annotations

from assist.records import Case, Draft, Personal
from ui.findings import findings
from ui.marked import block, plain
from ui.markup import Html, el, join
from ui.messages import remark
from ui.view import section
from ui.words import say, sentence, short_name


def growing(text: str, language: str) -> Html:
    """The sentence as far as the model has come; nothing of it is checked yet."""
    busy = el("p", say("personal", "writing"), class_="ra-quiet ra-busy", role="status")
    return section(say("personal", "title"), block(plain(text), language) if text else None, busy)


def told(case: Case) -> Html:
    """What came of it. Only a text that passed every check can be taken."""
    personal = case.personal
    if personal is None:
        return Html()
    draft = next((one for one in case.drafts if one.drafter == "personal"), None)
    outcome = el("p", sentence(_outcome(personal)), class_="ra-quiet", role="status")
    return section(say("personal", "title"), _offered(draft) if draft and draft.sendable else None, outcome)


def _offered(draft: Draft) -> Html:
    same = None
    if draft.desk_text and draft.desk_language != draft.language:
        title = say("case", "same-in", language=short_name(draft.desk_language))
        same = el("details", el("summary", title), block(plain(draft.desk_text), draft.desk_language))
    use = el("button", say("personal", "use"), type="button", class_="ra-fix ra-use", data_text=draft.text)
    found = findings(draft.findings, draft.text, "")
    return join((block(plain(draft.text), draft.language), same or "", found, el("p", use)))


def _outcome(personal: Personal) -> str:
    why = remark(personal.why) if personal.why else ""
    said = say("personal", personal.outcome, why=why)
    usage = personal.usage
    if usage is None or personal.model is None:
        return said
    return said + " " + say("personal", "took", model=personal.model, seconds=f"{usage.total_ms / 1000:.1f}")
