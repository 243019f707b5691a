"""Settings -> Assistant: the only place that chooses what runs behind a port.

Building is cheap; data, detectors and models load when they are first used.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache, partial
from importlib.metadata import EntryPoint, entry_points, version
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from assist.checks import CHECKS, COMPARING
from assist.detect import detector
from assist.draft import PlaybookDrafter
from assist.errors import MissingExtra, UsageError
from assist.knowledge import Knowledge, default_knowledge
from assist.languages import normalize
from assist.models import RememberingEncoder, argos_folder, encoders, firefox_pairs, is_here
from assist.models import chat_model as build_chat_model
from assist.personal import PersonalWriter
from assist.pipeline import Assistant
from assist.ports import ChatModel, Check, Embedder, Engine, SegmentMemory, Translator, Triager
from assist.protect import look_alike_pairs, protect
from assist.records import Candidate, Finding, Message, Protected, Severity
from assist.retrieve import PlaybookGuide, SourceRetriever
from assist.review import Dismissal, Reviewed, dismiss, dismissal, review
from assist.rubric_shelf import Shelf
from assist.rubrics import Rubric, read_rubric
from assist.scoring import Scorer
from assist.settings import Settings, load_settings
from assist.terms import renderings, term_index
from assist.translate import (
    ENGINES,
    ArgosEngine,
    ChatEngine,
    FirefoxEngine,
    IdentityEngine,
    LibreTranslateEngine,
    MarianEngine,
    PseudoEngine,
)
from assist.translate.guarded import GuardedTranslator
from assist.translate.marian import chosen_models
from assist.translate.memory import Memory
from assist.translate.remembering import RememberingTranslator
from assist.translate.route import Route, Router
from assist.translate.segments import SegmentsInMemory
from assist.translate.terms import GlossaryTerms
from assist.translate.versions import Versions
from assist.triage import IntentTriager, masked

if TYPE_CHECKING:
    from assist.store import Store

_EVERY_CHECK_READS = "1 USDT."  # a text in which each check looks at its words: a number, a ticker, a sentence


def assemble(*, desk_language: str | None = None, engine: str | None = None, memory: str | None = None) -> Assistant:
    """The assistant of this machine's settings; arguments that are None leave them as they are.

    `engine` forces one translation engine, `memory` names the file of a translation memory.
    Raises `UsageError` or `DataError` when settings or data are broken.
    """
    settings = load_settings(desk_language=desk_language, memory=memory)
    knowledge = _knowledge()
    checks = _checks()

    dismissals = _dismissals(settings, checks)

    def check(candidate: Candidate) -> tuple[Finding, ...]:
        return dismiss(review(candidate, tuple(checks.values()), knowledge), dismissals).findings

    @cache
    def prepare(language: str, intent: str) -> None:
        sources.prepare()
        for tag in dict.fromkeys((language, settings.desk_language)):
            drafter.prepare(tag, intent)
        check(Candidate(_EVERY_CHECK_READS, language, thread=(Message(_EVERY_CHECK_READS),)))

    engines = _engines(settings, knowledge)
    translator = translator_over(engines, engine)
    if settings.memory:
        kept, versions = _memory(settings.memory), _versions(engines, engine)
        translator = RememberingTranslator(translator, kept, versions)
    drafter = PlaybookDrafter(knowledge)
    sources = retriever(settings.desk_language)
    return Assistant(
        protect=protect,
        detector=detector(settings.detector),
        translator=translator,
        triager=triager(),
        prepare=prepare,
        retriever=sources,
        drafter=drafter,
        check=check,
        find_twins=look_alike_pairs,
        guide=PlaybookGuide(knowledge),
        desk_language=settings.desk_language,
        languages=tuple(settings.languages.split()),
    )


def personal_writer(desk: Assistant) -> PersonalWriter:
    """Writes personal drafts for the cases of `desk` with this machine's chat model, found when it is first needed."""
    return PersonalWriter(desk, _knowledge(), partial(chat_model, load_settings()))


def desk_store() -> tuple[Store, int]:
    """The desk's store by this machine's settings, and after how many days a case is deleted (0: never).

    Raises `MissingExtra`, `UsageError` or `DataError`.
    """
    settings = load_settings()
    if find_spec("sqlalchemy") is None or find_spec("alembic") is None:
        raise MissingExtra("store", "sqlalchemy")
    from assist.store import Store  # heavy, and only the panel needs it

    store = Store(settings.database_url, settings.home, personal_data=settings.personal_data)
    return store, int(settings.retention_days)


