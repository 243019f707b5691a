"""What triage is measured beside: keyword rules in the language that langdetect names, and single parts of ours."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from assist.cues.evidence import Score, score
from assist.cues.reading import cue_reader
from assist.evaluate.language_rivals import RIVALS
from assist.evaluate.triage_data import Labelled
from assist.knowledge import Knowledge
from assist.ports import Embedder
from assist.protect import protect
from assist.triage.classifier import Classifier
from assist.triage.features import Features
from assist.triage.training import train
from assist.vectors import KeptVectors

System = Callable[[Labelled], str]
_LANGDETECT = "langdetect, the desk's languages"
_ENOUGH = 3  # points; one clear concept or two vague ones
_LEAD = 1


def keyword_rules(knowledge: Knowledge) -> System:
    """Our cue words and evidence rules without anything learnt, in the language that langdetect sees."""
    detect = RIVALS[_LANGDETECT]()

    def answer(message: Labelled) -> str:
        reader = cue_reader(knowledge, detect(message.text))
        if reader is None:
            return "other"
        reading = reader.read(message.text, protect(message.text).entities)
        best = decide(score(intent, reading.concepts) for intent in knowledge.intents.values())
        return best.intent.id if best else "other"

    return answer


def decide(scores: Iterable[Score]) -> Score | None:
    """The best score if it is high enough and clear of the next; ties decide nothing."""
    ranked = sorted((one for one in scores if one.points > 0), key=lambda one: -one.points)
    if not ranked or ranked[0].points < _ENOUGH:
        return None
    return ranked[0] if len(ranked) == 1 or ranked[0].points - ranked[1].points >= _LEAD else None


def encoders_alone(knowledge: Knowledge, encoders: Sequence[Embedder]) -> System:
    """The same regression on the text's vectors only: no terms, no cues, no thread, no doubt."""
    classifier = Classifier(train(knowledge, Features(knowledge, tuple(map(KeptVectors, encoders)), words=False)))
    features = Features(knowledge, encoders, words=False)

    def answer(message: Labelled) -> str:
        protected = protect(message.text)
        rows = features.rows([features.read(protected.text, message.language, protected.entities)])
        return classifier.intents[int(classifier.shares(classifier.scores(classifier.likeness(rows))).argmax())]

    return answer
