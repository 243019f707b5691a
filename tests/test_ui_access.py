"""No role reaches what is not its own: every address of the panel with every role, gradio's too; and logging in."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import Iterator, MutableMapping
from http.client import HTTPConnection
from pathlib import Path
from time import sleep
from typing import Any

import httpx
import pytest
from served import PASSWORD, Served, serving

from assist.store import Store
from assist.store.people import ROLES, People, allowed
from ui.gate import COOKIE, Gate
from ui.pace import Pace
from ui.reach import reach
from ui.roles import needed

# Every route of the real application, gradio's own included, printed by a process that may leave event loops open.
_ROUTES = """
import json, sys
from pathlib import Path
from starlette.routing import Mount
from ui_cases import desk
from assist.settings import Settings
from assist.store import Store
from ui.panel import application
from ui.reach import reach
settings = Settings(Path(), gradio_api="on")
guard = application(desk(), Store("", Path(sys.argv[1])), reach(("127.0.0.1",), 7860), settings)
def walk(routes, before):
    for route in routes:
        if isinstance(route, Mount):
            if hasattr(route.app, "routes"):
                yield from walk(route.app.routes, before + route.path)
            else:
                yield ["GET", before + route.path + "/x"]
        elif hasattr(route, "original_router"):  # fastapi's router that was included: gradio's /gradio_api
            yield from walk(route.original_router.routes, before)
        elif hasattr(route, "path"):
            for method in sorted(getattr(route, "methods", None) or {"GET"}):
                yield [method, before + route.path]
print(json.dumps(list(walk(guard._app._app._app.routes, ""))))
"""
_CLOSED = """
GET /config
GET /gradio_api/info
GET /gradio_api/openapi.json
GET /gradio_api/token
POST /gradio_api/queue/join
GET /gradio_api/queue/data?session_hash=x
POST /gradio_api/upload
GET /gradio_api/file=/etc/passwd
POST /gradio/gradio_api/call/draft_reply
GET /gradio/config
POST /gradio/gradio_api/mcp/
POST /gradio_api/run/x
GET /gradio_api/heartbeat/x
GET /assets/index.js
GET /theme.css
GET /account
POST /logout
GET /monitoring
"""
OPEN = {"/login", "/health", "/hooks/message"}
REVIEWERS = ("/insights", "/zh-Hans/insights", "/api/v1/outbox", "/api/v1/insights", "/review", "/zh-Hans/review")
ADMINS = ("/metrics", "/models", "/zh-Hans/models", "/settings", "/zh-Hans/settings")


@pytest.fixture(scope="module")
def routes(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[str, str]]:
    folder = tmp_path_factory.mktemp("routes")
    path = f"import sys; sys.path[:0] = [{str(Path(__file__).parent)!r}, {str(Path(__file__).parent.parent)!r}]\n"
    done = subprocess.run([sys.executable, "-c", path + _ROUTES, str(folder)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return [(method, route) for method, route in json.loads(done.stdout)]


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with serving(tmp_path_factory.mktemp("served"), gradio_api="on") as panel:
        yield panel


def under(path: str, begins: tuple[str, ...]) -> bool:
    return any(path == begin or path.startswith(f"{begin}/") for begin in begins)


def least(path: str) -> str:
    """The role that an address asks for, said once more and in other words than the panel's own table."""
    return "admin" if under(path, ADMINS) else "reviewer" if under(path, REVIEWERS) else "agent"


