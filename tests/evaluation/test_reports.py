"""How found and annotated facts are compared."""

import json
from datetime import date
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from articles.evaluation import meetings, naming, reports
from articles.evaluation.tally import Tally, pairs
from articles.extraction.schema import Country, DateRange, Extraction, Meeting, Person, Quote, Span

TEXT = " date 2023-05 Lund traf Dvorak am 3. Mai in Genf. „Der Fluss ist breit“, sagte Lund."
BODY = TEXT.partition("05 ")[2]
MAY = DateRange(date(2023, 5, 1), date(2023, 5, 31), "header")
FACTS = {
    "language": "de",
    "is_meeting_report": True,
    "published": {"earliest": "2023-05-01", "latest": "2023-05-31"},
    "people": [
        {"name": "Astrid Lund", "office": "norwegische Außenministerin", "country": "NO"},
        {"name": "Pavel Dvorak", "office": "Außenminister", "country": "CZ"},
    ],
    "countries": ["NO", "CZ"],
    "meetings": [
        {
            "participants": ["Astrid Lund", "Pavel Dvorak"],
            "countries": ["NO", "CZ"],
            "date": {"earliest": "2023-05-03", "latest": "2023-05-03"},
            "place": "Genf",
            "format": "in_person",
            "status": "held",
            "core": True,
        },
        {"participants": ["Astrid Lund"], "date": None, "core": False},
    ],
    "quotes": [{"text": "Der Fluss ist breit", "type": "direct", "speaker": "Astrid Lund"}],
    "not_people": ["Genf"],
}


def extraction(**changes):
    start = BODY.index("Der Fluss")
    quote = Quote(
        "q1", start, start + 19, "Der Fluss ist breit", (Span(start, start + 19),), "direct", "speech", "p1", None,
        (), (), (), (), None, False, None, "de", 1.0,
    )  # fmt: skip
    met = Meeting(
        "m1", ("p1", "p2"), (), ("NO", "CZ"), DateRange(date(2023, 5, 3), date(2023, 5, 3), "explicit"), "Genf",
        "in_person", "held", (), (), 1.0,
    )  # fmt: skip
    found = {
        "language": "de",
        "title": "",
        "body": BODY,
        "published": MAY,
        "sources": (),
        "people": (
            Person("p1", "Astrid Lund", "Außenministerin", "NO", ()),
            Person("p2", "Pavel Dvorak", "Außenminister", "CZ", ()),
        ),
        "organisations": (),
        "countries": (Country("NO", ()), Country("CZ", ())),
        "places": (),
        "meetings": (met,),
        "quotes": (quote,),
        "posts": (),
        "references": (),
        "warnings": (),
    }
    return Extraction(**(found | changes))


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "one.txt").write_text(TEXT)
    (tmp_path / "one.json").write_text(json.dumps(FACTS))
    return tmp_path


def scored(folder, **changes):
    return reports.score(folder, lambda text: extraction(**changes))


def test_everything_right(folder):
    report = scored(folder)
    assert report.notes == []
    assert all(tally.f1 == 1 for tally in report.items.values() if tally.right)
    assert all(rate.right == rate.total for rate in report.values.values())


def test_nothing_found(folder):
    report = scored(folder, people=(), countries=(), meetings=(), quotes=())
    assert report.items["people"].missed == 2
    assert report.items["meetings"].missed == 1  # the one in the background is not asked for
    assert report.values["is a meeting report"].right == 0


def test_a_wrong_value_is_told(folder):
    (meeting,) = extraction().meetings
    wrong = Meeting(**{name: getattr(meeting, name) for name in Meeting.__slots__} | {"status": "planned", "date": MAY})
    report = scored(folder, meetings=(wrong,))
    assert report.values["meeting date exact"].right == 0
    assert report.values["meeting date compatible"].right == 1
    assert any("meeting status" in note and "found planned, wanted held" in note for note in report.notes)


def test_what_must_not_be_a_person(folder):
    report = scored(folder, people=(Person("p9", "Genf", None, None, ()),), meetings=())
    assert report.values["not people"].right == 0


def test_the_text_may_lie_elsewhere(tmp_path):
    (tmp_path / "golden").mkdir()
    (tmp_path / "report.txt").write_text(TEXT)
    (tmp_path / "golden" / "one.json").write_text(json.dumps({"file": "report.txt", "language": "de"}))
    assert scored(tmp_path / "golden").values["language"].right == 1


def test_meetings_without_names_are_told_by_their_countries():
    assert meetings.shared_names({"NO", "CZ"}, {"NO", "CZ"}) == 1
    assert meetings.shared_names({"NO", "CZ", "AT"}, {"NO", "CZ"}) > 0
    assert meetings.shared_names({"NO"}, {"NO", "CZ"}) == 0


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("russischer Außenminister", "Außenministers", True),
        ("Bundespräsidentin", "Präsident", True),
        ("Innenminister", "Außenminister", False),
        (None, None, True),
        ("Präsident", None, False),
    ],
)
def test_titles(one, other, same):
    assert naming.same_title(one, other) is same


def test_figures():
    tally = Tally(right=3, false=1, missed=2)
    assert (tally.precision, tally.recall, tally.f1) == (0.75, 0.6, 0.6667)
    assert Tally().f1 == 0


def test_pairs_are_the_best_ones():
    assert pairs([1, 2], [2, 1], lambda a, b: float(a == b)) == {0: 1, 1: 0}
    assert pairs([1], [2], lambda a, b: 0) == {}


def test_the_command_prints_figures(folder):
    out = StringIO()
    call_command("evaluate", str(folder), "--json", stdout=out)
    assert json.loads(out.getvalue())[str(folder)]["documents"] == 1
    call_command("evaluate", str(folder), "--verbose", stdout=out)
    assert "1 reports" in out.getvalue()


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.txt", "nothing annotated", "holds neither"),
        ("a.json", "{", "a.json is not JSON"),
        ("a.json", "[]", "holds no JSON object"),
        ("a.json", "{}", "needs its text"),
        ("a.jsonl", "\n{", "a.jsonl, line 2, is not JSON"),
        ("a.jsonl", '{"text": ""}', "has no “tokens”"),
    ],
)
def test_the_command_says_what_is_wrong_with_a_folder(tmp_path, name, content, message):
    (tmp_path / name).write_text(content, encoding="utf-8")
    with pytest.raises(CommandError, match=message) as raised:
        call_command("evaluate", str(tmp_path))
    assert raised.value.returncode == 2


def test_the_command_names_a_missing_folder(tmp_path):
    with pytest.raises(CommandError, match="is no folder") as raised:
        call_command("evaluate", str(tmp_path / "nowhere"))
    assert raised.value.returncode == 2


def test_the_command_scores_quotations(tmp_path):
    report = {"text": "Es regnet.", "tokens": [[0, 2], [3, 9], [9, 10]], "annotations": []}
    (tmp_path / "a.jsonl").write_text(json.dumps(report) + "\n\n", encoding="utf-8")
    out = StringIO()
    call_command("evaluate", str(tmp_path), stdout=out)
    assert "Messages" in out.getvalue()
    assert "speaker" in out.getvalue()
