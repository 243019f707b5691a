"""What stands around the editor: the other two texts, what is kept, what the agent thinks of the proposal."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from assist.checks import COMPARING
from assist.own_words import OwnWords
from assist.records import Draft
from ui.findings import findings, fingerprint
from ui.heard import Heard
from ui.marked import block, plain
from ui.markup import Html, el, join
from ui.messages import remark
from ui.view import doubts, section
from ui.words import keys_of, say, sentence, short_name, word


def desk_text(draft: Draft, edited: bool) -> Html:
    """What the draft says, in the agent's language; marked when it no longer says what the editor holds."""
    if draft.desk_text is None or draft.desk_language == draft.language:
        return Html()
    title = say("case", "same-in", language=short_name(draft.desk_language))
    warning = el("p", say("case", "stale"), class_="ra-stale", role="status") if edited else None
    return section(title, warning, block(plain(draft.desk_text), draft.desk_language))


def back(text: str, heard: Heard, desk: str) -> Html:
    """What a changed reply says, for the agent: translated back by a machine; marked for reply_said.js."""
    title = say("texts", "back", language=short_name(desk))
    if heard.translation is None:
        body = join((el("p", plain(sentence(remark(heard.note))), role="status"),))
    else:
        how = say("texts", "back-by", engine=heard.translation.engine)
        body = join(
            (
                block(plain(heard.translation.text), heard.translation.target),
                el("p", how, class_="ra-quiet"),
                doubts(heard.translation) or "",
            )
        )
    return el("section", el("h3", title), body, class_="ra-section", data_mark=fingerprint(text))


def own(done: OwnWords) -> Html:
    """What to know of one's own words in the customer's language: who translated, and what that may have changed."""
    notes = [el("p", plain(sentence(remark(note))), role="status") for note in done.notes]
    if done.translation is not None:
        said = say("texts", "own-by", engine=done.translation.engine)
        notes.append(el("p", said, class_="ra-quiet", role="status"))
    compared = tuple(one for one in done.draft.findings if one.check in COMPARING)
    return join(
        (
            *notes,
            findings(compared, done.draft.text, ""),
            findings(done.source_findings, done.draft.desk_text or "", ""),
        )
    )


def opinions(given: Sequence[str]) -> Html:
    """What an agent may say of the proposal, one press each."""
    buttons = (
        el(
            "button", word("opinion", kind), type="button", class_="ra-opinion", data_kind=kind,
            aria_pressed="true" if kind in given else "false",
        )
        for kind in keys_of("opinion")
    )  # fmt: skip
    return el("p", el("span", say("texts", "opinion")), " ", join(buttons, " "), class_="ra-opinions")


def saved(text: str, at: datetime, revision: int, *, other: bool = False) -> Html:
    """«Saved 14:05:07», which reply_saving.js takes back as soon as the editor holds another text than this."""
    note = el("span", say("saved", "other"), class_="ra-stale") if other else None
    when = say("saved", "saved", time=at.astimezone().strftime("%H:%M:%S"))
    said = el("span", when, data_mark=fingerprint(text), data_revision=f"{revision}")
    return el("p", said, " ", note, class_="ra-quiet", role="status")


def not_saved(why: str) -> Html:
    """In place of «Saved»: the reason."""
    return el("p", el("strong", say("saved", "not", why=plain(why))), class_="ra-stale", role="alert")


def copied(distance: int) -> Html:
    """What was noted of the copy."""
    said = say("saved", "copied", n=distance) if distance else say("saved", "copied-same")
    return el("p", said, class_="ra-quiet", role="status")
