"""What the chat model is asked: `prompts/templates/personal.md`, an example a language, then the customer's words.

All but the last message are the same for every customer and stay evaluated between requests.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from assist.knowledge import Knowledge
from assist.languages import language as known_language
from assist.protect import find_entities
from assist.protect.markers import MARKER
from assist.records import Emotion

MASK = "[...]"
_FENCE = '"""'
_READ = 240  # characters; every token of the customer's part is waited for


def messages(
    knowledge: Knowledge, text: str, language: str, feeling: Emotion, avoid: Sequence[str] = ()
) -> list[dict[str, str]]:
    """`text` is the customer's, secrets cut; `avoid` names words that an earlier try should not have used."""
    system, form = (part.strip() for part in knowledge.template("personal").split("\n---\n"))
    asked: list[dict[str, str]] = [{"role": "system", "content": system}]
    for tag, words in knowledge.personal.items():
        if not words.off:
            example = words.example
            asked += [
                {"role": "user", "content": _filled(form, tag, example.feeling, example.customer, ())},
                {"role": "assistant", "content": example.sentence},
            ]
    return [*asked, {"role": "user", "content": _filled(form, language, feeling, masked(text), avoid)}]


def masked(text: str) -> str:
    """`text` with all its entities and removed secrets as `[...]`, on one line, cut after some 240 characters."""
    spans = [entity.span for entity in find_entities(text)] + [match.span() for match in MARKER.finditer(text)]
    parts: list[str] = []
    end = 0
    for start, stop in sorted(spans):
        if start >= end:
            parts += (text[end:start], MASK)
        end = max(end, stop)
    line = " ".join("".join((*parts, text[end:])).replace(_FENCE, "'''").split())
    if len(line) <= _READ:
        return line
    return line[:_READ].rpartition(" ")[0] or line[:_READ]


def _filled(form: str, tag: str, feeling: str, text: str, avoid: Sequence[str]) -> str:
    entry = known_language(tag)
    slots: Mapping[str, str] = {
        "{language}": entry.engines.get("chat", entry.name),
        "{feeling}": feeling,
        "{avoid}": f"Without these words: {', '.join(avoid)}.\n" if avoid else "",
        "{text}": text,  # last: what it holds is not a slot
    }
    for slot, value in slots.items():
        form = form.replace(slot, value, 1)
    return form
