"""Language detectors as their own documentation uses them, on the raw text. Tags are ours; `und` where they abstain."""

from __future__ import annotations

from collections.abc import Callable

from assist.errors import MissingExtra
from assist.languages import languages
from assist.records import UND

Rival = Callable[[str], str]


def _langdetect(*, restricted: bool) -> Rival:
    from langdetect import DetectorFactory, detector_factory
    from langdetect.lang_detect_exception import LangDetectException

    DetectorFactory.seed = 0
    detector_factory.init_factory()
    tags = {entry.code("langdetect"): tag for tag, entry in languages().items()}

    def detect(text: str) -> str:
        one = detector_factory._factory.create()
        if restricted:
            one.set_prior_map({code: 1 for code in tags if code})
        one.append(text)
        try:
            found = one.get_probabilities()
        except LangDetectException:
            return UND
        return tags.get(found[0].lang, found[0].lang) if found else UND

    return detect


def _ours(code: str) -> str:
    """Detectors that do not tell Chinese scripts apart get the benefit of Simplified."""
    return "zh-Hans" if code == "zh" else code


def _lingua() -> Rival:
    try:
        from lingua import IsoCode639_1, LanguageDetectorBuilder
    except ImportError as error:
        raise MissingExtra("detectors", "lingua-language-detector") from error
    codes = [getattr(IsoCode639_1, code.upper()) for code in _codes()]
    built = LanguageDetectorBuilder.from_iso_codes_639_1(*codes).build()

    def detect(text: str) -> str:
        found = built.detect_language_of(text)
        return UND if found is None else _ours(found.iso_code_639_1.name.lower())

    return detect


def _py3langid() -> Rival:
    try:
        from py3langid.langid import MODEL_FILE, LanguageIdentifier
    except ImportError as error:
        raise MissingExtra("detectors", "py3langid") from error
    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    identifier.set_languages(_codes())

    def detect(text: str) -> str:
        return _ours(str(identifier.classify(text)[0]))

    return detect


def _codes() -> list[str]:
    return list(dict.fromkeys(tag.partition("-")[0] for tag in languages()))


RIVALS: dict[str, Callable[[], Rival]] = {
    "langdetect, as shipped": lambda: _langdetect(restricted=False),
    "langdetect, the desk's languages": lambda: _langdetect(restricted=True),
    "lingua, the desk's languages": _lingua,
    "py3langid, the desk's languages": _py3langid,
}
