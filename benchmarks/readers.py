"""Who reads against the clock: Newsroom, and the libraries that one would otherwise take, where they are installed."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from typing import Any, NamedTuple

from articles.extraction import extract

# One core for everybody; the numerical libraries read this when they are first imported.
for variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(variable, "1")

INSTALL = "python -m pip install -r benchmarks/requirements.txt"
SENTENCE_END = re.compile(r"(?<=[.!?])\s+")
WORD = re.compile(r"\w+|[^\w\s]")
GERMAN = "morphmodel_ger.pgz"
ENTITIES = ("PER", "LOC", "ORG", "MISC")
# The vectors of words in spaCy's small German pipeline: width, and rows a feature.
WIDTH = 96
ROWS = {"NORM": 5000, "PREFIX": 1000, "SUFFIX": 2500, "SHAPE": 2500}


class Reader(NamedTuple):
    """A name for the table, and what reads one text."""

    name: str
    read: Callable[[str], object]


NEWSROOM = Reader("Newsroom: the whole reading", extract)


def rivals() -> Iterator[Reader]:
    """The readers whose libraries are installed, what they read first behind them."""
    if find_spec("HanTa"):
        yield Reader("HanTa: tagging every sentence", hanta())
    if find_spec("spacy"):
        yield Reader("spaCy: named entities alone", spacy_entities())


def missing() -> list[str]:
    """The libraries that are not installed."""
    return [name for name, module in (("HanTa", "HanTa"), ("spaCy", "spacy")) if not find_spec(module)]


def hanta() -> Callable[[str], object]:
    """German parts of speech and lemmas by HanTa."""
    from HanTa.HanoverTagger import HanoverTagger

    tagger: Any = HanoverTagger(GERMAN)
    return lambda text: [tagger.tag_sent(WORD.findall(sentence)) for sentence in SENTENCE_END.split(text)]


def spacy_entities() -> Callable[[str], object]:
    """A pipeline with nothing but the entity recogniser of spaCy's small German one; untrained, for its time only."""
    import spacy

    vectors = {
        "@architectures": "spacy.Tok2Vec.v2",
        "embed": {
            "@architectures": "spacy.MultiHashEmbed.v2",
            "width": WIDTH,
            "attrs": list(ROWS),
            "rows": list(ROWS.values()),
            "include_static_vectors": False,
        },
        "encode": {
            "@architectures": "spacy.MaxoutWindowEncoder.v2",
            "width": WIDTH,
            "depth": 4,
            "window_size": 1,
            "maxout_pieces": 3,
        },
    }
    pipeline: Any = spacy.blank("de")
    recogniser = pipeline.add_pipe("ner", config={"model": {"tok2vec": vectors}})
    for label in ENTITIES:
        recogniser.add_label(label)
    pipeline.initialize()
    read: Callable[[str], object] = pipeline
    return read
