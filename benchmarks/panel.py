"""The panel under load: agents who each draft a reply every few seconds against one process, as their pages do it.

    python benchmarks/panel.py [--agents 50] [--every 5] [--minutes 10] [--beyond 4] [--url postgresql://…]

A panel is started as a user starts it (its own process, no chat model, a login), and each agent has a session of its
own. Every `--every` seconds an agent's page does what a real one does: it drafts a reply (what is timed: from the press
to the finished draft), asks for the working translation where an engine makes one, looks at the queue, takes the reply
with a copy, and looks at the queue again. Five seconds after its last look it looks by itself (which spares it the
question whether the panel is the same process), and it holds gradio's stream of heartbeats. Agents begin spread over
the first interval. The process's memory is read every ten seconds; it is flat when its second half grows by less than
5 %.

Then, for a minute, `--beyond` times as many messages: none may be lost, and who is refused must be told.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from statistics import linear_regression, quantiles
from typing import Any

import httpx
import yaml

from assist.settings import load_settings
from assist.store import Filter, Store
from assist.store.people import People

CASES = Path(__file__).parents[1] / "tests" / "cases"
PASSWORD = "correct horse battery"
TICK = 5.0  # seconds, as reply_queue.js
PATIENCE = 60.0  # seconds; what takes longer counts as an error


@dataclass
class Seen:
    """What the agents saw."""

    drafts: list[float] = field(default_factory=list)  # seconds
    copies: list[float] = field(default_factory=list)
    looks: list[float] = field(default_factory=list)
    told: Counter[str] = field(default_factory=Counter)
    errors: Counter[str] = field(default_factory=Counter)
    sent: int = 0


class Page:
    """One agent's open page: gradio's own protocol, with a session of its own."""

    def __init__(
        self, client: httpx.AsyncClient, functions: dict[str, int], draft_at: int, seen: Seen, number: int
    ) -> None:
        self.client, self.functions, self.draft_at, self.seen = client, functions, draft_at, seen
        self.session = f"load{number:04}"
        self.waiting: dict[str, asyncio.Future[Any]] = {}
        self.stream: asyncio.Task[None] | None = None
        self.known = ""  # the mark of the queue that it shows
        self.asking, self.again, self.looked = False, False, 0.0

    async def call(self, name: str, data: list[Any]) -> Any:
        """Runs one of the page's events; returns what it put out."""
        body = {"data": data, "fn_index": self.functions[name], "session_hash": self.session, "trigger_id": 1}
        answer = await self.client.post("/gradio_api/queue/join", json=body)
        if answer.status_code != 200:
            raise Refused(str(answer.status_code))
        event_id = answer.json()["event_id"]
        done = self.waiting.setdefault(event_id, asyncio.get_running_loop().create_future())  # it may be done already
        if self.stream is None or self.stream.done():
            self.stream = asyncio.create_task(self._listen())
        output = await asyncio.wait_for(done, PATIENCE)
        self.waiting.pop(event_id, None)
        if not output["success"]:
            raise Refused(json.dumps(output["output"])[:80])
        return output["output"]["data"]

    async def press(self, name: str, data: list[Any]) -> Any:
        """Runs an event that is answered at once; returns what it put out."""
        body = {"data": data, "fn_index": self.functions[name], "session_hash": self.session, "trigger_id": 1}
        answer = await self.client.post(f"/gradio_api/run/{name}", json=body)
        if answer.status_code != 200:
            raise Refused(str(answer.status_code))
        return answer.json()["data"]

    async def look(self) -> None:
        """Asks for the queue, one question at a time, as reply_queue.js does."""
        self.again = True
        if self.asking:
            return
        self.asking = True
        try:
            while self.again:
                self.again, began = False, time.perf_counter()
                asked = {"show": "work", "search": "", "facets": [], "interface": "en", "known": self.known}
                answer = await self.client.post("/queue", json=asked)
                if answer.status_code == 200:
                    self.known = answer.json()["mark"]
                elif answer.status_code != 204:
                    raise Refused(str(answer.status_code))
                self.seen.looks.append(time.perf_counter() - began)
        finally:
            self.asking, self.looked = False, time.perf_counter()

    async def beats(self) -> None:
        """Holds the stream of heartbeats that a page with a state has open."""
        async with self.client.stream("GET", f"/gradio_api/heartbeat/{self.session}", timeout=None) as lines:
            async for _ in lines.aiter_lines():
                pass

    async def _listen(self) -> None:
        url = f"/gradio_api/queue/data?session_hash={self.session}"
        async with self.client.stream("GET", url, timeout=PATIENCE) as lines:
            async for line in lines.aiter_lines():
                if not line.startswith("data:"):
                    continue
                event = json.loads(line[5:])
                if event["msg"] == "process_completed":
                    loop = asyncio.get_running_loop()
                    done = self.waiting.setdefault(event["event_id"], loop.create_future())
                    if not done.done():
                        done.set_result(event)
                elif event["msg"] == "close_stream":
                    break
        if any(not done.done() for done in self.waiting.values()):  # an event came while the stream was closed
            self.stream = asyncio.create_task(self._listen())


