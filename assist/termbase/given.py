"""Files that somebody names to be searched: which of a folder are texts, and in which language each is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from assist.errors import UsageError
from assist.languages import normalize
from assist.records import UND
from assist.termbase.impact import Text
from assist.termbase.prose import Prose, fluent_prose

_SUFFIXES = frozenset(
    (
        *(".md", ".markdown", ".mdx", ".txt", ".rst", ".adoc", ".html", ".htm", ".csv", ".tsv", ".json", ".jsonl"),
        *(".yaml", ".yml", ".po", ".xlf", ".xliff", ".srt", ".vtt", ".ftl"),
    )
)


def given_texts(path: Path, language: str | None, skipped: list[str]) -> Iterator[Text]:
    """The texts of a file or a folder, by path; why one was left out is added to `skipped`.

    A file's language is the one named, or a part of its path that is a language: `de/faq.md`, `faq.pt-BR.md`.
    """
    if not path.exists():
        raise UsageError(f"{path}: no such file or folder")
    files = [path] if path.is_file() else sorted(file for file in path.rglob("*") if _is_text(file))
    root = path.parent if path.is_file() else path
    for file in files:
        tag = language or _language_of(file.relative_to(root)) or _language_of(Path(root.name))
        if tag is None:
            skipped.append(f"{file}: its path names no language; give --language")
            continue
        try:
            text = file.read_bytes().decode("utf-8-sig")
        except (OSError, UnicodeDecodeError) as error:
            reason = error.strerror if isinstance(error, OSError) else "not UTF-8"
            skipped.append(f"{file}: {reason}")
            continue
        prose = fluent_prose(text) if file.suffix == ".ftl" else Prose(text, text)
        yield Text("file", tag, str(file), prose)


def _is_text(file: Path) -> bool:
    return file.suffix.lower() in _SUFFIXES and file.is_file()


def _language_of(path: Path) -> str | None:
    """The nearest part that is a language tag: of the name, then of the folders from the inside out."""
    for part in reversed([*path.parent.parts, *path.name.replace("_", ".").split(".")[1:-1], path.name.split(".")[0]]):
        try:
            tag = normalize(part)
        except UsageError:
            continue
        if tag != UND:
            return tag
    return None
