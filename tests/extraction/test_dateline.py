"""The day that a report itself bears, and what a header far from it is worth."""

from datetime import date

import pytest

from articles.extraction import dates, extract, languages, tokens
from articles.extraction.schema import DateRange

FEBRUARY = DateRange(date(2022, 2, 1), date(2022, 2, 28), "header")


def own_day(text, published=None, code="de"):
    day = dates.own_day(tokens.analyse(text, languages.load(code), []), published)
    return day and str(day.earliest)


@pytest.mark.parametrize(
    "text",
    [
        "Wien, 17. Juni 2021 – Lund kam heute an.",
        "Presseaussendung, Wien, 17. Juni 2021 – Lund kam heute an.",
        "WIEN (EIGENER BERICHT), 17.06.2021: Lund kam heute an.",
        "Wien (17. Juni 2021) - Lund kam heute an.",
        "Lund in Wien\n\n17.06.2021\n\nLund kam heute an.",
        "Lund in Wien\nDonnerstag, 17. Juni 2021\nLund kam heute an.",
        "Lund kam heute an.\n\nStand: 17.06.2021, 19:52 Uhr",
        "Veröffentlicht am: 17.06.2021 um 09:19 Uhr:\n\nLund kam heute an.",
        "Wien, am 17. Juni 2021. Lund kam heute an.",
        "Erstellt: 17.06.2021 | Aktualisiert: 19.06.2021\n\nLund kam an.",
    ],
)
def test_date_lines(text):
    assert own_day(text) == "2021-06-17"


@pytest.mark.parametrize(
    "text",
    [
        "Lund kam am 17. Juni 2021 an.",
        "Treffen am 17. Juni 2021\n\nLund kam an.",
        "Quelle: Mitteilung des Ministeriums vom 17. Juni 2021",
        "Lund kam an. Der Vertrag, 17.06.2021 – damals – war kurz.",
        # two lines contradict each other
        "17.06.2021\n\nLund kam an.\n\n18.06.2021\n\nLund reiste ab.",
        # which year is known from a header only
        "Wien, 17. Juni – Lund kam an.",
        "Lund kam an.\n" * 9 + "17.06.2021\n",
        "Wien, 31. Juni 2021 – Lund kam an.",
    ],
)
def test_no_date_line(text):
    assert own_day(text) is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Published: June 17, 2021 11:26 PM\n\nLund arrived today.", "2021-06-17"),
        ("VIENNA, June 17, 2021 — Lund arrived today.", "2021-06-17"),
        ("Wire service | Vienna | Updated: 17-06-2021 15:54 IST\nLund arrived today.", "2021-06-17"),
        ("Lund arrived on June 17, 2021.", None),
    ],
)
def test_english(text, day):
    assert own_day(text, code="en") == day


def test_a_line_without_a_year_takes_the_header_s():
    assert own_day("Wien, 17. Februar. /agentur/. Lund kam heute an.", FEBRUARY) == "2022-02-17"


def test_a_header_s_day_stays_unless_it_is_far():
    day = DateRange(date(2021, 6, 15), date(2021, 6, 15), "header")
    text = "Wien, 17. Juni 2021 – Lund kam heute an."
    assert own_day(text, day) is None
    assert own_day(text, DateRange(date(2022, 6, 15), date(2022, 6, 15), "header")) == "2021-06-17"


def test_without_a_header_the_date_line_is_the_report_s_day():
    found = extract("Wien, 17. Juni 2021 – Lund kam am Dienstag an.")
    assert str(found.published.latest) == "2021-06-17"
    assert found.warnings == ("the report has no date header; the day of its own date line was taken",)
    assert [str(mention.range.latest) for mention in found.dates] == ["2021-06-17", "2021-06-15"]
    assert found.dates[1].range.reason == "“Dienstag”; the report's own date line"


def test_a_header_far_from_the_date_line_is_doubted():
    found = extract("date 2022-02 Wien, 17. Juni 2021 – Lund kam am Dienstag an.")
    assert str(found.published.latest) == "2022-02-28"
    assert [str(mention.range.latest) for mention in found.dates] == ["2021-06-17", "2021-06-15"]
    assert any("far from its date line (2021-06-17)" in warning for warning in found.warnings)
    near = extract("date 2021-08 Wien, 17. Juni 2021 – Lund kam am Dienstag an.")
    assert near.warnings == ()
