"""A real article by a real engine: translated, and still the same page."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from article_samples import ARTICLES
from article_shapes import same_page
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
    assert same_page(article.read_bytes(), done)
    assert "36 segments" in capsys.readouterr().out


def test_one_memory_serves_articles_and_chat(
    firefox_en_pt: Path,  # noqa: F811
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """A dry run, which translates a few segments to tell how long a run takes, made a memory of its own."""
    memory, done = tmp_path / "memory.db", tmp_path / "pt" / "fees.md"
    (tmp_path / "fees.md").write_text("# Fees\n\nDeposits are **always** free. Withdrawals cost 1 USDT.\n")
    job = ["articles", str(tmp_path / "fees.md"), "--out", str(tmp_path), "--to", "pt", "--from", "en"]
    job += ["--engine", "firefox", "--memory", str(memory)]
    assert main([*job, "--dry-run"]) == 0
    assert not memory.exists()
    assert main(job) in (0, 1)
    head, _, _ = done.read_text("utf-8").partition("\n\n")
    done.write_text(f"{head}\n\nOs depósitos são **sempre** grátis. Cada saque custa 1 USDT.\n", "utf-8")
    assert main(job) in (0, 1)
    assert "Cada saque custa 1 USDT." in done.read_text("utf-8")
    capsys.readouterr()
    chat = ["translate", "Withdrawals cost 25 USDT.", "--from", "en", "--to", "pt", "--memory", str(memory), "--json"]
    assert main(chat) == 0
    said = json.loads(capsys.readouterr().out)
    assert (said["text"], said["engine"]) == ("Cada saque custa 25 USDT.", "memory")
