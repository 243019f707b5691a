"""Plain HTTP with pooch: verified and atomic, and by our downloader also resumed, which pooch's own are not."""

from __future__ import annotations

import os
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from assist.models.places import SourceFailed, WrongBytes, part_of, sync_folder
from assist.models.progress import Progress

if TYPE_CHECKING:
    import requests

_TIMEOUT = (10, 60)  # seconds to connect, seconds of silence
_CHUNK = 1 << 16  # bytes; what a broken connection can lose
_ATTEMPTS = 20  # of one pull, as long as each brings more bytes


class ResumingDownloader:
    """A pooch downloader that keeps what it has in `part` and asks for the rest with a Range."""

    def __init__(self, part: Path, size: int | None, source: str, progress: Progress) -> None:
        self.part, self.size, self.source, self.progress = part, size, source, progress

    def __call__(self, url: str, output_file: str | os.PathLike[str], pooch: Any, check_only: bool = False) -> None:
        """Downloads `url`, then gives `output_file` the same bytes. Raises `SourceFailed` or `WrongBytes`."""
        import requests

        for attempt in range(_ATTEMPTS):
            before = self._here()
            try:
                self._stream(url)
                break
            except (requests.ConnectionError, requests.Timeout, requests.exceptions.ChunkedEncodingError) as error:
                if self._here() <= before or attempt == _ATTEMPTS - 1:
                    raise SourceFailed(one_line(error, url)) from error
            except requests.RequestException as error:
                raise SourceFailed(one_line(error, url)) from error
        with self.part.open("rb") as file:
            os.fsync(file.fileno())
        # A second name, not a move: killed while pooch verifies, the next pull still finds the part.
        output = Path(output_file)
        output.unlink(missing_ok=True)
        output.hardlink_to(self.part)

    def _here(self) -> int:
        return self.part.stat().st_size if self.part.exists() else 0

    def _stream(self, url: str) -> None:
        import requests

        offset = self._here()
        if self.size is not None and offset > self.size:
            self.part.unlink()
            offset = 0
        if offset and offset == self.size:
            return
        headers = {"Accept-Encoding": "identity"} | ({"Range": f"bytes={offset}-"} if offset else {})
        with requests.get(url, headers=headers, stream=True, timeout=_TIMEOUT) as response:
            if response.status_code == requests.codes.requested_range_not_satisfiable:
                self.part.unlink()
                raise WrongBytes("has fewer bytes than are here already")
            response.raise_for_status()
            if response.status_code != requests.codes.partial_content:
                offset = 0  # the server sends all of it again
            total = _total(response, offset)
            if self.size is not None and total not in (None, self.size):
                raise WrongBytes(f"offers {total:,} bytes, expected {self.size:,}")
            with self.part.open("r+b" if offset else "wb") as out:
                out.seek(offset)
                for chunk in response.iter_content(_CHUNK):
                    out.write(chunk)
                    self.progress.update(self.part.stem, self.source, out.tell(), total)


def _total(response: requests.Response, offset: int) -> int | None:
    """The size of the whole file as this answer tells it."""
    if offset:
        start, _, total = response.headers.get("Content-Range", "").removeprefix("bytes ").partition("/")
        if start.partition("-")[0] != str(offset):
            raise WrongBytes("answered with another range than asked for")
        return int(total) if total.isdigit() else None
    length = response.headers.get("Content-Length", "")
    return int(length) if length.isdigit() else None


def fetch_url(url: str, dest: Path, *, size: int | None, sha256: str | None, source: str, progress: Progress) -> None:
    """Downloads `url` to `dest`, verified and atomic, resuming what is there. Raises `SourceFailed` or `WrongBytes`."""
    pooch: Any = import_module("pooch")
    pooch.get_logger().setLevel("ERROR")  # it would announce every download
    part = part_of(dest)
    downloader = ResumingDownloader(part, size, source, progress)
    known = f"sha256:{sha256}" if sha256 else None
    try:
        pooch.retrieve(url, known_hash=known, fname=dest.name, path=dest.parent, downloader=downloader)
    except ValueError as error:  # pooch's word for a wrong hash
        part.unlink(missing_ok=True)
        raise WrongBytes(f"gave a file with another sha256 than {sha256}") from error
    part.unlink(missing_ok=True)
    sync_folder(dest.parent)


def fetch_json(url: str) -> Any:
    """A small JSON document. Raises `SourceFailed`."""
    import requests

    try:
        response = requests.get(url, timeout=_TIMEOUT)
        response.raise_for_status()
        return response.json()
    except requests.RequestException as error:
        raise SourceFailed(one_line(error, url)) from error


def one_line(error: Exception, url: str) -> str:
    """What went wrong, without the query string that may hold a signature."""
    import requests

    host = urlsplit(url).hostname or url
    if isinstance(error, requests.HTTPError) and error.response is not None:
        return f"{host} answered {error.response.status_code} {error.response.reason}"
    if isinstance(error, requests.exceptions.ProxyError):
        return f"the proxy did not connect to {host}"
    if isinstance(error, requests.exceptions.SSLError):
        return f"the certificate of {host} could not be verified"
    if isinstance(error, requests.Timeout):
        return f"{host} did not answer in time"
    if isinstance(error, requests.ConnectionError):
        return f"no connection to {host}"
    if isinstance(error, requests.exceptions.ChunkedEncodingError):
        return f"{host} broke off"
    return f"{host} gave an answer that cannot be read ({type(error).__name__})"
