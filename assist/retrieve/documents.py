"""Playbooks and help articles as what retrieval compares a message with."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from assist.help import BASE
from assist.knowledge import Knowledge

_MARKUP = re.compile(r"^(?:#+|[-*]|\d+\.)\s+", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Written:
    """A document in one language. `asked` says in customers' words what it answers."""

    title: str
    asked: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True)
class Document:
    """A source by its id, the intents it answers with the main one first, and its languages."""

    id: str
    kind: Literal["playbook", "help"]
    intents: tuple[str, ...]
    written: Mapping[str, Written]

    def title(self, *languages: str) -> tuple[str, str]:
        """Its title in the first of `languages` that it has, else in English; with that language."""
        tag = next((tag for tag in languages if tag in self.written), BASE)
        return self.written[tag].title, tag


def documents(knowledge: Knowledge) -> tuple[Document, ...]:
    """Playbooks first, then articles, each by id."""
    found = []
    for intent, playbook in knowledge.playbooks.items():
        text = "\n".join((*playbook.steps, *(fact.text for fact in playbook.facts)))
        asked = (knowledge.intents[intent].title,)
        found.append(Document(intent, "playbook", (intent,), {BASE: Written(playbook.title, asked, text)}))
    for name, article in knowledge.help.get(BASE, {}).items():
        versions = {tag: articles[name] for tag, articles in knowledge.help.items() if name in articles}
        written = {tag: Written(one.title, one.questions, _MARKUP.sub("", one.body)) for tag, one in versions.items()}
        found.append(Document(name, "help", article.intents, written))
    return tuple(found)
