"""Drafts as they read, one file per language: `golden/drafts/<language>.txt`.

A changed text shows here as a diff that a native reader judges. ASSIST_UPDATE_GOLDEN=1 writes the files anew.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from drafting import LANGUAGES, draft, message, triage

from assist.records import Channel, Message, Protected, Secret, Triage

FOLDER = Path(__file__).parent / "golden" / "drafts"

WITHDRAWAL = {
    "en": ("I withdrew 500 USDT over TRC20 yesterday, 12 hours and nothing, I'm worried", "12 hours"),
    "zh-Hans": ("你好，我昨天提币500 USDT到我的钱包，TRC20网络，12个小时还没到账，我很着急", "12个小时"),
    "es": ("Ayer retiré 500 USDT por TRC20, van 12 horas y nada, estoy preocupada", "12 horas"),
    "pt": ("Saquei 500 USDT ontem pela TRC20, já são 12 horas e nada, estou preocupado", "12 horas"),
}
DEPOSIT = {
    "en": "my deposit is not there",
    "zh-Hans": "充值没到账",
    "es": "no llega mi depósito",
    "pt": "cadê meu depósito",
}
THEFT = {
    "en": "HELP my account was hacked",
    "zh-Hans": "救命，账户被盗了",
    "es": "me robaron la cuenta",
    "pt": "invadiram minha conta",
}
AGENT = Message("One moment, please.", author="agent")

Case = tuple[str, Channel, Protected, Triage, tuple[Message, ...]]


def cases(language: str) -> list[Case]:
    text, waiting = WITHDRAWAL[language]
    full = message(text, [("amount", "500 USDT"), ("network", "TRC20"), ("duration", waiting)])
    bare = message(DEPOSIT[language])
    theft = message(THEFT[language])
    leak = message(text, secrets=[Secret("seed-phrase", (0, 1))])
    worried = triage("withdrawal.pending", "worried", ["tx-hash"])
    unknown = triage("deposit.missing", "neutral", ["tx-hash", "network"])
    panic = triage("security.account_theft", "worried")
    channels: tuple[Channel, ...] = ("chat", "ticket", "social", "phone")
    return [
        *[("withdrawal, all known but the TXID", channel, full, worried, ()) for channel in channels],
        ("withdrawal, nothing missing, second reply", "chat", full, triage("withdrawal.pending", "angry"), (AGENT,)),
        *[("deposit, nothing known", channel, bare, unknown, ()) for channel in ("chat", "email", "phone")],
        *[("theft, panic", channel, theft, panic, ()) for channel in channels],
        ("recovery phrase in a withdrawal message", "chat", leak, worried, ()),
        ("recovery phrase, nothing else understood", "email", leak, triage("other"), ()),
    ]


def rendered(language: str) -> str:
    pages = []
    for title, channel, said, about, thread in cases(language):
        made = draft(said, language, about, channel=channel, thread=thread)
        pages.append(f"=== {title} · {channel}\n{made.text}\n")
    return "\n".join(pages)


@pytest.mark.parametrize("language", LANGUAGES)
def test_drafts_read_as_reviewed(language: str) -> None:
    path = FOLDER / f"{language}.txt"
    if os.environ.get("ASSIST_UPDATE_GOLDEN") == "1":
        path.write_text(rendered(language), encoding="utf-8")
    assert rendered(language) == path.read_text(encoding="utf-8")
