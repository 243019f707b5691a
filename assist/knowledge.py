"""prompts/ and glossary/ -> Knowledge: the only reader of that data, and its schema.

Nothing is loaded before it is asked for, and nothing twice. Every file is validated when read: an unknown key, a
wrong type or a reference to nothing is a `DataError` that names file and place.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from contextlib import suppress
from functools import cache, cached_property, partial
from pathlib import Path
from typing import Literal, NamedTuple, TypeVar, get_args

import msgspec

from assist.compiled import read_compiled
from assist.errors import DataError
from assist.help import BASE, HelpArticle, read_help
from assist.languages import languages
from assist.practice_cases import Practice
from assist.records import CHANNELS, EMOTIONS, Channel, Emotion, SecretKind, Urgency
from assist.review_words import ReviewWords
from assist.rubrics import Rubric, read_rubrics
from assist.yaml_data import read_text, read_yaml

THREAD_CONCEPTS = ("follow-up", "thanks", "solved")  # what an earlier message means for the open case

T = TypeVar("T")


class Data(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Base of every schema below: a key it does not know is an error."""


# --- glossary/ ---------------------------------------------------------------------------------------------------


class Avoid(Data, frozen=True, kw_only=True):
    """A wording that is wrong for the concept, and why; with `where` only if the source names one of these too."""

    term: str
    why: str
    where: tuple[str, ...] = ()


class Terms(Data, frozen=True, kw_only=True):
    """A concept's wordings in one language. `use` is what our own texts say; `also` is accepted from others.

    `accept` says it in a translation whose source is about it, and names it nowhere else: «escríbanos» may say
    «contact support».
    """

    use: str
    also: tuple[str, ...] = ()
    accept: tuple[str, ...] = ()
    avoid: tuple[Avoid, ...] = ()
    unless: tuple[str, ...] = ()  # longer phrases in which a wording means something else: «in order to»
    pos: Literal["noun", "verb", "adjective", "phrase"] | None = None  # where it decides which form is right


class Concept(Data, frozen=True, kw_only=True):
    """One entry of the term base."""

    id: str
    domain: str
    note: str
    origin: Literal["source", "authored"]  # source: a wording of some language stands in a published translation
    terms: dict[str, Terms]
    source: str | None = None  # repositories and files of those, with their licences
    sourced: tuple[str, ...] = ()  # the languages whose `use` or `also` stands there; all else is ours
    keep: bool = False  # never translated: tickers, networks, KYC …
    named_by: tuple[str, ...] = ()  # concepts whose name alone says this one too: «TRC20» says network


class Homonyms(Data, frozen=True, kw_only=True):
    """Concepts that share an approved wording in some languages, and why they stay apart."""

    concepts: tuple[str, ...]
    why: str


# --- prompts/ ----------------------------------------------------------------------------------------------------


class Intent(Data, frozen=True, kw_only=True):
    """One thing a customer may need; also the shape of an alert, which sounds whatever the intent."""

    id: str
    title: str
    urgency: Urgency = "normal"  # the floor
    escalate: bool = False
    means: str = ""  # of an alert: the intent that it speaks for
    feeling: Emotion = "worried"  # how a loss or a long wait is answered where the customer names no feeling
    evidence: dict[str, int] = {}  # «concept + concept + @entity-kind» -> weight, when a message has them all


class Allowlist(Data, frozen=True, kw_only=True):
    """Where links in replies and articles may lead."""

    domains: tuple[str, ...] = ()
    official: bool = True  # the domains of protect/official.toml too
    shorteners: tuple[str, ...] = ()
    examples: tuple[str, ...] = ()


class Sample(Data, frozen=True, kw_only=True):
    """A message as a customer writes it, and what a person reads in it beside its intent; None where unlabelled."""

    text: str
    emotion: Emotion | None = None
    escalate: bool | None = None  # None: as its intent says


