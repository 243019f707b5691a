"""The translation memory: what is found, what is kept, and what must never be."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from damage import messages
from translating import Book, guarded

from assist.cli import main
from assist.errors import DataError
from assist.translate.memory import Memory, Segment
from assist.translate.remembering import RememberingTranslator
from assist.translate.tmx import read_tmx, write_tmx

ADDRESS = "TJYeasTPa6gpEEfYqPWaPLNV9gyZRQjBTc"
SEED = "legal winner thank year wave sausage worth useful legal winner thank yellow"


@pytest.fixture
def memory(tmp_path: Path) -> Iterator[Memory]:
    opened = Memory(tmp_path / "memory.db")
    yield opened
    opened.close()


def test_one_entry_serves_all_amounts_and_addresses(memory: Memory) -> None:
    assert memory.add(f"Envié 500 USDT a {ADDRESS}.", f"I sent 500 USDT to {ADDRESS}.", "es", "en", "human")
    other = "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"
    assert memory.find(f"Envié 0.5 BTC a {other}.", "es", "en") == (f"I sent 0.5 BTC to {other}.", "human")
    assert memory.find("Envié a Ana.", "es", "en") is None
    assert memory.find(f"Envié 500 USDT a {ADDRESS}.", "es", "fr") is None


def test_the_most_trusted_wins_whenever_it_came(memory: Memory) -> None:
    for text, provenance in (("by a person", "human"), ("approved", "approved"), ("by machine", "mt")):
        memory.add("Hola", text, "es", "en", provenance, version="v1")  # type: ignore[arg-type]
    assert memory.find("Hola", "es", "en", "v1") == ("by a person", "human")
    assert [number for *_, number in memory.counts()] == [1, 1, 1]


def test_another_model_or_glossary_makes_machine_translations_stale(memory: Memory) -> None:
    memory.add("Hola", "Hello", "es", "en", "mt", engine="argos", version="v1", glossary="g1")
    assert memory.find("Hola", "es", "en", "v1") == ("Hello", "mt")
    assert memory.find("Hola", "es", "en", "v2") is None


@pytest.mark.parametrize(
    ("text", "translation"),
    [
        (f"Mi frase es {SEED}", f"My phrase is {SEED}"),
        ("Mi frase", f"My phrase is {SEED}"),
        (f"Mi dirección es {ADDRESS}", "My address is missing"),
        ("Mi correo", "My email is ana@example.com"),
    ],
)
def test_secrets_and_what_the_other_side_lacks_are_kept_nowhere(memory: Memory, text: str, translation: str) -> None:
    assert not memory.add(text, translation, "es", "en", "human")
    assert list(memory.segments("es", "en")) == []


def test_no_private_value_is_in_the_file(tmp_path: Path) -> None:
    memory = Memory(tmp_path / "memory.db")
    made = list(messages(400, seed=11))
    for one in made:
        memory.add(one.text, one.translation, one.source, one.target, "mt")
    memory.close()
    raw = (tmp_path / "memory.db").read_bytes()
    for one in made:
        for slot, value in one.kept.items():
            assert slot[0] not in "ahue" or value.encode() not in raw, value


def test_similar_segments_are_only_offered(memory: Memory) -> None:
    memory.add("Your withdrawal is being reviewed by our team.", "Su retiro está en revisión.", "en", "es", "human")
    memory.add("Something else entirely is written here.", "Otra cosa.", "en", "es", "mt")
    (match,) = memory.similar("Your withdrawal is being checked by our team.", "en", "es")
    assert match.target == "Su retiro está en revisión."
    assert 0.75 < match.score < 1
    assert memory.find("Your withdrawal is being checked by our team.", "en", "es") is None


def test_what_was_translated_is_not_translated_again(memory: Memory) -> None:
    book = Book("firefox", {"Hola.": "Hello.", "No llega.": "It does not arrive.", "Adiós.": "Goodbye."})
    translator = RememberingTranslator(guarded(book), memory, lambda source, target: ("v1", "g1"))
    text = "Hola.\n\n No llega."
    first = translator.translate(text, "es", "en")
    assert (first.text, first.engine) == ("Hello.\n\n It does not arrive.", "firefox")
    again = translator.translate(text, "es", "en")
    assert (again.text, again.engine) == (first.text, "memory")
    assert book.sent == ["Hola.", "No llega."]
    part = translator.translate("Hola. Adiós.", "es", "en")
    assert (part.text, part.engine, book.sent[2:]) == ("Hello. Goodbye.", "memory+firefox", ["Adiós."])


def test_the_result_tells_which_parts_were_remembered(memory: Memory) -> None:
    memory.add("Hola.", "Hello.", "es", "en", "human")
    desk = RememberingTranslator(
        guarded(Book("firefox", {"No llega.": "It does not arrive."})), memory, lambda source, target: ("v1", "g1")
    )
    done = desk.translate("No llega. Hola.", "es", "en")
    assert [(done.text[slice(*rung.span)], rung.name) for rung in done.rungs] == [
        ("It does not arrive.", "plain"),
        ("Hello.", "memory"),
    ]


def test_a_doubtful_translation_is_not_remembered(memory: Memory) -> None:
    book = Book("firefox", {"Mandé 7 mensajes.": "I sent messages.", "Hola.": "Hello."})
    translator = RememberingTranslator(guarded(book), memory, lambda source, target: ("v1", "g1"))
    done = translator.translate("Hola. Mandé 7 mensajes.", "es", "en")
    assert [segment.source for segment in memory.segments("es", "en")] == ["Hola."]
    again = translator.translate("Hola. Mandé 7 mensajes.", "es", "en")
    assert (again.text, again.findings) == (done.text, done.findings)


def test_tmx_there_and_back(memory: Memory, tmp_path: Path) -> None:
    memory.add(f"A <b>{ADDRESS}</b> & «más»", f"To <b>{ADDRESS}</b> & more", "es", "en", "approved", glossary="g1")
    memory.add("Hola", "Hello", "es", "en", "mt", engine="argos", version="v1")
    raw = "".join(write_tmx(memory.segments("es", "en"), "es", "en")).encode()
    assert ADDRESS.encode() not in raw
    units = read_tmx(raw, "x.tmx")
    back = [
        Segment(
            unit.texts["es"],
            unit.texts["en"],
            unit.provenance,
            *(unit.props.get(f"x-{name}", "") for name in ("engine", "version", "glossary")),
        )
        for unit in units
    ]
    assert back == list(memory.segments("es", "en"))


def test_tmx_of_other_tools(tmp_path: Path) -> None:
    raw = """<?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx version="1.4"><header srclang="es"/><body>
    <tu><tuv xml:lang="es-MX"><seg>Pulse <bpt i="1">&lt;b&gt;</bpt>OK<ept i="1">&lt;/b&gt;</ept></seg></tuv>
    <tuv xml:lang="EN-US"><seg>Press <bpt i="1">&lt;b&gt;</bpt>OK<ept i="1">&lt;/b&gt;</ept></seg></tuv>
    <tuv lang="tlh"><seg>yIchu'</seg></tuv></tu></body></tmx>"""
    (tmp_path / "other.tmx").write_text(raw, encoding="utf-8")
    store = str(tmp_path / "memory.db")
    assert main(["memory", "import", str(tmp_path / "other.tmx"), "--from", "es", "--to", "en", "--memory", store]) == 0
    memory = Memory(Path(store))
    assert memory.find("Pulse <b>OK</b>", "es", "en") == ("Press <b>OK</b>", "human")
    memory.close()


