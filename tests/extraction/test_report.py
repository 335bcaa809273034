"""The header, and what stands in its place."""

import pytest

from articles.extraction import languages, tokens
from articles.extraction.report import parse, title_of


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (" date 2022-02 Am Freitag", ("2022-02-01", "2022-02-28")),
        ("date 2020-02 Am Freitag", ("2020-02-01", "2020-02-29")),
        ("\n\tdate 2022-02-11\nAm Freitag", ("2022-02-11", "2022-02-11")),
        ("date 1961 Am Freitag", ("1961-01-01", "1961-12-31")),
    ],
)
def test_header(text, days):
    report = parse(text)
    assert report.body == "Am Freitag"
    assert (report.published.earliest.isoformat(), report.published.latest.isoformat()) == days
    assert report.warnings == ()


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Am Freitag", "Am Freitag"),
        ("date 2022-13 Am Freitag", "Am Freitag"),
        ("date 2022-00 Am Freitag", "Am Freitag"),
        ("date 0000 Am Freitag", "Am Freitag"),
        ("date 0001-01 Am Freitag", "Am Freitag"),
        ("date 9999-12-31 Am Freitag", "Am Freitag"),
        ("date 2022-02-30 Am Freitag", "Am Freitag"),
        ("date 11.2.2022 Am Freitag", "Am Freitag"),
        ("date ٢٠٢٢ Am Freitag", "date ٢٠٢٢ Am Freitag"),
        ("dated 2022 Am Freitag", "dated 2022 Am Freitag"),
        ("update 2022-02 Am Freitag", "update 2022-02 Am Freitag"),
    ],
)
def test_no_usable_header_is_no_date_and_a_warning(text, body):
    report = parse(text)
    assert (report.body, report.published, len(report.warnings)) == (body, None, 1)


def test_a_second_header_is_one_report_with_a_warning():
    report = parse("date 2022-02 Erste Meldung.\n\n date 2022-03 Zweite Meldung.")
    assert report.published.latest.month == 2
    assert "Zweite Meldung" in report.body
    assert len(report.warnings) == 1
    assert parse("date 2022-02 Erste Meldung.\ndate palms stood in the yard.").warnings == ()


@pytest.mark.parametrize(
    ("body", "title"),
    [
        ("Lund in Wien\n\nLund kam am Freitag an.", "Lund in Wien"),
        ("Lund kam am Freitag an. Sie blieb lange.", "Lund kam am Freitag an."),
        # date lines and remarks are no headlines
        ("24.06.2005\n\nLund reist nach Wien\n\nLund kam am Freitag an.", "Lund reist nach Wien"),
        ("Veröffentlicht am: 14.10.2018 um 17:42 Uhr:\n\nLund reist nach Wien\n\nSie kam an.", "Lund reist nach Wien"),
        ("Donnerstag, 17. Juni 2021\n\nLund kam am Freitag an. Sie blieb.", "Lund kam am Freitag an."),
        ("(Fehler im letzten Satz berichtigt)\n\nLund kam am Freitag an. Sie blieb.", "Lund kam am Freitag an."),
        ("Startseite | Politik | Ausland\n\nLund reist nach Wien\n\nSie kam an.", "Lund reist nach Wien"),
        # a kicker stands over the headline
        ("Nachbarn\n\nLund empfängt drei Minister in Wien\n\nSie kamen an.", "Lund empfängt drei Minister in Wien"),
        ("Streit in Wien\n\nEiszeit dauert auch am Montag an!\n\nSie kamen an.", "Eiszeit dauert auch am Montag an!"),
        (
            "Teilen Drucken\n\nFoto: Agentur\n\nLund empfängt zwei Minister in Rom\n\nSie kamen.",
            "Lund empfängt zwei Minister in Rom",
        ),
        ("24.06.2005", "24.06.2005"),
        ("", ""),
    ],
)
def test_titles(body, title):
    assert title_of(tokens.analyse(body, languages.load("de"), [])) == title
