"""A reply may state only what is known: every amount, number, date, address, id, network and ticker in it stands in the
conversation or in the facts of its playbook. A made-up address or a wrong amount costs the customer coins, a made-up
time costs trust.

Bad: We have received your 5,000 USDT. (the customer wrote 500 USDT)
Good: We have received your 500 USDT.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

from assist.checks.reading.entities import entities, tickers
from assist.checks.reading.spans import inside
from assist.checks.reading.told import Told, told
from assist.knowledge import Knowledge
from assist.records import Candidate, Entity, Finding, Span

ID = "facts"

_BLOCKING = ("address", "tx-hash", "network")
_WARNING = ("order-id", "user-id", "memo", "phone", "iban")
_MARK = re.compile(r"(?<![\w.,])([1-9])[.)、．](?=\s?[^\W\d])")
_MESSAGE = "stands neither in the thread nor in the playbook's facts"


def check(candidate: Candidate, knowledge: Knowledge) -> Iterator[Finding]:
    """Replies with a thread; a translation is compared with its source instead."""
    if candidate.source is not None or candidate.kind != "reply" or not candidate.thread:
        return
    sources = [(message.text, message.language or candidate.language) for message in candidate.thread]
    known: list[Told] = []
    playbook = knowledge.playbooks.get(candidate.playbook) if candidate.playbook else None
    if playbook is not None:
        sources += [(value, candidate.language) for fact in playbook.facts for value in fact.values]
        if playbook.follow_up_hours is not None:
            known += told(f"{playbook.follow_up_hours} hours", "en")
    for text, language in sources:
        known += told(text, language)
    yield from sorted(
        [*_numbers(candidate, known), *_named(candidate.text, [text for text, _ in sources])],
        key=lambda finding: finding.span or (0, 0),
    )


def _numbers(candidate: Candidate, known: Sequence[Told]) -> Iterator[Finding]:
    ours = _own(candidate.text)
    for number in told(candidate.text, candidate.language):
        if inside(number.span, ours):
            continue
        if number.digits and not number.one and not any(map(number.is_same, known)):
            yield Finding("blocker" if number.money else "warning", ID, f"{number.written} {_MESSAGE}", number.span)


def _named(text: str, sources: Sequence[str]) -> Iterator[Finding]:
    known = [entity for source in sources for entity in entities(source)]
    networks = {entity.network for entity in known if entity.kind == "network"}
    networks |= {entity.network for entity in known if entity.kind == "address"}
    said = unicodedata.normalize("NFKC", "\n".join(sources)).lower()
    traded = tickers(known)
    for symbol, ticker in tickers(entities(text)).items():
        if symbol not in traded and symbol.lower() not in said:
            yield Finding(
                "blocker" if _amount(text, ticker) else "warning", ID, f"{ticker.text} {_MESSAGE}", ticker.span
            )
    for entity in entities(text):
        if entity.kind in _BLOCKING and not _is_known(entity, networks, sources):
            yield Finding("blocker", ID, f"this {entity.kind} {_MESSAGE}", entity.span)
        elif entity.kind in _WARNING and unicodedata.normalize("NFKC", entity.text).lower() not in said:
            yield Finding("warning", ID, f"the {entity.kind} {entity.text} {_MESSAGE}", entity.span)


def _own(text: str) -> list[Span]:
    """What a reply counts of itself: «these 2 steps», and the numbers of its list, wherever its items stand."""
    found = [match.span() for match in _counted().finditer(text)]
    marks = list(_MARK.finditer(text))
    follows = [match for at, match in enumerate(marks, start=1) if match[1] == str(at)]
    return found + [match.span() for match in follows] if follows == marks else found


@cache
def _counted() -> re.Pattern[str]:
    table = tomllib.loads((Path(__file__).parent / "reading" / "own_counts.toml").read_text(encoding="utf-8"))
    things, before = "|".join(table["things"].values()), table["before"]["any"]
    return re.compile(rf"(?<![A-Za-z0-9.,])[2-9]\s?(?:{things})|(?<!\w)(?:{before}) ?[2-9]\b", re.I)


def _is_known(entity: Entity, networks: set[str | None], sources: Sequence[str]) -> bool:
    if entity.kind == "network":
        return entity.network in networks
    return any(entity.text in source for source in sources)


def _amount(text: str, ticker: Entity) -> bool:
    return any(entity.kind == "amount" and entity.span[1] == ticker.span[1] for entity in entities(text))
