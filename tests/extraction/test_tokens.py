"""Sentences and paragraphs, with their offsets."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.extraction.languages import load
from articles.extraction.schema import Span
from articles.extraction.tokens import analyse


def sentences(text, language="de"):
    document = analyse(text, load(language))
    return [document.text(sentence.span) for sentence in document.sentences]


@pytest.mark.parametrize(
    "expected",
    [
        # a full stop behind a number of a date
        ["Am 11. Februar kam er.", "Am 12. reiste er ab."],
        # abbreviations and initials
        ["Dr. Brückner traf George W. Bush.", "Sie sprachen z. B. über Wasser."],
        # a king's number
        ["Elisabeth II. empfing ihn.", "Dann ging sie."],
        # closing marks stay with their sentence
        ["„Das ist gut.“", "Er ging."],
        ['"Ist das so?"', "Nein!"],
        ["Er fragte: „Warum?“", "Niemand wusste es …"],
        # the end may be missing
        ["Er kam.", "Sie blieb bei"],
    ],
)
def test_sentences(expected):
    assert sentences(" ".join(expected)) == expected


def test_english_numbers_end_sentences():
    assert sentences("They met on May 11. They left on May 12.", "en") == [
        "They met on May 11.",
        "They left on May 12.",
    ]


def test_paragraphs_end_sentences_too():
    document = analyse("Überschrift ohne Punkt\n\nEr kam.\nSie blieb.", load("de"))
    assert [document.text(span) for span in document.paragraphs] == ["Überschrift ohne Punkt", "Er kam.", "Sie blieb."]


def test_links_and_handles_are_one_token():
    document = analyse("Mehr: https://example.org/a?b=c von @AdmTest_1 (x@y.de)", load("de"))
    kinds = {token.text: token.kind for token in document.sentences[0].tokens}
    assert kinds["https://example.org/a?b=c"] == "link"
    assert kinds["@AdmTest_1"] == "handle"


@given(st.text(st.sampled_from("aB1 .\n\"„“:,'-@ÄßII…"), max_size=200))
def test_tokens_lie_where_they_say(text):
    document = analyse(text, load("de"))
    tokens = [token for sentence in document.sentences for token in sentence.tokens]
    assert all(text[token.start : token.end] == token.text for token in tokens)
    assert all(one.end <= other.start for one, other in pairwise(tokens))
    assert "".join(token.text for token in tokens) == "".join(text.split())
    assert document.tokens_in(Span(0, len(text))) == tokens


def paragraphs(text):
    document = analyse(text, load("de"))
    return [document.text(paragraph) for paragraph in document.paragraphs]


def test_a_headline_ends_with_its_line_where_lines_have_no_fixed_width():
    headline = "Lund reist nach Prag"
    long_line = "Die norwegische Außenministerin Astrid Lund reist am Montag nach Prag. " * 3
    assert paragraphs(f"{headline}\n{long_line.strip()}") == [headline, long_line.strip()]


def test_lines_of_a_fixed_width_are_no_paragraphs():
    text = "Die norwegische Außenministerin Astrid Lund reist am Montag\nnach Prag. Dort trifft sie Pavel Dvorak."
    assert paragraphs(text) == [text]
    assert paragraphs(f"{text}\n\nEs regnet.") == [text, "Es regnet."]


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("fr", "l'Allemagne et d’Israël", ["l'", "Allemagne", "et", "d’", "Israël"]),
        # what has an apostrophe may be one word all the same
        ("fr", "aujourd'hui, d'après lui", ["aujourd'hui", ",", "d'après", "lui"]),
        # the hyphens of an inversion are nobody's
        ("fr", "a-t-il dit, affirment-elles", ["a", "il", "dit", ",", "affirment", "elles"]),
        ("fr", "Jean-Marie Saint-Elle", ["Jean-Marie", "Saint-Elle"]),
        ("de", "geht's a-t-il", ["geht's", "a-t-il"]),
        ("zh", "中国外交部。", ["中", "国", "外", "交", "部", "。"]),
        ("ja", "インドの", ["インド", "の"]),
        # a vowel sign is part of its word
        ("hi", "भारत में", ["भारत", "में"]),
    ],
)
def test_words_are_cut_as_the_language_writes_them(language, text, words):
    document = analyse(text, load(language))
    assert [token.text for sentence in document.sentences for token in sentence.tokens] == words


@pytest.mark.parametrize(("size", "count"), [(3, 3), (199, 199), (200, 1), (5_000, 1)])
@pytest.mark.parametrize("sign", '"„-.')
def test_a_wall_of_signs_is_one_symbol(sign, size, count):
    document = analyse(f"Muster kam {sign * size}", load("de"))
    tokens = [token for sentence in document.sentences for token in sentence.tokens if token.kind != "word"]
    assert len(tokens) == count
    assert {token.kind for token in tokens} == ({"mark"} if count > 1 and sign in '"„' else {"symbol"})