@dataclass(frozen=True, slots=True)
class ArticleTools:
    """What a job on help articles needs of this machine. `review` compares a translation with its source; `rules` names
    the rules it goes by.
    """

    language: str
    translator: Translator
    terms: Callable[[str, str, str], Mapping[str, str]]
    review: Callable[[str, str, str, str], tuple[Finding, ...]] | None
    rules: str
    detect: Callable[[str], str]
    memory: SegmentMemory | None


def article_tools(engine: str | None = None, memory: str | None = None, *, learn: bool = True) -> ArticleTools:
    """As `assemble`, for articles. Nothing is reviewed or remembered where the engine translates nothing. Without
    `learn`, what is translated does not go into the memory.
    """
    idle = engine in (IdentityEngine.name, PseudoEngine.name)
    settings = load_settings(memory="" if idle else memory)
    desk = assemble(engine=engine, memory=settings.memory if learn else "")
    kept: SegmentMemory | None = None
    if settings.memory and (learn or Path(settings.memory).exists()):
        kept = SegmentsInMemory(_memory(settings.memory), _versions(translation_engines(), engine))
    check = reviewer()

    def review_article(source: str, text: str, source_language: str, language: str) -> tuple[Finding, ...]:
        found = check(Candidate(text, language, "article", source, source_language)).findings
        if all(finding.check in COMPARING for finding in found):
            return found
        theirs = {finding.check for finding in check(Candidate(source, source_language, "article")).findings}
        return tuple(_softened(finding) if finding.check in theirs else finding for finding in found)

    return ArticleTools(
        desk.desk_language,
        desk.translator,
        lru_cache(maxsize=1 << 12)(GlossaryTerms(_knowledge())),  # articles say many things more than once
        None if idle else review_article,
        f"{version('reply-assist')} {_knowledge().rules_digest} {load_settings().dismissed_checks}",
        lambda text: desk.detector.detect(Protected(text)).language,
        kept,
    )


def term_renderings(
    source_language: str, source: str, text: str, target: str
) -> tuple[tuple[str, str, str, str, bool], ...]:
    """How a translation says the term base's concepts of its source: concept, term, wording in its usual form, as it
    is written, whether it is right.
    """
    found = renderings(source, text, source_language, normalize(target), term_index(_knowledge()))
    return tuple((one.concept, one.term, one.usual, one.said, one.right) for one in found)


def _softened(finding: Finding) -> Finding:
    """What the source says too is for its author to change."""
    severity: Severity = "warning" if finding.severity == "blocker" else finding.severity
    return replace(finding, severity=severity, message=f"as in the source: {finding.message}")


def translation_engines() -> dict[str, Engine]:
    """The raw engines of this machine's settings, by name."""
    return _engines(load_settings(), _knowledge())


def translator_over(engines: Mapping[str, Engine], forced: str | None = None) -> Translator:
    """The guarded translator over `engines`; `forced` names the only one to use."""
    knowledge, checks = _knowledge(), _checks()

    def compare(candidate: Candidate) -> tuple[Finding, ...]:
        return review(candidate, tuple(checks[name] for name in COMPARING), knowledge)

    terms = GlossaryTerms(knowledge)
    return GuardedTranslator(engines, Router(engines, forced), terms, compare, terms.said)


def routes(source: str, target: str, engine: str | None = None) -> tuple[Route, ...]:
    """The ways from `source` to `target` on this machine, best first. Raises `UnsupportedPair`."""
    return Router(translation_engines(), engine).routes(source, target)


def reviewer(dismissed: Sequence[str] = ()) -> Callable[[Candidate], Reviewed]:
    """All checks, with what the settings and `dismissed` («CHECK=reason») set aside."""
    checks, knowledge = _checks(), _knowledge()
    dismissals = (*_dismissals(load_settings(), checks), *(dismissal(written, checks) for written in dismissed))

    def reviewed(candidate: Candidate) -> Reviewed:
        return dismiss(review(candidate, tuple(checks.values()), knowledge), dismissals)

    return reviewed


