"""Dates as typed and dates as written."""

from datetime import date

import pytest
from django.utils.translation import override

from articles.browsing.datewords import days_in_words
from articles.browsing.fields import partial_day
from tests.builders import days


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("2022", date(2022, 1, 1), date(2022, 12, 31)),
        ("2022-02", date(2022, 2, 1), date(2022, 2, 28)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2022-02-11", date(2022, 2, 11), date(2022, 2, 11)),
    ],
)
def test_a_partial_date_is_its_first_and_last_day(text, earliest, latest):
    assert partial_day(text)[1:] == (earliest, latest)


@pytest.mark.parametrize(
    "text", ["", "22", "2022-2", "2022-00", "2022-02-29", "0000", "9999", "２０２２", "2022-02-11T00", "2022\n"]
)
def test_no_date(text):
    assert partial_day(text) is None


@pytest.mark.parametrize(
    ("given", "english", "german"),
    [
        ("2022-02-11", "11 February 2022", "11. Februar 2022"),
        ("2022-02", "February 2022", "Februar 2022"),
        ("2022-01-01/2022-12-31", "2022", "2022"),
        ("2020-01-01/2022-12-31", "2020–2022", "2020–2022"),
        ("2022-02-01/2022-03-31", "February–March 2022", "Februar–März 2022"),
        ("2021-12-01/2022-01-31", "December 2021–January 2022", "Dezember 2021–Januar 2022"),
        ("2022-02-07/2022-02-11", "between 7 and 11 February 2022", "zwischen dem 7. und dem 11. Februar 2022"),
        (
            "2022-02-28/2022-03-03",
            "between 28 February and 3 March 2022",
            "zwischen dem 28. Februar und dem 3. März 2022",
        ),
        (
            "2021-12-30/2022-01-02",
            "between 30 December 2021 and 2 January 2022",
            "zwischen dem 30. Dezember 2021 und dem 2. Januar 2022",
        ),
        ("", "date unknown", "Datum unbekannt"),
    ],
)
def test_days_as_people_write_them(given, english, german):
    with override("en"):
        assert days_in_words(*days(given)) == english
    with override("de"):
        assert days_in_words(*days(given)) == german


def test_days_that_a_meeting_lasted():
    with override("en"):
        assert days_in_words(*days("1961-06-03/1961-06-04"), lasting=True) == "3–4 June 1961"
