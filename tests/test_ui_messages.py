"""What checks say on a Chinese page: all of it is Chinese, and what a message names is kept."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from checking import candidate, cases, found

import ui.messages
from assist.checks import CHECKS
from assist.records import Finding
from ui.messages import message
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


def test_places_are_the_same_in_both_languages() -> None:
    given = tomllib.loads(FILE.read_text(encoding="utf-8"))
    pairs = [(en, local) for said in given.values() for en, local in said.items()]
    assert [en for en, local in pairs if sorted(PLACE.findall(en)) != sorted(PLACE.findall(local))] == []
