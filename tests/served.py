"""A panel over stages made by hand, in a process of its own: quick to start, and every answer is known.

python served.py FOLDER [KEY=VALUE …]     prints the port, serves until it is killed
"""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx

HERE = Path(__file__).parent
PASSWORD = "correct horse battery"
SECRET = "0123456789abcdef0123456789abcdef"


@dataclass(frozen=True)
class Served:
    """Its address, its folder, and a token of each role."""

    url: str
    port: int
    folder: Path
    tokens: dict[str, str]

    def client(self, role: str = "") -> httpx.Client:
        """A program's client with the token of `role`; without a role nobody in particular."""
        headers = {"authorization": f"Bearer {self.tokens[role]}"} if role else {}
        return httpx.Client(base_url=self.url, headers=headers, timeout=30)

    @contextmanager
    def browser(self, name: str, password: str = PASSWORD) -> Iterator[httpx.Client]:
        """What a browser has after logging in: the cookie, and the origin of its requests."""
        with httpx.Client(base_url=self.url, headers={"origin": self.origin}, timeout=30) as client:
            assert self.log_in(client, name, password).status_code == 303
            yield client

    def log_in(self, client: httpx.Client, name: str, password: str = PASSWORD, to: str = "") -> httpx.Response:
        """Fills the form in."""
        form = client.get("/login").text.partition('name="form" value="')[2].partition('"')[0]
        given = {"form": form, "name": name, "password": password, "next": to, "lang": "en"}
        return client.post("/login", data=given, headers={"origin": self.origin})

    @property
    def origin(self) -> str:
        """Of its own pages."""
        return "/".join(self.url.split("/")[:3])


@contextmanager
def serving(folder: Path, *, users: bool = True, prefix: str = "", **settings: str) -> Iterator[Served]:
    """A panel that is gone afterwards."""
    words = [f"{key}={value}" for key, value in settings.items()]
    command = [sys.executable, str(HERE / "served.py"), str(folder), str(int(users)), prefix, *words]
    with (folder / "stderr.txt").open("w") as errors:
        environ = {**os.environ, "GRADIO_TEMP_DIR": str(folder / "tmp")}
        environ["PYTHONPATH"] = os.pathsep.join((str(HERE.parent), str(HERE)))
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=errors, text=True, env=environ)
    with process:
        assert process.stdout is not None
        tokens = json.loads(process.stdout.readline() or "null")
        assert tokens, (folder / "stderr.txt").read_text()
        line = process.stdout.readline()
        assert line.startswith("Reply Assist panel: "), (folder / "stderr.txt").read_text()
        try:
            yield Served(line.removeprefix("Reply Assist panel: ").strip(), tokens.pop("port"), folder, tokens)
        finally:
            process.kill()


def main() -> None:
    """Serves."""
    from ui_cases import desk

    import ui.panel
    from assist.settings import Settings
    from assist.store import Store
    from assist.store.people import ROLES, People

    folder, users, prefix, *words = sys.argv[1:]
    store = Store("", Path(folder))
    people, tokens = People(store), dict[str, str]()
    if users == "1":
        for role in ROLES:
            people.add(role, role, PASSWORD, "test")
            tokens[role] = people.new_token(role, "test")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    print(json.dumps({**tokens, "port": port}), flush=True)  # noqa: T201
    ui.panel._warm = lambda assistant: None  # the stages know no examples
    settings = Settings(Path(folder), **dict(word.split("=", 1) for word in words))  # type: ignore[arg-type]
    ui.panel.serve(desk(), store, "127.0.0.1", port, settings=settings, root_path=prefix)


if __name__ == "__main__":
    main()
