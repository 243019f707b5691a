"""A real article by a real engine: translated, and still the same page."""

from __future__ import annotations

from pathlib import Path

import pytest
from article_samples import ARTICLES
from article_shapes import markdown_shape
from real_models import firefox_en_pt, model_home  # noqa: F401 - fixtures

from assist.cli import main

pytestmark = pytest.mark.real_model


def test_an_article_goes_into_portuguese_with_its_structure(
    firefox_en_pt: Path,  # noqa: F811
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    article = next(path for path in ARTICLES if path.name.startswith("eth-how-to"))
    options = [str(article), "--out", str(tmp_path), "--to", "pt", "--engine", "firefox"]
    assert main(["articles", *options]) in (0, 1)
    done = (tmp_path / "pt" / article.name).read_bytes()
    assert "carteira" in done.decode()
    kinds = [
        node[0] if isinstance(node, tuple) else sorted(inner[0] for inner in node) for node in markdown_shape(done)
    ]
    theirs = markdown_shape(article.read_bytes())
    assert kinds == [node[0] if isinstance(node, tuple) else sorted(inner[0] for inner in node) for node in theirs]
    assert "36 segments" in capsys.readouterr().out
