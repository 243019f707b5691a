"""The head of the page, and the sheet of shortcuts that opens from it."""

from __future__ import annotations

from ui.markup import Html, el, join
from ui.words import INTERFACES, interface, language_name, say

_KEYS = (
    (("Ctrl", "Enter"), "ctrl-enter"), (("n",), "n"), (("e",), "e"), (("j", "k"), "j-k"), (("Enter",), "enter"),
    (("/",), "slash"), (("Esc",), "escape"), (("?",), "question"),
)  # fmt: skip


def header(desk_language: str) -> Html:
    """Title, what the agent reads, the other language of the interface, the sheet of shortcuts."""
    others = (other for other in INTERFACES if other != interface())
    switches = (
        el("a", say("page", "other-language"), href=path(other), lang=other, hreflang=other, class_="ra-switch")
        for other in others
    )
    button = el(
        "button", say("page", "shortcuts"), " ", el("kbd", "?"), type="button", id="ra-help", class_="ra-link",
        aria_haspopup="dialog",
    )  # fmt: skip
    return el(
        "header",
        el("h1", "Reply Assist"),
        el("p", say("page", "you-read", language=language_name(desk_language))),
        el("div", button, *switches, class_="ra-tools"),
        _sheet(),
        class_="ra-header",
        lang=interface(),
        data_saving=say("saved", "saving"),
        data_copied=say("saved", "done"),
        data_refused=say("saved", "refused"),
        data_gone=say("saved", "gone"),
        data_why=say("verdict", "why"),
        data_aside=say("verdict", "set-aside"),
    )


def path(language: str) -> str:
    """Where the panel speaks this language."""
    return "/" if language == "en" else f"/{language}/"


def _sheet() -> Html:
    rows = (
        join((el("dt", join((el("kbd", key) for key in keys), " ")), el("dd", say("keys", name))))
        for keys, name in _KEYS
    )
    close = el("button", say("page", "close"), type="button", class_="ra-link", data_close="")
    return el(
        "dialog",
        el("h2", say("keys", "title"), id="ra-sheet-title"),
        el("dl", *rows),
        el("p", say("keys", "note"), class_="ra-quiet"),
        close,
        id="ra-sheet",
        aria_labelledby="ra-sheet-title",
    )
