"""Session fixtures for real models: pulled through the catalogue when they are not here yet, never skipped.

Their home is that of the settings (`ASSIST_HOME`, or the user's data folder), so one pull serves all runs.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from assist.settings import load_settings

_PULL = "import sys; from pathlib import Path; from assist.models import pull; pull(sys.argv[1], Path(sys.argv[2]))"


def pulled(model_id: str, home: Path) -> Path:
    """The path of a model. A process of its own does the pull, so tests may block sockets in theirs."""
    from assist.models import locate

    done = subprocess.run([sys.executable, "-c", _PULL, model_id, str(home)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return locate(model_id, home)


@pytest.fixture(scope="session")
def model_home() -> Path:
    return load_settings().home


@pytest.fixture(scope="session")
def smollm2(model_home: Path) -> Path:
    """The GGUF file of a real but tiny chat model; English only."""
    return pulled("smollm2-135m-instruct-q4", model_home)


@pytest.fixture(scope="session")
def qwen(model_home: Path) -> Path:
    """The GGUF file of the default chat model."""
    return pulled("qwen2.5-coder-1.5b-instruct-q4", model_home)


@pytest.fixture(scope="session")
def firefox_en_pt(model_home: Path) -> Path:
    """The folder of the English to Portuguese model."""
    return pulled("firefox-en-pt", model_home)


@pytest.fixture(scope="session")
def firefox_pt_en(model_home: Path) -> Path:
    """The folder of the Portuguese to English model."""
    return pulled("firefox-pt-en", model_home)