class Cues(Data, frozen=True, kw_only=True):
    """Words that tell intent, emotion and urgency in one language: regular expressions on `cues.plain` text."""

    concepts: dict[str, tuple[str, ...]]  # what the evidence in intents.yaml and alerts.yaml is made of
    emotions: dict[Emotion, tuple[str, ...]]
    urgency: dict[Urgency, tuple[str, ...]]


Unit = Literal["coin", "money"]


class Fact(Data, frozen=True, kw_only=True):
    """Something a reply may state, with where it is from and since when it holds."""

    id: str
    text: str
    source: str
    date: str
    values: tuple[str, ...] = ()  # the numbers and names in it, as a reply may write them


class Limit(Data, frozen=True, kw_only=True):
    """What must be done within so many minutes of the customer's first message."""

    minutes: int
    what: str


class Handling(Data, frozen=True, kw_only=True):
    """How a case is handled, for the agent, in the desk's working English."""

    title: str
    reviewed: str
    steps: tuple[str, ...]
    evidence: tuple[str, ...] = ()
    involve: tuple[str, ...] = ()  # who, and when
    deadlines: tuple[Limit, ...] = ()
    never: tuple[str, ...] = ()


class Emergency(Handling, frozen=True, kw_only=True):
    """What comes before the customer's own matter once a secret was sent to us."""

    by_kind: dict[SecretKind, tuple[str, ...]]  # further steps for each kind of secret, after the common ones


class Playbook(Handling, frozen=True, kw_only=True):
    """How a case of one intent is handled; free of language. The words stand in replies/<language>/<intent>.ftl."""

    intent: str
    version: int
    facts: tuple[Fact, ...] = ()
    amount: Unit | None = None  # which amount it is about where the customer names coins and money
    ask: tuple[str, ...] = ()  # entity kinds the case needs, in the order of asking
    mention: tuple[str, ...] = ()
    hand_over: str | None = None  # when set, the case goes to a person, with this reason
    follow_up_hours: int | None = None
    shape: dict[Channel, tuple[str, ...]]  # channel -> parts in order


class DeskText(NamedTuple):
    """A file of the desk's own texts."""

    kind: Literal["playbook", "reply", "help"]
    language: str
    path: Path
    text: str


class Address(Data, frozen=True, kw_only=True):
    """How a reply addresses the customer, form by form, each by the words that show it."""

    desk: dict[str, tuple[str, ...]]  # what the desk may use: one of them a reply
    wrong: dict[str, tuple[str, ...]] = {}  # what it never uses
    unless: tuple[str, ...] = ()  # phrases in which such words mean something else


class Feelings(Data, frozen=True, kw_only=True):
    """How a customer says what weighs on them, beyond the emotions of the cues, and how a reply answers it."""

    felt: tuple[str, ...]
    named: tuple[str, ...]
    idle: tuple[str, ...] = ()  # what sounds like a feeling and is none: «no worries», «can you help me»


class Steps(Data, frozen=True, kw_only=True):
    """How a reply says what happens next, and how it says that nothing needs to."""

    asked: tuple[str, ...]  # how customers ask for information, with or without a question mark
    said: tuple[str, ...]
    over: tuple[str, ...]


class Cold(Data, frozen=True, kw_only=True):
    """A wording that keeps the customer at a distance, why it does, and what to say instead."""

    say: tuple[str, ...]
    why: str
    use: str
    where: Literal["anywhere", "opening", "alone"] = "anywhere"  # alone: nothing in the reply says what comes next
    unless: tuple[str, ...] = ()  # what makes it bearable in the same sentence: «…, but I can …»
    times: int = 1  # as often in one reply as it takes to be too much


class Lengths(Data, frozen=True, kw_only=True):
    """What is too long to read at once, and why so."""

    unit: Literal["words", "characters"]
    sentence: int
    paragraph: int
    reason: str


class Loud(Data, frozen=True, kw_only=True, rename="kebab"):
    """Words that are shouted when in capitals, and words of bad news, which no exclamation mark goes with."""

    words: tuple[str, ...] = ()
    bad_news: tuple[str, ...]


