"""Time expressions: the days that the text and the report's date justify, and no narrower."""

from datetime import date

import pytest

from articles.extraction import dates, languages, tokens
from articles.extraction.days import easter, nearest_year, weekday_hull
from articles.extraction.schema import DateRange, Post

FEBRUARY = DateRange(date(2022, 2, 1), date(2022, 2, 28), "header")
WEDNESDAY = DateRange(date(2022, 2, 16), date(2022, 2, 16), "header")


def found(text, published=FEBRUARY, code="de"):
    document = tokens.analyse(text, languages.load(code), [])
    return [
        (document.text(m.span), str(m.range.earliest), str(m.range.latest), m.range.basis)
        for m in dates.find(document, published)
    ]


@pytest.mark.parametrize(
    ("text", "earliest", "latest", "basis"),
    [
        # days that stand in the text
        ("Am 11. Februar 2022 kam er an.", "2022-02-11", "2022-02-11", "explicit"),
        ("Am Freitag, dem 11. Februar, kam er an.", "2022-02-11", "2022-02-11", "explicit"),
        ("Der Vertrag vom 11.02.2022 gilt.", "2022-02-11", "2022-02-11", "explicit"),
        ("Sie tagten vom 13. bis 14. Mai in Rom.", "2022-05-13", "2022-05-14", "explicit"),
        ("Sie tagen am 10. und 11. Juli in Rabat.", "2022-07-10", "2022-07-11", "explicit"),
        ("Sie tagten vom 30. Dezember bis 2. Januar.", "2021-12-30", "2022-01-02", "explicit"),
        # a day without a year is the nearest one
        ("Am 20. Dezember kam er an.", "2021-12-20", "2021-12-20", "explicit"),
        ("Am 16. März dieses Jahres kam er an.", "2022-03-16", "2022-03-16", "explicit"),
        # months and years stay months and years
        ("Im September 1959 kam er an.", "1959-09-01", "1959-09-30", "explicit"),
        ("Anfang Juni 2014 kam er an.", "2014-06-01", "2014-06-10", "explicit"),
        ("Ende 2021 kam er an.", "2021-09-01", "2021-12-31", "explicit"),
        ("Das war 1980.", "1980-01-01", "1980-12-31", "explicit"),
        ("Im Sommer 1961 kam er an.", "1961-06-01", "1961-08-31", "explicit"),
        # feasts
        ("Am Ostermontag 1961 kam er an.", "1961-04-03", "1961-04-03", "explicit"),
        ("Am Karfreitag kam er an.", "2022-04-15", "2022-04-15", "explicit"),
        # what counts from the report: never a day where only a month is known
        ("Am Freitag kam er an.", "2022-02-01", "2022-02-28", "weekday"),
        ("Gestern kam er an.", "2022-02-01", "2022-02-28", "header"),
        ("Im nächsten Jahr kommt er.", "2023-01-01", "2023-12-31", "header"),
    ],
)
def test_with_a_month_of_publication(text, earliest, latest, basis):
    assert [one[1:] for one in found(text)] == [(earliest, latest, basis)]


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("Am Freitag kam er an.", "2022-02-11", "2022-02-11"),
        ("Am Freitag wird er erwartet.", "2022-02-18", "2022-02-18"),
        ("Am vergangenen Mittwochabend kam er an.", "2022-02-09", "2022-02-09"),
        ("Am kommenden Mittwoch kommt er.", "2022-02-23", "2022-02-23"),
        ("Gestern kam er an.", "2022-02-15", "2022-02-15"),
        ("Übermorgen kommt er.", "2022-02-18", "2022-02-18"),
        ("In der vergangenen Woche kam er an.", "2022-02-07", "2022-02-13"),
        ("Im nächsten Monat kommt er.", "2022-03-01", "2022-03-31"),
    ],
)
def test_with_a_day_of_publication(text, earliest, latest):
    assert [one[1:3] for one in found(text, WEDNESDAY)] == [(earliest, latest)]


@pytest.mark.parametrize("text", ["Am Freitag kam er an.", "Gestern kam er an.", "Am 3. Mai kam er an.", "Am Vortag."])
def test_nothing_is_guessed_without_a_date_of_publication(text):
    assert found(text, None) == []


