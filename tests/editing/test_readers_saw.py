"""What readers once saw wrong: found by random sequences, each with the sentence that says what it was."""

from datetime import date

import pytest

from articles import editing
from articles.importing import removing, reread, store
from articles.models import Account, Article, Meeting, Mention, Participation, Person, Sighting
from tests.editing.consistency import violations
from tests.importing.reports import sister, talks

pytestmark = pytest.mark.django_db


@pytest.fixture
def article(script):
    store(sister(script))
    return store(talks(script)).article


@pytest.fixture(autouse=True)
def sound():
    """Whatever a test did, the rows are sound after it."""
    yield
    assert violations() == []


def person(name):
    return Person.objects.present().get(name=name)


def lone(script, name="berg.txt", who="Carla Ost", office=None, country=None):
    text = f"date 2031-07-01 In Wien sprach {who} allein ({name})."
    return store(script.report(name, text, people=[(who, office, country)])).article


def listed(client):
    return {one["slug"] for one in client.get("/api/officials/").json()["results"]}


def read_all_again():
    for article in Article.objects.order_by("pk"):
        reread(article)


def test_a_report_that_was_taken_down_is_back_once_that_was_a_slip(article, editor, client):
    slip = editing.change(editor, article, {"hidden": True, "url": "https://example.org/"})
    assert client.get(article.get_absolute_url()).status_code == 404
    editing.undo(editor, slip)
    assert client.get(article.get_absolute_url()).status_code == 200
    article.refresh_from_db()
    assert article.url == ""


def test_moving_one_report_to_another_meeting_moves_no_other_report(script, article, editor):
    """Readers saw a second report in the meeting, whose passages stand at about the same places."""
    text = "date 2031-09-01 Anna Berg und Boris Tal wollen in Posen im Herbst reden."
    told = {"who": ("Anna Berg", "Boris Tal"), "countries": ("DE", "FR"), "days": (date(2031, 10, 1),) * 2}
    other = store(talks(script, "posen.txt", text, quotes=[], sources=[], places=[], countries=[], meetings=[told]))
    mine = other.article.accounts.get()
    before = mine.meeting
    moved = article.accounts.get()
    editing.move_account(editor, moved, before)
    read_all_again()
    assert {row.meeting for row in Account.objects.filter(article__file="sister.txt")} != {before}
    elsewhere = editing.move_account(editor, other.article.accounts.get(), None)
    read_all_again()
    assert Account.objects.get(article=article).meeting == before
    assert Account.objects.get(article=other.article).meeting.key == elsewhere.after["meeting"]["meeting"]


def test_a_meeting_that_an_editor_added_can_be_merged_into_a_reported_one(article, editor):
    """The editor saw an error page."""
    reported = Meeting.objects.get()
    added = Meeting.objects.create(earliest=date(2031, 5, 6), latest=date(2031, 5, 6))
    editing.add(editor, added)
    merger = editing.merge_meetings(editor, reported, added)
    reported.refresh_from_db()
    assert (reported.origin, Meeting.objects.visible().get()) == ("extraction", reported)
    editing.undo(editor, merger)
    assert Meeting.objects.visible().count() == 2


def test_a_name_of_somebody_who_was_merged_goes_when_it_is_taken_back(script, article, editor):
    """Readers still found the person by a name that was a slip."""
    lone(script)
    renamed = editing.change(editor, person("Carla Ost"), {"name": "Carla West"})
    editing.merge_people(editor, person("Anna Berg"), person("Carla West"))
    assert person("Anna Berg").aliases.filter(name="Carla West").exists()
    editing.undo(editor, renamed)
    assert not person("Anna Berg").aliases.filter(name="Carla West").exists()


def test_the_country_of_somebody_who_was_merged_goes_with_the_decision(script, article, editor):
    """Readers saw a country that neither a report nor an editor gave."""
    lone(script, "one.txt", "Carla Ost")
    lone(script, "two.txt", "Dora Wald")
    abroad = editing.change(editor, person("Carla Ost"), {"country": person("Anna Berg").country})
    editing.merge_people(editor, person("Dora Wald"), person("Carla Ost"))
    assert person("Dora Wald").country_id == "DE"
    editing.undo(editor, abroad)
    assert person("Dora Wald").country is None


def test_days_in_office_stay_when_the_office_gets_another_title(article, editor):
    """Readers saw the days of the reports again."""
    tenure = person("Anna Berg").tenures.get()
    editing.change(editor, tenure, {"first_seen": date(2029, 1, 1)})
    editing.change(editor, tenure.office, {"title": "Chefin"})
    editing.change(editor, person("Anna Berg").tenures.get().office, {"title": "Chefin des Amtes"})
    read_all_again()
    held = person("Anna Berg").tenures.get()
    assert (held.office.title, held.first_seen) == ("Chefin des Amtes", date(2029, 1, 1))