class Door:
    """A gate with nothing behind it but a note of what came through."""

    def __init__(self, folder: Path) -> None:
        self.store = Store("", folder)
        self.people = People(self.store)
        self.cookies: dict[str, str] = {}
        self.tokens: dict[str, str] = {}
        for role in ROLES:
            self.people.add(role, role, PASSWORD, "test")
            entered = self.people.log_in(role, PASSWORD, "test")
            assert isinstance(entered, str)
            self.cookies[role], self.tokens[role] = entered, self.people.new_token(role, "test")
        self.gate = Gate(self._inside, reach(("127.0.0.1",), 7860), self.people, needed, locked=True)
        self.gate._pace = Pace(rate=1e9, burst=1e9)

    async def _inside(self, scope: Any, receive: Any, send: Any) -> None:
        await send({"type": "http.response.start", "status": 299, "headers": []})
        await send({"type": "http.response.body", "body": b""})

    async def knock(self, method: str, path: str, **headers: str) -> int:
        sent: list[MutableMapping[str, Any]] = []

        async def receive() -> MutableMapping[str, Any]:
            return {"type": "http.request", "body": b"", "more_body": False}

        async def send(event: MutableMapping[str, Any]) -> None:
            sent.append(event)

        given = {"host": "127.0.0.1:7860", **{name.replace("_", "-"): value for name, value in headers.items()}}
        raw = [(name.encode(), value.encode()) for name, value in given.items()]
        scope = {"type": "http", "method": method, "path": path, "query_string": b"", "headers": raw, "scheme": "http"}
        await self.gate({**scope, "client": ("127.0.0.1", 1), "root_path": ""}, receive, send)
        return int(sent[0]["status"])


@pytest.fixture
def door(tmp_path: Path) -> Iterator[Door]:
    made = Door(tmp_path)
    yield made
    made.store.close()


def test_every_address_with_every_role(routes: list[tuple[str, str]], door: Door) -> None:
    paths = {path for _, path in routes}
    for known in ("/gradio_api/queue/join", "/insights/gradio_api/call/{api_name}", "/gradio_api/upload", "/config",
                  "/gradio_api/file={path_or_url:path}", "/gradio/gradio_api/queue/data", "/insights/csv", "/metrics",
                  "/api/v1/cases/{case}/reply", "/logout", "/gradio/gradio_api/mcp/x"):  # fmt: skip
        assert known in paths or any(path.startswith(known.removesuffix("/x")) for path in paths), known
    assert len(routes) > 200

    async def all_of_them() -> list[str]:
        wrong = []
        for method, path in routes:
            for role in ("", *ROLES):
                session = {"cookie": f"{COOKIE}={door.cookies[role]}"} if role else {}
                token = {"authorization": f"Bearer {door.tokens[role]}"} if role else {}
                programs = path.startswith(("/api/", "/gradio/", "/metrics"))
                may = path in OPEN or (bool(role) and allowed(role, least(path)))  # type: ignore[arg-type]
                shut = 403 if role else 401
                for how, headers, through in (
                    ("session", {**session, "origin": "http://127.0.0.1:7860"}, may),
                    ("token", token, may if programs or not role else path in OPEN),
                ):
                    status = await door.knock(method, path, **headers)
                    expected = 299 if through else 401 if how == "token" and not programs else shut
                    if status != expected:
                        wrong.append(f"{method} {path} as {role or 'nobody'} by {how}: {status}, not {expected}")
        return wrong

    assert asyncio.run(all_of_them()) == []


@pytest.mark.parametrize(
    "path",
    ["/insights", "/insights/", "//insights/", "/./insights/", "/x/../insights/", "/%69nsights/", "/insights%2f",
     "/INSIGHTS/csv", "//insights/csv", "/zh-Hans//insights/", "/insights/gradio_api/info"],
)  # fmt: skip
def test_other_spellings_of_an_address_open_no_more(served: Served, path: str) -> None:
    with served.browser("agent") as agent:
        line = HTTPConnection("127.0.0.1", served.port, timeout=30)
        line.request("GET", path, headers={"cookie": f"{COOKIE}={agent.cookies[COOKIE]}"})  # sent as it is spelt
        answer = line.getresponse()
        assert answer.status in (403, 404), answer.read()[:500]
        line.close()


def test_what_changes_something_must_come_from_our_own_page(door: Door) -> None:
    def post(**headers: str) -> int:
        return asyncio.run(
            door.knock("POST", "/gradio_api/queue/join", cookie=f"{COOKIE}={door.cookies['agent']}", **headers)
        )

    assert post(origin="http://127.0.0.1:7860") == 299
    assert post(sec_fetch_site="same-origin") == 299
    for forged in ({}, {"origin": "null"}, {"origin": "https://evil.example"}, {"sec_fetch_site": "cross-site"},
                   {"origin": "https://127.0.0.1:7860"}, {"authorization": "Bearer x"}):  # fmt: skip
        assert post(**forged) == 403


