"""JSON of the Zendesk help-centre API: articles, sections, categories, translations, with HTML in their bodies."""

from __future__ import annotations

import json

from assist.articles.document import Document
from assist.articles.formats.options import Options
from assist.articles.formats.resource_json import read_as

_KINDS = ("articles", "article", "sections", "section", "categories", "category", "translations", "translation")
_MARKS = {"body", "html_url", "locale", "source_locale", "draft", "section_id", "category_id"}


def read(data: bytes, options: Options) -> Document:
    """Title, name, description and body; ids, dates, addresses and labels stay."""
    return read_as(data, options, "zendesk", ends="body")


def recognises(data: bytes) -> bool:
    """True for what the API answers, and for lists and single objects of it."""
    try:
        found = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return False
    if isinstance(found, dict):
        found = next((found[kind] for kind in _KINDS if kind in found), found)
    first = found[0] if isinstance(found, list) and found else found
    return isinstance(first, dict) and len(_MARKS & set(first)) >= 3 and "locale" in first
