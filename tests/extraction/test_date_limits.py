"""Dates at the edges: of months, years and the calendar; of scripts; of what a text may throw at the grammar."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.extraction import dates, languages, tokens
from articles.extraction.days import century_days, day, easter, is_counted, month_days, week_days, year_days
from articles.extraction.schema import DateRange
from tests.extraction.work import growth

DAY = timedelta(days=1)
# What counts from the report and is no range that the words themselves state.
COUNTED = {"weekday", "header", "neighbour", "week", "weekend", "stretch"}
FRAGMENTS = {
    "de": (
        "am Freitag, gestern. heute vor zwei Tagen am Vortag 31. Februar 2021 29. Februar 3.5. 3.5.07 vom 13. bis 14. "
        "bis Mai 2020 1999 2009/10 im 19. Jahrhundert 99. Jahrhundert Ostern 2030 damals bald vergangene Woche heuer "
        "einen Tag nach dem Treffen am Folgetag In zehn Jahren vor 400 Jahren Ende nächsten Jahres im Jahr 0000 "
        "im Jahr 9999 von Montag bis Mittwoch am Freitag zuvor Sommer 1000 im letzten Quartal 1. 1. 1 – 31.12.9999 ( "
    ).split(" "),
    "en": "on Friday, yesterday. today February 29, 2021 in May 2020 last week in 1999 a day after day before ".split(
        " "
    ),
}
DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))


def read(text, published, code="de"):
    return dates.find(tokens.analyse(text, languages.load(code), []), published)


def header(first, last=None):
    return DateRange(first, last or first, "header")


@st.composite
def texts(draw):
    code = draw(st.sampled_from(sorted(FRAGMENTS)))
    return code, " ".join(draw(st.lists(st.sampled_from(FRAGMENTS[code]), max_size=30)))


@settings(max_examples=150, deadline=None)
@given(texts(), st.one_of(st.none(), DAYS))
def test_any_words_give_ranges_in_order(text, published):
    code, body = text
    document = tokens.analyse(body, languages.load(code), [])
    found = dates.find(document, published and header(published))
    for mention in found:
        assert mention.range.earliest <= mention.range.latest
        assert 0 <= mention.span.start < mention.span.end <= len(body)
    assert [one.span for one in found] == sorted(one.span for one in found)
    assert all(one.span.end <= other.span.start for one, other in pairwise(found))


@settings(max_examples=100, deadline=None)
@given(texts(), st.integers(1900, 2100), st.integers(1, 12))
def test_nothing_counted_from_a_month_is_a_day(text, year, month):
    code, body = text
    for mention in read(body, header(*month_days(year, month)), code):
        if mention.kind in COUNTED and mention.range.basis in ("weekday", "header"):
            assert mention.range.earliest < mention.range.latest


@settings(max_examples=50, deadline=None)
@given(st.dates(date(1, 1, 1), date(9999, 12, 31)), texts())
def test_any_header_is_survived(published, text):
    code, body = text
    read(body, header(published), code)
    dates.own_day(tokens.analyse(body, languages.load(code), []), header(published))


@settings(max_examples=100, deadline=None)
@given(DAYS)
def test_a_day_that_is_written_out_is_read_as_written(wanted):
    names = {number: name for name, number in reversed(languages.load("de").dates.months.items())}
    written = f"{wanted.day}. {names[wanted.month].capitalize()} {wanted.year}"
    for text in (written, f"{wanted:%d.%m.%Y}", f"{wanted:%Y-%m-%d}"):
        (found,) = read(f"Am {text} kam er an.", None)
        assert (found.range.earliest, found.range.latest, found.range.basis) == (wanted, wanted, "explicit")


@settings(max_examples=100, deadline=None)
@given(DAYS, st.sampled_from("Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag".split()))
def test_a_weekday_is_within_a_week(published, weekday):
    (found,) = read(f"Am {weekday} kam er an.", header(published))
    assert published - 6 * DAY <= found.range.earliest == found.range.latest <= published
    (found,) = read(f"Am {weekday} wird er erwartet.", header(published))
    assert published <= found.range.earliest == found.range.latest <= published + 6 * DAY


@pytest.mark.parametrize(
    ("text", "published", "first", "last"),
    [
        # leap days
        ("Am 29. Februar kam er an.", date(2020, 3, 1), "2020-02-29", "2020-02-29"),
        ("Am 29. Februar 2000 kam er an.", None, "2000-02-29", "2000-02-29"),
        ("Gestern kam er an.", date(2020, 3, 1), "2020-02-29", "2020-02-29"),
        ("Im Februar 2100 kommt er.", None, "2100-02-01", "2100-02-28"),
        # the turn of a year
        ("Gestern kam er an.", date(2021, 1, 1), "2020-12-31", "2020-12-31"),
        ("Am 31. Dezember kam er an.", date(2021, 1, 1), "2020-12-31", "2020-12-31"),
        ("Am 1. Januar kommt er.", date(2020, 12, 31), "2021-01-01", "2021-01-01"),
        ("In der vergangenen Woche kam er an.", date(2021, 1, 4), "2020-12-28", "2021-01-03"),
        ("Im nächsten Monat kommt er.", date(2020, 12, 31), "2021-01-01", "2021-01-31"),
        ("Vor zwei Monaten kam er an.", date(2021, 1, 31), "2020-11-01", "2020-11-30"),
        ("Sie tagten vom 30. Dezember bis 2. Januar.", date(2021, 1, 4), "2020-12-30", "2021-01-02"),
        ("Im kommenden Quartal kommt er.", date(2020, 12, 31), "2021-01-01", "2021-03-31"),
        ("Am Dienstag vergangener Woche kam er an.", date(2021, 1, 4), "2020-12-29", "2020-12-29"),
    ],
)
def test_edges(text, published, first, last):
    (found,) = read(text, published and header(published))
    assert (str(found.range.earliest), str(found.range.latest)) == (first, last)


@pytest.mark.parametrize(
    "text",
    [
        "Am 31. Februar 2021 kam er an.",
        "Am 29. Februar 2021 kam er an.",
        "Am 31.04.2021 kam er an.",
        "Am 13.13.2021 kam er an.",
        "Am 3.5.0000 kam er an.",
        "Am 3. Mai 0000 kam er an.",
        "Am 3. Mai 9999 kam er an.",
        "Im Jahr 0000 kam er an.",
        "1. 1. 1",
        "Am ٣. Mai kam er an.",
        "Am ٠٣.٠٥.٢٠٢١ kam er an.",
        "Im Jahr ٢٠٢١ kam er an.",
        "Vor ٣ Tagen kam er an.",
    ],
)
def test_no_such_day(text):
    assert read(text, None) == ()


def test_an_impossible_day_beside_a_header_is_no_other_day():
    may = header(*month_days(2021, 5))
    assert [m.range.latest.year for m in read("Am 31. Februar kam er an.", may)] == []
    assert read("Am ٣. Mai kam er an.", may) == ()


@pytest.mark.parametrize("number", ["0", "32", "99"])
def test_a_number_that_is_no_day_leaves_the_month(number):
    (found,) = read(f"Am {number}. Mai 2021 kam er an.", None)
    assert (found.kind, str(found.range.earliest), str(found.range.latest)) == ("month", "2021-05-01", "2021-05-31")


def test_the_calendar_s_arithmetic():
    assert day(2021, 2, 29) is None
    assert day(0, 1, 1) is day(10000, 1, 1) is None
    assert not is_counted(date(1, 1, 1))
    assert century_days(1) == (date(1, 1, 1), date(100, 12, 31))
    assert week_days(date(2021, 1, 1), 0) == (date(2020, 12, 28), date(2021, 1, 3))
    assert year_days(1) == (date(1, 1, 1), date(1, 12, 31))


@settings(max_examples=100, deadline=None)
@given(st.integers(1000, 2999))
def test_easter_is_a_sunday_of_spring(year):
    assert easter(year).weekday() == 6
    assert date(year, 3, 22) <= easter(year) <= date(year, 4, 25)


def butcher(year):
    """Easter Sunday by the anonymous Gregorian reckoning, which needs no exceptions."""
    golden, (century, rest) = year % 19, divmod(year, 100)
    moon = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    days = moon + weekday - 7 * ((golden + 11 * moon + 22 * weekday) // 451) + 114
    return date(year, days // 31, days % 31 + 1)


def test_easter_is_what_another_reckoning_says_in_every_year():
    assert [year for year in range(1583, 3000) if easter(year) != butcher(year)] == []


@pytest.mark.parametrize(
    "body",
    [
        "Am Freitag kam er an. ",
        "Am Freitag, am Samstag, am Sonntag, ",
        "3. 5. 1961 ",
        "vom 13. bis 14. bis 15. ",
        "heute und morgen und gestern ",
        "19" * 30,
        "1 2. 3 ",
        "am am am am ",
    ],
)
def test_the_work_is_proportional_to_the_length(body):
    tongue = languages.load("de")
    published = header(date(2022, 2, 16))

    def work(text):
        document = tokens.analyse(text, tongue, [])
        dates.own_day(document, published)
        dates.find(document, published)

    work(body)
    assert growth(work, body * 60) < 6
