"""The pages of the panel, in the order of its menu. Each has an address, words, styles and keys of its own.

A page «name» is laid out by `ui/<name>_tab.py`; beside it, where it has them: `texts/<language>/<name>.toml`,
`look/<name>.css`, `<name>.js` and, for their parts, `<name>_<part>.js`. Every page has the frame's.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from assist.pipeline import Assistant
from assist.settings import Settings
from assist.store import Store
from assist.store.people import Role
from ui.words import INTERFACES

if TYPE_CHECKING:
    import gradio as gr

_HERE = Path(__file__).parent
HOME = "reply"


@dataclass(frozen=True, slots=True)
class Place:
    """What a page works with: the stages, the store, the language of its interface, the settings."""

    assistant: Assistant
    store: Store
    interface: str
    settings: Settings = Settings(Path())  # noqa: RUF009 - frozen


@dataclass(frozen=True, slots=True)
class Page:
    """`lay_out` fills the current `gr.Blocks`; `keys` are the page's shortcuts: keys, and their words' name; `role` is
    the least that opens it.
    """

    lay_out: Callable[[Place, gr.Blocks], None]
    keys: tuple[tuple[tuple[str, ...], str], ...] = ()
    role: Role = "agent"


def _reply(place: Place, blocks: gr.Blocks) -> None:
    from assist.assembly import personal_writer
    from ui.reply import ReplyDesk
    from ui.reply_tab import reply_tab

    writer = personal_writer(place.assistant)
    reply_tab(ReplyDesk(place.assistant, place.store, place.interface, writer), blocks)


def _review(place: Place, blocks: gr.Blocks) -> None:
    from ui.review import ReviewDesk
    from ui.review_learning import Learning
    from ui.review_tab import review_tab

    learning = Learning(place.store, place.settings.home, place.interface)
    review_tab(ReviewDesk(place.assistant, place.store, place.interface), learning, blocks)


def _practice(place: Place, blocks: gr.Blocks) -> None:
    from ui.practice import PracticeDesk
    from ui.practice_tab import practice_tab

    practice_tab(PracticeDesk(place.assistant, place.store, place.interface), blocks)


def _insights(place: Place, blocks: gr.Blocks) -> None:
    from ui.insights_tab import insights_tab

    insights_tab(place.store, place.interface, blocks)


def _glossary(place: Place, blocks: gr.Blocks) -> None:
    from assist.knowledge import default_knowledge
    from ui.glossary_tab import glossary_tab

    glossary_tab(default_knowledge(), place.interface, blocks)


def _models(place: Place, blocks: gr.Blocks) -> None:
    from ui.models_tab import models_tab

    models_tab(place.store, place.settings.home, place.interface, blocks)


def _settings(place: Place, blocks: gr.Blocks) -> None:
    from ui.settings_tab import settings_tab

    settings_tab(place.store, place.settings, place.interface, blocks)


def _articles(place: Place, blocks: gr.Blocks) -> None:
    from ui.articles import DESK
    from ui.articles_tab import articles_tab

    articles_tab(DESK, place.interface, blocks)


PAGES: Mapping[str, Page] = {
    HOME: Page(
        _reply,
        ((("Ctrl", "Enter"), "ctrl-enter"), (("n",), "n"), (("e",), "e"), (("j", "k"), "j-k"), (("Enter",), "enter"),
         (("/",), "slash"), (("F8",), "f8"), (("Alt", "Enter"), "alt-enter")),
    ),
    "review": Page(
        _review,
        ((("0", "–", "3"), "steps"), (("-",), "not"), (("Enter",), "submit"), (("n",), "next-case")),
        role="reviewer",
    ),
    "practice": Page(_practice, ((("Ctrl", "Enter"), "practice-check"), (("n",), "practice-next"))),
    "articles": Page(_articles),
    "insights": Page(_insights, role="reviewer"),
    "glossary": Page(_glossary),
    "models": Page(_models, role="admin"),
    "settings": Page(_settings, role="admin"),
}  # fmt: skip
_EVERYWHERE = ((("Esc",), "escape"), (("?",), "question"))


def keys_on(page: str) -> tuple[tuple[tuple[str, ...], str], ...]:
    """The shortcuts of a page, those of every page last."""
    return (*PAGES[page].keys, *_EVERYWHERE)


def address(page: str, interface: str) -> str:
    """Where a page stands in one language of the interface: «/», «/zh-Hans/review/»."""
    parts = ("" if interface == INTERFACES[0] else interface, "" if page == HOME else page)
    return "/".join(("", *(part for part in parts if part), ""))


def way(page: str, interface: str, there: str) -> str:
    """The relative address that leads from a page to `there` («/», «/zh-Hans/»), whatever a proxy puts before both."""
    up = "../" * (address(page, interface).count("/") - 1)
    return f"{up}{there.removeprefix('/')}" or "./"


def head_of(page: str) -> str:
    """Styles and scripts of a page, for its `<head>`."""
    styles = "".join(_assets("frame", "css") + _assets(page, "css"))
    named = (text for name in ("frame", "account", page) for text in _assets(name, "js"))
    scripts = "".join(f"<script>{text}</script>" for text in named)
    return f"<style>{styles}</style>{scripts}"


def _assets(name: str, kind: str) -> list[str]:
    """`<name>.<kind>` first, then `<name>_<part>.<kind>` in the order of their names."""
    folder = _HERE / "look" if kind == "css" else _HERE
    files = (folder / f"{name}.{kind}", *sorted(folder.glob(f"{name}_*.{kind}")))
    return [file.read_text(encoding="utf-8") for file in files if file.exists()]
