"""Any chat model as a translation engine, with the term base's wordings in the prompt.

The prompt is `prompts/templates/translate.md`: what stands above its line of dashes is the system message, what stands
below the user's. A paragraph whose slot has nothing to hold is left out.
"""

from __future__ import annotations

import hashlib
import re
import threading
import tomllib
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from pathlib import Path

from assist.errors import EngineError, MissingModel
from assist.languages import language
from assist.ports import ChatModel

_SLOT = re.compile(r"\{(source|target|terms|text)\}")
_FENCE = '"""'
_QUOTES = (('"', '"'), ("“", "”"), ("«", "»"), ("「", "」"), ("'", "'"), ("`", "`"))
_TAGGED = re.compile(r"^<(\w{1,20})>\s*(.*?)\s*(?:</\1>)?$", re.DOTALL)
# «Here is the translation:», «Translation:», «译文：» and the like on the first line.
_PREFIX = re.compile(
    r"^[^\n\"“«]{0,60}(?:translat|traducci|traduç|译文|翻译|翻譯)[^\n:：]{0,60}[:：]\s*", re.IGNORECASE
)


class ChatEngine:
    """All pairs of the desk's languages, once there is a model; which pairs are weak stands in `routes.toml`.

    `find` gives the model or raises `MissingModel`; it is asked again until there is one.
    """

    name = "chat"

    def __init__(self, find: Callable[[], ChatModel], template: str) -> None:
        self._find = find
        self._found: ChatModel | None = None
        self._system, self._user = (part.strip() for part in template.split("\n---\n"))
        self._one_at_a_time = threading.Lock()
        self._template_version = hashlib.sha256(template.encode()).hexdigest()[:12]

    @property
    def version(self) -> str:
        """The model and the prompt."""
        return f"{self._model().name} {self._template_version}"

    def supports(self, source: str, target: str) -> bool:
        """True for any two languages of the desk, where there is a model."""
        if language(source) == language(target):
            return False
        try:
            self._model()
        except MissingModel:
            return False
        return True

    def translate(
        self, texts: Sequence[str], source: str, target: str, terms: Mapping[str, str] | None = None
    ) -> list[str]:
        """One request per text. Blank texts stay as they are. Raises `EngineError`."""
        with self._one_at_a_time:
            return [self._ask(text, source, target, terms or {}) if text.strip() else text for text in texts]

    def _ask(self, text: str, source: str, target: str, terms: Mapping[str, str]) -> str:
        messages, model = self._messages(text, source, target, terms), self._model()
        try:
            answer = model.complete(messages, max_tokens=_max_tokens(text), keep=True)
        except (OSError, RuntimeError, ValueError) as error:
            raise EngineError(f"chat model {model.name} failed: {type(error).__name__}") from None
        return unwrapped(answer, text)

    def _model(self) -> ChatModel:
        if self._found is None:
            self._found = self._find()
        return self._found

    def _messages(self, text: str, source: str, target: str, terms: Mapping[str, str]) -> list[dict[str, str]]:
        """What is the same for all texts of a direction first: the model keeps it evaluated between requests."""
        slots = {"source": _name(source), "target": _name(target), "terms": "", "text": ""}
        messages = [{"role": "system", "content": _filled(self._system, slots)}]
        example = _examples()
        if source in example and target in example:
            shown = _filled(self._user, {**slots, "text": example[source]})
            messages += [{"role": "user", "content": shown}, {"role": "assistant", "content": example[target]}]
        wordings = "; ".join(f"{ours} = {theirs}" for ours, theirs in terms.items())
        fenced = text.replace(_FENCE, "'''")  # the text cannot close its fence
        content = _filled(self._user, {**slots, "terms": wordings, "text": fenced})
        return [*messages, {"role": "user", "content": content}]


def unwrapped(answer: str, text: str) -> str:
    """`answer` without the fences, tags, quotes and prefixes that models put around it and `text` does not have."""
    done = answer.strip()
    if not _PREFIX.match(text):
        done = _PREFIX.sub("", done, count=1)
    for fence in (_FENCE, "'''", "```", '""'):  # also where only one of the two came back, or a part of it
        if fence not in text:
            done = done.removeprefix(fence).removesuffix(fence).strip()
    tagged = _TAGGED.match(done)
    if tagged and not text.lstrip().startswith("<"):
        done = tagged[2]
    for opening, closing in _QUOTES:
        bare = done[1:-1]
        quoted = len(done) > 1 and done.startswith(opening) and done.endswith(closing)
        if quoted and opening not in bare and closing not in bare and text.strip()[:1] not in _opening_marks():
            done = bare.strip()
    return done


def _filled(template: str, slots: Mapping[str, str]) -> str:
    paragraphs = template.split("\n\n")
    kept = (part for part in paragraphs if all(slots[name] for name in _SLOT.findall(part) if name != "text"))
    return _SLOT.sub(lambda match: slots[match[1]], "\n\n".join(kept))


def _max_tokens(text: str) -> int:
    """Room for a translation twice as long, and no more: a model that loops is cut off. A CJK letter is a token."""
    wide = sum(char > "\u2e7f" for char in text)
    return 48 + 2 * wide + (len(text) - wide) // 2


def _name(tag: str) -> str:
    entry = language(tag)
    return entry.engines.get(ChatEngine.name, entry.name)


def _opening_marks() -> str:
    return "".join(opening for opening, _ in _QUOTES)


@cache
def _examples() -> Mapping[str, str]:
    return tomllib.loads(Path(__file__).with_name("examples.toml").read_text(encoding="utf-8"))
