"""A segment with its entities masked, as the translation memory keeps it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from assist.protect import cut_secrets, find_entities
from assist.protect.lock import Locked, lock, restore
from assist.translate.entities import exact, outside, private_spans


@dataclass(frozen=True, slots=True, repr=False)
class Masked:
    """`text` holds tokens («X1X») for what `locked` keeps. No repr: the values are personal data."""

    text: str
    locked: Locked
    private: bool  # more than amounts was masked

    def restore(self, translation: str) -> str | None:
        """The masked `translation` with this segment's values; None where its tokens are not those of the segment."""
        return restore(translation, self.locked).text


def masked(text: str) -> Masked | None:
    """The segment masked; None where it holds a secret, and must be kept nowhere."""
    _, secrets = cut_secrets(text)
    if secrets:
        return None
    entities = find_entities(text)
    private = private_spans(text, entities)
    amounts = [entity for entity in entities if entity.kind == "amount" and exact(entity)]
    public = [entity.span for entity in amounts if outside(entity.span, private)]
    locked = lock(text, [*private, *public])
    return Masked(locked.text, locked, bool(private))


def masked_pair(text: str, translation: str) -> tuple[str, str] | None:
    """Both texts masked with the same tokens; None where one has a secret or the translation another set of values."""
    source = masked(text)
    if source is None or masked(translation) is None:
        return None
    done = translation
    times = Counter(value for _, value in source.locked.tokens)
    for value, number in sorted(times.items(), key=lambda item: -len(item[0])):  # «500 USDT» before «USDT»
        if done.count(value) != number:
            return None
        for token in (token for token, found in source.locked.tokens if found == value):
            done = done.replace(value, token, 1)
    if private_spans(done, find_entities(done)):  # of the translation alone
        return None
    return (source.text, done) if source.restore(done) == translation else None
