"""The offline promise: with models on disk and no network at all, the same answer."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

SAMPLE = "你好，我昨天提币500 USDT到我的钱包，TRC20网络，12个小时还没到账，我很着急"

# Python's own sockets refuse; `unshare` takes the network from compiled libraries too, where the machine allows it.
BLOCKED = """
import socket, sys
def refuse(*arguments, **keywords):
    raise OSError("the network is blocked in this test")
socket.socket.connect = socket.socket.connect_ex = socket.getaddrinfo = refuse
from assist.cli import main
sys.exit(main(sys.argv[1:]))
"""


def without_network() -> list[str]:
    allowed = subprocess.run(["unshare", "-rn", "true"], capture_output=True, check=False).returncode == 0
    return ["unshare", "-rn"] if allowed else []


def reply(prefix: list[str], script: list[str], home: Path) -> dict[str, Any]:
    done = subprocess.run(
        [*prefix, sys.executable, *script, "reply", SAMPLE, "--json"],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "ASSIST_HOME": str(home)},
    )
    assert done.returncode == 0, done.stderr
    assert len(done.stdout.splitlines()) == 1
    case: dict[str, Any] = json.loads(done.stdout)
    del case["timings_ms"], case["working"]["ms"]
    return case


@pytest.mark.real_model
def test_blocked_network_changes_nothing_argos_385(model_home: Path) -> None:
    online = reply([], ["-m", "assist"], model_home)
    offline = reply(without_network(), ["-c", BLOCKED], model_home)
    assert offline == online


@pytest.mark.real_model
def test_the_main_job_on_the_issues_sample(model_home: Path) -> None:
    case = reply([], ["-m", "assist"], model_home)
    assert case["triage"]["intent"] == "withdrawal.pending"
    assert all(word in case["working"]["text"] for word in ("500", "USDT", "TRC20"))
    assert (case["working"]["source"], case["working"]["target"]) == ("zh-Hans", "en")
    draft = case["drafts"][0]
    assert (draft["language"], draft["sendable"]) == ("zh-Hans", True)
    assert "TXID" in draft["text"]
