"""What the Articles page shows of a job."""

from __future__ import annotations

from assist.articles.progress import clock
from assist.articles.quality.html import words
from assist.articles.quality.ledger import Ranked
from assist.articles.quality.mqm import error_of
from ui.articles import FILES, Running
from ui.marked import is_rtl
from ui.markup import Html, el, join
from ui.pages import way
from ui.words import interface, say


def status(job: Running | None) -> Html:
    """How far it is, or how it ended."""
    if job is None:
        return _empty()
    if job.ended is None:
        return _running(job)
    if job.problem:
        return el("p", job.problem, class_="ra-notice ra-attention", role="alert")
    if job.report is None:
        said = say("articles", "stopped", done=job.done, total=job.total or 0)
        return el("div", el("p", said, class_="ra-notice", role="status"), _links(job))
    return el("div", _sums(job), _links(job))


def review(job: Running | None) -> Html:
    """What to look at first, side by side."""
    if job is None or job.report is None:
        return Html("")
    rows = join(_row(one) for one in job.first)
    return el(
        "section",
        el("h2", say("articles", "first")),
        el("p", say("articles", "first-why"), class_="ra-quiet"),
        el("ol", rows, class_="ra-review") if job.first else el("p", say("articles", "nothing")),
    )


def _empty() -> Html:
    """What the page is for, before there is anything to show."""
    points = (el("li", say("articles", f"empty-{name}")) for name in ("kept", "held", "first"))
    return el(
        "section", el("h2", say("articles", "empty")), el("ul", *points, class_="ra-points"), class_="ra-section"
    )  # fmt: skip


def _running(job: Running) -> Html:
    if job.total is None:
        return el("p", say("articles", "reading"), class_="ra-busy", role="status")
    total = max(job.total, job.done)  # of large jobs an estimate
    left = clock((total - job.done) / job.rate) if job.done else "…"
    stopping = job.stop.is_set()
    said = (
        say("articles", "stopping")
        if stopping
        else say("articles", "progress", done=job.done, total=total, rate=f"{job.rate:.1f}", left=left)
    )
    bar = el("progress", max=str(max(total, 1)), value=str(job.done), aria_label=say("articles", "progress-bar"))
    return el("div", bar, el("p", said, role="status"), class_="ra-progress")


def _sums(job: Running) -> Html:
    report = job.report
    assert report is not None
    statuses = [file.status for file in report.files]
    held = statuses.count("held")
    counts = say(
        "articles", "sums", files=len(statuses), segments=report.total("segments"),
        translated=report.total("translated"), seconds=f"{report.seconds:.0f}",
    )  # fmt: skip
    left = [place for place in report.places if place.finding.severity == "blocker" and not place.target]
    return el(
        "div",
        el("p", el("strong", say("articles", "finished")), " ", counts),
        el("p", say("articles", "held", n=held), class_="ra-notice ra-attention") if held else None,
        *(el("p", f"{one.file}: {one.finding.message}", class_="ra-notice ra-attention") for one in left[:20]),
        role="status",
    )


def _links(job: Running) -> Html:
    there = [name for name in FILES if (job.folder / name).is_file()]
    return el(
        "p",
        *(
            el(
                "a", say("articles", name.replace(".", "-")),
                href=way("articles", interface(), f"/articles-files/{job.token}/{name}"),
                class_="ra-download", target="_blank" if name.endswith("html") else None, rel="noopener",
                download=None if name.endswith("html") else name,
            )
            for name in there
        ),
        class_="ra-downloads",
    )  # fmt: skip


def _row(ranked: Ranked) -> Html:
    one, named = ranked.segment, words(interface())
    findings = join(
        el(
            "li",
            el("b", named[error_of(finding).severity], class_=f"ra-severity ra-{finding.severity}"),
            f" {named[error_of(finding).dimension]} ",
            el("span", f"({named['unconfirmed']})", class_="ra-quiet"),
            f" {finding.message}",
        )
        for finding in one.findings
    )
    why = " · ".join(named[f"why-{name}"] for name in ranked.why)
    return el(
        "li",
        el("p", f"{one.file}:{one.line} → {one.target}", class_="ra-quiet"),
        el(
            "div",
            el("div", one.source, class_="ra-text"),
            el("div", one.text, class_="ra-text", lang=one.target, dir="rtl" if is_rtl(one.target) else "ltr"),
            class_="ra-side",
        ),
        el("p", why, class_="ra-why") if why else None,
        el("ul", findings, class_="ra-said") if one.findings else None,
        class_="ra-section",
    )