def test_gradio_itself_is_closed_to_who_is_not_in(served: Served) -> None:
    tries = [line.split() for line in _CLOSED.strip().splitlines()]
    with served.client() as nobody:
        assert {f"{method} {path}": nobody.request(method, path).status_code for method, path in tries} == {
            f"{method} {path}": 401 for method, path in tries
        }


def test_an_agent_gets_no_file_of_the_machine(served: Served) -> None:
    with served.browser("admin") as admin:
        for path in ("/etc/passwd", str(served.folder / "desk.sqlite"), "../../etc/passwd", "desk.sqlite"):
            answer = admin.get(f"/gradio_api/file={path}")
            assert answer.status_code in (403, 404), path


def join(client: httpx.Client, page: str, data: list[Any], index: int) -> httpx.Response:
    return client.post(f"{page}gradio_api/queue/join", json={"data": data, "fn_index": index, "session_hash": "s1"})


def test_a_reviewers_page_does_nothing_for_an_agent(served: Served) -> None:
    with served.browser("agent") as agent, served.browser("reviewer") as reviewer:
        assert join(agent, "/insights/", [30], 0).status_code == 403
        assert join(reviewer, "/insights/", [30], 0).status_code == 200
        assert agent.get("/insights/csv?days=30").status_code == 403
        assert reviewer.get("/insights/csv?days=30").text.splitlines()[0] == "day,kind,key,number,total"
    trail = [(entry.by, entry.action) for entry in Store("", served.folder).trail()]
    assert ("reviewer", "insights exported") in trail


def test_pages_are_shown_by_role(served: Served) -> None:
    with served.browser("agent") as agent, served.browser("admin") as admin:
        mine = agent.get("/account").json()
        assert (mine["name"], mine["role"]) == ("agent", "agent")
        assert "insights" not in mine["pages"]
        assert "insights" in admin.get("/account").json()["pages"]
        assert agent.get("/", headers={"accept": "text/html"}).headers["cache-control"] == "no-store"


def test_logging_in_and_out(served: Served) -> None:
    with httpx.Client(base_url=served.url) as client:
        asked = client.get("/?case=1", headers={"accept": "text/html"})
        assert (asked.status_code, asked.headers["location"]) == (303, "/login?next=/%3Fcase%3D1")
        assert client.get("/zh-Hans/", headers={"accept": "text/html"}).headers["location"].endswith("&lang=zh-Hans")
        assert "登录" in client.get("/login?lang=zh-Hans").text
        wrong = served.log_in(client, "agent", "wrong wrong wrong")
        assert wrong.status_code == 401
        assert 'role="alert"' in wrong.text
        client.cookies.set(COOKIE, "chosen-by-someone-else")
        entered = served.log_in(client, "agent", to="/?case=1")
        assert (entered.status_code, entered.headers["location"]) == (303, "/?case=1")
        (line,) = [one for one in entered.headers.get_list("set-cookie") if one.startswith(COOKIE)]
        assert all(part in line for part in ("HttpOnly", "SameSite=lax", "Path=/", "Max-Age=43200"))
        session = line.split(";")[0].partition("=")[2]
        assert session != "chosen-by-someone-else"
    with httpx.Client(base_url=served.url, headers={"origin": served.origin}, cookies={COOKIE: session}) as browser:
        assert browser.get("/account").json()["name"] == "agent"
        assert browser.post("/logout").status_code == 303
    with httpx.Client(base_url=served.url, cookies={COOKIE: session}) as replayed:
        assert replayed.get("/account").status_code == 401


@pytest.mark.parametrize(
    "to", ["//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)", "\t//evil"]
)
def test_logging_in_leads_nowhere_else(served: Served, to: str) -> None:
    with httpx.Client(base_url=served.url) as client:
        assert served.log_in(client, "agent", to=to).headers["location"] == "/"


