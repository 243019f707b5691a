"""Where the panel may listen: on this machine, on a port that is free."""

from __future__ import annotations

import errno
import ipaddress
import socket
from contextlib import suppress

from assist.errors import UsageError


def loopback(host: str) -> str:
    """The address of `host`, which must be this machine's own. Raises `UsageError` otherwise."""
    bare = host.strip("[]")
    if bare.lower() == "localhost":
        return "127.0.0.1"
    with suppress(ValueError):
        if ipaddress.ip_address(bare).is_loopback:
            return bare
    raise UsageError(
        f"this desk has no login yet, so it answers on this machine only: use 127.0.0.1, not {host}, or make the first "
        "user (assist users add NAME --role admin)"
    )


def anywhere(host: str) -> str:
    """The address of `host` as a number, for a desk with a login. Raises `UsageError` for a name."""
    bare = host.strip("[]")
    if bare.lower() == "localhost":
        return "127.0.0.1"
    try:
        return str(ipaddress.ip_address(bare))
    except ValueError:
        raise UsageError(f"{host!r} is no address to listen on; use one such as 127.0.0.1 or 0.0.0.0") from None


def bound(address: str, port: int) -> socket.socket:
    """A socket that listens on `port`, taken before anything slow starts. Raises `UsageError` when it cannot be."""
    listening = socket.socket(socket.AF_INET6 if ":" in address else socket.AF_INET, socket.SOCK_STREAM)
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((address, port))
        listening.listen(128)
    except (OSError, OverflowError) as error:
        listening.close()
        if getattr(error, "errno", None) == errno.EADDRINUSE:
            raise UsageError(f"port {port} is in use by another program; choose another with --port") from None
        reason = getattr(error, "strerror", None) or str(error)
        raise UsageError(f"port {port} cannot be used ({reason}); choose another with --port") from None
    return listening


def bracketed(address: str) -> str:
    """An address as it stands in a URL."""
    return f"[{address}]" if ":" in address and not address.startswith("[") else address
