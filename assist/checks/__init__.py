"""What a text must pass before it may be sent. One rule, one file; this dict is the order in which they run."""

from __future__ import annotations

from assist.checks import advice as advice
from assist.checks import blame as blame
from assist.checks import canned as canned
from assist.checks import closing as closing
from assist.checks import coldness as coldness
from assist.checks import empathy as empathy
from assist.checks import empty as empty
from assist.checks import entities as entities
from assist.checks import facts as facts
from assist.checks import forbidden_term as forbidden_term
from assist.checks import glossary as glossary
from assist.checks import greeting as greeting
from assist.checks import language as language
from assist.checks import negation as negation
from assist.checks import next_step as next_step
from assist.checks import numbers as numbers
from assist.checks import off_channel as off_channel
from assist.checks import pii as pii
from assist.checks import placeholders as placeholders
from assist.checks import promise as promise
from assist.checks import readability as readability
from assist.checks import register as register
from assist.checks import remote_access as remote_access
from assist.checks import repetition as repetition
from assist.checks import restate as restate
from assist.checks import secret_request as secret_request
from assist.checks import shouting as shouting
from assist.checks import tipping_off as tipping_off
from assist.checks import untranslated as untranslated
from assist.checks import url as url
from assist.ports import Check

CHECKS: dict[str, Check] = {
    secret_request.ID: secret_request,
    remote_access.ID: remote_access,
    off_channel.ID: off_channel,
    url.ID: url,
    advice.ID: advice,
    promise.ID: promise,
    tipping_off.ID: tipping_off,
    facts.ID: facts,
    pii.ID: pii,
    blame.ID: blame,
    negation.ID: negation,
    numbers.ID: numbers,
    entities.ID: entities,
    language.ID: language,
    untranslated.ID: untranslated,
    forbidden_term.ID: forbidden_term,
    glossary.ID: glossary,
    placeholders.ID: placeholders,
    repetition.ID: repetition,
    empty.ID: empty,
    register.ID: register,
    empathy.ID: empathy,
    restate.ID: restate,
    next_step.ID: next_step,
    coldness.ID: coldness,
    canned.ID: canned,
    greeting.ID: greeting,
    closing.ID: closing,
    readability.ID: readability,
    shouting.ID: shouting,
}

# What a translation can be blamed for, whatever its source says: a customer may well ask for a guarantee.
COMPARING: tuple[str, ...] = tuple(
    rule.ID
    for rule in (
        negation,
        numbers,
        entities,
        language,
        untranslated,
        forbidden_term,
        glossary,
        placeholders,
        repetition,
        empty,
    )
)