class Tone(Data, frozen=True, kw_only=True, rename="kebab"):
    """The words of the tone rules in one language: regular expressions, see prompts/tone/README.md."""

    register: Address | None = None
    empathy: Feelings
    restate: tuple[str, ...]  # words that say nothing of what the matter is
    next_step: Steps
    coldness: tuple[Cold, ...]
    canned: tuple[str, ...]  # openings that come from a drawer
    greeting: tuple[str, ...]
    closing: tuple[str, ...]
    readability: Lengths
    shouting: Loud
    thanks: tuple[str, ...] = ()  # a reply thanks once


class PersonalExample(Data, frozen=True, kw_only=True):
    """What a customer wrote, masked, how it feels, and a good sentence for it."""

    customer: str
    feeling: Emotion
    sentence: str


class PersonalWords(Data, frozen=True, kw_only=True):
    """The only words of a personal sentence in one language, see prompts/personal/README.md."""

    weak: str = ""  # why the language is off
    soft: str
    felt: str
    own: dict[str, tuple[str, ...]]
    sentences: dict[Emotion, str]  # ours, which the model may extend
    examples: tuple[PersonalExample, ...]


Policy = dict[str, dict[str, dict[str, tuple[str, ...]]]]  # check -> language -> group -> regular expressions


class Knowledge:
    """What the desk knows. Raises `DataError` where its files break their schema."""

    def __init__(self, prompts: Path, glossary: Path) -> None:
        self._prompts, self._glossary = prompts, glossary
        self.glossary = glossary  # where a change of a term is made
        for folder in (prompts, glossary):
            if not folder.is_dir():
                raise DataError(f"no folder {folder}; the installation is incomplete, reinstall reply-assist")

    @cached_property
    def concepts(self) -> tuple[Concept, ...]:
        """The term base, by file and then in the order written."""
        return read_concepts(self._glossary)

    @cached_property
    def homonyms(self) -> tuple[Homonyms, ...]:
        """Concepts that may share an approved wording."""
        return read_homonyms(self._glossary)

    @cached_property
    def intents(self) -> Mapping[str, Intent]:
        """Intent id -> intent."""
        return {intent.id: intent for intent in read_yaml(self._prompts / "intents.yaml", tuple[Intent, ...])}

    @cached_property
    def alerts(self) -> tuple[Intent, ...]:
        """What a person must see whatever the intent."""
        return read_yaml(self._prompts / "alerts.yaml", tuple[Intent, ...])

    @cached_property
    def playbooks(self) -> Mapping[str, Playbook]:
        """Intent id -> playbook."""
        found: dict[str, Playbook] = {}
        for path in sorted((self._prompts / "playbooks").glob("*.yaml")):
            playbook = read_yaml(path, Playbook)
            if playbook.intent != path.stem or playbook.intent not in self.intents:
                raise DataError(f"{path}: intent {playbook.intent} is not the file's name or not in intents.yaml")
            found[playbook.intent] = playbook
        return found

    @cached_property
    def emergency(self) -> Emergency:
        """The procedure for a leaked secret. Every kind has steps of its own."""
        path = self._prompts / "procedures" / "leaked-secret.yaml"
        found = read_yaml(path, Emergency)
        if missing := [kind for kind in get_args(SecretKind) if kind not in found.by_kind]:
            raise DataError(f"{path}: no steps for {', '.join(missing)}")
        return found

    @cached_property
    def help(self) -> Mapping[str, Mapping[str, HelpArticle]]:
        """Language -> article id -> help article; every article is there in English."""
        found = read_help(self._prompts / "help")
        facts = {f"{intent}/{fact.id}" for intent, playbook in self.playbooks.items() for fact in playbook.facts}
        facts |= {f"{intent}/*" for intent in self.playbooks}
        for article in found.get(BASE, {}).values():
            wrong = (*(set(article.intents) - set(self.intents)), *(set(article.facts) - facts))
            if wrong:
                raise DataError(f"{self._prompts}/help/{BASE}/{article.id}.md: unknown {', '.join(sorted(wrong))}")
        return found

    @cached_property
    def allowlist(self) -> Allowlist:
        """Where links may lead."""
        return read_yaml(self._prompts / "allowlist.yaml", Allowlist)

    @cached_property
    def policy(self) -> Policy:
        """The checks' word data, a file a language: check -> language -> group -> regular expressions."""
        found: Policy = {}
        for path in sorted((self._prompts / "policy").glob("*.yaml")):
            if path.stem not in languages():
                raise DataError(f"{path}: unknown language {path.stem}")
            for check, groups in read_yaml(path, dict[str, dict[str, tuple[str, ...]]]).items():
                found.setdefault(check, {})[path.stem] = groups
        for path in sorted((self._prompts / "policy" / "meaning").glob("*.yaml")):
            for check, groups in read_yaml(path, dict[str, dict[str, tuple[str, ...]]]).items():
                own = found.get(check, {}).get(path.stem)
                if own is None or not own.keys().isdisjoint(groups):
                    raise DataError(f"{path}: {check}: policy/{path.name} has no such check, or a group of that name")
                found[check][path.stem] = own | groups
        return found

    @cache  # noqa: B019 - one Knowledge lives as long as the process
    def cues(self, language: str) -> Cues | None:
        """Triage cues of a language; None where it has none."""
        path = self._prompts / "cues" / f"{language}.yaml"
        return read_yaml(path, Cues) if path.exists() else None

    @cache  # noqa: B019
    def tone(self, language: str) -> Tone | None:
        """Words of the tone rules in a language; None where it has none."""
        path = self._prompts / "tone" / f"{language}.yaml"
        return read_yaml(path, Tone) if path.exists() else None

    @cache  # noqa: B019
    def review_words(self, language: str) -> ReviewWords | None:
        """What scoring listens for in a language; None where it has none."""
        path = self._prompts / "review" / f"{language}.yaml"
        return read_compiled(path, ReviewWords, partial(read_yaml, path, ReviewWords)) if path.exists() else None

    @cache  # noqa: B019
    def practice(self, language: str) -> Practice | None:
        """Simulated cases of a language; None where it has none."""
        path = self._prompts / "practice" / f"{language}.yaml"
        if not path.exists():
            return None
        found = read_yaml(path, Practice)
        wrong = [
            *found.problems(),
            *(f"case {one.id}: unknown intent {one.intent}" for one in found.cases if one.intent not in self.playbooks),
        ]
        if wrong:
            raise DataError(f"{path}: {wrong[0]}")
        return found

    @cached_property
    def practice_languages(self) -> tuple[str, ...]:
        """Languages that have simulated cases, in the desk's order."""
        return tuple(tag for tag in languages() if (self._prompts / "practice" / f"{tag}.yaml").exists())

    @cached_property
    def rubrics(self) -> Mapping[str, Rubric]:
        """Name -> rubric; every channel is in one."""
        found = read_rubrics(self._prompts / "rubrics")
        for channel in CHANNELS:
            if not any(channel in rubric.channels for rubric in found.values()):
                raise DataError(f"{self._prompts}/rubrics: no rubric for {channel}")
        return found

    @cached_property
    def personal(self) -> Mapping[str, PersonalWords]:
        """Language -> the words that a chat model may write a personal sentence in."""
        paths = sorted((self._prompts / "personal").glob("*.yaml"))
        return {path.stem: read_yaml(path, PersonalWords) for path in paths}

    @cached_property
    def examples(self) -> Mapping[str, Mapping[str, tuple[str | Sample, ...]]]:
        """Language -> intent id -> messages of customers, which the classifier learns from."""
        found: dict[str, Mapping[str, tuple[str | Sample, ...]]] = {}
        for path in sorted((self._prompts / "examples").glob("*.yaml")):
            if path.stem not in languages():
                raise DataError(f"{path}: unknown language {path.stem}")
            shape = dict[str, tuple[str | Sample, ...]]
            found[path.stem] = read_compiled(path, shape, partial(read_yaml, path, shape))
            for intent in found[path.stem]:
                if intent not in self.intents:
                    raise DataError(f"{path}: intent {intent} is not in intents.yaml")
        return {tag: found[tag] for tag in languages() if tag in found}

    @cached_property
    def reply_languages(self) -> tuple[str, ...]:
        """Languages that have reply texts, in the desk's order."""
        return tuple(tag for tag in languages() if (self._prompts / "replies" / tag).is_dir())

    def reply_files(self, language: str, intent: str) -> tuple[Path, ...]:
        """The Fluent files a reply is made of: the shared parts and the intent's own; empty where there is none."""
        folder = self._prompts / "replies" / language
        own = folder / f"{intent}.ftl"
        return (folder / "common.ftl", own) if own.exists() else ()

    def desk_texts(self) -> Iterator[DeskText]:
        """The texts in which a wording may stand: playbooks, reply texts, help articles; by path."""
        for path in sorted((self._prompts / "playbooks").glob("*.yaml")):
            yield DeskText("playbook", "en", path, read_text(path))
        for tag in self.reply_languages:
            for path in sorted((self._prompts / "replies" / tag).glob("*.ftl")):
                yield DeskText("reply", tag, path, read_text(path))
        for tag in languages():
            for path in sorted((self._prompts / "help" / tag).rglob("*.md")):
                yield DeskText("help", tag, path, read_text(path))

    def template(self, name: str) -> str:
        """The prompt template `templates/<name>.md`."""
        return read_text(self._prompts / "templates" / f"{name}.md")

    @cache  # noqa: B019
    def version(self, language: str, intent: str) -> str:
        """`<playbook version>-<8 hex>`: names the exact words a draft was made of."""
        digest = hashlib.sha256()
        for path in (self._prompts / "playbooks" / f"{intent}.yaml", *self.reply_files(language, intent)):
            digest.update(path.read_bytes())
        return f"{self.playbooks[intent].version}-{digest.hexdigest()[:8]}"

    @property
    def vectors(self) -> Path:
        """The folder of vectors of the examples, one file an encoder, by `benchmarks/triage_vectors.py`."""
        return self._prompts / "examples" / "vectors"

    @property
    def source_vectors(self) -> Path:
        """The folder of vectors of playbooks and articles, one file an encoder, by `benchmarks/source_vectors.py`."""
        return self._prompts / "help" / "vectors"

    @cached_property
    def triage_digest(self) -> str:
        """Names the words that triage learns from: examples, evidence, cues and terms."""
        return self._digest("intents.yaml", "examples", "cues")

    @cached_property
    def digests(self) -> Mapping[str, str]:
        """Kind of data -> SHA-256 of its files, for a record of what a case was made of."""
        prompts, terms = self._prompts, self._glossary
        kinds = {
            "glossary": (terms,),
            "rules": (prompts / "allowlist.yaml", prompts / "policy", prompts / "tone"),
            "playbooks": (
                prompts / "intents.yaml",
                prompts / "alerts.yaml",
                prompts / "playbooks",
                prompts / "procedures",
            ),
            "texts": (prompts / "replies",),
            "personal": (prompts / "personal", prompts / "templates" / "personal.md"),
            "articles": (prompts / "help",),
            "triage": (prompts / "examples", prompts / "cues"),
        }
        return {kind: _digest_of(paths) for kind, paths in kinds.items()}

    @cached_property
    def sources_digest(self) -> str:
        """Names what retrieval reads: playbooks, help articles, terms."""
        digest = hashlib.sha256(self._digest("intents.yaml", "playbooks").encode())
        for path in sorted((self._prompts / "help").rglob("*.md")):
            digest.update(f"{path.parent.name}/{path.name}\0".encode() + path.read_bytes())
        return digest.hexdigest()

    @cached_property
    def rules_digest(self) -> str:
        """Names the words that checks go by: policy, tone, the links that are allowed, terms."""
        return self._digest("allowlist.yaml", "policy", "policy/meaning", "tone")

    def _digest(self, file: str, *folders: str) -> str:
        digest = hashlib.sha256()
        found = (*(self._prompts / folder for folder in folders), self._glossary)
        for path in (self._prompts / file, *(path for folder in found for path in sorted(folder.glob("*.yaml")))):
            digest.update(f"{path.parent.name}/{path.name}\0".encode() + path.read_bytes())
        return digest.hexdigest()

    def problems(self) -> Iterator[str]:
        """Reads everything and says what is wrong, one line each; silent when all is well."""
        parts = (
            "intents",
            "alerts",
            "playbooks",
            "emergency",
            "allowlist",
            "policy",
            "concepts",
            "homonyms",
            "examples",
            "help",
            "rubrics",
        )
        for part in parts:
            try:
                getattr(self, part)
            except DataError as error:
                yield str(error)
        yield from self._stale_articles()
        for tag in languages():
            try:
                self.tone(tag)
                self.review_words(tag)
                self.practice(tag)
                cues = self.cues(tag)
                needed = self.needed_concepts() if cues else ()
            except DataError as error:
                yield str(error)
                continue
            if cues:
                missing = (
                    *(f"concept {name}" for name in needed if name not in cues.concepts),
                    *(f"emotion {name}" for name in EMOTIONS if name != "neutral" and name not in cues.emotions),
                    *(f"urgency {name}" for name in ("critical", "high") if name not in cues.urgency),
                )
                yield from (f"cues/{tag}.yaml: no {one}; prompts/cues/README.md says what it is" for one in missing)

    def _stale_articles(self) -> Iterator[str]:
        """Translations of articles that are older than the English text."""
        with suppress(DataError):
            for tag, articles in self.help.items():
                for article in articles.values():
                    if article.updated < (new := self.help[BASE][article.id].updated):
                        yield f"help/{tag}/{article.id}.md: of {article.updated}, but the English text is of {new}"

    def needed_concepts(self) -> tuple[str, ...]:
        """What the cues of every language must have; more only sharpens the intents that name it."""
        names = (name for alert in self.alerts for rule in alert.evidence for name in rule.split(" + "))
        return tuple(dict.fromkeys((*(name for name in names if name[0] not in "@="), *THREAD_CONCEPTS)))


