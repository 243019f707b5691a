"""The command line: parse, call, print. Each command's work stands in a module of its own, imported when it runs."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module

from assist.cli.articles_arguments import add_articles
from assist.cli.glossary_arguments import add_actions
from assist.cli.intake_arguments import add_intake, add_outbox
from assist.cli.memory_arguments import add_memory_actions
from assist.cli.practice_arguments import add_practice
from assist.cli.review_arguments import add_review
from assist.cli.rubric_arguments import add_rubric
from assist.cli.users_arguments import add_users
from assist.errors import AssistError
from assist.records import CHANNELS

EPILOG = "Exit codes: 0 fine, 1 done and something was found, 2 wrong use or failure."


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one command; returns its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    arguments = _parser().parse_args(argv)
    try:
        code: int = import_module(f"assist.cli.{arguments.module}").run(arguments)
    except AssistError as error:
        if arguments.debug:
            raise
        print(f"assist: {error}", file=sys.stderr)  # noqa: T201
        return 2
    except KeyboardInterrupt:
        print("assist: stopped", file=sys.stderr)  # noqa: T201
        return 2
    except BrokenPipeError:
        sys.stderr.close()  # the reader left; Python would complain again at exit
        return 2
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="assist",
        description="Checked reply drafts in the customer's own language. Works offline; sends nothing by itself.",
        epilog=EPILOG,
    )
    parser.set_defaults(debug=False)
    commands = parser.add_subparsers(metavar="COMMAND", required=True)

    def command(name: str, module: str, summary: str) -> argparse.ArgumentParser:
        sub = commands.add_parser(name, help=summary, description=summary, epilog=EPILOG)
        sub.set_defaults(module=module, command=name)
        sub.add_argument("--debug", action="store_true", help="show a traceback on failure")
        return sub

    detect = command("detect", "detect", "the language of a text, or und")
    _text_input(detect)
    _locale(detect)

    translate = command("translate", "translate", "guarded translation: numbers, tickers and addresses are verified")
    _text_input(translate)
    translate.add_argument("--to", required=True, metavar="L", help="target language, such as en or zh-Hans")
    translate.add_argument("--from", dest="source", metavar="L", help="source language; detected when left out")
    translate.add_argument("--engine", metavar="E", help="use this engine instead of the best installed one")
    translate.add_argument(
        "--route", action="store_true", help="say which engines would be tried, in which order and why"
    )
    translate.add_argument("--memory", metavar="FILE", help="a translation memory to use and to add to")

    reply = command("reply", "reply", "a customer's message in, a Case with checked drafts out")
    _text_input(reply)
    reply.add_argument("--channel", choices=CHANNELS, default="chat", help="where the reply goes (default: chat)")
    reply.add_argument("--desk-language", metavar="L", help="the language the agent reads (default: en)")
    reply.add_argument("--thread", metavar="FILE.jsonl", help="earlier messages, oldest first")
    reply.add_argument("--language", metavar="L", help="the customer's language, when it is known")
    _locale(reply)
    reply.add_argument("--no-translate", action="store_true", help="leave the working translation out")
    reply.add_argument("--personal", action="store_true", help="also a draft for this customer, by the chat model")
    reply.add_argument("--own", metavar="TEXT", help="your own text in the desk language, for the customer's language")
    reply.add_argument("--record", metavar="FILE", help="write the case and what it was made of, for assist replay")

    replay = command("replay", "replay", "a recorded case gone through again: the same, or what differs")
    replay.add_argument("files", nargs="+", metavar="FILE", help="what assist reply --record wrote")
    replay.add_argument("--json", action="store_true", help="print JSON instead of text for people")

    check = command("check", "check", "what is wrong with a reply or a translation")
    _text_input(check)
    check.add_argument("--language", metavar="L", help="the language the text must be in")
    check.add_argument("--kind", choices=("reply", "article"), default="reply")
    check.add_argument("--source", metavar="TEXT", help="the text it was translated from")
    check.add_argument("--source-language", metavar="L")
    check.add_argument("--thread", metavar="FILE.jsonl", help="the conversation the reply belongs to")

    check.add_argument(
        "--dismiss", metavar="CHECK=REASON", action="append", help="set a check's findings (or CHECK@START-END) aside"
    )

    add_review(command("review", "review", "scorecards of finished conversations, with a report"))

    add_rubric(command("rubric", "rubric", "the rubrics that count, and learning them from reviewers"))

    add_practice(command("practice", "practice", "simulated customers for agents to learn from"))

    add_articles(
        command("articles", "articles", "help articles in many formats, as a job that goes on where it stopped")
    )

    explain = command("explain", "explain", "a check's reason, with bad and good examples")
    explain.add_argument("check", metavar="CHECK", help="the check's id, such as secret-request")

    glossary = command("glossary", "glossary", "the term base")
    add_actions(glossary)

    known = command("knowledge", "knowledge", "playbooks and reply texts")
    validate = known.add_subparsers(dest="action", required=True, metavar="ACTION").add_parser(
        "validate", help="which playbook can be said in which language; exit 1 where there is a gap"
    )
    validate.add_argument("--json", action="store_true", help="print JSON instead of text for people")

    memory = command("memory", "memory", "the translation memory: what was translated before")
    add_memory_actions(memory)

    models = command("models", "models", "what can be had, what is here")
    actions = models.add_subparsers(dest="action", required=True, metavar="ACTION")
    listing = actions.add_parser("list", help="the catalogue, and what is on this machine")
    listing.add_argument("--json", action="store_true")
    pull = actions.add_parser("pull", help="fetch models; without a name the default ones")
    pull.add_argument("ids", nargs="*", metavar="ID")
    pull.add_argument("--from", dest="file", metavar="FILE", help="take this file instead of fetching (one ID)")
    verify = actions.add_parser("verify", help="compare what is on disk with its checksums")
    verify.add_argument("ids", nargs="*", metavar="ID")

    evaluate = command("evaluate", "evaluate", "the project's own quality figures on shipped data")
    evaluate.add_argument(
        "suites",
        nargs="*",
        metavar="SUITE",
        help="language, entities, secrets, glossary, triage, checks, translation, drafts, retrieval, review, "
        "personal; all when left out",
    )
    evaluate.add_argument("--data", metavar="FOLDER", help="other data of the same form (one SUITE)")
    evaluate.add_argument("--engine", metavar="E", help="the translation engine to measure (suite translation)")
    evaluate.add_argument("--sample", type=int, metavar="N", help="threads a language, 0 for all (suite personal)")
    evaluate.add_argument("--rivals", metavar="PYTHON", help="a Python that has the rivals: see docs/evaluate.md")
    evaluate.add_argument("--json", action="store_true", help="print the figures as JSON")

    panel = command("panel", "panel", "the web panel on this machine")
    panel.add_argument("--host", default="127.0.0.1")
    panel.add_argument("--port", type=int, default=7860)
    panel.add_argument("--public-url", metavar="URL", help="the address that a reverse proxy gives the panel")
    panel.add_argument("--root-path", default="", metavar="PATH", help="the path it is served below, such as /desk")

    add_intake(command("intake", "intake", "a help desk's export, mails or a table become cases of this desk"))
    add_outbox(command("outbox", "outbox", "the answers to them, in the form their desk takes; sends nothing"))
    backup = command("backup", "backup", "a copy of the desk's store while it is in use")
    backup.add_argument("file", metavar="FILE", help="where to; never over a file that is there")
    add_users(command("users", "users", "who may log in to the panel, and with which role"))

    command("doctor", "doctor", "what is installed, what is missing, how to get it")
    return parser


def _locale(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--locale", metavar="L", help="the account's locale, such as pt-BR: weighs in short messages")


def _text_input(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("text", nargs="?", metavar="TEXT", help="the text; - reads standard input")
    source = parser.add_mutually_exclusive_group()
    source.add_argument("--in", dest="lines", metavar="FILE.jsonl", help="one object a line, one answer a line")
    source.add_argument("--file", metavar="FILE", help="read the text from this file")
    parser.add_argument("--json", action="store_true", help="print JSON instead of text for people")
