"""The structure of a file without its words, by parsers that have no part in writing it."""

from __future__ import annotations

import re
from typing import Any

import html5lib
import pyromark
from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.container import container_plugin

_TAG = re.compile(r"</?[A-Za-z][^<>]*>")
_BOX = re.compile(r"<input [^>]*checkbox[^>]*>")
_TASK = re.compile(r"(?<=<li>)\[[ xX]\] |(?<=<li>\n<p>)\[[ xX]\] ")
_ID = re.compile(r"\{#[^{}\s]+\}")
_PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
# «:::tip Title»: a container by its name, whatever that is; the title is text
_NAMED = re.compile(r"\s*[A-Za-z][\w-]*(?:[\s\[{]|$)")
_PARSER.use(container_plugin, "note", validate=lambda words, *_: _NAMED.match(words) is not None)


def markdown_shape(data: bytes) -> list[Any]:
    """Block and inline nodes, code, addresses and HTML tags by name; front matter apart."""
    text = data.decode("utf-8-sig").replace("\r\n", "\n")
    if text.startswith("---\n"):
        text = text[text.index("\n---", 3) + 4 :]
    return list(_shape(_PARSER.parse(text)))


def same_page(source: bytes, translation: bytes) -> bool:
    """The same structure, though what stands in a line may change its place there: blocks in order, code, addresses,
    the ids that headings write (more of them may have been pinned), tags with their attributes that are no prose.
    """
    ours, theirs = (_ID.findall(data.decode("utf-8-sig")) for data in (source, translation))
    return _page(source) == _page(translation) and [name for name in theirs if name in ours] == ours


def _page(data: bytes) -> list[Any]:
    blocks = [node if isinstance(node, tuple) else sorted(node) for node in markdown_shape(data)]
    return [*blocks, sorted(map(repr, html_shape("".join(_TAG.findall(_body(data.decode("utf-8-sig")))).encode())))]


def _body(text: str) -> str:
    """Without code, in which `<` is no tag."""
    return re.sub(r"^(`{3,}|~{3,}).*?^\1|(`+)(?!`).+?(?<!`)\2(?!`)", "", text, flags=re.DOTALL | re.MULTILINE)


def _shape(tokens: list[Token]) -> Any:
    for token in tokens:
        if token.type in ("text", "softbreak", "text_special"):
            continue
        if token.type == "inline":
            yield list(_shape(token.children or []))
            continue
        kept = token.content if token.type in ("code_inline", "fence", "code_block") else ""
        yield token.type, token.tag, str(token.attrs.get("href") or token.attrs.get("src") or ""), kept


def html_shape(data: bytes) -> list[Any]:
    """Elements with the attributes that are no prose."""
    prose = {"title", "alt", "content", "placeholder", "aria-label", "description"}
    tree = html5lib.parse(data, namespaceHTMLElements=False)
    return [
        (
            node.tag if isinstance(node.tag, str) else "comment",
            sorted((k, v) for k, v in node.attrib.items() if k not in prose),
        )
        for node in tree.iter()
    ]


def parsers_agree(data: bytes) -> bool:
    """Whether markdown-it and pyromark read a file alike: what one alone takes for markup is judged by that one."""
    text = data.decode("utf-8-sig")
    known = pyromark.Options
    ours = pyromark.html(text, options=known.ENABLE_TABLES | known.ENABLE_STRIKETHROUGH | known.ENABLE_TASKLISTS)
    theirs = MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(text)
    return _tags(_BOX.sub("[ ] ", ours)) == _tags(_TASK.sub("[ ] ", theirs))


def _tags(text: str) -> list[tuple[str, str, str]]:
    """Elements with the words in and behind them."""
    tree = html5lib.parse(text, namespaceHTMLElements=False)
    return [
        (str(node.tag).replace("del", "s"), " ".join((node.text or "").split()), " ".join((node.tail or "").split()))
        for node in tree.iter()
    ]