def _digest_of(paths: tuple[Path, ...]) -> str:
    digest = hashlib.sha256()
    for path in paths:
        for file in (path,) if path.is_file() else sorted(path.rglob("*")):
            if file.is_file():
                digest.update(f"{file.relative_to(path.parent).as_posix()}\0".encode() + file.read_bytes())
    return digest.hexdigest()


def read_concepts(folder: Path) -> tuple[Concept, ...]:
    """The concepts of a folder's YAML files. Raises `DataError` where they break the schema or name what is missing."""
    found: dict[str, Concept] = {}
    for path in sorted(folder.glob("*.yaml")):
        for concept in read_concept_file(path):
            if concept.id in found:
                raise DataError(f"{path}: concept {concept.id} is there twice")
            for tag in (*concept.terms, *concept.sourced):
                if tag not in languages():
                    raise DataError(f"{path}: concept {concept.id}: unknown language {tag}")
            found[concept.id] = concept
    for concept in found.values():
        for name in concept.named_by:
            if name not in found:
                raise DataError(f"{folder}: concept {concept.id} is named by {name}, which does not exist")
    return tuple(found.values())


def read_concept_file(path: Path) -> tuple[Concept, ...]:
    """The concepts of one file, in the order written. Raises `DataError` where it breaks the schema."""
    return read_compiled(path, tuple[Concept, ...], partial(read_yaml, path, tuple[Concept, ...]))


def read_homonyms(folder: Path) -> tuple[Homonyms, ...]:
    """What `allowed/homonyms.yaml` beside the concepts says; empty where there is none."""
    path = folder / "allowed" / "homonyms.yaml"
    return read_yaml(path, tuple[Homonyms, ...]) if path.exists() else ()


def default_knowledge() -> Knowledge:
    """The data that came with the package: inside the wheel, or beside the package in a checkout."""
    here = Path(__file__).parent
    root = here / "_data" if (here / "_data").is_dir() else here.parent
    return Knowledge(root / "prompts", root / "glossary")
