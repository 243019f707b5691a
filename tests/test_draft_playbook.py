"""What a draft says and leaves out: asking, restating, rotation, leaked secrets, nothing where nothing is reviewed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import get_args, get_type_hints

import pytest
from drafting import EMOTIONS, INTENTS, LANGUAGES, draft, drafter, message, triage
from hypothesis import given
from hypothesis import strategies as st

from assist.records import CHANNELS, Channel, Hit, Message, Protected, Secret

SECRETS = tuple(Secret(kind, (0, 4)) for kind in get_args(get_type_hints(Secret)["kind"]))  # all there are
NEVER = {
    "en": "never share",
    "zh-Hans": "不要|切勿",
    "es": "nunca comparta|no (los )?comparta",
    "pt": "nunca compartilhe|não compartilhe",
    "zh-Hant": "不要|千萬不要",
    "fr": "ne (la |les )?(communiquez|donnez|écrivez)|n'envoyez jamais",
    "de": "niemals|mit niemandem",
    "ru": "никогда (никому|не пишите)|никому, в том числе",
    "tr": "hiç kimseyle|kimseye, bize de",
    "ja": "絶対に|お伝えにならないでください",
    "ko": "누구에게도|저희에게도 보내지",
    "vi": "không .{0,20}cho bất kỳ ai|đừng",
    "id": "jangan",
    "ar": "لا تشارك|عدم مشاركة|لا ترسل|عدم إرسال",
}
TXID = {"zh-Hans": "交易哈希", "es": "hash de la transacción", "pt": "hash da transação"}
TXID = dict.fromkeys(LANGUAGES, "TXID") | TXID
NETWORK = {
    "en": "network",
    "zh-Hans": "网络",
    "es": "red",
    "pt": "rede",
    "zh-Hant": "網路",
    "fr": "réseau",
    "de": "Netzwerk",
}
NETWORK |= {
    "ru": "сет",
    "tr": "ağ",
    "ja": "ネットワーク",
    "ko": "네트워크",
    "vi": "mạng",
    "id": "jaringan",
    "ar": "شبكة",
}


def test_the_sample_from_the_brief() -> None:
    said = message(
        "你好，我昨天提币500 USDT到我的钱包，TRC20网络，12个小时还没到账，我很着急",
        [("amount", "500 USDT"), ("network", "TRC20"), ("duration", "12个小时")],
    )
    made = draft(said, "zh-Hans", triage("withdrawal.pending", "worried", ["tx-hash"]))
    for words in ("500 USDT", "TRC20", "12个小时", "交易哈希（TXID）", "4小时内", "您"):
        assert words in made.text
    assert re.search("着急|担心", made.text)
    assert not re.search("你|提现|保证|哪个网络|使用的网络", made.text)
    assert made.desk_text is not None
    assert "500 USDT (TRC20)" in made.desk_text
    assert "12 hours" in made.desk_text
    assert (made.playbook, made.drafter, made.machine_translated) == ("withdrawal.pending", "playbook", False)
    assert re.fullmatch(r"1-[0-9a-f]{8}", made.version or "")
    assert (made.findings, made.scorecard, made.sendable) == ((), None, False)


@pytest.mark.parametrize("language", LANGUAGES)
def test_only_what_is_missing_is_asked(language: str) -> None:
    for number in range(8):
        said = message(f"withdrawal {number}")
        ready = draft(said, language, triage("withdrawal.pending")).text
        one = draft(said, language, triage("withdrawal.pending", missing=["network"])).text
        two = draft(said, language, triage("withdrawal.pending", missing=["network", "tx-hash"])).text
        assert TXID[language] not in ready.replace("TXIDs", "")
        assert NETWORK[language] in re.findall(r"\w+", one) or NETWORK[language] in one
        assert "TXID" not in one
        assert two.index(TXID[language]) < two.index(NETWORK[language]), "in the playbook's order"


def test_kinds_that_the_playbook_does_not_ask_for_are_never_asked() -> None:
    said = message("withdrawal")
    plain = draft(said, "en", triage("withdrawal.pending", missing=["tx-hash"]))
    assert draft(said, "en", triage("withdrawal.pending", missing=["email", "tx-hash", "phone"])) == plain


@pytest.mark.parametrize(
    "entities",
    [
        [("amount", "500 USDT"), ("amount", "1,200 USDT"), ("duration", "2 days")],
        [("amount", "500 USDT"), ("network", "TRC20"), ("network", "ERC20")],
        [("duration", "24 hours"), ("duration", "2 days")],
    ],
)
def test_what_is_ambiguous_is_not_restated(entities: Sequence[tuple[str, str]]) -> None:
    said = message("500 USDT or 1,200 USDT on TRC20 or ERC20, 24 hours they said, 2 days now", entities)
    text = draft(said, "en", triage("withdrawal.pending", "worried")).text
    twice = [words for kind, words in entities if sum(other == kind for other, _ in entities) > 1]
    assert not any(words in text for words in twice)
    assert all(words in text for kind, words in entities if words not in twice)


@pytest.mark.parametrize("written", ["500 usdt", "1.500,00 USDT", "₿0.5", "500\u00a0USDT", "５００ USDT", "500美元"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_amounts_are_restated_byte_for_byte(language: str, written: str) -> None:
    made = draft(message(f"where is {written}", [("amount", written)]), language, triage("deposit.missing"))
    assert written in made.text
    assert written in (made.desk_text or "")


@pytest.mark.parametrize(
    "hostile", ["500\nUSDT", "5\u202e00 USDT", "9" * 60 + " USDT", "500\u200bUSDT", "5\ud80000 USDT"]
)
def test_a_slot_that_would_break_the_line_is_left_out(hostile: str) -> None:
    made = draft(message(f"where is {hostile}", [("amount", hostile)]), "en", triage("deposit.missing"))
    assert hostile not in made.text


def test_fluent_syntax_in_a_slot_is_text() -> None:
    made = draft(message("on { $hours }", [("network", "{ $hours }")]), "en", triage("deposit.missing"))
    assert "({ $hours })" in made.text


def test_only_the_coin_is_restated_where_no_amount_was_named() -> None:
    made = draft(message("my USDT is missing", [("ticker", "USDT")]), "pt", triage("deposit.missing"))
    assert "o seu depósito (USDT)" in made.text


def test_a_burst_of_messages_is_one_turn_and_older_turns_are_not() -> None:
    thread = [
        Message("I sent 900 DOGE", author="customer"),
        Message("Hello.", author="agent"),
        Message("it was 500 USDT", author="customer"),
    ]
    made = draft(message("on TRC20", [("network", "TRC20")]), "en", triage("deposit.missing"), thread=thread)
    assert "500 USDT (TRC20)" in made.text
    assert "900" not in made.text


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize("intent", INTENTS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_wordings_rotate_and_are_stable(language: str, intent: str, channel: Channel) -> None:
    seen = set()
    for number in range(40):
        said = message(f"customer {number}")
        made = draft(said, language, triage(intent, "worried"), channel=channel)
        assert made == draft(said, language, triage(intent, "worried"), channel=channel)
        seen.add(made.text)
    assert len(seen) > 5


@pytest.mark.parametrize("language", LANGUAGES)
def test_canned_copy_paste_a_wording_that_was_sent_is_not_sent_again(language: str) -> None:
    about = triage("withdrawal.pending", "frustrated", ["tx-hash"])
    thread: list[Message] = []
    for hours in ("12 hours", "13 hours", "2 days"):
        said = message(f"still waiting, {hours}", [("duration", hours)])
        made = draft(said, language, about, thread=thread)
        earlier = " ".join(message.text for message in thread if message.author == "agent")
        for sentence in re.split(r"(?<=[.?。？])\s*", made.text):
            assert not sentence or sentence not in earlier, sentence
        thread += [Message(said.text), Message(made.text, author="agent")]


def test_when_all_is_said_the_reply_still_says_what_happens_next() -> None:
    about = triage("withdrawal.pending", "angry", ["tx-hash"])
    thread: list[Message] = []
    for number in range(9):
        made = draft(message(f"hello? {number}"), "en", about, channel="ticket", thread=thread)
        assert "within 4 hours" in made.text
        thread += [Message("hello?"), Message(made.text, author="agent")]
    assert "angry" not in made.text, "a feeling is not named in the same words over and over"
    assert "1." not in made.text, "steps that were explained twice are not explained again"


def test_chat_greets_once_and_a_letter_every_time() -> None:
    thread = [Message("hi"), Message("One moment please.", author="agent")]
    about = triage("deposit.missing")
    assert re.match(r"Hi|Hello", draft(message("where is it"), "en", about).text)
    assert not re.match(r"Hi|Hello", draft(message("where is it"), "en", about, thread=thread).text)
    assert re.match(r"Hi|Hello", draft(message("where is it"), "en", about, channel="email", thread=thread).text)


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize("intent", [*INTENTS, "other", "no.such_intent"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_leaked_secret_leads_whatever_the_intent(language: str, intent: str, channel: Channel) -> None:
    for secret in SECRETS:
        said = message("help", secrets=[secret])
        made = draft(said, language, triage(intent, "worried", ["tx-hash"]), channel=channel)
        lead = "\n\n".join(made.text.split("\n\n")[:2]) if channel in ("ticket", "email") else made.text
        first = re.search(NEVER[language], lead, re.IGNORECASE)
        assert first is not None, made.text
        assert "TXID" not in lead[: first.start()]


def test_leaked_secrets_of_one_kind_are_named_once() -> None:
    said = message("ab", secrets=[Secret("password", (0, 1)), Secret("password", (1, 2))])
    text = draft(said, "en", triage("other")).text
    assert len(re.findall(r"there was a password|contained a password", text)) == 1


@pytest.mark.parametrize("intent", ["other", "no.such_intent", "../common"])
def test_no_draft_where_nothing_is_reviewed(intent: str) -> None:
    assert drafter().draft(message("hi"), "en", triage(intent), (), channel="chat", desk_language="en") == ()


@pytest.mark.parametrize("language", ["und", "nl", "xx", "", "..", "en/../es"])
def test_no_draft_in_a_language_without_reply_texts(language: str) -> None:
    said = Protected("help", secrets=(Secret("password", (0, 1)),))
    for intent in (*INTENTS, "other"):
        made = drafter().draft(said, language, triage(intent), (), channel="chat", desk_language="en")
        assert made == ()


def test_no_desk_text_in_a_language_without_reply_texts() -> None:
    made = draft(message("hola"), "es", triage("deposit.missing"), desk_language="nl")
    assert (made.desk_text, made.desk_language) == (None, "nl")


def test_the_retrieved_playbook_is_the_one_that_is_followed() -> None:
    hits = [Hit("deposit.missing", "A deposit", "playbook", 0.9)]
    about = triage("withdrawal.pending")
    made, *_ = drafter().draft(message("hi"), "en", about, hits, channel="chat", desk_language="en")
    assert made.playbook == "deposit.missing"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_theft_reply_helps_first_and_promises_nothing(language: str) -> None:
    words = {
        "en": ("freeze", "password", "2FA", "API", "evidence", "police", "official"),
        "zh-Hans": ("冻结", "密码", "2FA", "API", "证据|截图", "报案|报警", "官方"),
        "es": ("congele", "contraseña", "2FA", "API", "prueba|capturas", "policía", "oficial"),
        "pt": ("congele", "senha", "2FA", "API", "prova|capturas", "polícia|boletim", "oficia"),
        "zh-Hant": ("凍結", "密碼", "2FA", "API", "證據", "報案", "官方"),
        "fr": ("gel", "mot|mots de passe", "2FA", "API", "preuve", "plainte", "officiel"),
        "de": ("einfrieren|frieren", "Passw", "2FA", "API", "Beweis", "Polizei|Anzeige", "offiziell"),
        "ru": ("замороз", "парол", "2FA", "API", "доказательств", "полици|заявление", "официальн"),
        "tr": ("dondurun", "şifre", "2FA", "API", "kanıt", "polis", "resmî"),
        "ja": ("凍結", "パスワード", "2FA", "API", "証拠", "警察", "公式"),
        "ko": ("동결", "비밀번호", "2FA", "API", "증거", "경찰", "공식"),
        "vi": ("khóa|đóng băng", "mật khẩu", "2FA", "API", "bằng chứng", "công an|cảnh sát", "chính thức"),
        "id": ("bekukan", "kata sandi", "2FA", "API", "bukti", "polisi", "resmi"),
        "ar": ("تجميد", "كلمة المرور|كلمات المرور", "2FA", "API", "الأدلة|أدلة", "الشرطة", "الرسمي"),
    }
    for channel, emotion in ((c, e) for c in ("chat", "ticket", "email", "phone") for e in EMOTIONS):
        text = draft(message(f"{emotion}"), language, triage("security.account_theft", emotion), channel=channel).text
        for word in words[language]:
            assert re.search(word, text, re.IGNORECASE), (word, text)
        assert not re.search("we will recover|get your (money|coins) back|recuperaremos|vamos recuperar", text)


@given(st.text(max_size=200), st.sampled_from(LANGUAGES), st.sampled_from(CHANNELS))
def test_any_text_gives_a_draft_and_the_same_one_twice(text: str, language: str, channel: Channel) -> None:
    said = Protected(text)
    thread = [Message(text, author="agent"), Message(text)]
    about = triage("withdrawal.pending", "worried", ["tx-hash"])
    first = draft(said, language, about, channel=channel, thread=thread)
    assert first == draft(said, language, about, channel=channel, thread=thread)