def test_a_form_of_another_site_logs_nobody_in(served: Served) -> None:
    with httpx.Client(base_url=served.url) as client:
        given = {"name": "agent", "password": PASSWORD, "form": "x"}
        assert client.post("/login", data=given).status_code == 403
        assert client.post("/login", data=given, headers={"cookie": "assist_form=y"}).status_code == 403
        assert client.post("/login", data=given | {"pad": "x" * 9000}).status_code == 413


def test_the_page_says_nothing_of_the_form_as_html(served: Served) -> None:
    with served.client() as client:
        page = client.get("/login", params={"next": '"><script>alert(1)</script>', "lang": '"><b>'}).text
        assert "<script" not in page
        assert "<b>" not in page


def test_too_many_failures_are_told_to_wait(served: Served) -> None:
    with httpx.Client(base_url=served.url) as client:
        statuses = [served.log_in(client, "nobody", "wrong wrong wrong").status_code for _ in range(5)]
        assert statuses == [401, 401, 401, 429, 429]
        last = served.log_in(client, "nobody", "wrong wrong wrong")
        assert int(last.headers["retry-after"]) >= 1
        assert "Try again in" in last.text


def test_a_desk_without_users_is_open_here_and_locks_with_the_first(tmp_path: Path) -> None:
    with serving(tmp_path, users=False) as panel, panel.client() as client:
        assert client.get("/config").status_code == 200
        assert client.get("/account").json() == {"name": ""}
        People(Store("", tmp_path)).add("lena", "agent", PASSWORD, "test")
        sleep(2.5)
        assert client.get("/config").status_code == 401
        with panel.browser("lena") as lena:
            assert lena.get("/config").status_code == 200


def test_below_a_path_of_a_proxy(tmp_path: Path) -> None:
    """The proxy passes the whole path on, or cuts its own part off: both work, and links lead back below it."""
    public = "https://desk.example.com/assist"
    with serving(tmp_path, public_url=public) as panel:
        assert panel.url == public
        headers = {
            "host": "desk.example.com",
            "origin": "https://desk.example.com",
            "x-forwarded-for": "9.9.9.9, 10.1.2.3",
        }
        with httpx.Client(base_url=f"http://127.0.0.1:{panel.port}", headers=headers, timeout=30) as client:
            asked = client.get("/assist/insights/", headers={"accept": "text/html"})
            assert asked.headers["location"] == "/assist/login?next=/insights/"
            assert (
                client.get("/insights/", headers={"accept": "text/html"}).headers["location"]
                == asked.headers["location"]
            )
            form = client.get("/assist/login").text.partition('name="form" value="')[2].partition('"')[0]
            assert (
                client.post("/assist/login", data={"form": form, "name": "x", "password": "y"}).status_code == 403
            )  # Secure
            given = {"form": form, "name": "reviewer", "password": PASSWORD, "next": "/insights/"}
            entered = client.post("/assist/login", data=given, headers={"cookie": f"assist_form={form}"})
            assert entered.headers["location"] == "/assist/insights/"
            cookie = entered.headers["set-cookie"]
            assert "Secure" in cookie
            assert "Path=/assist" in cookie
            inside = {"cookie": cookie.split(";")[0]}
            for path in ("/assist/insights/", "/insights/"):
                config = client.get(f"{path}config", headers=inside).json()
                assert config["root"] == f"{public}/insights"
            assert client.get("/assist/config", headers=inside).json()["root"] == public
            strange = client.get("/assist/config", headers={**inside, "host": "evil.example"})
            assert strange.status_code == 403


def test_no_log_holds_a_password_or_a_session(served: Served) -> None:
    with served.browser("agent") as agent:
        session = agent.cookies[COOKIE]
    written = (served.folder / "stderr.txt").read_text()
    assert session not in written
    assert PASSWORD not in written


def test_a_bucket_fills_again() -> None:
    now = [0.0]
    pace = Pace(rate=2, burst=3, clock=lambda: now[0])
    assert [pace.wait("a") for _ in range(3)] == [0.0, 0.0, 0.0]
    assert pace.wait("a") == pytest.approx(0.5)
    assert pace.wait("b") == 0.0
    now[0] = 0.5
    assert pace.wait("a") == 0.0
