"""What checks say on a Chinese page: all of it is Chinese, and what a message names is kept."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from checking import candidate, cases, found

import ui.messages
from assist.assembly import scorer
from assist.checks import CHECKS
from assist.records import Author, Finding, Message
from assist.scoring import Conversation, Line
from assist.scoring.rules import rules
from ui.messages import message, remark
from ui.words import speaking

FILE = Path(ui.messages.__file__).parent / "zh-Hans.toml"
HAN = re.compile("[\u4e00-\u9fff]")
PLACE = re.compile(r"\{[a-z]+\}")


@pytest.mark.parametrize("check", CHECKS)
def test_every_message_of_a_check_is_said_in_chinese(check: str) -> None:
    said = {finding for case in cases(check) for finding in found(check, candidate(case))}
    assert said
    with speaking("zh-Hans"):
        silent = {finding.message for finding in said if message(finding) == finding.message}
        english = {message(finding) for finding in said if not HAN.search(message(finding))}
    assert not silent | english


def test_what_a_message_names_is_kept_and_its_kinds_and_languages_are_translated() -> None:
    named = Finding("blocker", "entities", "the network TRC20 of the source is missing")
    other = Finding("blocker", "language", "this is not German: words of English")
    unknown = Finding("note", "their-own", "a third party's check speaks English")
    with speaking("zh-Hans"):
        assert message(named) == "缺少原文中的网络 TRC20"
        assert message(other) == "这不是德语：英语单词"
        assert message(unknown) == unknown.message
    assert message(named) == named.message


@pytest.mark.parametrize(
    ("english", "chinese"),
    [
        ("not translated: no installed engine translates ar to en; get a model with: assist models pull x",
         "未翻译：没有已安装的引擎能把阿拉伯语译成英语；获取模型的命令：assist models pull x"),
        ("urgency critical: a person takes this case now", "紧急程度“紧急”：请立即由人工接手"),
        ("no reviewed reply text for account.kyc in pl", "“身份认证”没有波兰语的已审核回复"),
        ("Latin letters, 24 in distinct words; de ahead of pl", "拉丁字母，24 个词各不相同；德语比波兰语更可能"),
        ("the customer sent a seed-phrase; it was cut out and is kept nowhere",
         "客户发来了助记词；已删除，未在任何地方保存"),
        ("something that nobody foresaw; set by the desk", "something that nobody foresaw；由客服设定"),
    ],
)  # fmt: skip
def test_remarks_are_said_in_chinese_part_by_part(english: str, chinese: str) -> None:
    assert remark(english) == english
    with speaking("zh-Hans"):
        assert remark(english) == chinese


WORRIED = "My withdrawal of 500 USDT is stuck and I am worried. When will it arrive?"
# Who wrote, when, what, and what it was translated from: conversations that go wrong in every way there is a rule for.
TALKS: tuple[tuple[tuple[str, str, str, str | None], ...], ...] = (
    (
        ("", "08:00", WORRIED, None),
        ("Ana", "20:00", "Dear customer, we apologize for any inconvenience. Be patient.", None),
        ("", "21:00", "hello???", None),
        ("Ben", "23:30", "Please contact the other team.", None),
        ("", "23:40", "and?", None),
    ),
    (
        ("", "08:00", f"{WORRIED} TXID {'ab' * 32}", None),
        ("Ana", "08:01", "Please send me the TXID. I will write to you within 30 minutes.", None),
        ("", "08:05", "ok", None),
        ("Ana", "11:00", "Thank you for waiting, it is done.", None),
        ("", "11:10", WORRIED, None),
        ("", "11:20", WORRIED, None),
    ),
    (
        ("", "08:00", WORRIED, None),
        ("Ana", "08:01", "I will write to you within 30 minutes.", None),
        ("", "12:00", "Are you there?", None),
    ),
    (("", "08:00", WORRIED, None), ("Ana", "08:01", "Your withdrawal arrives today.", "Gracias, su retiro llega hoy.")),
    (("", "08:00", WORRIED, None), ("Ana", "08:01", "Thank you, it arrives today.", "Su retiro llega hoy.")),
)


def scored() -> list[tuple[str, str]]:
    """Rule and message of all that these conversations lose points for."""
    judge = scorer()
    found: list[tuple[str, str]] = []
    for talk in TALKS:
        lines = []
        for who, at, text, source in talk:
            author: Author = "agent" if who else "customer"
            message = Message(text, author=author, language="en", sent=f"2026-03-02T{at}:00Z")
            lines.append(Line(message, who, source, "es" if source else None))
        found += [(one.check, one.message) for one in judge.conversation(Conversation("1", tuple(lines))).evidence]
    return found


def test_what_only_a_scorecard_says_is_said_in_chinese() -> None:
    lost = scored()
    missing = set(rules()) | {"greeting", "closing"}
    assert missing - {check for check, _ in lost} == set(), "the conversations above no longer show every rule"
    with speaking("zh-Hans"):
        told = {text: message(Finding("note", check, text)) for check, text in lost}
    assert [text for text, local in told.items() if not HAN.search(local)] == []
    assert not any(re.search("[a-z]{4,} [a-z]{3,}", local) for local in told.values())


def test_places_are_the_same_in_both_languages() -> None:
    given = tomllib.loads(FILE.read_text(encoding="utf-8"))
    pairs = [(en, local) for said in given.values() for en, local in said.items()]
    assert [en for en, local in pairs if sorted(PLACE.findall(en)) != sorted(PLACE.findall(local))] == []
