"""Where the panel is reached: its own address on this machine, and the one that a reverse proxy gives it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from assist.errors import UsageError

_PATH = re.compile(r"(?:/[A-Za-z0-9._~-]+)*")


@dataclass(frozen=True, slots=True)
class Reach:
    """`hosts` are the values of Host that are ours, `origins` those of Origin. `prefix` is the path that all addresses
    begin with («/desk»; empty: none), `secure` whether browsers come over TLS, `proxied` whether a proxy of ours stands
    before the panel and says who asks.
    """

    hosts: frozenset[str]
    origins: frozenset[str]
    prefix: str = ""
    secure: bool = False
    proxied: bool = False
    public_host: str = ""


def reach(names: tuple[str, ...], port: int, public_url: str = "", root_path: str = "") -> Reach:
    """The reach of a panel that listens as `names` on `port`. Raises `UsageError` for an address that is none."""
    hosts = {f"{name.lower()}:{port}" for name in names}
    origins = {f"http://{host}" for host in hosts}
    prefix = root_path.rstrip("/")
    if not _PATH.fullmatch(prefix):
        raise UsageError(f"{root_path!r} is no path to serve below; it must be like /desk")
    if not public_url:
        return Reach(frozenset(hosts), frozenset(origins), prefix)
    url = urlsplit(public_url)
    path = url.path.rstrip("/")
    if url.scheme not in ("http", "https") or not url.hostname or url.query or url.fragment or url.username:
        raise UsageError(f"{public_url!r} is no address of a site; it must be like https://desk.example.com/assist")
    if not _PATH.fullmatch(path) or (prefix and prefix != path):
        raise UsageError(f"the path of {public_url} does not fit; leave --root-path out, the address says it")
    host = url.netloc.lower()
    hosts, origins = hosts | {host}, origins | {f"{url.scheme}://{host}"}
    return Reach(frozenset(hosts), frozenset(origins), path, url.scheme == "https", True, host)


def own(host: str) -> tuple[str, ...]:
    """The names by which this machine itself reaches a panel that listens on `host`."""
    anywhere = host in ("0.0.0.0", "::", "[::]")  # noqa: S104 - compared, not bound
    return ("127.0.0.1", "localhost") if anywhere else (host,)
