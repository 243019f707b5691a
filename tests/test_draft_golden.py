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
    "zh-Hant": ("你好，我昨天提領500 USDT，TRC20網路，12個小時還沒入帳，我很擔心", "12個小時"),
    "fr": ("J'ai retiré 500 USDT en TRC20 hier, ça fait 12 heures et rien, je suis inquiet", "12 heures"),
    "de": ("Habe gestern 500 USDT über TRC20 ausgezahlt, 12 Stunden und nichts, ich mache mir Sorgen", "12 Stunden"),
    "ru": ("Вывел вчера 500 USDT через TRC20, прошло 12 часов и ничего, волнуюсь", "12 часов"),
    "tr": ("Dün TRC20 ile 500 USDT çektim, 12 saat oldu hâlâ yok, endişeliyim", "12 saat"),
    "ja": ("昨日TRC20で500 USDTを出金しましたが、12時間たっても届かず不安です", "12時間"),
    "ko": ("어제 TRC20으로 500 USDT 출금했는데 12시간째 안 와서 걱정돼요", "12시간"),
    "vi": ("Hôm qua tôi rút 500 USDT qua TRC20, 12 giờ rồi chưa thấy, tôi lo quá", "12 giờ"),
    "id": ("Kemarin saya tarik 500 USDT lewat TRC20, sudah 12 jam belum masuk, saya khawatir", "12 jam"),
    "ar": ("سحبت أمس 500 USDT عبر TRC20 ومرت 12 ساعة ولم تصل، أنا قلق", "12 ساعة"),
}
DEPOSIT = {
    "en": "my deposit is not there",
    "zh-Hans": "充值没到账",
    "es": "no llega mi depósito",
    "pt": "cadê meu depósito",
    "zh-Hant": "充值沒入帳",
    "fr": "mon dépôt n'est pas arrivé",
    "de": "meine Einzahlung ist nicht da",
    "ru": "пополнение не пришло",
    "tr": "yatırdığım para gelmedi",
    "ja": "入金が反映されません",
    "ko": "입금이 안 들어왔어요",
    "vi": "tiền nạp chưa vào",
    "id": "deposit saya belum masuk",
    "ar": "الإيداع لم يصل",
}
THEFT = {
    "en": "HELP my account was hacked",
    "zh-Hans": "救命，账户被盗了",
    "es": "me robaron la cuenta",
    "pt": "invadiram minha conta",
    "zh-Hant": "救命，帳戶被盜了",
    "fr": "AU SECOURS on a piraté mon compte",
    "de": "HILFE mein Konto wurde gehackt",
    "ru": "ПОМОГИТЕ мой аккаунт взломали",
    "tr": "İMDAT hesabım çalındı",
    "ja": "助けて、アカウントが乗っ取られました",
    "ko": "도와주세요 계정이 해킹당했어요",
    "vi": "cứu tôi, tài khoản bị hack rồi",
    "id": "tolong, akun saya diretas",
    "ar": "النجدة، تم اختراق حسابي",
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
