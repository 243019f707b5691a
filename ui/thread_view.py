"""What was said before in a case, as HTML, with the place under a customer's message where its translation comes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from assist.protect import protect
from assist.records import Message
from ui.explorers import networks_in
from ui.heard import Heard
from ui.marked import block, marked, plain
from ui.markup import Html, el
from ui.messages import remark
from ui.things import found
from ui.times import clock
from ui.words import say

STEP = 40  # messages that are shown at first, and more at each press of «earlier»


def thread(messages: Sequence[Message], language: str, case_id: str, shown: int = STEP) -> Html:
    """The last `shown` of the messages before the one that is answered, oldest first; empty for a case's first message.

    `language` is the customer's, for messages that have none of their own.
    """
    if not messages:
        return Html()
    first = max(0, len(messages) - shown)
    lines = (_said(messages[at], language, f"{case_id}:{at}") for at in range(first, len(messages)))
    title = el("h3", say("thread", "title"))
    return el(
        "section",
        title,
        _earlier(first, shown),
        el("ol", *lines, class_="ra-thread"),
        class_="ra-section",
        tabindex="0",
    )


def networks(messages: Sequence[Message]) -> tuple[str, ...]:
    """The networks that a thread names, each once."""
    return networks_in(entity for message in messages for entity in protect(message.text).entities)


def translated(key: str, heard: Heard | None) -> Html:
    """The translation of the message `key`, which reply_said.js puts under it; `heard` is None where none is needed."""
    if heard is None:
        return el("div", data_of=key)
    if heard.translation is None:
        return el(
            "div", el("p", say("thread", "not-translated"), title=remark(heard.note), class_="ra-quiet"), data_of=key
        )
    done = heard.translation
    how = el("p", say("thread", "by-engine", engine=done.engine), class_="ra-quiet")
    return el("div", block(plain(done.text), done.target), how, data_of=key)


def _said(message: Message, language: str, key: str) -> Html:
    cut = protect(message.text)
    sent = clock(datetime.fromisoformat(message.sent)) if message.sent else ""
    customers = message.author == "customer"
    return el(
        "li",
        el("p", el("strong", say("thread", message.author)), " ", sent, class_="ra-quiet"),
        block(marked(cut.text, cut.entities, cut.secrets), message.language or language),
        found(cut.entities, to_look_up=True) if customers else None,
        el("div", class_="ra-said", data_said=key) if customers else None,
        class_=f"ra-{message.author}",
    )


def _earlier(hidden: int, shown: int) -> Html | None:
    if not hidden:
        return None
    more = el(
        "button", say("thread", "earlier"), type="button", class_="ra-link ra-earlier", data_shown=f"{shown + STEP}"
    )
    return el("p", say("thread", "older", n=hidden), " ", more, class_="ra-quiet")
