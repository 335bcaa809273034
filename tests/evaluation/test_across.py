"""How groups of reports are scored: partitions, people, copies, days."""

import json
from collections import namedtuple
from datetime import date
from pathlib import Path

import pytest
from django.core.management import call_command

from articles.evaluation import across, namesakes
from articles.evaluation.annotations import BrokenAnnotations
from articles.evaluation.collection import Matching
from articles.evaluation.groups import groups
from articles.evaluation.partitions import Thing, cubed, pairwise
from articles.evaluation.tally import Report
from articles.extraction import extract
from articles.extraction.schema import DateRange

ACROSS = Path(__file__).resolve().parent.parent / "golden" / "across"
Identity = namedtuple("Identity", "person verdict")

MAY = {"earliest": "2023-05-03", "latest": "2023-05-03"}
TEXTS = {
    "a": "date 2023-05 Die norwegische Außenministerin Astrid Lund hat am 3. Mai in Genf den tschechischen "
    "Außenminister Pavel Dvorak getroffen.",
    "b": "date 2023-05 GENEVA - Norwegian Foreign Minister Astrid Lund met Czech Foreign Minister Pavel Dvorak in "
    "Geneva on May 3.",
    "c": "date 2023-06 Die norwegische Außenministerin Astrid Lund hat am 7. Juni in Oslo den tschechischen "
    "Außenminister Pavel Dvorak getroffen.",
}
FACTS = {
    "people": {
        "Astrid Lund": dict.fromkeys(TEXTS, "Astrid Lund"),
        "Pavel Dvorak": dict.fromkeys(TEXTS, "Pavel Dvorak"),
    },
    "meetings": [
        {
            "participants": ["Astrid Lund", "Pavel Dvorak"],
            "countries": ["NO", "CZ"],
            "date": MAY,
            "reports": {"a": {}, "b": {}},
        },
        {
            "participants": ["Astrid Lund", "Pavel Dvorak"],
            "countries": ["NO", "CZ"],
            "date": {"earliest": "2023-06-07", "latest": "2023-06-07"},
            "reports": {"c": {}},
        },
    ],
    "copies": [["a"], ["b"], ["c"]],
}


def one_group(things, *_):
    return [0 for _ in things]


def each_its_own(things, *_):
    return list(range(len(things)))


def by_day(accounts):
    days = [str(account.days and account.days.earliest) for account in accounts]
    return [days.index(day) for day in days]


def by_name(sightings):
    names = [one.name for one in sightings]
    return [Identity(names.index(name), "same") for name in names]


def matching(**changes):
    simple = {"who_is_who": by_name, "cluster": by_day, "copies": each_its_own, "part_of": lambda one, other: False}
    return Matching(**simple | changes)


def folder(tmp_path, facts=FACTS, name="rounds", texts=TEXTS):
    place = tmp_path / name
    place.mkdir()
    for report, text in texts.items():
        (place / f"{report}.txt").write_text(f" {text}")
    (place / "group.json").write_text(json.dumps(facts))
    return tmp_path


def scored(tmp_path, facts=FACTS, **decide):
    return across.score(folder(tmp_path, facts), extract, matching(**decide))


def test_a_matching_that_is_right_has_nothing_but_ones(tmp_path):
    scores = scored(tmp_path)
    for report in (scores.together, scores.alone):
        assert {kind: tally.f1 for kind, tally in report.items.items() if tally.right} == {
            "accounts": 1.0, "meetings": 1.0, "meetings read": 1.0, "officials": 1.0
        }  # fmt: skip
        assert {cube.f1 for cube in report.cubes.values()} == {1.0}
        assert vars(report.values["combined days"]) == {"right": 1, "total": 1}
    assert scores.notes == []


def test_meetings_in_one_heap_cost_precision_and_are_listed(tmp_path):
    scores = scored(tmp_path, cluster=one_group)
    assert vars(scores.together.items["meetings"]) == {"right": 1, "false": 2, "missed": 0}
    assert any("false: rounds/a [Astrid Lund, Pavel Dvorak 2023-05-03 held] and rounds/c" in x for x in scores.notes)


def test_meetings_torn_apart_cost_recall_and_are_listed(tmp_path):
    scores = scored(tmp_path, cluster=each_its_own)
    assert vars(scores.together.items["meetings"]) == {"right": 0, "false": 0, "missed": 1}
    assert any("meetings: missed: rounds/a" in note for note in scores.notes)


def test_what_a_fair_reader_could_take_for_one_is_not_counted(tmp_path):
    scores = scored(tmp_path, {**FACTS, "unsure": [[0, 1]]}, cluster=one_group)
    assert vars(scores.together.items["meetings"]) == {"right": 1, "false": 0, "missed": 0}
    assert scores.together.cubes["meetings B³"].f1 == 1.0


def test_an_account_that_was_not_read_costs_recall_of_meetings_but_not_of_those_read(tmp_path):
    texts = {**TEXTS, "b": "date 2023-05 GENEVA - Astrid Lund and Pavel Dvorak are foreign ministers."}
    scores = across.score(folder(tmp_path, texts=texts), extract, matching())
    assert scores.together.items["accounts"].missed == 1
    assert scores.together.items["meetings"].missed == 1
    assert scores.together.items["meetings read"].missed == 0


def test_groups_disturb_each_other_only_together(tmp_path):
    folder(tmp_path, name="rounds")
    scores = across.score(folder(tmp_path, name="again"), extract, matching())
    assert scores.together.items["meetings"].false > 0
    assert scores.alone.items["meetings"].false == 0


