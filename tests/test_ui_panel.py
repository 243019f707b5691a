"""The frame of the panel and its server: what it refuses, and what it never does."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from ui_cases import desk

from assist.errors import UsageError
from assist.store import Store
from ui.panel import serve

# gradio leaves event loops open, which this process would report in the middle of some other test.
_BUILD = """
import json, sys
sys.path.insert(0, sys.argv[1])
from dataclasses import replace
from ui_cases import desk
from ui.panel import build
from pathlib import Path
from assist.store import Store
store = Store("", Path(sys.argv[3]))
page = build(replace(desk(), desk_language=sys.argv[2]), store, sys.argv[4])
print(json.dumps(page.get_config_file(), default=str))
"""


def built(desk_language: str, folder: Path, interface: str = "en") -> dict[str, Any]:
    """The page's configuration, as the browser gets it."""
    command = [sys.executable, "-c", _BUILD, str(Path(__file__).parent), desk_language, str(folder), interface]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    made: dict[str, Any] = json.loads(done.stdout)
    return made


@pytest.fixture(scope="module")
def config(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    return built("es", tmp_path_factory.mktemp("store"))


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.1.5", "example.org", ""])
def test_host_that_others_can_reach_is_refused_with_the_reason(host: str, store: Store) -> None:
    with pytest.raises(UsageError, match="no login yet"):
        serve(desk(), store, host, 0)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "LOCALHOST"])
def test_taken_port_names_itself_and_the_way_out(host: str, store: Store) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(UsageError, match=rf"port {port} is in use .* --port"):
            serve(desk(), store, host, port)


@pytest.mark.parametrize("port", [-1, 65_536])
def test_impossible_port_is_refused(port: int, store: Store) -> None:
    with pytest.raises(UsageError, match="--port"):
        serve(desk(), store, "127.0.0.1", port)


def test_every_input_has_a_label(config: dict[str, Any]) -> None:
    inputs = [part for part in config["components"] if part["type"] in ("textbox", "dropdown")]
    shown = [part["props"] for part in inputs if part["props"]["visible"]]
    assert [part["label"] for part in shown] == [
        "Show", "Search", "Filter by urgency, need, channel, language", "Customer's message", "Channel",
        "Customer's language", "Correct the need", "Correct the urgency", "Reply, yours to edit",
        "Your words",
    ]  # fmt: skip
    assert all(part["show_label"] for part in shown)


def test_text_boxes_keep_browsers_from_sending_or_saving_what_is_typed(config: dict[str, Any]) -> None:
    boxes = [part["props"] for part in config["components"] if part["type"] == "textbox" and part["props"]["visible"]]
    assert [(box["html_attributes"]["spellcheck"], box["html_attributes"]["autocomplete"]) for box in boxes] == [
        (False, "off"),
    ] * 4


def test_no_action_is_offered_as_an_api(config: dict[str, Any]) -> None:
    served = [event for event in config["dependencies"] if event["backend_fn"]]
    assert served
    assert {event["api_visibility"] for event in served} == {"private"}


def test_gradio_reports_nothing(config: dict[str, Any]) -> None:
    assert config["analytics_enabled"] is False


def test_desk_language_is_on_the_page(config: dict[str, Any]) -> None:
    assert "You read: Spanish" in config["components"][0]["props"]["value"]


def test_chinese_page_speaks_chinese_in_every_label(tmp_path: Path) -> None:
    parts = [part["props"] for part in built("zh-Hans", tmp_path, "zh-Hans")["components"]]
    said = [
        part["label"] for part in parts if part.get("label") and part.get("show_label") and part.get("visible") is True
    ]
    said += [
        part["value"] for part in parts if part.get("variant") and part.get("value") and part.get("visible") is True
    ]
    assert len(said) > 12
    assert [words for words in said if not any("\u4e00" <= char <= "\u9fff" for char in words)] == []
