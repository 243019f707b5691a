"""The panel's own API as docs/api.md describes it, asked by real clients: HTTP, gradio's own, and MCP's own."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from served import SECRET, Served, serving
from ui_cases import BAD, ES, PHRASE, PT, REPLY

from assist.store import Store
from ui.rest import signed

DOC = (Path(__file__).parent.parent / "docs" / "api.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"<!-- example: ([a-z]+) -->\n```python\n(.*?)```", DOC, re.S)


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with serving(tmp_path_factory.mktemp("api"), gradio_api="on", webhook_secret=SECRET) as panel:
        yield panel


@pytest.fixture
def agent(served: Served) -> Iterator[httpx.Client]:
    with served.client("agent") as client:
        yield client


@pytest.mark.parametrize(("name", "code"), EXAMPLES)
def test_the_examples_of_the_docs_run(served: Served, name: str, code: str) -> None:
    """Each as it stands there; only address, token, secret and the message are of this test."""
    words = {"https://desk.example.com": served.url, "YOUR-TOKEN": served.tokens["reviewer"], "YOUR-SECRET": SECRET,
             "¿Dónde está mi retiro de 200 USDT?": ES}  # fmt: skip
    for theirs, ours in words.items():
        code = code.replace(theirs, ours)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=served.folder)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip(), name


def test_the_docs_have_an_example_for_each_client() -> None:
    assert sorted(name for name, _ in EXAMPLES) == ["gradio", "mcp", "rest", "webhook"]


def test_a_message_becomes_a_case_and_its_answer_goes_out(served: Served, agent: httpx.Client) -> None:
    sent = {"text": ES, "id": "m1", "conversation": "rest-1", "desk": "zendesk", "channel": "email"}
    made = agent.post("/api/v1/cases", json=sent).json()
    assert made["new"] is True
    assert agent.post("/api/v1/cases", json=sent).json() == {**made, "new": False, "messages": 0}
    found = agent.get(f"/api/v1/cases/{made['id']}").json()
    assert found["status"] == "open"
    assert found["case"]["drafts"][0]["text"] == REPLY
    assert made["id"] in [one["id"] for one in agent.get("/api/v1/cases").json()["cases"]]
    bad = agent.post(f"/api/v1/cases/{made['id']}/reply", json={"text": BAD}).json()
    assert (bad["sendable"], bad["kept"]) == (False, False)
    good = agent.post(f"/api/v1/cases/{made['id']}/reply", json={"text": REPLY}).json()
    assert (good["sendable"], good["kept"]) == (True, True)
    assert agent.get("/api/v1/outbox").status_code == 403
    with served.client("reviewer") as reviewer:
        (answer,) = [
            one for one in reviewer.get("/api/v1/outbox?desk=zendesk").json()["answers"] if one["case"] == made["id"]
        ]
        assert (answer["text"], answer["reply_to"], answer["by"]) == (REPLY, "m1", "agent")
        assert reviewer.post("/api/v1/outbox", json={"numbers": [answer["number"]]}).json() == {"noted": 1}
        assert reviewer.get("/api/v1/outbox?desk=zendesk").json() == {"answers": []}
        counts = reviewer.get("/api/v1/insights?days=7").json()["counts"]
        assert {"cases", "response", "draft"} <= {count["kind"] for count in counts}


def test_stages_without_keeping(agent: httpx.Client) -> None:
    assert agent.post("/api/v1/detect", json={"text": ES}).json()["language"] == "es"
    assert agent.post("/api/v1/reply", json={"text": PT}).json()["drafts"][0]["sendable"] is False
    checked = agent.post("/api/v1/check", json={"text": BAD, "language": "es"}).json()
    assert [finding["check"] for finding in checked["findings"]] == ["secret-request"]


@pytest.mark.parametrize(
    ("method", "path", "body", "status", "says"),
    [
        ("POST", "/api/v1/reply", b"{", 400, "no JSON"),
        ("POST", "/api/v1/reply", b"[]", 400, "an object"),
        ("POST", "/api/v1/reply", b"{}", 400, "'text' must be a text"),
        ("POST", "/api/v1/reply", b'{"text": "x", "channel": "pigeon"}', 400, "unknown channel"),
        ("POST", "/api/v1/check", b'{"text": "x"}', 400, "'language' is needed"),
        ("POST", "/api/v1/cases", b'{"text": "x", "author": "agent"}', 400, "must be the customer's"),
        ("POST", "/api/v1/reply", b"x" * 1_000_001, 413, "more than"),
        ("GET", "/api/v1/cases/none", b"", 404, "not in the store"),
        ("GET", "/api/v1/cases?limit=0", b"", 400, "limit 1 to 500"),
        ("GET", "/api/v1/nothing", b"", 404, "nothing at this address"),
        ("DELETE", "/api/v1/cases", b"", 404, "nothing at this address"),
    ],
)
def test_what_is_wrong_is_said(
    agent: httpx.Client, method: str, path: str, body: bytes, status: int, says: str
) -> None:
    answer = agent.request(method, path, content=body)
    assert (answer.status_code, says in answer.json()["error"]) == (status, True), answer.text


def hook(served: Served, body: dict[str, Any], stamp: int | None = None, signature: str = "") -> httpx.Response:
    raw = json.dumps(body).encode()
    shown = f"{int(time.time()) if stamp is None else stamp}"
    made = hmac.new(SECRET.encode(), shown.encode() + b"." + raw, hashlib.sha256).hexdigest()
    headers = {"x-assist-timestamp": shown, "x-assist-signature": signature or f"v1={made}"}
    with served.client() as client:
        return client.post("/hooks/message", content=raw, headers=headers)


def test_a_signed_message_is_taken_in_once(served: Served) -> None:
    body = {"conversation": "hook-1", "id": "m1", "text": ES}
    first = hook(served, body)
    assert (first.status_code, first.json()["new"]) == (200, True)
    again = hook(served, body)
    assert (again.status_code, again.json()["messages"]) == (200, 0)
    assert hook(served, {"text": ES}).status_code == 400


@pytest.mark.parametrize("late", [-330, 330])
def test_old_and_early_messages_are_refused(served: Served, late: int) -> None:
    assert hook(served, {"conversation": "h", "id": "m", "text": ES}, int(time.time()) + late).status_code == 401


@pytest.mark.parametrize("signature", ["v1=", "v1=" + "0" * 64, "x", "v1=é"])
def test_what_is_not_signed_is_refused(served: Served, signature: str) -> None:
    raw = b'{"conversation": "h", "id": "m", "text": "x"}'
    headers = [(b"x-assist-timestamp", str(int(time.time())).encode()), (b"x-assist-signature", signature.encode())]
    with served.client() as client:
        assert client.post("/hooks/message", content=raw, headers=headers).status_code == 401


def test_a_signature_is_of_this_body_and_this_time() -> None:
    made = "v1=" + hmac.new(b"key", b"1000.{}", hashlib.sha256).hexdigest()
    assert signed(b"key", "1000", b"{}", made, 1000)
    assert signed(b"key", "1000", b"{}", made, 1300)
    assert not signed(b"key", "1001", b"{}", made, 1001)
    assert not signed(b"key", "1000", b"{ }", made, 1000)
    assert not signed(b"other", "1000", b"{}", made, 1000)
    assert not signed(b"key", "", b"{}", made, 1000)


def test_without_a_secret_there_is_no_webhook(tmp_path: Path) -> None:
    with serving(tmp_path) as panel, panel.client() as client:
        assert client.post("/hooks/message", json={}).status_code == 404
        with panel.client("agent") as agent:
            assert agent.get("/gradio/config").status_code == 404  # nor a Gradio API


def test_a_secret_of_a_customer_comes_back_nowhere(served: Served, agent: httpx.Client) -> None:
    made = agent.post("/api/v1/cases", json={"text": f"hola {PHRASE}"})
    assert PHRASE not in made.text + agent.get(f"/api/v1/cases/{made.json()['id']}").text
    assert PHRASE.encode() not in (served.folder / "desk.sqlite").read_bytes()
    assert PHRASE not in (served.folder / "stderr.txt").read_text()


def test_mcp_lists_tools_and_refuses_strangers(served: Served) -> None:
    from mcp import ClientSession
    from mcp.client.streamable_http import streamable_http_client

    async def names(headers: dict[str, str]) -> list[str]:
        url = f"{served.url}/gradio/gradio_api/mcp/"
        async with (
            httpx.AsyncClient(headers=headers, timeout=30) as http,
            streamable_http_client(url, http_client=http) as (read, write, _),
            ClientSession(read, write) as session,
        ):
            await session.initialize()
            return sorted(tool.name for tool in (await session.list_tools()).tools)

    found = asyncio.run(names({"authorization": f"Bearer {served.tokens['agent']}"}))
    assert found == ["check_reply", "detect_language", "draft_reply"]
    with pytest.raises(ExceptionGroup):
        asyncio.run(names({}))


def test_signs_of_life(served: Served, agent: httpx.Client) -> None:
    with served.client() as nobody, served.client("admin") as admin:
        assert nobody.get("/health").json() == {"status": "ok"}
        assert nobody.get("/metrics").status_code == 401
        assert agent.get("/metrics").status_code == 403
        agent.post("/api/v1/detect", json={"text": ES})
        metrics = admin.get("/metrics").text
    assert 'assist_requests_total{kind="api",status="200"}' in metrics
    assert 'assist_cases{show="all"}' in metrics
    assert "process_resident_memory_bytes" in metrics
    labels = {
        label for line in metrics.splitlines() if line.startswith("assist_") for label in re.findall(r'(\w+)="', line)
    }
    assert labels == {"kind", "status", "le", "show"}


def test_a_desk_that_is_full_says_so_and_keeps_nothing(tmp_path: Path) -> None:
    from starlette.applications import Starlette
    from starlette.testclient import TestClient
    from ui_cases import desk

    from ui.rest import Rest

    store = Store("", tmp_path)
    rest = Rest(desk(), store)
    rest._waiting = 200
    answer = TestClient(Starlette(routes=rest.routes())).post("/api/v1/cases", json={"text": ES})
    assert (answer.status_code, answer.headers["retry-after"]) == (503, "2")
    assert store.queue().total == 0
    store.close()
