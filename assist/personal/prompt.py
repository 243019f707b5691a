"""What the chat model is asked: `prompts/templates/personal.md`, examples of the language, then the customer's words.

All but the last message are the same for every customer of a language and stay evaluated between requests. The last
holds as little as it can, because each of its tokens is waited for: of the customer's words only the clauses that name
a circumstance, for nothing else may be said back.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from assist.knowledge import Knowledge
from assist.personal.words import Lexicon, lexicon
from assist.protect import find_entities
from assist.protect.markers import MARKER
from assist.records import Emotion

MASK = "…"
_FENCE = '"""'
_MENTIONED = 4
_READ = 300  # characters
_LOOSE = " ,;:，；："  # what a clause before another one ends with
_CLAUSE = re.compile(r"[^.,;:!?。，；：！？]+[.,;:!?。，；：！？\s]*")


def messages(
    knowledge: Knowledge, text: str, language: str, feeling: Emotion, avoid: Sequence[str] = ()
) -> list[dict[str, str]]:
    """`text` is the customer's, secrets cut; `avoid` names words that an earlier try should not have used."""
    system, form = (part.strip() for part in knowledge.template("personal").split("\n---\n"))
    words, lists = knowledge.personal[language], lexicon(knowledge, language)
    assert lists is not None
    asked = [{"role": "system", "content": system}]
    for example in words.examples:
        asked += [
            {"role": "user", "content": _filled(form, words.sentences[example.feeling], example.customer, lists)},
            {"role": "assistant", "content": example.sentence},
        ]
    return [*asked, {"role": "user", "content": _filled(form, words.sentences[feeling], masked(text), lists, avoid)}]


def masked(text: str) -> str:
    """`text` with all its entities and removed secrets as «…», on one line, its last 300 characters or so."""
    spans = [entity.span for entity in find_entities(text)] + [match.span() for match in MARKER.finditer(text)]
    parts: list[str] = []
    end = 0
    for start, stop in sorted(spans):
        if start >= end:
            parts += (text[end:start], MASK)
        end = max(end, stop)
    line = " ".join("".join((*parts, text[end:])).replace(_FENCE, "'''").split())
    return line if len(line) <= _READ else line[-_READ:].partition(" ")[2] or line[-_READ:]


def _telling(text: str, lists: Lexicon) -> str:
    """The clauses of `text` that name a circumstance; all of it where none does."""
    clauses = (clause for clause in _CLAUSE.findall(text) if lists.circumstances(clause))
    return "".join(clauses).rstrip(_LOOSE) or text


def _filled(form: str, sentence: str, text: str, lists: Lexicon, avoid: Sequence[str] = ()) -> str:
    text = _telling(text, lists)
    mentioned = lists.mentions(text)[:_MENTIONED]
    slots = {
        "{sentence}": sentence,
        "{mentioned}": f"Mentioned: {', '.join(mentioned)}" if mentioned else "Mentioned: nothing",
        "{avoid}": f"Without these words: {', '.join(avoid)}" if avoid else "",
        "{text}": text,  # last: what it holds is no slot
    }
    for slot, value in slots.items():
        form = form.replace(slot, value, 1)
    return form.strip()
