"""CSV or TBX, by a file's ending."""

from __future__ import annotations

from pathlib import Path

from assist.errors import UsageError
from assist.termbase.gather import Gathered

_LARGEST = 100_000_000  # bytes; the shipped term base is a tenth of that as TBX


def ending(file: str) -> str:
    """`.csv` or `.tbx`. Raises `UsageError` for any other."""
    found = Path(file).suffix.lower()
    if found not in (".csv", ".tbx"):
        raise UsageError(f"{file}: the ending must be .csv or .tbx")
    return found


def read_file(file: str) -> Gathered:
    """The concepts of a file. Raises `UsageError` where it cannot be read, `DataError` where it is another format."""
    from assist.termbase.csv_read import from_csv
    from assist.termbase.tbx_read import from_tbx

    kind, path = ending(file), Path(file)
    try:
        if path.stat().st_size > _LARGEST:
            raise UsageError(f"{file} is larger than {_LARGEST // 1_000_000} MB; cut it in parts")
        raw = path.read_bytes()
    except OSError as error:
        raise UsageError(f"{file}: {error.strerror}") from error
    return from_csv(raw, file) if kind == ".csv" else from_tbx(raw, file)
