"""Whoever sees or steers a customer's device can empty the account, and coins once moved are gone. Fraudsters who
pose as support ask for remote-control tools, a shared screen, a QR code to scan or a transfer to a «safe wallet»; no
reply may ask for any of these. Warnings and reports of what fraudsters ask for are fine.

Bad: Please install AnyDesk so that our technician can look at your account.
Good: Our staff will never ask you to install AnyDesk or to share your screen.
"""

from __future__ import annotations

from collections.abc import Iterator

from assist.checks.reading.stance import stances
from assist.knowledge import Knowledge
from assist.records import Candidate, Finding

ID = "remote-access"

_MESSAGE = (
    "nobody here takes over a device, looks at a screen, scans codes or has coins moved to be safe; fraudsters do"
)


def check(candidate: Candidate, knowledge: Knowledge) -> Iterator[Finding]:
    """Covers the languages of the policy."""
    yield from stances(candidate, knowledge, ID, "blocker", _MESSAGE)