class Refused(Exception):  # noqa: N818 - an answer, no failure
    """The panel said no."""


async def agent(page: Page, texts: list[str], every: float, until: float, made: random.Random) -> None:
    seen = page.seen
    opened = ""
    await asyncio.sleep(made.random() * every)
    beside = [asyncio.create_task(one) for one in (ticks(page, until), page.beats())]
    while (began := time.perf_counter()) < until:
        text = f"{made.choice(texts)} {made.randrange(100, 99_999)} USDT"
        try:
            seen.sent += 1
            out = await page.call("draft_reply", [text, "chat", "", ""])
            seen.drafts.append(time.perf_counter() - began)
            opened, draft = out[1], out[page.draft_at]
            busy = any(isinstance(part, str) and "ra-busy" in part for part in out)
            await asyncio.gather(page.look(), *([page.call("translation", [None])] if busy else []))
            if draft:
                press = time.perf_counter()
                await page.press("check_to_copy", [draft, None, opened])
                seen.copies.append(time.perf_counter() - press)
                await page.look()
        except Refused as error:
            seen.told[str(error)] += 1
        except Exception as error:
            seen.errors[f"{type(error).__name__}: {error}"[:80]] += 1
        await asyncio.sleep(max(0.0, every - (time.perf_counter() - began)))
    for one in beside:
        one.cancel()
    await asyncio.gather(*beside, return_exceptions=True)


async def ticks(page: Page, until: float) -> None:
    while (now := time.perf_counter()) < until:
        if (rest := page.looked + TICK - now) > 0:
            await asyncio.sleep(rest)
            continue
        try:
            await page.look()
        except Refused as error:
            page.seen.told[f"queue: {error}"] += 1
        except Exception as error:
            page.seen.errors[f"queue: {type(error).__name__}"] += 1
        page.looked = time.perf_counter()


async def measure(url: str, names: list[str], texts: list[str], every: float, seconds: float, process: int) -> Seen:
    seen = Seen()
    clients = [await logged_in(url, name) for name in names]
    config = (await clients[0].get("/config")).json()
    functions: dict[str, int] = {}
    for event in config["dependencies"]:
        functions.setdefault(event["api_name"] or "", event["id"])
    editor = next(one["id"] for one in config["components"] if one["props"].get("elem_id") == "ra-draft")
    drafting = next(one for one in config["dependencies"] if one["id"] == functions["draft_reply"])
    draft_at = drafting["outputs"].index(editor)
    memory: list[tuple[float, float]] = []
    began, used = time.perf_counter(), processor(process)
    until = began + seconds

    async def watch() -> None:
        while True:
            memory.append((time.perf_counter() - began, resident(process)))
            await asyncio.sleep(10)

    watching = asyncio.create_task(watch())
    made = random.Random(11)
    pages = [Page(client, functions, draft_at, seen, number) for number, client in enumerate(clients)]
    await asyncio.gather(*(agent(page, texts, every, until, random.Random(made.random())) for page in pages))
    watching.cancel()
    spent, wall = processor(process) - used, time.perf_counter() - began
    report(seen, memory, spent, wall)
    for page in pages:
        if page.stream:
            page.stream.cancel()
    await asyncio.gather(*(client.aclose() for client in clients), return_exceptions=True)
    return seen


async def logged_in(url: str, name: str) -> httpx.AsyncClient:
    client = httpx.AsyncClient(base_url=url, headers={"origin": url}, timeout=PATIENCE)
    form = (await client.get("/login")).text.partition('name="form" value="')[2].partition('"')[0]
    given = {"form": form, "name": name, "password": PASSWORD, "next": "/", "lang": "en"}
    answer = await client.post("/login", data=given)
    assert answer.status_code == 303, answer.text
    return client


