"""E-mail: an `.eml` file, or a folder of them, as conversations.

Mails that name each other (`References`, `In-Reply-To`) are one conversation. Only what its writer typed is kept: mails
quoted below «On … wrote:» or «>» are what stands in the earlier mails already.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import parseaddr, parsedate_to_datetime
from pathlib import Path
from typing import Any

from assist.errors import DataError
from assist.intake.html_text import html_to_text
from assist.intake.records import Conversation, Turn
from assist.records import Message

DESK = "mail"
_ID = re.compile(r"<[^<>\s]+>")
_QUOTED = re.compile(
    r"^(?:>.*|-{2,} ?(?:Original Message|Ursprüngliche Nachricht|Message d'origine|原始邮件|Mensaje original) ?-{2,}"
    r"|On .{6,120} wrote:|Am .{6,120} schrieb.{0,80}:|Le .{6,120} a écrit ?:|El .{6,120} escribió:"
    r"|Em .{6,120} escreveu:|.{6,120} пишет:|在.{6,80}写道[::]|.{6,80}のメール:)\s*$"
)


def read(path: Path) -> Iterator[tuple[str, Any]]:
    """The conversations of a mail or of a folder of mails, each as its mails with their files, oldest first."""
    files = sorted(path.rglob("*.eml")) if path.is_dir() else [path]
    mails = [(file, _mail(file)) for file in files]
    threads: dict[str, list[tuple[Path, EmailMessage]]] = {}
    belongs: dict[str, str] = {}
    for file, mail in sorted(mails, key=lambda one: (_sent(one[1]) or "", str(one[0]))):
        own = _ids(mail, "Message-ID")[:1] or [str(file.name)]
        root = next((belongs[one] for one in _named(mail) if one in belongs), (_named(mail) or own)[0])
        for one in (*_named(mail), *own):
            belongs.setdefault(one, root)
        threads.setdefault(root, []).append((file, mail))
    for root, members in threads.items():
        yield str(members[0][0]), (root, members)


def conversation(place: str, found: Any) -> Conversation:
    """One thread of mails. The customer is who wrote first; who answered from another address is the desk."""
    root, mails = found
    customer = _from(mails[0][1])
    turns: list[Turn] = []
    for file, mail in mails:
        text = written(body(mail))
        if text:
            theirs = _from(mail) == customer
            own = (_ids(mail, "Message-ID") or [file.name])[0]
            said = Message(text, "email", own, "customer" if theirs else "agent", sent=_sent(mail))
            turns.append(Turn(said, "" if theirs else "desk"))
    subject = str(mails[0][1].get("Subject", ""))
    return Conversation(DESK, root, "email", tuple(turns), " ".join(subject.split()))


def body(mail: EmailMessage) -> str:
    """The text of a mail: its plain part, else what its HTML says. Attachments are not read."""
    part = mail.get_body(preferencelist=("plain", "html"))
    if part is None:
        return ""
    try:
        content = str(part.get_content())
    except (LookupError, UnicodeError):  # a character set that nobody knows
        raw = part.get_payload(decode=True)
        content = raw.decode("utf-8", "replace") if isinstance(raw, bytes) else ""
    return html_to_text(content) if part.get_content_subtype() == "html" else content


def written(text: str) -> str:
    """`text` without quoted mails at its end and without a signature after «-- »."""
    kept: list[str] = []
    for line in text.replace("\r\n", "\n").split("\n"):
        if line == "-- " or (_QUOTED.match(line) and any(one.strip() for one in kept)):
            break
        kept.append(line)
    return "\n".join(kept).strip()


def _mail(file: Path) -> EmailMessage:
    try:
        mail = message_from_bytes(file.read_bytes(), policy=policy.default)
    except OSError as error:
        raise DataError(f"{file}: cannot be read: {error.strerror}") from None
    if "From" not in mail:
        raise DataError(f"{file}: no e-mail: it has no From line")
    return mail


def _from(mail: EmailMessage) -> str:
    return parseaddr(str(mail.get("From", "")))[1].lower()


def _named(mail: EmailMessage) -> list[str]:
    return [*_ids(mail, "References"), *_ids(mail, "In-Reply-To")]


def _ids(mail: EmailMessage, header: str) -> list[str]:
    return _ID.findall(str(mail.get(header, "")))


def _sent(mail: EmailMessage) -> str | None:
    try:
        found = parsedate_to_datetime(str(mail.get("Date", "")))
    except (ValueError, TypeError, IndexError):
        return None
    return (found if found.tzinfo else found.replace(tzinfo=UTC)).astimezone(UTC).isoformat(timespec="seconds")
