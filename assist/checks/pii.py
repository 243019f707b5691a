"""A reply is read over shoulders, forwarded and kept: the customer's e-mail, phone, card, bank account or document
number need not stand in it in full. The last digits, or the first letters, tell the customer which one is meant.

Bad: We have sent the mail to maria.lopez82@example.com.
Good: We have sent the mail to m•••82@example.com.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from assist.checks.reading.entities import entities
from assist.knowledge import Knowledge
from assist.protect.secret_checksums import luhn
from assist.records import Candidate, Finding, Span

ID = "pii"

_MESSAGE = "is written out in full; a part of it is enough"
_KINDS = {
    "email": "the e-mail address",
    "phone": "the phone number",
    "iban": "the bank account",
    "ip": "the IP address",
}
_MASKS = "•*…·●×"
_CARD = re.compile(r"(?<![0-9A-Za-z])[0-9](?:[ -]?[0-9]){12,18}(?![0-9A-Za-z])")
_OURS = re.compile(
    r"(?:support|help|info|service|no-?reply|contact|security|complaints?|compliance|kyc|vip|press)\b", re.I
)
# a document's number: letters and at least six digits in one word, as passports and identity cards have
_DOCUMENT = re.compile(
    r"(?<![A-Za-z0-9_./@-])(?:[A-Z]{1,3}-?[0-9]{6,10}[A-Z]?|[0-9]{8}[A-Z]|[0-9]{3}\.[0-9]{3}\.[0-9]{3}-[0-9]{2}"
    r"|[1-9][0-9]{5}(?:19|20)[0-9]{9}[0-9X])(?![A-Za-z0-9_@-])"
)


def check(candidate: Candidate, knowledge: Knowledge) -> Iterator[Finding]:
    """Replies only, translated ones included: an article names nobody."""
    if candidate.kind != "reply":
        return
    said = "\n".join(message.text for message in candidate.thread)
    found: dict[Span, str] = {}
    for start, end in _cards(candidate.text):
        found[start, end] = "the card number"
    for entity in entities(candidate.text):
        if entity.kind == "email" and _OURS.match(entity.text):
            continue  # a mailbox of a desk is nobody's
        if any(mask in entity.text for mask in _MASKS):
            continue
        if candidate.text[max(0, entity.span[0] - 1) : entity.span[0]] in _MASKS and entity.span[0]:
            continue
        if entity.kind in _KINDS and entity.valid is not False and _private(entity.kind, entity.text, said):
            found[entity.span] = _KINDS[entity.kind]
    for match in _DOCUMENT.finditer(candidate.text):
        named = any(match.start() < end and start < match.end() for start, end in found)
        if not named and match.group() in said:
            found[match.span()] = "the document number"
    for span, what in sorted(found.items()):
        yield Finding("warning", ID, f"{what} {_MESSAGE}", span)


def _private(kind: str, written: str, said: str) -> bool:
    """IP addresses and phone numbers may be ours: they count where the customer gave them."""
    return written in said if kind in ("ip", "phone") else True


def _cards(text: str) -> Iterator[Span]:
    for match in _CARD.finditer(text):
        if luhn(re.sub("[ -]", "", match.group())):
            yield match.span()