def test_tmx_with_entities_is_refused_before_it_is_read() -> None:
    bomb = b'<!DOCTYPE tmx [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><tmx><body><tu>&b;</tu></body></tmx>'
    with pytest.raises(DataError, match="entity"):
        read_tmx(bomb, "x.tmx")
    for broken in (b"<tmx>", b"<html/>", b"", b'<?xml version="1.0" encoding="nope"?><tmx/>'):
        with pytest.raises(DataError, match=r"x\.tmx"):
            read_tmx(broken, "x.tmx")


def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store = ["--memory", str(tmp_path / "memory.db"), "--json"]
    pair = ["--from", "es", "--to", "en"]
    assert main(["memory", "add", "Mi retiro no llegó.", "My withdrawal did not arrive.", *pair, *store]) == 0
    capsys.readouterr()
    assert main(["memory", "lookup", "Mi retiro no ha llegado.", *pair, "--least", "0.6", *store]) == 0
    assert json.loads(capsys.readouterr().out)["matches"][0]["target"] == "My withdrawal did not arrive."
    assert main(["memory", "export", str(tmp_path / "out.tmx"), *pair, *store]) == 0
    assert main(["memory", "list", *store]) == 0
    assert main(["memory", "add", SEED, SEED, *pair, *store]) == 2
    assert main(["memory", "list"]) == 2


def test_a_file_of_another_kind_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x.db").write_bytes(b"not a database, but long enough to be looked at as one" * 40)
    with pytest.raises(DataError, match=r"x\.db"):
        Memory(tmp_path / "x.db")
    newer = sqlite3.connect(tmp_path / "y.db")
    newer.execute("PRAGMA user_version = 99")
    newer.close()
    with pytest.raises(DataError, match="version 99"):
        Memory(tmp_path / "y.db")


def test_inside_of_steady_what_is_learnt_waits_for_its_end(memory: Memory, tmp_path: Path) -> None:
    memory.add("Fees", "Tarifas", "en", "es", "human")
    with memory.steady():
        assert memory.find("Fees", "en", "es") == ("Tarifas", "human")
        memory.add("Limits", "Límites", "en", "es", "human")
        memory.add("Fees", "Comisiones", "en", "es", "human")
        assert memory.find("Limits", "en", "es") is None
        assert memory.find("Fees", "en", "es") == ("Tarifas", "human")
        assert [one.source for one in memory.similar("Limit", "en", "es")] == []
    assert memory.find("Fees", "en", "es") == ("Comisiones", "human")
    assert [one.source for one in memory.similar("Limit", "en", "es")] == ["Limits"]


def test_a_copy_has_what_was_there_when_it_was_made(tmp_path: Path) -> None:
    kept = Memory(tmp_path / "kept.sqlite")
    kept.add("Fees", "Tarifas", "en", "es", "human")
    (tmp_path / "copy.sqlite").write_bytes(Memory.copied(tmp_path / "kept.sqlite"))
    copy = Memory(tmp_path / "copy.sqlite")
    assert copy.find("Fees", "en", "es") == ("Tarifas", "human")
    with copy.steady():
        assert copy.find("Fees", "en", "es") == ("Tarifas", "human")
    kept.close()
    copy.close()
