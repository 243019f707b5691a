"""What a text must pass before it may be sent. One rule, one file; this dict is the order in which they run."""

from __future__ import annotations

from assist.checks import empty as empty
from assist.checks import entities as entities
from assist.checks import forbidden_term as forbidden_term
from assist.checks import glossary as glossary
from assist.checks import language as language
from assist.checks import numbers as numbers
from assist.checks import promise as promise
from assist.checks import repetition as repetition
from assist.checks import secret_request as secret_request
from assist.checks import untranslated as untranslated
from assist.ports import Check

CHECKS: dict[str, Check] = {
    secret_request.ID: secret_request,
    promise.ID: promise,
    numbers.ID: numbers,
    entities.ID: entities,
    language.ID: language,
    untranslated.ID: untranslated,
    forbidden_term.ID: forbidden_term,
    glossary.ID: glossary,
    repetition.ID: repetition,
    empty.ID: empty,
}

# What a translation can be blamed for, whatever its source says: a customer may well ask for a guarantee.
COMPARING: tuple[str, ...] = tuple(
    rule.ID for rule in (numbers, entities, language, untranslated, forbidden_term, glossary, repetition, empty)
)