def test_a_new_title_is_not_taken_back_under_what_was_said_of_the_office_since(article, editor):
    titled = editing.change(editor, person("Anna Berg").tenures.get().office, {"title": "Chefin"})
    since = editing.change(editor, person("Anna Berg").tenures.get(), {"first_seen": date(2029, 1, 1)})
    with pytest.raises(editing.DependedUpon) as refusal:
        editing.undo(editor, titled)
    assert refusal.value.chain == [since]


def test_two_people_are_not_merged_into_each_other(article, editor):
    """The editor saw an error page; no page of either opened any more."""
    anna, boris = person("Anna Berg"), person("Boris Tal")
    first = editing.merge_people(editor, anna, boris)
    editing.undo(editor, first)
    editing.merge_people(editor, Person.objects.get(pk=boris.pk), Person.objects.get(pk=anna.pk))
    with pytest.raises(editing.CannotTakeBack):
        editing.redo(editor, first)
    assert person("Boris Tal") == boris


@pytest.mark.parametrize("deed", ["sighting", "name", "split"])
def test_somebody_of_whom_nothing_is_left_is_listed_no_more(script, article, editor, client, deed):
    """Readers saw an official without report, meeting or office."""
    report = lone(script)
    carla = person("Carla Ost")
    assert "carla-ost" in listed(client)
    if deed == "sighting":
        editing.change(editor, Sighting.objects.get(article=report), {"person": person("Anna Berg")})
    elif deed == "split":
        editing.split_person(editor, carla, [Sighting.objects.get(article=report)], person("Anna Berg"))
    else:
        editing.undo(editor, editing.change(editor, carla, {"name": "Carla West"}))
        removing.remove(report)
    assert "carla-ost" not in listed(client)
    assert client.get("/officials/carla-ost/").status_code == 404


def test_whoever_was_meant_for_a_moment_is_tied_to_no_report(article, editor, client, script):
    lone(script)
    mention = Mention.objects.filter(text="Boris Tal", article=article).first()
    for name in ("Carla Ost", "Anna Berg"):
        editing.change(editor, mention, {"person": person(name)})
    assert not Sighting.objects.filter(article=article, person=person("Carla Ost")).exists()


def test_nobody_sits_in_a_meeting_that_is_none(article, editor, script):
    """Readers saw somebody listed for a seat in a meeting that no page shows."""
    lone(script)
    meeting = Meeting.objects.get()
    seat = Participation.objects.create(meeting=meeting, person=person("Carla Ost"))
    added = editing.add(editor, seat)
    editing.delete(editor, meeting)
    editing.undo(editor, added)
    editing.redo(editor, added)
    assert not Participation.objects.exists()


def test_a_report_that_was_moved_twice_leaves_no_empty_meeting(article, editor):
    editing.move_account(editor, article.accounts.get(), None)
    editing.move_account(editor, article.accounts.get(), None)
    read_all_again()
    assert Meeting.objects.count() == 2


def test_whoever_is_somebody_again_sits_in_the_meeting_again(editor, script):
    """Readers missed a participant."""
    store(talks(script))
    slip = editing.change(editor, Sighting.objects.get(name="Anna Berg"), {"person": None})
    assert not Participation.objects.filter(person__name="Anna Berg").exists()
    editing.undo(editor, slip)
    assert Participation.objects.filter(person__name="Anna Berg").exists()


def test_nothing_is_put_in_force_that_refers_to_somebody_who_is_gone(article, editor):
    """Readers missed a participant: in the place of one there was nobody."""
    carla = Person.objects.create(name="Carla Ost", slug="carla-ost")
    added = editing.add(editor, carla)
    seated = editing.change(editor, Participation.objects.get(person__name="Anna Berg"), {"person": carla})
    editing.undo(editor, added, with_dependents=True)
    with pytest.raises(editing.CannotTakeBack, match="carla-ost is gone"):
        editing.redo(editor, seated)
    editing.redo(editor, added)
    editing.redo(editor, seated)
    assert Participation.objects.filter(person__slug="carla-ost").exists()


def test_whoever_was_merged_first_parts_with_the_second_merger(article, editor, script):
    """Readers saw the words of one person under the name of another, whom the undone merger had named."""
    lone(script)
    anna, boris, carla = person("Anna Berg"), person("Boris Tal"), person("Carla Ost")
    first, second = sorted((anna, boris), key=lambda one: one.pk)
    editing.merge_people(editor, second, first)
    merger = editing.merge_people(editor, carla, Person.objects.get(pk=second.pk))
    assert set(Mention.objects.filter(article=article, kind="person").values_list("person", flat=True)) == {carla.pk}
    editing.undo(editor, merger)
    assert set(Mention.objects.filter(article=article, kind="person").values_list("person", flat=True)) == {second.pk}


def test_of_two_new_titles_of_one_office_the_last_stays_after_reading_again(article, editor):
    """Readers saw the first title of all again, as an office of its own."""
    first = editing.change(editor, person("Anna Berg").tenures.get().office, {"title": "Chefin"})
    editing.undo(editor, first)
    editing.change(editor, person("Anna Berg").tenures.get().office, {"title": "Leiterin"})
    editing.redo(editor, first)
    read_all_again()
    assert person("Anna Berg").tenures.get().office.title == "Chefin"