def report(seen: Seen, memory: list[tuple[float, float]], spent: float, wall: float) -> None:
    each = spent / max(1, len(seen.drafts)) * 1000
    busy = f"{spent / wall:.2f} processors busy in the panel, {each:.0f} ms of them a message"
    print(f"  {seen.sent} messages in {wall:.0f} s; {busy}")
    for name, values in (("draft", seen.drafts), ("copy", seen.copies), ("queue", seen.looks)):
        if len(values) > 20:
            cuts = quantiles(values, n=100)
            shown = f"p50 {cuts[49] * 1000:6.0f}  p95 {cuts[94] * 1000:6.0f}  p99 {cuts[98] * 1000:6.0f}"
            print(f"  {name:6} {len(values):6}  ms: {shown}  most {max(values) * 1000:6.0f}")
    print(f"  errors {seen.errors.total()} {dict(seen.errors)}; refused and told {seen.told.total()} {dict(seen.told)}")
    half = memory[len(memory) // 2 :]
    if len(half) > 5:
        slope = linear_regression([at for at, _ in half], [size for _, size in half]).slope
        grown = slope * (half[-1][0] - half[0][0]) / half[0][1]
        print(f"  memory MB: {memory[0][1]:.0f} at first, {half[0][1]:.0f} half way, {memory[-1][1]:.0f} at last, "
              f"most {max(size for _, size in memory):.0f}; second half grows {grown:+.1%}")  # fmt: skip
    else:
        print(f"  memory MB: {memory[0][1]:.0f} at first, {memory[-1][1]:.0f} at last")


def resident(process: int) -> float:
    status = Path(f"/proc/{process}/status").read_text()
    return int(status.partition("VmRSS:")[2].split()[0]) / 1024


def processor(process: int) -> float:
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def start(folder: Path, url: str) -> tuple[subprocess.Popen[str], str]:
    environ = {**os.environ, "ASSIST_HOME": str(folder / "home"), "ASSIST_DATABASE_URL": url}
    process = subprocess.Popen(
        [sys.executable, "-m", "assist", "panel", "--port", "0"], env=environ, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    line = process.stdout.readline()
    assert "http" in line, "the panel did not start"
    return process, line.partition(": ")[2].strip()


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--agents", type=int, default=50)
    parser.add_argument("--every", type=float, default=5.0, help="seconds between an agent's messages")
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument(
        "--beyond", type=float, default=4.0, help="times as many for a minute afterwards; 0 leaves it out"
    )
    parser.add_argument("--url", default="", help="of the store; a new SQLite file when left out")
    given = parser.parse_args()
    load_settings()
    texts = [one["text"] for path in sorted(CASES.glob("*/*.yaml")) for one in yaml.safe_load(path.read_text("utf-8"))]
    with tempfile.TemporaryDirectory(prefix="panel-") as name:
        folder = Path(name)
        store = Store(given.url, folder / "home")
        names = [f"agent{number}" for number in range(given.agents)]
        for one in names:
            People(store).add(one, "agent", PASSWORD, "benchmark")
        process, url = start(folder, given.url)
        try:
            print("warming up")
            asyncio.run(measure(url, names[:4], texts, 1.0, 20, process.pid))
            print(f"{given.agents} agents, a message every {given.every:g} s each, {given.minutes:g} minutes")
            before = store.queue(Filter(show="all"), 1).total
            seen = asyncio.run(measure(url, names, texts, given.every, given.minutes * 60, process.pid))
            kept = store.queue(Filter(show="all"), 1).total - before
            print(f"  kept {kept} cases of {len(seen.drafts)} drafts shown")
            if given.beyond:
                print(f"{given.beyond:g} times as many, one minute")
                before += kept
                seen = asyncio.run(measure(url, names, texts, given.every / given.beyond, 60, process.pid))
                time.sleep(1)
                kept = store.queue(Filter(show="all"), 1).total - before
                print(f"  kept {kept} cases of {len(seen.drafts)} drafts shown")
        finally:
            process.send_signal(signal.SIGINT)
            process.wait(30)
            store.close()


if __name__ == "__main__":
    main()
