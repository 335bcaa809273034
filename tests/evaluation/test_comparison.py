"""Two scorings side by side: which figures moved, which errors came and went."""

import json
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from articles.evaluation.comparison import comparison, fallen, flat

OLD = {
    "reports": {
        "documents": 2,
        "items": {"people": {"f1": 0.9, "right": 9}, "countries": {"f1": 1.0}},
        "values": {"place": {"accuracy": 0.5}},
        "notes": ["1: people: missed: Lund", "1: people: missed: Lund", "2: place: Genf"],
    },
    "corpus": {"Messages": {"f1": 78.12}, "strict": {"Form": {"f1": 70.0}}, "notes": []},
}
NEW = {
    "reports": {
        "documents": 2,
        "items": {"people": {"f1": 0.95, "right": 9}, "countries": {"f1": 0.8}},
        "values": {"place": {"accuracy": 0.5}},
        "notes": ["1: people: missed: Lund", "2: place: Genf", "2: countries: false: NO"],
    },
    "corpus": {"Messages": {"f1": 78.12}, "strict": {"Form": {"f1": 71.0}}, "notes": []},
}


def test_figures_that_moved_and_errors_that_came_or_went():
    assert list(comparison(OLD, NEW)) == [
        "reports: items: people 0.9 -> 0.95",
        "reports: items: countries 1 -> 0.8",
        "reports: gained: 1: people: missed: Lund",
        "reports: lost: 2: countries: false: NO",
        "corpus: strict: Form 70 -> 71",
    ]


def test_what_fell():
    assert fallen(OLD, NEW) == ["reports: items: countries fell from 1 to 0.8"]
    assert fallen(OLD, OLD) == []
    assert fallen({"corpus": OLD["corpus"]}, {}) == [
        "corpus: Messages fell from 78.12 to 0",
        "corpus: strict: Form fell from 70 to 0",
    ]


def test_counts_are_no_figures():
    assert flat(OLD["reports"]) == {"items: people": 0.9, "items: countries": 1.0, "values: place": 0.5}


@pytest.fixture
def folder(tmp_path):
    annotated = tmp_path / "annotated"
    annotated.mkdir()
    (annotated / "a.txt").write_text("Die Gäste waren in Norwegen und sind nun in der Stadt.")
    (annotated / "a.json").write_text(json.dumps({"countries": ["NO"], "language": "de"}))
    return annotated


def evaluated(*arguments):
    out = StringIO()
    call_command("evaluate", *map(str, arguments), stdout=out)
    return out.getvalue()


def test_a_loss_since_an_earlier_scoring_fails_the_command(folder, tmp_path):
    old = tmp_path / "old.json"
    old.write_text(evaluated(folder, "--json"))
    assert "Nothing changed." in evaluated(folder, "--compare", old, "--no-loss")
    (folder / "a.txt").write_text("Die Gäste waren am Meer und sind nun in der Stadt.")
    assert "lost: a: countries: missed: NO" in evaluated(folder, "--compare", old)
    with pytest.raises(CommandError, match="countries fell from 1 to 0"):
        evaluated(folder, "--compare", old, "--no-loss")


def test_an_earlier_scoring_that_is_not_there(folder, tmp_path):
    with pytest.raises(CommandError, match=r"old\.json cannot be read: No such file") as raised:
        evaluated(folder, "--compare", tmp_path / "old.json")
    assert raised.value.returncode == 2


def test_a_folder_of_folders_stands_for_those_with_annotations(folder):
    (folder.parent / "empty").mkdir()
    assert evaluated(folder.parent).startswith(f"{folder}\n1 reports")
