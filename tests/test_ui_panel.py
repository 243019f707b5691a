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
from ui.panel import serve

# gradio leaves event loops open, which this process would report in the middle of some other test.
_BUILD = """
import json, sys
sys.path.insert(0, sys.argv[1])
from dataclasses import replace
from ui_cases import desk
from ui.panel import build
print(json.dumps(build(replace(desk(), desk_language=sys.argv[2])).get_config_file(), default=str))
"""


def built(desk_language: str) -> dict[str, Any]:
    """The page's configuration, as the browser gets it."""
    command = [sys.executable, "-c", _BUILD, str(Path(__file__).parent), desk_language]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    made: dict[str, Any] = json.loads(done.stdout)
    return made


@pytest.fixture(scope="module")
def config() -> dict[str, Any]:
    return built("es")


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.1.5", "example.org", ""])
def test_host_that_others_can_reach_is_refused_with_the_reason(host: str) -> None:
    with pytest.raises(UsageError, match="no login yet"):
        serve(desk(), host, 0)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "LOCALHOST"])
def test_taken_port_names_itself_and_the_way_out(host: str) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(UsageError, match=rf"port {port} is in use .* --port"):
            serve(desk(), host, port)


@pytest.mark.parametrize("port", [-1, 65_536])
def test_impossible_port_is_refused(port: int) -> None:
    with pytest.raises(UsageError, match="--port"):
        serve(desk(), "127.0.0.1", port)


def test_every_input_has_a_label(config: dict[str, Any]) -> None:
    inputs = [part for part in config["components"] if part["type"] in ("textbox", "dropdown")]
    shown = [part["props"] for part in inputs if part["props"]["visible"]]
    assert [part["label"] for part in shown] == [
        "Customer's message",
        "Channel",
        "Customer's language",
        "Reply, yours to edit",
    ]
    assert all(part["show_label"] for part in shown)


def test_text_boxes_keep_browsers_from_sending_or_saving_what_is_typed(config: dict[str, Any]) -> None:
    boxes = [part["props"] for part in config["components"] if part["type"] == "textbox" and part["props"]["visible"]]
    assert [(box["html_attributes"]["spellcheck"], box["html_attributes"]["autocomplete"]) for box in boxes] == [
        (False, "off"),
        (False, "off"),
    ]


def test_no_action_is_offered_as_an_api(config: dict[str, Any]) -> None:
    served = [event for event in config["dependencies"] if event["backend_fn"]]
    assert served
    assert {event["api_visibility"] for event in served} == {"private"}


def test_gradio_reports_nothing(config: dict[str, Any]) -> None:
    assert config["analytics_enabled"] is False


def test_desk_language_is_on_the_page(config: dict[str, Any]) -> None:
    assert "You read: Spanish" in config["components"][0]["props"]["value"]
