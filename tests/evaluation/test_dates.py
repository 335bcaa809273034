"""The score of date expressions: what counts, pairing, TIMEX3 values."""

import json
from datetime import date
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from articles.evaluation import dates
from articles.evaluation.annotations import BrokenAnnotations
from articles.evaluation.dates import aligned, figures_of
from articles.evaluation.timex import Expression, expressions
from articles.extraction.schema import DateMention, DateRange, Span

TEXT = "Am 3. Mai 2023 kam Lund an, am Freitagabend reist sie ab. Damals war sie in Oslo."


def timex(words, value, kind="DATE"):
    start = TEXT.index(words)
    return {"start": start, "end": start + len(words), "type": kind, "value": value}


LINE = {
    "published": "2023-05-04",
    "text": TEXT,
    "timexes": [timex("3. Mai 2023", "2023-05-03"), timex("Freitagabend", "2023-05-05TEV", "TIME")],
}


def mention(first, last, kind, form="date"):
    days = DateRange(date.fromisoformat(first), date.fromisoformat(last), "explicit")
    return DateMention(Span(10, 20), days, kind, form)


@pytest.mark.parametrize(
    ("first", "last", "kind", "value"),
    [
        ("2023-05-03", "2023-05-03", "explicit", "2023-05-03"),
        ("2023-05-03", "2023-05-03", "weekday", "2023-05-03"),
        ("2023-05-01", "2023-05-10", "month", "2023-05"),
        ("2021-01-01", "2021-01-03", "week", "2020-W53"),
        ("2023-05-06", "2023-05-07", "weekend", "2023-W18-WE"),
        ("2023-04-01", "2023-06-30", "quarter", "2023-Q2"),
        ("2023-07-01", "2023-12-31", "half", "2023-H2"),
        ("2022-12-01", "2023-02-28", "season", "2022-WI"),
        ("2023-09-01", "2023-12-31", "year", "2023"),
        ("0578-01-01", "0578-12-31", "year", "0578"),
        ("1990-01-01", "1999-12-31", "decade", "199"),
        ("1801-01-01", "1900-12-31", "century", "18"),
        ("0001-01-01", "2023-05-03", "past", "PAST_REF"),
    ],
)
def test_values(first, last, kind, value):
    assert [one.value for one in expressions(mention(first, last, kind))] == [value]


@pytest.mark.parametrize(
    ("first", "last", "kind", "values"),
    [
        ("2023-05-03", "2023-05-05", "explicit", ["2023-05-03", "2023-05-05"]),
        ("2023-05-01", "2023-07-31", "month", ["2023-05", "2023-07"]),
        ("1999-01-01", "2008-12-31", "year", ["1999", "2008"]),
    ],
)
def test_a_stretch_is_two_expressions(first, last, kind, values):
    first, last = expressions(mention(first, last, kind))
    assert [first.value, last.value] == values
    assert first.end <= last.start


@pytest.mark.parametrize("form", ["time", "length"])
def test_what_is_no_date(form):
    assert list(expressions(mention("2023-05-03", "2023-05-03", "weekday", form))) == []


@pytest.mark.parametrize(
    ("gold", "found", "spans", "values", "days"),
    [
        ([Expression(0, 5, "2023-05-03")], [Expression(3, 9, "2023-05-03")], (100, 100), (100, 100), (100, 100)),
        ([Expression(0, 5, "2023-05-03")], [Expression(5, 9, "2023-05-03")], (0, 0), (0, 0), (0, 0)),
        ([Expression(0, 5, "2023-05-03")], [Expression(0, 5, "2023-05")], (100, 100), (0, 0), (0, 0)),
        ([Expression(0, 5, "PAST_REF")], [Expression(0, 5, "PAST_REF")], (100, 100), (100, 100), (0, 0)),
        # one found expression is the partner of one gold expression only
        (
            [Expression(0, 5, "2023-05-03"), Expression(6, 9, "2023-05-04")],
            [Expression(0, 9, "2023-05-03")],
            (100, 50),
            (100, 50),
            (100, 50),
        ),
    ],
)
def test_precision_and_recall(gold, found, spans, values, days):
    figures = figures_of(aligned(gold, found))
    kinds = ("Date spans", "Date values", "Day values")
    assert [(figures[kind]["precision"], figures[kind]["recall"]) for kind in kinds] == [spans, values, days]


def test_only_dates_count(tmp_path):
    (tmp_path / "dev.jsonl").write_text(json.dumps(LINE) + "\n\n")
    out = StringIO()
    call_command("evaluate", str(tmp_path), "--json", stdout=out)
    (figures,) = json.loads(out.getvalue()).values()
    assert figures["Day values"]["number"] == 1
    assert figures["Day values"]["f1"] == 100


def test_white_space_around_a_text_moves_nothing(tmp_path):
    path = tmp_path / "dev.jsonl"
    shifted = [{**one, "start": one["start"] + 3, "end": one["end"] + 3} for one in LINE["timexes"]]
    path.write_text(json.dumps({**LINE, "text": f"\n\n {TEXT}\n", "timexes": shifted}))
    out = StringIO()
    call_command("evaluate", str(tmp_path), stdout=out)
    assert "Day values" in out.getvalue()
    assert "100.0  100.0  100.0" in out.getvalue().splitlines()[-1]


@pytest.mark.parametrize("published", ["2023-02-31", "May"])
def test_a_report_without_a_day_is_named(tmp_path, published):
    (tmp_path / "dev.jsonl").write_text(json.dumps({**LINE, "published": published}))
    with pytest.raises(CommandError, match="no day of publication"):
        call_command("evaluate", str(tmp_path))
    assert issubclass(BrokenAnnotations, ValueError)


def test_a_file_of_dates_is_known_by_its_first_line(tmp_path):
    path = tmp_path / "dev.jsonl"
    path.write_text("\n" + json.dumps(LINE))
    assert dates.is_corpus(path)
    path.write_text(json.dumps({"text": "", "tokens": [], "annotations": []}))
    assert not dates.is_corpus(path)


def test_errors_are_told_in_context(tmp_path):
    wrong = [timex("3. Mai 2023", "2023-05-04"), timex("Lund", "2023-05-05")]
    (tmp_path / "dev.jsonl").write_text(json.dumps({**LINE, "name": "one", "timexes": wrong}))
    out = StringIO()
    call_command("evaluate", str(tmp_path), "--verbose", stdout=out)
    assert "one: value is 2023-05-03, wanted 2023-05-04: Am [3. Mai 2023] kam" in out.getvalue()
    assert "one: missed 2023-05-05: Am 3. Mai 2023 kam [Lund] an" in out.getvalue()
