"""Runs in the rivals' environment: a JSON text a line in, ConvoKit's strategies and VADER's score out.

python3 -m venv .venv-people
.venv-people/bin/pip install vaderSentiment convokit && .venv-people/bin/python -m spacy download en_core_web_sm
"""

from __future__ import annotations

import json
import sys
import warnings

# What Danescu-Niculescu-Mizil et al. 2013, table 3, found to be more polite or less polite than the average request.
POLITE = (
    "Gratitude", "Deference", "HASPOSITIVE", "Apologizing", "Please", "Indirect_(btw)", "1st_person_pl.", "1st_person",
    "1st_person_start", "SUBJUNCTIVE", "INDICATIVE", "HASHEDGE", "Hedges", "Indirect_(greeting)",
)  # fmt: skip
RUDE = ("HASNEGATIVE", "Please_start", "Direct_question", "Direct_start", "2nd_person_start", "Factuality")


def main() -> None:
    warnings.filterwarnings("ignore")
    import spacy
    from convokit.politenessStrategies import PolitenessStrategies
    from convokit.text_processing.textParser import process_text
    from spacy.util import get_installed_models
    from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

    name = next(model for model in get_installed_models() if model.startswith("en_core_web"))
    nlp = spacy.load(name, disable=["ner"])
    sentiment = SentimentIntensityAnalyzer()
    extract = PolitenessStrategies()._extractor_lookup["politeness_api"]
    for line in sys.stdin:
        text = json.loads(line)
        parsed = [sentence["toks"] for sentence in process_text(text, spacy_nlp=nlp)]
        for sentence in parsed:
            for token in sentence:
                token["tok"] = token["tok"].lower()
        found, _ = extract(parsed)
        flags = {key.split("==")[1]: value for key, value in found.items()}
        print(json.dumps({"strategies": flags, "sentiment": sentiment.polarity_scores(text)["compound"]}), flush=True)


if __name__ == "__main__":
    main()
