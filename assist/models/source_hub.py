"""Hugging Face: through `huggingface_hub` where it is installed (tokens, mirrors, resume), else its plain URL."""

from __future__ import annotations

import io
import os
import shutil
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from assist.models.entries import File, Source
from assist.models.places import SourceFailed, part_of, place
from assist.models.progress import Progress
from assist.models.source_http import fetch_url, one_line

SCRATCH = ".hub"  # huggingface_hub keeps its unfinished files here, so that it can resume


def fetch_hub(file: File, source: Source, dest: Path, progress: Progress) -> None:
    """Brings one file to `dest`. `HF_ENDPOINT` names a mirror. Raises `SourceFailed` or `WrongBytes`."""
    endpoint = os.environ.get("HF_ENDPOINT") or "https://huggingface.co"
    url = f"{endpoint.rstrip('/')}/{source.repo}/resolve/{source.revision}/{source.path}"
    if find_spec("huggingface_hub") is None:
        fetch_url(url, dest, size=file.size, sha256=file.sha256, source=str(source), progress=progress)
        return
    _knock(url)
    scratch = dest.parent / SCRATCH
    got = _download(source, endpoint, scratch, file, progress)
    part = part_of(dest)
    got.replace(part)
    shutil.rmtree(scratch)
    place(part, dest, file.size, file.sha256)


def _knock(url: str) -> None:
    # The library tries for half a minute before it believes that there is no network.
    import requests

    try:
        requests.head(url, timeout=10)
    except requests.RequestException as error:
        raise SourceFailed(one_line(error, url)) from error


def _download(source: Source, endpoint: str, scratch: Path, file: File, progress: Progress) -> Path:
    hub: Any = import_module("huggingface_hub")
    import_module("huggingface_hub.utils.logging").set_verbosity_error()

    class Bar(import_module("tqdm").tqdm):  # type: ignore[misc] # tqdm has no types
        """Hands the library's byte counts on instead of drawing them."""

        def __init__(self, *args: object, **kwargs: object) -> None:
            self.got = int(str(kwargs.get("initial") or 0))
            super().__init__(*args, **{**kwargs, "file": io.StringIO(), "disable": True})

        def update(self, n: float | None = 1) -> None:
            self.got += int(n or 0)
            progress.update(file.name, str(source), min(self.got, file.size), file.size)

    try:
        return Path(
            hub.hf_hub_download(
                source.repo,
                source.path,
                revision=source.revision,
                local_dir=scratch,
                endpoint=endpoint,
                tqdm_class=Bar,
            )
        )
    except Exception as error:  # its errors are of a dozen unrelated types, and each only means: next source
        text = str(error).strip().splitlines()
        raise SourceFailed(text[0] if text else type(error).__name__) from error