def test_a_full_date_needs_no_date_of_publication():
    assert found("Am 3. Mai 1961 kam er an.", None) == [("3. Mai 1961", "1961-05-03", "1961-05-03", "explicit")]


def test_the_day_before_counts_from_the_day_named_last():
    text = "Am 10. April traf er den König. Am Vortag war er in Rom, am 12. April in Paris, am Folgetag in Bonn."
    assert [one[1] for one in found(text)] == ["2022-04-10", "2022-04-09", "2022-04-12", "2022-04-13"]


def test_a_sunday_at_christmas_is_found_by_the_calendar():
    december = DateRange(date(2005, 12, 1), date(2005, 12, 31), "header")
    assert found("Am Weihnachtssonntag kam er an.", december)[0][1:3] == ("2005-12-25", "2005-12-25")


@pytest.mark.parametrize(
    "text", ["Am Morgen kam er an.", "Er zahlte 2000 Euro.", "Der Mai-Baum steht.", "Es war 11.30 Uhr."]
)
def test_what_is_no_date(text):
    assert [one for one in found(text) if one[3] != "explicit" or one[0] != "Mai"] == []


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("He arrived on February 11, 2022.", "2022-02-11", "2022-02-11"),
        ("He arrived on 11 February.", "2022-02-11", "2022-02-11"),
        ("They met on September 5-17, 1978.", "1978-09-05", "1978-09-17"),
        ("He came in early November 1977.", "1977-11-01", "1977-11-10"),
        ("He came on Friday.", "2022-02-01", "2022-02-28"),
        ("He came in 1977.", "1977-01-01", "1977-12-31"),
        ("He came yesterday.", "2022-02-01", "2022-02-28"),
    ],
)
def test_english(text, earliest, latest):
    assert [one[1:3] for one in found(text, FEBRUARY, "en")] == [(earliest, latest)]


def with_post(text, post_text, day):
    body = f"{text}\n\n{post_text}"
    post = Post("Ministry", "@Ministry", day, "Twitter", len(text) + 2, len(body), post_text, "en")
    document = tokens.analyse(body, languages.load("de"), [(post, languages.load("en"))])
    return [(m.kind, str(m.range.earliest), str(m.range.latest)) for m in dates.find(document, FEBRUARY)]


def test_the_day_of_an_embedded_post_pins_a_weekday():
    assert with_post("Am Freitag kam er an.", "Good talks today.", date(2022, 2, 11)) == [
        ("post", "2022-02-11", "2022-02-11"),
        ("post", "2022-02-11", "2022-02-11"),
    ]


def test_a_post_of_another_weekday_pins_nothing():
    assert with_post("Am Freitag kam er an.", "Good talks.", date(2022, 2, 10)) == [
        ("weekday", "2022-02-01", "2022-02-28")
    ]


def test_a_weekday_that_nothing_pins_says_why_it_is_no_day():
    document = tokens.analyse("Am Freitag kam er an.", languages.load("de"), [])
    (mention,) = dates.find(document, FEBRUARY)
    assert "Freitag" in mention.range.reason


def test_the_calendar():
    assert [easter(year) for year in (1961, 1970, 2022)] == [date(1961, 4, 2), date(1970, 3, 29), date(2022, 4, 17)]
    assert weekday_hull((date(2022, 2, 1), date(2022, 2, 28)), 4) == (date(2022, 2, 4), date(2022, 2, 25))
    assert weekday_hull((date(2022, 2, 1), date(2022, 2, 2)), 4) is None
    assert nearest_year(12, 20, FEBRUARY) == 2021


def test_a_given_name_is_no_month():
    assert found("Gestern sprach Jan mit den Gästen.", None) == []


@pytest.mark.parametrize(
    ("text", "ranges"),
    [
        ("Sie trafen sich am 30. April und am 2. Mai.", [("2022-04-30", "2022-04-30"), ("2022-05-02", "2022-05-02")]),
        ("Sie tagten am 30. April und 1. Mai.", [("2022-04-30", "2022-05-01")]),
    ],
)
def test_two_days_or_one_stretch(text, ranges):
    assert [(earliest, latest) for _, earliest, latest, _ in found(text)] == ranges
