"""A catalogue of its own for tests of `assist.models`; the network is a loopback server and a folder of wheels."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from model_servers import Shelf, serving

from assist.models import entries
from assist.models.entries import Family, Model


@pytest.fixture
def stock(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., None]]:
    """`stock(model, …, families=(…))` puts these into the catalogue in place of the shipped ones."""

    def put(*models: Model, families: tuple[Family, ...] = ()) -> None:
        monkeypatch.setattr(entries, "_read", lambda: entries._Catalogue(models, families))
        entries.catalogue.cache_clear()

    yield put
    entries.catalogue.cache_clear()


@pytest.fixture
def shelf(monkeypatch: pytest.MonkeyPatch) -> Iterator[Shelf]:
    """The server; Hugging Face and pip are pointed at this machine."""
    with serving() as served:
        monkeypatch.setenv("NO_PROXY", "127.0.0.1")
        monkeypatch.setenv("HF_ENDPOINT", served.url)
        yield served


@pytest.fixture
def links(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The folder pip takes wheels from; there is no index."""
    folder = tmp_path / "links"
    folder.mkdir()
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(folder))
    return folder


@pytest.fixture
def plain_hub(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without huggingface_hub: the plain URL and our own resuming downloader."""
    monkeypatch.setattr("assist.models.source_hub.find_spec", lambda _: None)
