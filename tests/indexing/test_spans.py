"""Meetings in time: which was first and last, which are still to come, on which days they were, the longest pause."""

from datetime import date

import pytest

from articles.indexing import Conditions, find
from articles.indexing.spans import first_begun, last_ended, longest_pause, on_each_day, still_to_come
from tests.builders import article, meeting

pytestmark = pytest.mark.django_db


@pytest.fixture
def met():
    """Makes meetings of these days, each told of by one report."""
    report = article("Es war still.", "2022-02-11")
    return lambda *days, **more: [meeting(day, reports=[report], **more).pk for day in days]


def test_nothing_has_no_course(met):
    met(None)
    found = find("meetings")
    assert (first_begun(found), last_ended(found), longest_pause(found)) == (None, None, None)


def test_the_first_of_a_day_ended_first_and_the_last_of_a_day_came_last(met):
    vague, sure, same = met("2022-02-01/2022-02-03", "2022-02-01", "2022-02-01")
    _month, last, latest = met("2022-02", "2022-02-28", "2022-02-28")
    found = find("meetings")
    assert first_begun(found) == sure < same
    assert last_ended(found) == latest > last
    assert vague in found


def test_the_first_and_the_last_of_several_months_and_years(met):
    found = met("2021-12-05", "2022-01-20", "2020-11-30", "2022-03-01", "2020-12-01")
    assert first_begun(find("meetings")) == found[2]
    assert last_ended(find("meetings")) == found[3]


def test_other_days_are_other_rows(met):
    met("2022-01-20/2022-02-03", "2022-02-10", "2022-03-01")
    first, middle, last = date(2022, 2, 1), date(2022, 2, 15), date(2022, 3, 5)
    asked = [
        (first, middle, False),
        (first, middle, True),
        (first, last, True),
        (middle, last, True),
        (middle, None, True),
    ]
    found = [find("meetings", Conditions(after=after, before=before, sure=sure)) for after, before, sure in asked]
    assert [rows.total for rows in found] == [2, 1, 2, 1, 1]


def test_a_pause_is_between_the_end_of_all_before_and_the_next_beginning(met):
    first, long, within, after = met("2022-01-01", "2022-01-03/2022-03-01", "2022-01-05", "2022-03-20")
    assert longest_pause(find("meetings")) == (long, after, 19)
    assert {first, within} < set(find("meetings").ids)


def test_of_pauses_of_one_length_the_first_and_none_of_a_single_day(met):
    met("2022-01-01", "2022-01-02")
    assert longest_pause(find("meetings")) is None
    met("2022-01-05", "2022-01-08")
    before, after, days = longest_pause(find("meetings"))
    assert days == 3
    assert before < after


def test_only_what_was_surely_on_a_day_is_on_it(met):
    sure, _two, _month = met("2022-02-01", "2022-02-01/2022-02-02", "2022-02")
    late, _outside = met("2022-02-28", "2022-03-01")
    days = on_each_day(find("meetings"), date(2022, 2, 1), date(2022, 2, 28))
    assert {day: list(rows) for day, rows in days.items()} == {date(2022, 2, 1): [sure], date(2022, 2, 28): [late]}


def test_plans_are_to_come_until_their_last_day_is_over(met):
    found = find("meetings")
    today = found.today.isoformat()
    now, ahead = met(today, "2199-01-01", status="planned")
    met("2001-01-01", status="planned")
    met("2199-01-01", status="cancelled")
    assert list(still_to_come(find("meetings")).ids) == [now, ahead]
