"""A file through the whole way of a job with the engine `pseudo`, without a job."""

from __future__ import annotations

from assist.articles.document import Written
from assist.articles.formats import format_of, options
from assist.articles.labels import NO_LABELS, Keeper
from assist.articles.readback import Built, built
from assist.articles.tagged import tagged, untagged
from assist.articles.translating import render
from assist.translate import PseudoEngine
from assist.translate.guarded import GuardedTranslator
from assist.translate.route import Router

_ENGINES = {"pseudo": PseudoEngine()}
TRANSLATOR = GuardedTranslator(_ENGINES, Router(_ENGINES, "pseudo"), lambda *_: {}, lambda _: (), lambda *_: True)


def pseudo(name: str, data: bytes) -> Built:
    read = format_of(name, data)
    assert read is not None
    document = read(data, options())
    keeper = Keeper(NO_LABELS, "es")
    translations: dict[int, tuple[Written, ...]] = {}
    for index, segment in enumerate(document.segments):
        source = tagged(segment.words, keeper)
        done = render(source, "en", "es", TRANSLATOR)
        pieces = None if done.text is None else untagged(done.text, source)
        if pieces is not None:
            translations[index] = pieces
    return built(read, options(), document, translations)
