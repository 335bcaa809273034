"""Outlets that a report cites: (body, names). All outlets are invented."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.extraction import languages, sources, tokens


def cited(body, code="de"):
    return sources.find(tokens.analyse(body, languages.load(code)), ())


@pytest.mark.parametrize(
    ("body", "names"),
    [
        ("Er kam an.\n\nQuelle: Elbkurier", ["Elbkurier"]),
        ("Er kam an.\n\nQuellen: Elbkurier, Alpenbote", ["Elbkurier", "Alpenbote"]),
        ("Dies berichtet das Magazin „Blick Ost“.", ["Blick Ost"]),
        ('Dies berichtet das Magazin "Blick Ost".', ["Blick Ost"]),
        ("Wie die Zeitung Elbkurier schreibt, kam er an.", ["Elbkurier"]),
        ("Nach Angaben der Nachrichtenagentur Alpenbote kam er an.", ["Alpenbote"]),
        ("Weiter berichtet XY TV: Er kam an.", ["XY TV"]),
        # Each once, spelled as at first.
        ("Dies berichtet das Magazin „Blick Ost“.\n\nQuelle: Blick Ost", ["Blick Ost"]),
        # A newspaper can also be bought.
        ("Er kaufte die Zeitung Elbkurier.", []),
        ("Der Minister berichtet von der Reise.", []),
        ("Die Quelle: Sie entspringt im Wald.", []),
        ("", []),
    ],
)
def test_names_of_cited_outlets(body, names):
    found = cited(body)
    assert [source.name for source in found] == names
    assert [body[source.span.start : source.span.end] for source in found] == names


def test_english():
    assert [source.name for source in cited("The newspaper Harbour Gazette reports that he came.", "en")] == [
        "Harbour Gazette"
    ]


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet='Quelen: AB"„“\n.das Magazin berichtet', max_size=120))
def test_any_text_gives_spans_inside_of_it(body):
    for source in cited(body):
        assert body[source.span.start : source.span.end] == source.name
