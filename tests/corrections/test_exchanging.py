"""Decisions move to another installation, and make examples of what the reading should have found."""

import json

import pytest
from django.contrib.auth import get_user_model
from django.core.management import call_command

from articles import editing
from articles.importing import store
from articles.management.commands import evaluate
from articles.models import Account, Article, Correction, Meeting, Mention, Office, Participation, Person, Place, Quote
from tests.importing.reports import sister, talks
from tests.importing.scripted import Script

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def files(shared):
    with pytest.MonkeyPatch.context() as patch:
        script = Script().install(patch)
        east = script.report("ost.txt", "Die Ost war da.", people=[("Ost", None, "AT")])
        yield [sister(script), talks(script), east]


@pytest.fixture(scope="module")
def editor(shared):
    return get_user_model().objects.create_superuser("editor")


@pytest.fixture(scope="module")
def decided(files, editor):
    """Every sort of decision, one of them taken back."""
    for one in files:
        store(one)
    anna, boris = Person.objects.get(slug="anna-berg"), Person.objects.get(slug="boris-tal")
    editing.change(editor, Quote.objects.get(), {"speaker": boris}, "he said it")
    editing.change(editor, anna, {"name": "Anna Berg-Fels"})
    editing.change(
        editor, Meeting.objects.get(), {"status": "planned", "place": Place.objects.create(name="Paris", slug="paris")}
    )
    carla = Person.objects.create(name="Carla Ost", slug="carla-ost")
    editing.add(editor, carla)
    editing.add(editor, Participation.objects.create(meeting=Meeting.objects.get(), person=carla))
    editing.merge_people(editor, carla, Person.objects.get(name="Ost"))
    editing.delete(editor, Mention.objects.filter(kind="place").first())
    editing.confirm(editor, Mention.objects.filter(kind="person", article__file="talks.txt").first())
    editing.change(editor, Office.objects.get(title="Außenminister"), {"title": "Minister des Äußern"})
    editing.undo(editor, editing.change(editor, Quote.objects.get(), {"denied": True}), "no")


def emptied():
    """Another installation: nothing is there."""
    Correction.objects.all().delete()
    for model in (Article, Meeting, Person, Place, Office):
        model.objects.all().delete()


def seen():
    """What readers see, without numbers that differ between installations."""
    return {
        "people": sorted(Person.objects.present().values_list("name", "country")),
        "aliases": sorted(Person.objects.present().values_list("name", "aliases__name"), key=str),
        "offices": sorted(Person.objects.present().values_list("name", "tenures__office__title"), key=str),
        "meetings": sorted(Meeting.objects.visible().values_list("status", "place__name", "earliest")),
        "participants": sorted(Participation.objects.values_list("person__name", "office__title"), key=str),
        "quotes": sorted(Quote.objects.values_list("text", "speaker__name", "denied")),
        "mentions": sorted(Mention.objects.values_list("text", "kind", "person__name"), key=str),
        "ledger": list(Correction.objects.order_by("pk").values_list("action", "kind", "reason", "created_by__username",
                                                                     "created_at", "withdrawn_reason")),
    }  # fmt: skip


@pytest.fixture
def exported(decided, tmp_path):
    path = tmp_path / "corrections.jsonl"
    call_command("export_corrections", str(path))
    return path


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0)])
def test_another_installation_with_the_same_files_shows_the_same(files, exported, order, capsys):
    first = seen()
    emptied()
    for number in order:
        store(files[number])
    call_command("import_corrections", str(exported))
    assert seen() == first
    assert "Corrections: 10 adopted." in capsys.readouterr().out
    call_command("import_corrections", str(exported))
    assert seen() == first
    assert "Corrections: 10 known." in capsys.readouterr().out


def test_decisions_wait_for_reports_that_come_later(files, exported):
    first = seen()
    emptied()
    call_command("import_corrections", str(exported))
    for one in files:
        store(one)
    later = seen()
    assert {name: later[name] for name in ("quotes", "mentions", "ledger")} == {
        name: first[name] for name in ("quotes", "mentions", "ledger")
    }


def test_a_slug_that_is_somebody_else_here_is_not_taken_for_them(files, exported):
    emptied()
    stranger = Person.objects.create(name="Hanna Berg", slug="boris-tal")
    for one in files:
        store(one)
    call_command("import_corrections", str(exported))
    assert Quote.objects.get().speaker.name == "Boris Tal"
    assert not stranger.quotes.exists()


def test_what_was_taken_back_there_since_is_taken_back_here(files, exported, editor, tmp_path):
    emptied_after = Quote.objects.get().speaker
    editing.undo(editor, Correction.objects.get(reason="he said it"), "she did")
    call_command("export_corrections", str(tmp_path / "later.jsonl"))
    emptied()
    for one in files:
        store(one)
    call_command("import_corrections", str(exported))
    assert Quote.objects.get().speaker.name == emptied_after.name
    call_command("import_corrections", str(tmp_path / "later.jsonl"))
    assert Quote.objects.get().speaker.name == "Anna Berg-Fels"


@pytest.mark.parametrize("line", ["{", "[]", "{}", '{"action": "change"}', "null", "[" * 5000])
def test_a_line_that_is_no_decision_is_named_and_the_others_are_in(exported, line, capsys):
    exported.write_text(line + "\n" + exported.read_text())
    emptied()
    with pytest.raises(SystemExit) as end:
        call_command("import_corrections", str(exported))
    assert end.value.code == 1
    assert "corrections.jsonl:1: refused" in capsys.readouterr().err
    assert Correction.objects.count() == 10


def test_corrected_reports_are_examples_of_what_should_be_read(decided, tmp_path):
    call_command("export_corrections", "--examples", str(tmp_path / "examples"))
    talks_json = next(path for path in (tmp_path / "examples").glob("*.json") if "quotes" in path.read_text())
    facts = json.loads(talks_json.read_text())
    assert [(one["text"], one["speaker"]) for one in facts["quotes"]] == [("Wir reden weiter", "Boris Tal")]
    assert {one["name"] for one in facts["people"]} == {"Anna Berg", "Boris Tal"}
    assert facts["meetings"][0]["status"] == "planned"
    assert talks_json.with_suffix(".txt").read_text().startswith("date 2031-05-07 Außenministerin")
    call_command(evaluate.Command(), str(tmp_path / "examples"))


def test_an_account_elsewhere_is_found_by_its_passages(files, decided, editor, tmp_path):
    editing.move_account(editor, Account.objects.filter(article__file="talks.txt").get(), None, "another day")
    call_command("export_corrections", str(tmp_path / "c.jsonl"))
    emptied()
    for one in reversed(files):
        store(one)
    assert Meeting.objects.visible().count() == 1
    call_command("import_corrections", str(tmp_path / "c.jsonl"))
    assert Meeting.objects.visible().count() == 2
