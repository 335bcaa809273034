"""Agencies that a report credits with its text: (body, names)."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.extraction import credits, extract, languages, tokens


def credited(body, code="de"):
    return credits.find(tokens.analyse(body, languages.load(code)))


@pytest.mark.parametrize(
    ("body", "names"),
    [
        # In the dateline.
        ("Wien (dpa) - Die Minister trafen sich.", ["dpa"]),
        ("BERLIN, 3. Mai (AFP) - Die Minister trafen sich.", ["AFP"]),
        ("Titel über allem\n\nWien/Genf (APA/dpa) – Die Minister trafen sich.", ["APA", "dpa"]),
        ("Frankfurt am Main, den 3. Mai (dpa) - Die Minister trafen sich.", ["dpa"]),
        ("(Reuters) - Die Minister trafen sich.", ["Reuters"]),
        ("Moskau (RIA Nowosti) - Die Minister trafen sich.", ["RIA Novosti"]),
        ("Berlin/dpa – Die Minister trafen sich.", ["dpa"]),
        ("Wien, APA - Die Minister trafen sich.", ["APA"]),
        # Behind the text.
        ("Die Minister trafen sich. (dpa)", ["dpa"]),
        ("Die Minister trafen sich. (dpa/fab)\n\nMehr dazu morgen.", ["dpa"]),
        ("Die Minister trafen sich.\n\ndpa/AFP", ["dpa", "AFP"]),
        ("Die Minister trafen sich.\nmka/dpa", ["dpa"]),
        ("Die Minister trafen sich.\n© AFP", ["AFP"]),
        ("Die Minister trafen sich. (mit dpa)", ["dpa"]),
        ("Die Minister trafen sich. (KNA und epd)", ["KNA", "epd"]),
        # In words.
        ("Die Minister trafen sich.\n\nQuelle: Reuters", ["Reuters"]),
        ("Die Minister trafen sich.\n\nQuellen: dpa, Elbkurier, AFP", ["dpa", "AFP"]),
        ("Die Minister trafen sich. Mit Material von dpa und Reuters.", ["dpa", "Reuters"]),
        ("Dieser Text entstand mit Informationen der Nachrichtenagentur AFP.", ["AFP"]),
        ("Er kam an. Enthält Material der Deutschen Presse-Agentur.", ["dpa"]),
        # The first one is whose text it is; each once.
        ("Wien (dpa) - Er kam an. (AFP, dpa)", ["dpa", "AFP"]),
        # Who is cited, visited or counted did not supply the text.
        ("Wie die Nachrichtenagentur Reuters meldete, trafen sie sich.", []),
        ("„Er kommt“, sagte er der dpa.", []),
        ("Er sprach lange mit der Agentur (AFP) über das, was er in Wien gehört hatte, und reiste ab.", []),
        ("Am Montag kam er an, und am Abend sprach er dann noch mit der Agentur (AFP) über alles.", []),
        ("Am Montag traf er die Redaktion der Agentur (AFP) in Wien.\nDann reiste er ab.", []),
        ("Von unserem Korrespondenten in Wien. Die Minister trafen sich.", []),
        ("Die APArtigen (und) kamen. (Foto)", []),
        ("Wien (lka) - Die Minister trafen sich.", []),
        ("Quelle: Elbkurier", []),
        ("", []),
    ],
)
def test_names_of_credited_agencies(body, names):
    assert [one.name for one in credited(body)] == names


@pytest.mark.parametrize(
    ("code", "body", "names"),
    [
        ("en", "VIENNA, May 3 (Reuters) - The ministers met.", ["Reuters"]),
        ("en", "VIENNA (AP) — The ministers met.", ["AP"]),
        ("en", "The ministers met. With reporting by AFP and AP.", ["AFP", "AP"]),
        ("en", "The ministers met, Reuters reported.", []),
        ("fr", "Vienne (AFP) - Les ministres se sont rencontrés.", ["AFP"]),
        ("fr", "Les ministres se sont rencontrés. (avec AFP)", ["AFP"]),
    ],
)
def test_other_languages(code, body, names):
    assert [one.name for one in credited(body, code)] == names


def test_the_span_is_that_of_the_words_and_the_json_has_them():
    body = "Wien (Deutsche Presse-Agentur) - Die Minister trafen sich."
    found = extract(body).as_dict()["agencies"]
    assert found == [{"name": "dpa", "span": [6, 29]}]
    assert body[6:29] == "Deutsche Presse-Agentur"


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet="dpaAFP()/,- \nQuelle:mitMaterial von", max_size=200))
def test_any_text_gives_spans_inside_of_it(body):
    for one in credited(body):
        assert 0 <= one.span.start < one.span.end <= len(body)
