"""What a report's dates say against each other."""

from datetime import date

import pytest

from articles.extraction import dates, languages, tokens
from articles.extraction.dates import doubts
from articles.extraction.schema import DateRange, Meeting

FEBRUARY = DateRange(date(2022, 2, 1), date(2022, 2, 28), "header")


def told(body, met=(), published=FEBRUARY, code="de"):
    document = tokens.analyse(body, languages.load(code), [])
    return doubts.warnings(document, dates.find(document, published), met, published)


def meeting(days):
    return Meeting("m1", (), (), (), days, None, "unknown", "held", (), (), 0.5)


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ("Am Freitag, dem 10. Februar 2022, trafen sie sich.", "de"),
        ("Am Freitag, den 10. Februar, trafen sie sich.", "de"),
        ("They met on Friday, February 10, 2022.", "en"),
    ],
)
def test_a_weekday_that_does_not_fit(body, code):
    (warning,) = told(body, code=code)
    assert "2022-02-10 was a Thursday, not a Friday" in warning


@pytest.mark.parametrize(
    "body",
    [
        "Am Donnerstag, dem 10. Februar 2022, trafen sie sich.",
        "Am Freitag trafen sie sich.",
        "Am 10. Februar 2022 trafen sie sich, am Freitag reisten sie ab.",
        "Am Sonnabend, dem 12. Februar, trafen sie sich.",
        "",
    ],
)
def test_weekdays_that_fit(body):
    assert told(body) == ()


def test_the_same_contradiction_is_told_once():
    body = "Freitag, der 10. Februar 2022, war kalt. Freitag, der 10. Februar 2022, war lang."
    assert len(told(body)) == 1


def test_a_header_far_from_every_meeting():
    summer = DateRange(date(1961, 6, 3), date(1961, 6, 4), "explicit")
    (warning,) = told("", [meeting(summer)])
    assert "weak evidence" in warning
    near = DateRange(date(2022, 2, 11), date(2022, 2, 11), "explicit")
    assert told("", [meeting(summer), meeting(near)]) == ()
    assert told("", [meeting(FEBRUARY), meeting(None)]) == ()
    assert told("", [meeting(summer)], None) == ()


@pytest.mark.parametrize(
    ("body", "number"),
    [
        ("Am 3. Juni 1961 kam er an. Am 4. Juni 1961 reiste er ab.", 1),
        # a birthday alone says nothing of the report
        ("Der am 3. Juni 1961 geborene Lotse kam an.", 0),
        ("Am 3. Juni 1961 kam er an. Am 4. Juni 1961 reiste er ab. Im Mai 2021 starb er.", 0),
        ("Am 3. Juni kam er an. Am 4. Juni reiste er ab.", 0),
    ],
)
def test_a_header_far_from_every_written_day(body, number):
    assert sum("every day that the report writes out" in warning for warning in told(body)) == number
