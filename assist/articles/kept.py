"""What a run has to say, one thing after the other, on the disk: a job of any size needs no memory for it."""

from __future__ import annotations

import os
import tempfile
import weakref
from collections.abc import Generator, Iterable, Iterator
from typing import IO, Generic, TypeVar

import msgspec

T = TypeVar("T")
_TAIL = 64 << 10  # bytes that wait for more, so that small jobs need no file
_HEAD = 4  # bytes of a length


class Kept(Generic[T]):
    """Dataclasses of one kind in the order in which they were added; read as often as needed.

    The file has no name and goes with the process. One thread adds; others may read what was added before.
    """

    def __init__(self, kind: type[T]) -> None:
        self._decode = msgspec.msgpack.Decoder(kind).decode
        self._encode = msgspec.msgpack.Encoder().encode
        self._file: IO[bytes] | None = None
        self._written = 0  # bytes in the file
        self._tail = bytearray()
        self._count = 0

    def append(self, one: T) -> None:
        """One more."""
        said = self._encode(one)
        self._tail += len(said).to_bytes(_HEAD, "big") + said
        self._count += 1
        if len(self._tail) > _TAIL:
            self._flush()

    def extend(self, more: Iterable[T]) -> None:
        """Several more."""
        for one in more:
            self.append(one)

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[T]:
        at, tail, rest = 0, bytes(self._tail), b""
        while at < self._written:
            assert self._file is not None
            read = os.pread(self._file.fileno(), min(_TAIL, self._written - at), at)
            if not read:
                raise OSError("what the job had kept is gone")
            at += len(read)
            rest = yield from self._whole(rest + read)
        yield from self._whole(rest + tail)

    def _whole(self, data: bytes) -> Generator[T, None, bytes]:
        """What is complete in these bytes; returns those that are not."""
        start = 0
        while len(data) - start >= _HEAD:
            end = start + _HEAD + int.from_bytes(data[start : start + _HEAD], "big")
            if end > len(data):
                break
            yield self._decode(data[start + _HEAD : end])
            start = end
        return data[start:]

    def _flush(self) -> None:
        if self._file is None:
            self._file = tempfile.TemporaryFile(prefix="assist-report-")  # noqa: SIM115 - it goes with this object
            weakref.finalize(self, self._file.close)
        self._file.write(self._tail)
        self._file.flush()
        self._written += len(self._tail)
        self._tail.clear()
