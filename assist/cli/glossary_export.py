"""`assist glossary export`."""

from __future__ import annotations

import argparse
from pathlib import Path

from assist.cli.glossary_files import ending
from assist.cli.output import console
from assist.knowledge import default_knowledge
from assist.languages import language
from assist.termbase.csv_write import to_csv
from assist.termbase.files import write_file
from assist.termbase.tbx_write import to_tbx


def run(arguments: argparse.Namespace) -> int:
    """Writes the whole term base, or the languages named of it."""
    kind = ending(arguments.file)
    only = {language(tag).tag for tag in arguments.languages}
    concepts = default_knowledge().concepts
    content = to_csv(concepts, only) if kind == ".csv" else to_tbx(concepts, only)
    write_file(Path(arguments.file), content, force=arguments.force)
    written = sum(any(not only or tag in only for tag in concept.terms) for concept in concepts)
    console().print(f"{arguments.file}: {written} concepts", markup=False)
    return 0
