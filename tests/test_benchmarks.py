"""The benchmarks run, on very little, and measure the same texts at every run. No test asserts a time."""

import json

from benchmarks import reading, texts


def test_the_reading_is_measured(capsys):
    reading.main(["--reports", "2", "--rounds", "1", "--seconds", "0"])
    printed = capsys.readouterr().out
    assert printed.startswith("2 reports, ")
    assert "Newsroom: the whole reading" in printed
    assert "MiB" in printed


def test_libraries_that_are_missing_are_named_with_what_installs_them(capsys, monkeypatch):
    monkeypatch.setattr("benchmarks.readers.find_spec", lambda module: None)
    reading.main(["--reports", "1", "--rounds", "1", "--seconds", "0"])
    assert "HanTa, spaCy; python -m pip install -r benchmarks/requirements.txt" in capsys.readouterr().out


def test_speeds_stand_beside_spacys():
    lines = reading.table({"Newsroom": 30_000.0, "spaCy: entities": 10_000.0}).splitlines()
    assert lines[0].split() == ["Newsroom", "30,000", "words/s", "3.00", "x", "spaCy"]


def test_composed_reports_are_always_the_same_and_differ_from_each_other():
    first, second = texts.texts(None, 2)
    assert [first, second] == texts.texts(None, 2)
    assert first != second
    assert first.startswith(" date ") and "{" not in first


def test_a_users_own_texts(tmp_path):
    (tmp_path / "a.txt").write_text("Der Minister sprach.")
    lines = tmp_path / "b.jsonl"
    lines.write_text(json.dumps({"text": "Der Präsident schwieg."}) + "\n\n")
    assert texts.stored(tmp_path) == ["Der Minister sprach."]
    assert texts.stored(tmp_path / "a.txt") == ["Der Minister sprach."]
    assert texts.stored(lines) == ["Der Präsident schwieg."]
