"""What becomes of a change to the code that is made to see whether tests notice."""

import pytest

from benchmarks import mutants
from benchmarks.mutants import Mutant, Tried, changed, outcome, table, tried

REACH = {("code.py", 2): frozenset({"tests/test_a.py::one", "tests/test_code.py::two", "tests/test_a.py::three"})}
MUTANT = Mutant("dates", "code.py", 2, "a = 1\nb = 3\n")


@pytest.fixture
def copy(tmp_path, monkeypatch):
    """A copy of a project of one file."""
    monkeypatch.setattr(mutants, "ROOT", tmp_path / "root")
    for folder in ("root", "copy"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "code.py").write_text("a = 1\nb = 2\n")
    return tmp_path / "copy"


def say(monkeypatch, fails):
    """Tests fail where `fails` says so of what they are asked; all that was asked."""
    told = []

    def passes(copy, *arguments, kind):
        told.append((arguments, kind, (copy / "code.py").read_text()))
        return not fails(arguments, kind)

    monkeypatch.setattr(mutants, "passes", passes)
    return told


def test_tests_of_the_same_subject_are_asked_first_and_with_the_change(copy, monkeypatch):
    told = say(monkeypatch, lambda arguments, kind: True)
    assert outcome(MUTANT, REACH, copy) == "seen"
    [(arguments, kind, text)] = told
    assert arguments == ("-x", "tests/test_code.py::two", "tests/test_a.py::one", "tests/test_a.py::three")
    assert (kind, text) == ("not browser and not database", MUTANT.text)


def test_what_no_single_test_sees_a_whole_file_may(copy, monkeypatch):
    told = say(monkeypatch, lambda arguments, kind: "tests/test_a.py" in arguments and " not database" not in kind)
    assert outcome(MUTANT, REACH, copy) == "seen"
    assert len(told) == 4
    say(monkeypatch, lambda arguments, kind: False)
    assert outcome(MUTANT, REACH, copy) == "not seen"
    assert outcome(MUTANT._replace(line=1), REACH, copy) == "not reached"


def test_the_copy_is_as_it_was_for_the_next_one(copy, monkeypatch):
    say(monkeypatch, lambda arguments, kind: False)
    found = list(tried([MUTANT, MUTANT._replace(line=1)], REACH, [copy]))
    assert [one.outcome for one in found] == ["not seen", "not reached"]
    assert (copy / "code.py").read_text() == "a = 1\nb = 2\n"


def test_the_score_is_of_all_changes_reached_or_not():
    assert changed("a\nb\nc", "a\nx\nc") == 2
    found = [Tried(MUTANT, one) for one in ("seen", "seen", "not seen", "not reached")]
    assert table(found).splitlines()[1].split() == ["dates", "4", "2", "1", "1", "50%"]
    assert table(found).splitlines()[2].split()[0] == "all"