def test_one_person_in_two_groups_is_one_person_together_and_nothing_alone(tmp_path):
    folder(tmp_path, name="rounds")
    scores = across.score(
        folder(tmp_path, name="again"),
        extract,
        matching(who_is_who=lambda all_: [Identity(n, "new") for n, _ in enumerate(all_)]),
    )
    assert scores.together.items["officials"].missed == 2 * 15
    assert scores.alone.items["officials"].missed == 2 * 2 * 3


def test_copies_are_pairs_of_texts(tmp_path):
    scores = scored(tmp_path, {**FACTS, "copies": [["a", "b"], ["c"]]}, copies=one_group)
    assert vars(scores.together.items["copies"]) == {"right": 1, "false": 2, "missed": 0}


def test_of_accounts_that_contradict_each_other_each_may_be_right(tmp_path):
    facts = json.loads(json.dumps(FACTS))
    facts["meetings"][0]["date"] = [{"earliest": "2023-05-09", "latest": "2023-05-09"}, MAY]
    assert vars(scored(tmp_path, facts).together.values["combined days"]) == {"right": 1, "total": 1}


def test_days_that_are_not_those_of_the_accounts_are_listed(tmp_path):
    facts = json.loads(json.dumps(FACTS))
    facts["meetings"][0] |= {
        "date": {"earliest": "2023-05-01", "latest": "2023-05-03"},
        "reports": {"a": {"date": MAY}, "b": {"date": MAY}},
    }
    scores = scored(tmp_path, facts)
    assert vars(scores.together.values["combined days"]) == {"right": 0, "total": 1}
    assert "rounds: combined days: meeting 0: found ('2023-05-03', '2023-05-03')" in scores.notes[0]


@pytest.mark.parametrize(
    ("part_of", "counted"),
    [
        (lambda one, other: one.place == "Oslo" and other.place != "Oslo", {"right": 1, "false": 0, "missed": 0}),
        (lambda one, other: one.place != "Oslo" and other.place == "Oslo", {"right": 0, "false": 1, "missed": 1}),
        (lambda one, other: False, {"right": 0, "false": 0, "missed": 1}),
    ],
)
def test_the_second_meeting_is_a_part_of_the_first(tmp_path, part_of, counted):
    facts = json.loads(json.dumps(FACTS))
    facts["meetings"][1]["part_of"] = 0
    assert vars(scored(tmp_path, facts, part_of=part_of).together.items["parts"]) == counted


def test_every_group_of_the_project_says_of_each_of_its_reports_whose_copy_it_is_and_names_people_as_they_do():
    for group in (one for folder in sorted(ACROSS.glob("*/")) for one in groups(folder)):
        assert sorted(report for copies in group.facts["copies"] for report in copies) == sorted(group.texts)
        for report, text in group.texts.items():
            assert all(name.split()[-1] in text for name in group.named_in(report).values()), (group.name, report)


def test_the_command_scores_groups_beside_annotated_reports(tmp_path, capsys):
    (tmp_path / "across").mkdir()
    folder(tmp_path / "across")
    call_command("evaluate", str(tmp_path))
    printed = capsys.readouterr().out
    assert printed.startswith(f"{tmp_path / 'across'}\ntogether:\n3 reports")
    assert "meetings B³" in printed


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"copies": [["a", "z"]]}, "there is no z.txt"),
        ({"people": {}}, "“Astrid Lund” at a meeting, but not among its people"),
    ],
)
def test_a_group_that_does_not_fit_together_says_so(tmp_path, change, sentence):
    with pytest.raises(BrokenAnnotations, match=sentence):
        scored(tmp_path, {**FACTS, **change})


THINGS = [Thing("a", 1, 1), Thing("b", 1, 1), Thing("c", 1, 2), Thing("d", 2, 2), Thing("e", 2, None)]


def test_pairs_of_a_partition():
    found = pairwise(THINGS)
    assert (found.right, found.false, found.missed) == (1, ["c and d"], ["a and c", "b and c", "d and e"])


def test_b_cubed_of_a_partition():
    # Precision: 1, 1, 1/2, 1/2, 1; recall: 2/3, 2/3, 1/3, 1/2, 1/2.
    found = cubed(THINGS)
    assert (found.precision, found.recall, found.number) == (0.8, 0.5333, 5)


def person(name, office="Außenminister", country="NO", day="2020-01-01"):
    return {"name": name, "office": office, "country": country, "date": day}


def pair(one, other, same):
    return {"one": person(one), "other": person(other), "same": same, "why": "a test"}


PAIRS = [
    pair("Astrid Lund", "Astrid Lund", True),
    pair("Astrid Lund", "A. Lund", True),
    pair("Pavel Dvorak", "Pavel Dvorak", False),
    pair("P. Dvorak", "Peter Dvorak", False),
    pair("Lund", "Lund", None),
]


def test_pairs_of_people():
    report = Report()
    namesakes.compare(report, PAIRS, by_name, together=False)
    assert vars(report.items["pairs of people"]) == {"right": 1, "false": 1, "missed": 1}
    assert vars(report.values["people asked about"]) == {"right": 0, "total": 1}
    assert report.notes[-1].endswith("a test: joined without a question")


def test_a_doubt_that_is_asked_about_is_right():
    report = Report()
    ask = [Identity(0, "new"), Identity(1, "unsure")]
    namesakes.compare(report, [pair("Lund", "A. Lund", None)], lambda shown: ask, together=True)
    assert vars(report.values["people asked about"]) == {"right": 1, "total": 1}


def test_a_pair_is_shown_on_its_day():
    assert namesakes.sighting(person("Lund")).days == DateRange(date(2020, 1, 1), date(2020, 1, 1), "explicit")
