"""The head of the page, and the sheet of shortcuts that opens from it."""

from __future__ import annotations

from ui.markup import Html, el, join
from ui.pages import PAGES, address, keys_on, way
from ui.words import INTERFACES, interface, language_name, say, word


def header(desk_language: str, page: str) -> Html:
    """Title, the other pages, what the agent reads, the other language of the interface, the sheet of shortcuts."""
    others = (other for other in INTERFACES if other != interface())
    switches = (
        el(
            "a",
            say("page", "other-language"),
            href=way(page, interface(), address(page, other)),
            lang=other,
            hreflang=other,
            class_="ra-switch",
        )
        for other in others
    )
    button = el(
        "button", say("page", "shortcuts"), " ", el("kbd", "?"), type="button", id="ra-help", class_="ra-link",
        aria_haspopup="dialog",
    )  # fmt: skip
    return el(
        "header",
        el("h1", "Reply Assist"),
        _menu(page),
        el("p", say("page", "you-read", language=language_name(desk_language))),
        el("div", button, *switches, class_="ra-tools"),
        _sheet(page),
        class_="ra-header",
        lang=interface(),
        data_saving=say("saved", "saving"),
        data_copied=say("saved", "done"),
        data_refused=say("saved", "refused"),
        data_gone=say("saved", "gone"),
        data_why=say("verdict", "why"),
        data_aside=say("verdict", "set-aside"),
        data_up=way(page, interface(), "/"),
        data_who=word("account", "who"),
        data_leave=say("account", "leave"),
        data_agent=say("account", "agent"),
        data_reviewer=say("account", "reviewer"),
        data_admin=say("account", "admin"),
    )


def _menu(page: str) -> Html:
    if len(PAGES) == 1:
        return Html("")
    links = (
        el(
            "a",
            word("pages", name),
            href=way(page, interface(), address(name, interface())),
            aria_current="page" if name == page else None,
            data_page=name,
        )
        for name in PAGES
    )
    return el("nav", *links, class_="ra-menu", aria_label=say("page", "menu"))


def _sheet(page: str) -> Html:
    rows = (
        join((el("dt", join((el("kbd", key) for key in keys), " ")), el("dd", say("keys", name))))
        for keys, name in keys_on(page)
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
