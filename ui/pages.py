"""The pages of the panel, in the order of its menu. Each has an address, words, styles and keys of its own.

A page «name» is laid out by `ui/<name>_tab.py`; beside it, where it has them: `texts/<language>/<name>.toml`,
`look/<name>.css`, `<name>.js`. Every page has the frame's.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from assist.pipeline import Assistant
from assist.store import Store
from ui.words import INTERFACES

if TYPE_CHECKING:
    import gradio as gr

_HERE = Path(__file__).parent
HOME = "reply"


@dataclass(frozen=True, slots=True)
class Place:
    """What a page works with: the stages, the store, the language of its interface."""

    assistant: Assistant
    store: Store
    interface: str


@dataclass(frozen=True, slots=True)
class Page:
    """`lay_out` fills the current `gr.Blocks`; `keys` are the page's shortcuts: keys, and their words' name."""

    lay_out: Callable[[Place, gr.Blocks], None]
    keys: tuple[tuple[tuple[str, ...], str], ...] = ()


def _reply(place: Place, blocks: gr.Blocks) -> None:
    from ui.reply import ReplyDesk
    from ui.reply_tab import reply_tab

    reply_tab(ReplyDesk(place.assistant, place.store, place.interface), blocks)


PAGES: Mapping[str, Page] = {
    HOME: Page(
        _reply,
        ((("Ctrl", "Enter"), "ctrl-enter"), (("n",), "n"), (("e",), "e"), (("j", "k"), "j-k"), (("Enter",), "enter"),
         (("/",), "slash")),
    ),
}  # fmt: skip
_EVERYWHERE = ((("Esc",), "escape"), (("?",), "question"))


def keys_on(page: str) -> tuple[tuple[tuple[str, ...], str], ...]:
    """The shortcuts of a page, those of every page last."""
    return (*PAGES[page].keys, *_EVERYWHERE)


def address(page: str, interface: str) -> str:
    """Where a page stands in one language of the interface: «/», «/zh-Hans/review/»."""
    parts = ("" if interface == INTERFACES[0] else interface, "" if page == HOME else page)
    return "/".join(("", *(part for part in parts if part), ""))


def head_of(page: str) -> str:
    """Styles and scripts of a page, for its `<head>`."""
    styles = "".join(_asset(f"look/{name}.css") for name in ("frame", page))
    scripts = "".join(f"<script>{script}</script>" for name in ("frame", page) if (script := _asset(f"{name}.js")))
    return f"<style>{styles}</style>{scripts}"


def _asset(name: str) -> str:
    file = _HERE / name
    return file.read_text(encoding="utf-8") if file.exists() else ""
