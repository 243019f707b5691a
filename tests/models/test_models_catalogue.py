"""The shipped catalogue holds together, and is reachable without heavy imports."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from assist.languages import languages
from assist.models import catalogue, families, status


def test_every_file_is_pinned_and_has_a_source() -> None:
    for model in catalogue().values():
        assert model.licence_from.startswith("https://")
        assert [tag for tag in model.languages if tag not in languages()] == []
        for file in model.files:
            assert re.fullmatch("[0-9a-f]{64}", file.sha256)
            assert file.size > 0
            assert Path(file.name).name == file.name
            assert file.sources
            for source in file.sources:
                parts = source.parts
                assert not parts or sum(part.size for part in parts) == file.size
                assert all(re.fullmatch(r"[\w-]+==[\d.]+", part.wheel) for part in parts)


def test_a_single_part_has_the_sha256_of_its_file() -> None:
    singles = [
        (file, source.parts[0])
        for model in catalogue().values()
        for file in model.files
        for source in file.sources
        if len(source.parts) == 1
    ]
    assert singles
    assert [file.name for file, part in singles if (part.sha256, part.size) != (file.sha256, file.size)] == []


def test_ids_and_wheels_are_unique() -> None:
    assert len(catalogue()) == len({model.files[0].sha256 for model in catalogue().values()})
    parts = [
        part.member for m in catalogue().values() for f in m.files for source in f.sources for part in source.parts
    ]
    assert len(parts) == len(set(parts))


def test_defaults_translate_portuguese_both_ways_and_chat() -> None:
    default = [model for model in catalogue().values() if model.default]
    assert [model.languages for model in default if model.kind == "translate"] == [("en", "pt"), ("pt", "en")]
    assert [model.id for model in default if model.kind == "chat"] == ["qwen2.5-coder-1.5b-instruct-q4"]
    assert [family.prefix for family in families()] == ["firefox", "argos"]


def test_an_empty_home_is_all_missing_and_stays_empty(tmp_path: Path) -> None:
    home = tmp_path / "home"
    assert {row.state for row in status(home)} == {"missing"}
    assert not home.exists()


def test_nothing_heavy_is_imported() -> None:
    heavy = ("torch", "transformers", "xllamacpp", "fxtranslate", "pooch", "requests", "huggingface_hub", "rich")
    code = f"import sys, assist.models; print([name for name in {heavy} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
