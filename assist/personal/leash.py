"""What a sentence of the model must be before it is put into a reply: one plain sentence in reviewed words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assist.personal.words import Lexicon
from assist.protect import find_entities
from assist.records import Finding

FORM, WORDS, NOTHING = "personal-form", "personal-words", "personal-nothing"

_LONGEST = 200  # characters
_SENTENCES = 2
_END = re.compile(r"[.!?。！？…]+")
_MARKS = re.compile(r"[^\w\s.,;:'’\-–—/。，；：、…]")  # brackets, quotes, «?», «!», emoji


def faults(sentence: str, customer: str, lexicon: Lexicon) -> Iterator[Finding]:
    """What is wrong with `sentence` as the model wrote it; `customer` is the message it answers."""
    if not sentence.strip():
        yield Finding("blocker", FORM, "nothing was written")
        return
    if len(sentence) > _LONGEST or "\n" in sentence.strip() or len(_END.findall(sentence)) > _SENTENCES:
        yield Finding("blocker", FORM, f"more than {_SENTENCES} sentences, {_LONGEST} characters or one line")
    for match in _MARKS.finditer(sentence):
        yield Finding("blocker", FORM, f"«{match.group()}» has no place in plain prose", match.span())
    for entity in find_entities(sentence):
        yield Finding("blocker", FORM, f"a {entity.kind} is not for this sentence to say", entity.span)
    for span in lexicon.unreviewed(sentence, customer):
        yield Finding("blocker", WORDS, f"no reviewed word: {sentence[slice(*span)]}", span)
    if not lexicon.feels(sentence):
        yield Finding("blocker", WORDS, "no understanding, feeling or thanks is in it")
    if not lexicon.circumstances(sentence) & lexicon.circumstances(customer):
        yield Finding("blocker", NOTHING, "nothing of the customer's own was taken up")
