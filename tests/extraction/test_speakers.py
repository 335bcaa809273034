"""Whom the words for a speaker mean: (sentence, references, expected entity)."""

import pytest

from articles.extraction import languages, tokens
from articles.extraction.quotes.speakers import Speakers
from articles.extraction.schema import Reference, Span

GERMAN = languages.load("de")
NAMES = {"p1": "Max Muster", "p2": "Eva Meier", "o1": "Ministerium"}


def resolve(phrase, references):
    body = f"{phrase} sagte es."
    known = [
        Reference(Span(body.index(words), body.index(words) + len(words)), entity, form)
        for words, entity, form in references
    ]
    speakers = Speakers(tokens.analyse(body, GERMAN), known, NAMES)
    return speakers.entity((Span(0, len(phrase)),), GERMAN.cues)


@pytest.mark.parametrize(
    ("phrase", "references", "entity"),
    [
        ("Muster", [("Muster", "p1", "surname")], "p1"),
        ("Er", [("Er", "p1", "pronoun")], "p1"),
        ("Der Minister", [("Der Minister", "p1", "office")], "p1"),
        ("Der Außenminister Max Muster", [("Der Außenminister", "p1", "office"), ("Max Muster", "p1", "name")], "p1"),
        ("Das Außenministerium", [("Außenministerium", "o1", "name")], "o1"),
        # What somebody said, by word: the words are theirs.
        ("seinen Worten", [("seinen", "p1", "pronoun")], "p1"),
        ("Angaben von Max Muster", [("Max Muster", "p1", "name")], "p1"),
        ("Angaben Musters", [("Musters", "p1", "surname")], "p1"),
        ("Angaben der Anwältin Musters", [("Musters", "p1", "surname")], None),
        ("Angaben des Ministeriums", [("Ministeriums", "o1", "name")], "o1"),
        # A spokesman is neither his minister nor his ministry, but may have a name of his own.
        ("Ein Sprecher des Außenministeriums", [("Außenministeriums", "o1", "name")], None),
        ("Die Sprecherin von Max Muster", [("Max Muster", "p1", "name")], None),
        ("Regierungssprecher Max Muster", [("Max Muster", "p1", "name")], "p1"),
        (
            "Der Sprecher des Ministeriums, Max Muster,",
            [("Ministeriums", "o1", "name"), ("Max Muster", "p1", "name")],
            "p1",
        ),
        # The genitive of a name owns the noun behind it, which may have a name of its own.
        (
            "Musters nach Bonn geflüchtete Ehefrau Eva Meier",
            [("Musters", "p1", "surname"), ("Eva Meier", "p2", "name")],
            "p2",
        ),
        ("Die Anwältin Musters", [("Musters", "p1", "surname")], None),
        ("Vizekanzler und Arbeitsminister Max Muster", [("Max Muster", "p1", "name")], "p1"),
        ("Musters Ehefrau", [("Musters", "p1", "surname")], None),
        # A name in one row with nouns, or at the end of its office.
        ("Der Rigaer Historiker Max Muster", [("Max Muster", "p1", "name")], "p1"),
        ("Human-Rights-Sprecher Muster", [("Human-Rights-Sprecher", "o1", "name"), ("Muster", "p1", "surname")], "p1"),
        ("Der auf der Tagung anwesende Minister der Union Max Muster", [("Max Muster", "p1", "name")], "p1"),
        ("Der Bruder des Präsidenten Max Muster", [("Max Muster", "p1", "name")], None),
        # A report or a study is not the body that had it written.
        ("Ein Bericht der Kommission", [("Kommission", "o1", "name")], None),
        # Nobody is referred to.
        ("Großbritannien", [], None),
        ("Beobachter", [], None),
    ],
)
def test_the_head_of_the_phrase_speaks(phrase, references, entity):
    assert resolve(phrase, references) == entity


@pytest.mark.parametrize(
    ("before", "entity"),
    [("Max Muster", "p1"), ("Ein Sprecher von Max Muster", None), ("Max Muster und sein Hund", None)],
)
def test_a_relative_pronoun_means_the_name_before_it(before, entity):
    body = f"{before}, der sagte, er komme."
    start = body.index("Max Muster")
    speakers = Speakers(tokens.analyse(body, GERMAN), [Reference(Span(start, start + 10), "p1", "name")], NAMES)
    pronoun = body.index("der sagte")
    assert speakers.entity((Span(pronoun, pronoun + 3),), GERMAN.cues) == entity


@pytest.mark.parametrize(
    ("body", "entity"),
    [
        ("Max Muster war nach eigenen Angaben da.", "p1"),
        ("Nach eigenen Angaben war Max Muster da.", "p1"),
        ("Die Polizei fand Max Muster nach eigenen Angaben nicht.", None),
    ],
)
def test_own_words_are_of_the_subject(body, entity):
    name, own = body.index("Max Muster"), body.index("eigenen")
    speakers = Speakers(tokens.analyse(body, GERMAN), [Reference(Span(name, name + 10), "p1", "name")], NAMES)
    assert speakers.entity((Span(own, own + len("eigenen Angaben")),), GERMAN.cues) == entity


def test_no_words_no_speaker():
    assert Speakers(tokens.analyse("", GERMAN), (), {}).entity((), GERMAN.cues) is None
