"""`import assist` and `assist --help` stay light."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

HEAVY = [
    "torch",
    "transformers",
    "ctranslate2",
    "gradio",
    "pandas",
    "numpy",
    "argostranslate",
    "xllamacpp",
    "rich",
    "yaml",
]


@pytest.mark.parametrize(
    "statement",
    [
        "import assist",
        "from assist.cli import main\ntry: main(['--help'])\nexcept SystemExit: pass",
    ],
)
def test_nothing_heavy_is_loaded(statement: str) -> None:
    script = f"import sys\n{statement}\nimport json; print(json.dumps([m for m in {HEAVY} if m in sys.modules]))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert json.loads(done.stdout.splitlines()[-1]) == []


def test_public_names_resolve() -> None:
    import assist

    assert [getattr(assist, name).__name__ for name in assist.__all__] == assist.__all__
    with pytest.raises(AttributeError):
        _ = assist.nothing  # type: ignore[attr-defined]
