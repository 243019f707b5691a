"""The project's own quality figures, on data that ships with it and that nothing was tuned on."""

from __future__ import annotations

from pathlib import Path

from assist.errors import UsageError
from assist.evaluate.report import Progress, Report

__all__ = ["SUITES", "run_suite"]

SUITES = (
    "language",
    "entities",
    "secrets",
    "glossary",
    "triage",
    "checks",
    "translation",
    "drafts",
    "retrieval",
    "review",
    "personal",
)


def run_suite(
    name: str,
    progress: Progress,
    data: Path | None = None,
    rivals: str | None = None,
    engine: str | None = None,
    sample: int | None = None,
) -> Report:
    """Runs one suite. Raises `UsageError` for a name that is not in `SUITES`, and for options it does not take."""
    if engine is not None and name != "translation":
        raise UsageError(f"--engine is for the suite translation, not for {name}")
    if sample is not None and name != "personal":
        raise UsageError(f"--sample is for the suite personal, not for {name}")
    if name == "personal":
        from assist.evaluate import personal

        return personal.run(progress, data, sample)
    if name == "translation":
        from assist.evaluate import translation

        return translation.run(progress, data, engine)
    if name == "language":
        from assist.evaluate import language

        return language.run(progress, data)
    if name == "entities":
        from assist.evaluate import entities

        return entities.run(progress, data, rivals)
    if name == "glossary":
        from assist.evaluate import glossary

        return glossary.run(progress, data)
    if name == "checks":
        from assist.evaluate import checks

        return checks.run(progress, data)
    if name == "drafts":
        from assist.evaluate import drafts

        return drafts.run(progress, data)
    if name == "retrieval":
        from assist.evaluate import retrieval

        return retrieval.run(progress, data)
    if name == "review":
        from assist.evaluate import review

        return review.run(progress, data)
    if name == "triage":
        from assist.evaluate import triage

        return triage.run(progress, data)
    if name == "secrets":
        from assist.evaluate import secrets

        if data is not None:
            raise UsageError("the suite secrets makes its own data; --data is not for it")
        if rivals is None:
            return secrets.run(progress)
        from assist.evaluate.secrets_rivals import scanners

        with scanners(rivals) as others:
            return secrets.run(progress, others)
    raise UsageError(f"unknown suite {name!r}; known: {' '.join(SUITES)}")
