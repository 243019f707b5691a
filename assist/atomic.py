"""Files that are written whole or not at all."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from tempfile import mkstemp


def write_whole(
    path: Path,
    content: bytes,
    *,
    mode: int = 0o600,
    part_in: Path | None = None,
    prefix: str = ".part-",
    durable: bool = False,
) -> None:
    """Puts `content` in the place of `path` at once; its folder is made where it is missing.

    The part that is being written lies in `part_in` (the same disk; else beside `path`) under a name with `prefix`, and
    is gone when writing fails. With `durable` the content is on the disk when this returns. Raises OSError.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = mkstemp(dir=part_in or path.parent, prefix=prefix)
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            if durable:
                os.fsync(file.fileno())
        part.chmod(mode)
        part.replace(path)
    except OSError:
        with suppress(OSError):
            part.unlink()
        raise
