"""The LibreTranslate engine against a real HTTP server on this machine."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from translating import guarded

from assist.assembly import assemble
from assist.errors import EngineError, UnsupportedPair, UsageError
from assist.translate import LibreTranslateEngine

PAGES = {"Hola": "Hello", "Envié a X1X": "I sent to X1X", "你好": "Hello"}


class Server(BaseHTTPRequestHandler):
    asked: list[dict[str, Any]] = []  # noqa: RUF012 - emptied by the fixture
    status = 200

    def do_GET(self) -> None:
        self.answer([{"code": code, "name": code, "targets": ["en", "pb"]} for code in ("es", "zh", "en")])

    def do_POST(self) -> None:
        request = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        Server.asked.append(request)
        self.answer({"translatedText": [PAGES.get(text, "?") for text in request["q"]]}, Server.status)

    def answer(self, body: Any, status: int = 200) -> None:
        raw = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(raw)))
        self.send_header("Location", "http://127.0.0.1:9/")
        self.end_headers()
        self.wfile.write(raw)

    def log_message(self, *arguments: Any) -> None:
        pass


@pytest.fixture
def url() -> Iterator[str]:
    Server.asked, Server.status = [], 200
    server = ThreadingHTTPServer(("127.0.0.1", 0), Server)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
    thread.join()


def test_texts_go_in_batches_with_the_servers_codes(url: str) -> None:
    engine = LibreTranslateEngine(url + "/", api_key="k")
    assert engine.translate(["Hola"] * 60, "es", "en") == ["Hello"] * 60
    assert [len(request["q"]) for request in Server.asked] == [50, 10]
    assert engine.translate(["你好"], "zh-Hans", "en") == ["Hello"]
    assert (Server.asked[-1]["source"], Server.asked[-1]["api_key"]) == ("zh", "k")
    engine.translate(["Hola"], "es", "pt")
    assert Server.asked[-1]["target"] == "pb"


def test_directions_are_what_the_server_says(url: str) -> None:
    engine = LibreTranslateEngine(url)
    assert engine.supports("es", "en")
    assert not engine.supports("es", "fr")
    with pytest.raises(UnsupportedPair):
        engine.translate(["Hola"], "fr", "en")


def test_personal_data_is_masked_on_its_way_there(url: str) -> None:
    engine = LibreTranslateEngine(url)
    done = guarded(engine).translate("Envié a TJYeasTPa6gpEEfYqPWaPLNV9gyZRQjBTc", "es", "en")
    assert done.text == "I sent to TJYeasTPa6gpEEfYqPWaPLNV9gyZRQjBTc"
    assert "TJYeas" not in json.dumps(Server.asked)


@pytest.mark.parametrize("status", [302, 429, 500])
def test_other_answers_are_engine_errors_without_the_text(url: str, status: int) -> None:
    engine = LibreTranslateEngine(url, api_key="very-private")
    assert engine.supports("es", "en")
    Server.status = status
    with pytest.raises(EngineError, match=str(status)) as raised:
        engine.translate(["Hola"], "es", "en")
    assert "Hola" not in str(raised.value)
    assert "very-private" not in str(raised.value) + repr(engine)


def test_without_a_server_there_are_no_directions() -> None:
    assert not LibreTranslateEngine("http://127.0.0.1:9").supports("es", "en")
    with pytest.raises(UsageError):
        LibreTranslateEngine("file:///etc/passwd")


def test_it_is_off_by_default(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ASSIST_LIBRETRANSLATE_URL", raising=False)
    with pytest.raises(UsageError, match="libretranslate"):
        assemble(engine="libretranslate")
