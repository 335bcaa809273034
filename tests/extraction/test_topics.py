"""What talks are about."""

import pytest

from articles.extraction import languages, tokens, topics


def found(text, code="de"):
    document = tokens.analyse(text, languages.load(code), [])
    return topics.find(document, document.sentences[:1])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sie sprachen über den Ausbau der Bahn.", ("Ausbau der Bahn",)),
        ("Sie sprachen über die Ostsee und das Klima.", ("Ostsee", "Klima")),
        ("Thema waren die Lage in Laos sowie der Handel.", ("Lage in Laos", "Handel")),
        ("Sie setzten die Gespräche über die Lage in Laos telefonisch fort.", ("Lage in Laos",)),
        ("Sie sprachen über Streit zwischen Laos und Peru.", ("Streit zwischen Laos und Peru",)),
        ("Er trat über die Ufer.", ()),
        ("Sie trafen sich in Wien.", ()),
        # the next sentence counts where it begins with its subject
        ("Sie trafen sich in Wien. Thema der Reise. Sie lachten.", ()),
        ("Sie trafen sich in Wien. Thema war die Fischerei.", ("Fischerei",)),
    ],
)
def test_topics(text, expected):
    assert found(text) == expected


def test_english():
    assert found("They held talks on the ban of tests.", "en") == ("ban of tests",)
    assert found("They held talks on June 4.", "en") == ()


def test_there_are_not_too_many():
    text = "Sie sprachen über Kohle und Stahl und Erz und Holz und Gas und Salz und Fisch."
    assert len(found(text)) == topics.MOST
