"""The reply texts as data: complete in every language, free of Fluent errors, in the right register."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from drafting import LANGUAGES, knowledge
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from assist.checks.reading.tone import says, tone_words
from assist.draft.texts import ReplyLibrary
from assist.errors import DataError
from assist.knowledge import Knowledge
from assist.languages import languages

FILES = ("common", *knowledge().playbooks)
PRESENCE = ("amount", "network", "waiting")  # slots that may be unknown
VALUES = {"amount": "500 USDT", "network": "TRC20", "waiting": "12 h", "hours": 4, "situation": "X", "item": "Y"}
VALUES |= {"topics": "X", "network-one": "TRC20", "network-two": "ERC20"}
VALUES |= {"first": "Y", "second": "Z", "items": "- Y\n- Z", "count": 12}


def folder(language: str) -> Path:
    return knowledge().reply_files(language, "other")[0].parent


def messages(language: str, file: str) -> dict[str, ast.Message]:
    resource = FluentParser().parse((folder(language) / f"{file}.ftl").read_text(encoding="utf-8"))
    assert not [entry for entry in resource.body if isinstance(entry, ast.Junk)]
    found = [entry for entry in resource.body if isinstance(entry, ast.Message)]
    names = [entry.id.name for entry in found]
    assert len(names) == len(set(names)), "a message is there twice"
    return {entry.id.name: entry for entry in found}


class Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.names.add(node.id.name)


def variables(entry: ast.Message) -> set[str]:
    visitor = Variables()
    visitor.visit(entry)
    return visitor.names


def renderings(language: str, file: str) -> Iterator[tuple[str, str]]:
    """Every wording of every message, with every subset of the slots that may be unknown."""
    texts = ReplyLibrary(knowledge()).texts(language, "other" if file == "common" else file)
    assert texts is not None
    for name in messages(language, file):
        for wording in texts.wordings(name) or (None,):
            for known in product((True, False), repeat=len(PRESENCE)):
                values = VALUES | {slot: "none" for slot, there in zip(PRESENCE, known, strict=True) if not there}
                yield f"{name}.{wording}", texts.say(name, wording, values)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("file", FILES)
def test_every_language_has_the_messages_wordings_and_slots_of_english(language: str, file: str) -> None:
    english, other = messages("en", file), messages(language, file)
    assert list(other) == list(english)
    for name, entry in english.items():
        assert variables(other[name]) == variables(entry), name
        assert [a.id.name for a in other[name].attributes] == [a.id.name for a in entry.attributes], name


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("file", FILES)
def test_every_wording_reads_clean_whatever_is_known(language: str, file: str) -> None:
    for name, text in renderings(language, file):
        assert text.strip() == text, name
        assert text, name
        assert not re.search(r"[{}$\u2066-\u2069]|none|  | [,.;:!?)]|[（(] |\( *\)|（ *）", text), (name, text)
        assert not re.search(r"([,.;:!?，。；：！？、])\1|[，。；：、][，。；：、]|[,;:][,.;:]", text), (name, text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_part_has_enough_wordings_and_no_two_alike(language: str) -> None:
    for file in FILES:
        for name, entry in messages(language, file).items():
            said = [re.sub(r"\s+", " ", str(a.value.to_json())) for a in entry.attributes]
            if not said:
                assert name in ("transfer", "trade", "payment", "both-topics") or name.startswith(
                    ("item-", "duration-", "follow-up")
                )
            else:
                least = 3 if name.startswith(("feeling-", "care-", "situation", "next-step", "ask-one")) else 2
                assert len(said) >= least or name.endswith("-phone"), name
                assert len(set(said)) == len(said), name


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_register_of_the_desk_is_kept(language: str) -> None:
    theirs = languages()[language].register.get("theirs", ())
    for file in FILES:
        for name, text in renderings(language, file):
            words = set(re.findall(r"\w+", text.casefold()))
            for word in theirs:
                found = word in text if languages()[language].unspaced else word in words
                assert not found, f"{name}: {word!r} in {text!r}"


# Words that a careful agent of the language avoids: wrong register, wrong term for coins, empty courtesy.
AVOIDED = {
    "en": r"\b(kindly|inconvenience|valued customer|apologi[sz]e|as per|policy)\b",
    "zh-Hans": r"你|提现|亲爱|亲，|敬请谅解|不便|请耐心等待|[,;:?!](?!\d)",
    "es": r"\b(tú|vos|tienes|puedes|envíame|escríbenos|disculpe|molestias ocasionadas|clickear|retirada|monedero)\b",
    "zh-Hant": r"你|視頻|賬號|賬戶|網絡|信息|親愛的|敬請見諒|請耐心等候|[,;:?!](?!\d)",
    "ja": r"あなた|ご迷惑をおかけ|大変恐縮|させていただいております|[,;:?!](?!\d)",
    "ko": r"당신|되셨습니다|양해 부탁|불편을 드려|너(?:는|의)",
    "ru": r"\b(ты|тебя|тебе|уважаем\w+|вышеизложенн\w+|в связи с|просим прощения за)\b",
    "tr": r"\b(sen|sana|senin|sayın müşteri\w*|müşterimiz|özür dileriz)\b",
    "fr": r"\b(tu|te|toi|gêne occasionnée|cher client)\b|[^\u00a0\u202f0-9] ?[;:?!](?=\s|$)",
    "de": r"\b(du|dir|dich|leider|Unannehmlichkeiten|geehrte\w*|Auszahlungs Adresse)\b",
    "ar": r"\b(عزيزي|عزيزتي|العميل الكريم|حضرتك|سيادتكم|إزعاج|قم ب\w+|للأسف)\b|[,;?](?!\d)",
    "pt": r"\b(prezad[oa]|retirada|levantamento|vou estar|vamos estar|estarei \w+ndo|obrigad[oa]|lhe|te|ti)\b",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_that_the_style_page_forbids_are_not_used(language: str) -> None:
    for file in FILES:
        for name, text in renderings(language, file):
            found = re.search(AVOIDED.get(language, "(?!)"), text.replace("500 USDT", ""), re.IGNORECASE)
            assert found is None, f"{name}: {found!r}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_exclamation_marks_no_links_no_messengers(language: str) -> None:
    for file in FILES:
        for name, text in renderings(language, file):
            assert not re.search(r"[!！¡]|https?:|www\.|telegram|whatsapp|wechat|微信|\bline\b", text, re.IGNORECASE), (
                name
            )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("count", "unit"), [(1, "hour"), (2, "day"), (1, "month"), (21, "minute"), (3, "week")])
def test_durations_agree_in_number(language: str, count: int, unit: str) -> None:
    expected = {
        "en": {(1, "hour"): "1 hour", (2, "day"): "2 days", (1, "month"): "1 month", (21, "minute"): "21 minutes"},
        "zh-Hans": {(1, "hour"): "1个小时", (2, "day"): "2天", (1, "month"): "1个月", (21, "minute"): "21分钟"},
        "es": {(1, "hour"): "1 hora", (2, "day"): "2 días", (1, "month"): "1 mes", (21, "minute"): "21 minutos"},
        "pt": {(1, "hour"): "1 hora", (2, "day"): "2 dias", (1, "month"): "1 mês", (21, "minute"): "21 minutos"},
        "zh-Hant": {(1, "hour"): "1個小時", (2, "day"): "2天", (1, "month"): "1個月", (21, "minute"): "21分鐘"},
        "fr": {(1, "hour"): "1 heure", (2, "day"): "2 jours", (1, "month"): "1 mois", (21, "minute"): "21 minutes"},
        "de": {(1, "hour"): "1 Stunde", (2, "day"): "2 Tage", (1, "month"): "1 Monat", (21, "minute"): "21 Minuten"},
        "ru": {(1, "hour"): "1 час", (2, "day"): "2 дня", (1, "month"): "1 месяц", (21, "minute"): "21 минуту"},
        "tr": {(1, "hour"): "1 saat", (2, "day"): "2 gün", (1, "month"): "1 ay", (21, "minute"): "21 dakika"},
        "ja": {(1, "hour"): "1時間", (2, "day"): "2日", (1, "month"): "1か月", (21, "minute"): "21分"},
        "ko": {(1, "hour"): "1시간", (2, "day"): "2일", (1, "month"): "1개월", (21, "minute"): "21분"},
        "vi": {(1, "hour"): "1 giờ", (2, "day"): "2 ngày", (1, "month"): "1 tháng", (21, "minute"): "21 phút"},
        "id": {(1, "hour"): "1 jam", (2, "day"): "2 hari", (1, "month"): "1 bulan", (21, "minute"): "21 menit"},
        "ar": {(1, "hour"): "ساعة واحدة", (2, "day"): "يومين", (1, "month"): "شهر واحد", (21, "minute"): "21 دقيقة"},
    }
    weeks = {"en": "3 weeks", "zh-Hans": "3周", "zh-Hant": "3週", "es": "3 semanas", "pt": "3 semanas"}
    weeks |= {"fr": "3 semaines", "de": "3 Wochen", "ru": "3 недели", "tr": "3 hafta", "ja": "3週間", "ko": "3주"}
    weeks |= {"vi": "3 tuần", "id": "3 minggu", "ar": "3 أسابيع"}
    texts = ReplyLibrary(knowledge()).texts(language, "other")
    assert texts is not None
    said = texts.say(f"duration-{unit}", None, {"count": count})
    assert said == expected[language].get((count, unit), weeks[language])


def test_a_missing_slot_is_an_error_and_never_goes_out() -> None:
    texts = ReplyLibrary(knowledge()).texts("en", "deposit.missing")
    assert texts is not None
    with pytest.raises(DataError, match=r"replies/en: situation\.a: Unknown external"):
        texts.say("situation", "a", {"amount": "1 BTC"})


def library(folder: Path, replies: str) -> ReplyLibrary:
    """A desk with one intent and one language."""
    for part in ("playbooks", "replies/en"):
        (folder / part).mkdir(parents=True)
    (folder / "intents.yaml").write_text("- {id: other, title: Other}\n")
    playbook = {"intent": "other", "title": "Other", "version": 1, "reviewed": "", "steps": [], "shape": {}}
    (folder / "playbooks" / "other.yaml").write_text(json.dumps(playbook))
    (folder / "replies/en/common.ftl").write_text("y = ok\n")
    (folder / "replies/en/other.ftl").write_text(replies)
    return ReplyLibrary(Knowledge(folder, folder))


@pytest.mark.parametrize("broken", ["no equals sign\n", "x = { $a\n"])
def test_a_broken_reply_file_is_named(tmp_path: Path, broken: str) -> None:
    desk = library(tmp_path, broken)
    with pytest.raises(DataError, match=r"other\.ftl: not Fluent"):
        desk.texts("en", "other")


def test_a_reference_to_nothing_is_named(tmp_path: Path) -> None:
    texts = library(tmp_path, "x = { missing-message }\n").texts("en", "other")
    assert texts is not None
    with pytest.raises(DataError, match="replies/en: x: Unknown message"):
        texts.say("x", None, {})


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_feeling_that_a_reply_names_is_heard_by_the_empathy_rule(language: str) -> None:
    words = tone_words(knowledge(), language)
    assert words is not None
    for intent in knowledge().playbooks:
        texts = ReplyLibrary(knowledge()).texts(language, intent)
        assert texts is not None
        for part, emotion in product(("feeling", "care"), ("worried", "frustrated", "angry")):
            for name in texts.wordings(f"{part}-{emotion}"):
                text = texts.say(f"{part}-{emotion}", name, {"situation": "X"})
                assert says(words.named, text), f"{part}-{emotion}.{name}: {text}"
