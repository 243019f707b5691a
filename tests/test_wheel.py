"""The wheel carries prompts/ and glossary/ and works from any directory."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that holds the built wheel's content and nothing of the checkout."""
    dist = tmp_path_factory.mktemp("dist")
    subprocess.run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(dist)], cwd=ROOT, check=True)
    site = tmp_path_factory.mktemp("site")
    (wheel,) = dist.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(site)
    return site


def run(site: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", "import sys; from assist.cli import main; sys.exit(main(sys.argv[1:]))", *arguments],
        capture_output=True,
        text=True,
        check=False,
        cwd=site.parent,
        env={**os.environ, "PYTHONPATH": str(site), "ASSIST_HOME": str(site / "home")},
    )


def test_the_wheel_knows_what_the_checkout_knows(installed: Path) -> None:
    done = run(installed, "glossary", "validate")
    assert (done.returncode, done.stderr) == (0, "")
    assert "no problems" in done.stdout
    where = subprocess.run(
        [sys.executable, "-c", "import assist; print(assist.__file__)"],
        capture_output=True,
        text=True,
        check=True,
        cwd=installed.parent,
        env={**os.environ, "PYTHONPATH": str(installed)},
    )
    assert where.stdout.startswith(str(installed))


def test_the_wheel_drafts_a_reply(installed: Path) -> None:
    done = run(
        installed, "reply", "¿Dónde está mi retiro de 200 USDT? Lleva dos días pendiente", "--no-translate", "--json"
    )
    case = json.loads(done.stdout)
    assert (case["drafts"][0]["language"], case["drafts"][0]["sendable"]) == ("es", True)


def test_data_files_are_complete(installed: Path) -> None:
    shipped = {path.relative_to(installed / "assist/_data") for path in (installed / "assist/_data").rglob("*.*")}
    kept = {path.relative_to(ROOT) for folder in ("prompts", "glossary") for path in (ROOT / folder).rglob("*.*")}
    assert shipped == kept
    for folder in ("assist", "ui"):
        data = {
            p.relative_to(ROOT) for p in (ROOT / folder).rglob("*") if p.suffix in {".toml", ".css", ".js", ".typed"}
        }
        assert all((installed / path).exists() for path in data)