def rubrics(chosen: str | None = None) -> tuple[Mapping[str, Rubric], str | None]:
    """The rubrics by name, what this desk learnt before what is shipped, and the name of the one `chosen`: a name, or
    the path of a rubric file.

    Raises `UsageError` for an unknown name, `DataError` for a broken file.
    """
    known = {**_knowledge().rubrics, **Shelf(load_settings().home).rubrics()}
    if chosen is None or chosen in known:
        return known, chosen
    if not Path(chosen).is_file():
        raise UsageError(f"no rubric {chosen!r}; known: {' '.join(known)}, or the path of a rubric file")
    own = read_rubric(Path(chosen))
    return {**known, own.name: own}, own.name


def shipped_rubrics() -> Mapping[str, Rubric]:
    """The rubrics by name as they come with the package."""
    return _knowledge().rubrics


def scorer(rubric: str | None = None) -> Scorer:
    """Scores conversations by the rubric of each one's channel, or by `rubric`, a name or a file."""
    known, name = rubrics(rubric)
    return Scorer(_knowledge(), _checks(), detector(load_settings().detector), known, name)


@cache
def _memory(path: str) -> Memory:
    """One connection to a file, whoever asks."""
    return Memory(Path(path))


def _versions(engines: Mapping[str, Engine], forced: str | None) -> Versions:
    return Versions([engines[forced]] if forced else list(engines.values()), _knowledge())


def _dismissals(settings: Settings, checks: Mapping[str, Check]) -> tuple[Dismissal, ...]:
    written = (part for part in settings.dismissed_checks.split(";") if part.strip())
    return tuple(dismissal(part, checks) for part in written)


def triager() -> Triager:
    """The triager of this machine's settings."""
    return IntentTriager(_knowledge(), partial(_encoders, load_settings().encoder))


def retriever(desk_language: str = "en", encoder: str | None = None) -> SourceRetriever:
    """The retriever of this machine's settings; `encoder` as the setting of that name."""
    return SourceRetriever(_knowledge(), partial(_encoders, encoder or load_settings().encoder), masked, desk_language)


@cache
def _encoders(setting: str) -> tuple[Embedder, ...]:
    """Triage and retrieval share them: a message is encoded once."""
    return tuple(RememberingEncoder(encoder) for encoder in encoders(setting))


def chat_model(settings: Settings) -> ChatModel:
    """The chat model that the settings name, one a process: what asks it waits in one queue. Raises `MissingModel`,
    `MissingExtra` or `UsageError`.
    """
    endpoint = settings.chat_endpoint
    if settings.chat_backend == "openai" and endpoint and settings.chat_remote != "allowed":
        host = urlsplit(endpoint).hostname or ""
        if not is_here(host):
            raise UsageError(
                f"the chat endpoint {host} is not this machine, and masked texts of customers would go there; "
                'allow it with chat_remote = "allowed" in assist.toml'
            )
    return _one_chat_model(settings.chat_backend, settings.chat_model, settings.home, endpoint)


_one_chat_model = lru_cache(build_chat_model)


@cache
def _knowledge() -> Knowledge:
    return default_knowledge()


def _checks() -> dict[str, Check]:
    """Ours first, then what installed packages add under the entry point group `assist.checks`."""
    return {**CHECKS, **{point.name: point.load() for point in _third_party("assist.checks")}}


def _engines(settings: Settings, knowledge: Knowledge) -> dict[str, Engine]:
    """The engines that can be tried here. Each looks for its models when asked: one pulled meanwhile is used."""
    engines: dict[str, Engine] = {
        FirefoxEngine.name: FirefoxEngine(partial(firefox_pairs, settings.home)),
        ArgosEngine.name: ArgosEngine(argos_folder(settings.home)),
        IdentityEngine.name: IdentityEngine(),
        PseudoEngine.name: PseudoEngine(),
    }
    if settings.marian_models:
        engines[MarianEngine.name] = MarianEngine(chosen_models(settings.marian_models), settings.hub != "online")
    if settings.libretranslate_url:
        key = os.environ.get("ASSIST_LIBRETRANSLATE_API_KEY")
        engines[LibreTranslateEngine.name] = LibreTranslateEngine(settings.libretranslate_url, api_key=key)
    engines[ChatEngine.name] = ChatEngine(partial(chat_model, settings), knowledge.template("translate"))
    for point in _third_party("assist.engines"):
        engines[point.name] = point.load()()
    return engines


def _third_party(group: str) -> tuple[EntryPoint, ...]:
    points = tuple(entry_points(group=group))
    for point in points:
        if point.name in CHECKS or point.name in ENGINES:
            raise UsageError(f"{point.value} takes the name {point.name}, which is ours (entry points {group})")
    return points
