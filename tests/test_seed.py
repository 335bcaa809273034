"""The user's own document, read right."""

from pathlib import Path

import pytest

from articles.extraction import decode, extract

SEED = Path(__file__).resolve().parent.parent / "seeds" / "000_3a410ce3d2aed905.txt"


@pytest.fixture(scope="module")
def found():
    return extract(decode(SEED.read_bytes()).text).as_dict()


def quote_that_begins(found, words):
    [quote] = [quote for quote in found["quotes"] if quote["text"].startswith(words) and quote["type"] == "direct"]
    return quote


def speaker(found, quote):
    names = {item["id"]: item["name"] for kind in ("people", "organisations") for item in found[kind]}
    return names.get(quote["speaker"])


def test_the_reports_own_date_is_a_month(found):
    assert found["published"] == {"earliest": "2022-02-01", "latest": "2022-02-28"}


def test_people_with_office_and_country(found):
    assert {(person["name"], person["office"], person["country"]) for person in found["people"]} == {
        ("Ben Wallace", "Verteidigungsminister", "GB"),
        ("Sergei Schoigu", "Verteidigungsminister", "RU"),
        ("Liz Truss", "Außenministerin", "GB"),
        ("Sergei Lawrow", "Außenminister", "RU"),
        ("Waleri Gerassimow", "Chef des Generalstabs", "RU"),
        ("Tony Radakin", "Chief of the Defence Staff", "GB"),
    }


def test_wallace_is_meant_by_name_office_pronoun_and_handle(found):
    [wallace] = [person for person in found["people"] if person["name"] == "Ben Wallace"]
    words = [found["body"][start:end] for start, end in wallace["mentions"]]
    assert words.count("Ben Wallace") == 2
    assert words.count("Wallace") == 7
    assert words.count("@BWallaceMP") == 2
    assert "Er" in words
    assert any("der Politiker" in text for text in words)
    assert any("der Minister" in text for text in words)


def test_both_meetings_on_their_days(found):
    names = {person["id"]: person["name"] for person in found["people"]}
    met = [({names[key] for key in meeting["participants"]}, meeting) for meeting in found["meetings"]]
    assert len(met) == 2
    [defence] = [meeting for who, meeting in met if {"Ben Wallace", "Sergei Schoigu"} <= who]
    [foreign] = [meeting for who, meeting in met if {"Liz Truss", "Sergei Lawrow"} == who]
    for meeting, day in ((defence, "2022-02-11"), (foreign, "2022-02-10")):
        assert (meeting["date"]["earliest"], meeting["date"]["latest"]) == (day, day)
        assert (meeting["place"], meeting["status"], meeting["format"]) == ("Moskau", "held", "in_person")
        assert set(meeting["countries"]) == {"GB", "RU"}
    participants = {name for who, meeting in met if meeting is defence for name in who}
    assert participants <= {"Ben Wallace", "Sergei Schoigu", "Waleri Gerassimow", "Tony Radakin"}


@pytest.mark.parametrize(
    ("words", "ends", "who"),
    [
        ("Wenn sie mir sagen", "vertraue diesen Worten.", "Ben Wallace"),
        ("In unserem Gespräch", "was passieren wird.", "Ben Wallace"),
        ("Jeder Staat", "der russischen Regierung.", "Ben Wallace"),
        ("Vor allem gibt es", "Umsetzung erledigen können.", "Ben Wallace"),
        ("Gespräch zwischen einem", "einem Stummen", "Sergei Lawrow"),
        ("Millionen Russen", "der Russischen Föderation.", "britisches Verteidigungsministerium"),
    ],
)
def test_direct_quotes_and_who_said_them(found, words, ends, who):
    quote = quote_that_begins(found, words)
    assert quote["text"].endswith(ends)
    assert found["body"][quote["start"] : quote["end"]] == quote["text"]
    assert speaker(found, quote) == who


def test_the_quotation_that_is_never_closed_swallows_nothing(found):
    whole = [quote for quote in found["quotes"] if quote["type"] == "direct" and quote["end"] - quote["start"] > 800]
    assert not whole
    assert sum(quote["type"] == "direct" for quote in found["quotes"]) >= 8


def test_a_denial_stays_a_denial(found):
    [denial] = [
        quote for quote in found["quotes"] if "Spezialeinsatzkräfte in die Ukraine entsenden wolle" in quote["text"]
    ]
    assert denial["denied"]
    assert speaker(found, denial) == "Ben Wallace"
    assert sum(quote["denied"] for quote in found["quotes"]) == 1


def test_both_posts(found):
    assert [(post["handle"], post["date"], post["language"]) for post in found["posts"]] == [
        ("@DefenceHQ", "2022-02-11", "en")
    ] * 2
    assert found["posts"][0]["text"].startswith("Defence Secretary @BWallaceMP")
    assert found["posts"][1]["text"].endswith("of the Russian Federation.")


def test_countries_places_and_source(found):
    codes = {country["code"] for country in found["countries"]}
    assert {"GB", "RU", "UA"} <= codes <= {"GB", "RU", "UA", "SUHH"}
    [moscow] = [place for place in found["places"] if place["name"] == "Moskau"]
    relation = found["body"].index("Beziehung zu Moskau") + len("Beziehung zu ")
    assert [relation, relation + len("Moskau")] not in moscow["mentions"]
    assert "Minsk" not in {place["name"] for place in found["places"]}
    assert {source["name"] for source in found["sources"]} == {"RT DE"}


def test_every_span_lies_where_it_says(found):
    for quote in found["quotes"]:
        first, last = quote["spans"][0], quote["spans"][-1]
        assert (quote["start"], quote["end"]) == (first[0], last[1])
    for kind in ("people", "organisations", "countries", "places"):
        for item in found[kind]:
            assert all(0 <= start < end <= len(found["body"]) for start, end in item["mentions"])
