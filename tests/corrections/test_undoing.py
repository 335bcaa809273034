"""Every decision can be taken back: what readers see then is as if it had never been made."""

from datetime import date

import pytest

from articles import editing
from articles.importing import reread, store
from articles.models import Account, Alias, Article, Correction, Meeting, Mention, Participation, Person, Quote
from tests.importing.reports import sister, talks
from tests.importing.scripted import Script

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def script(shared):
    """What is read out of two reports of one meeting, which are stored."""
    with pytest.MonkeyPatch.context() as patch:
        filled = Script().install(patch)
        store(sister(filled))
        store(talks(filled))
        yield filled


@pytest.fixture
def article(script, db):
    """The second of the two."""
    return Article.objects.get(file="talks.txt")


def person(name):
    return Person.objects.present().get(name=name)


def another(script, number=1, who="Anna Berg"):
    text = f"date 2031-07-0{number} In Wien sprach am Montag noch einmal {who} allein."
    return store(script.report(f"{number}.txt", text, people=[(who, "Außenministerin", "DE")])).article


DEEDS = {
    "speaker": lambda user: editing.change(user, Quote.objects.get(), {"speaker": person("Boris Tal")}),
    "quote span": lambda user: editing.change(user, Quote.objects.get(), {"start": Quote.objects.get().start + 4}),
    "quote": lambda user: editing.delete(user, Quote.objects.get()),
    "mention": lambda user: editing.change(
        user, Mention.objects.filter(text="Boris Tal")[0], {"person": person("Anna Berg")}
    ),
    "no mention": lambda user: editing.delete(user, Mention.objects.filter(text="Boris Tal")[0]),
    "name": lambda user: editing.change(user, person("Boris Tal"), {"name": "Boris Thal", "country": None}),
    "no person": lambda user: editing.delete(user, person("Boris Tal")),
    "alias": lambda user: editing.add(
        user, Alias.objects.create(person=person("Boris Tal"), name="B. Tal", key="b tal")
    ),
    "office": lambda user: editing.change(user, person("Boris Tal").tenures.get(), {"first_seen": date(2030, 1, 1)}),
    "no office": lambda user: editing.delete(user, person("Boris Tal").tenures.get()),
    "merger": lambda user: editing.merge_people(user, person("Anna Berg"), person("Boris Tal")),
    "day": lambda user: editing.change(user, Meeting.objects.get(), {"earliest": date(2031, 5, 5)}),
    "place": lambda user: editing.change(user, Meeting.objects.get(), {"place": None, "topics": ["Fisch"]}),
    "no meeting": lambda user: editing.delete(user, Meeting.objects.get()),
    "participant": lambda user: editing.delete(user, Participation.objects.get(person__name="Boris Tal")),
    "account": lambda user: editing.move_account(user, Account.objects.first(), None),
    "passage": lambda user: editing.tell(user, Article.objects.get(file="talks.txt"), (80, 90), Meeting.objects.get()),
    "no account": lambda user: editing.delete(user, Account.objects.first()),
    "split": lambda user: editing.split_person(
        user, person("Boris Tal"), [person("Boris Tal").sightings.first()], "Boris Tal junior"
    ),
    "title": lambda user: editing.change(user, Article.objects.first(), {"title": "Frühling", "hidden": True}),
    "office title": lambda user: editing.change(user, person("Boris Tal").tenures.get().office, {"title": "Chef"}),
}


@pytest.mark.parametrize("deed", DEEDS)
def test_taking_a_decision_back_leaves_no_trace(script, article, editor, snapshot, deed):
    first = snapshot()
    correction = DEEDS[deed](editor)
    second = snapshot()
    people = sorted(Person.objects.values_list("slug", "merged_into__slug", "rejected"))
    assert second != first
    for one in Article.objects.order_by("pk"):
        reread(one)
    assert snapshot() == second
    editing.undo(editor, correction, "a slip")
    assert snapshot() == first
    correction.refresh_from_db()
    assert (correction.withdrawn_by, correction.withdrawn_reason) == (editor, "a slip")
    editing.redo(editor, correction)
    if deed != "split":  # The new person is made once more, under the same address.
        assert snapshot() == second
    assert sorted(Person.objects.values_list("slug", "merged_into__slug", "rejected")) == people


def test_a_second_undo_changes_nothing(article, editor, snapshot):
    correction = DEEDS["speaker"](editor)
    assert editing.undo(editor, correction) == [correction]
    first = snapshot()
    assert editing.undo(editor, correction) == []
    assert snapshot() == first


def test_of_two_decisions_about_one_field_each_can_go_first(article, editor):
    first = editing.change(editor, Meeting.objects.get(), {"status": "planned"})
    second = editing.change(editor, Meeting.objects.get(), {"status": "cancelled"})
    editing.undo(editor, first)
    assert Meeting.objects.get().status == "cancelled"
    editing.undo(editor, second)
    assert Meeting.objects.get().status == "held"


def test_what_was_built_upon_goes_with_it_or_not_at_all(article, editor, snapshot):
    first = snapshot()
    carla = Person.objects.create(name="Carla Ost", slug="carla-ost")
    made = editing.add(editor, carla)
    used = editing.change(editor, Quote.objects.get(), {"speaker": carla})
    before = snapshot()
    with pytest.raises(editing.DependedUpon) as refusal:
        editing.undo(editor, made)
    assert refusal.value.chain == [used]
    assert snapshot() == before
    editing.undo(editor, made, with_dependents=True)
    assert snapshot() == first


def test_people_who_part_again_take_along_what_was_read_since(script, article, editor):
    keep, lose = person("Anna Berg"), person("Boris Tal")
    merger = editing.merge_people(editor, keep, lose)
    later = another(script, who="Boris Tal")
    assert set(later.people.all()) == {keep}
    editing.undo(editor, merger)
    assert set(later.people.all()) == {lose}
    assert person("Boris Tal").tenures.count() == 2


def test_mergers_in_a_row_are_undone_in_any_order(script, article, editor, snapshot):
    another(script, who="Carla Ost")
    first = snapshot()
    anna, boris, carla = person("Anna Berg"), person("Boris Tal"), person("Carla Ost")
    one = editing.merge_people(editor, boris, carla)
    two = editing.merge_people(editor, anna, boris)
    assert Mention.objects.filter(person=anna).count() == Mention.objects.filter(kind="person").count()
    editing.undo(editor, one)
    assert set(Mention.objects.filter(text="Carla Ost").values_list("person", flat=True)) == {carla.pk}
    assert set(Mention.objects.filter(text="Boris Tal").values_list("person", flat=True)) == {anna.pk}
    editing.undo(editor, two)
    assert snapshot() == first


def test_meetings_that_were_merged_part_again(script, article, editor, snapshot):
    told = {"who": ("Anna Berg", "Boris Tal"), "countries": ("DE", "FR"), "days": (date(2031, 9, 6),) * 2}
    text = "date 2031-09-07 Anna Berg traf wieder einmal Boris Tal."
    parts = {"quotes": [], "sources": [], "places": [], "countries": [], "meetings": [told]}
    other = store(talks(script, name="other.txt", text=text, **parts)).article
    first = snapshot()
    one, two = Meeting.objects.order_by("pk")
    merger = editing.merge_meetings(editor, one, two, "the same evening")
    assert Meeting.objects.visible().get() == one
    assert one.accounts.count() == 3
    reread(other)
    assert Meeting.objects.visible().get() == one
    editing.undo(editor, merger)
    assert snapshot() == first


def test_an_account_that_is_moved_makes_two_meetings(article, editor):
    editing.move_account(editor, article.accounts.get(), None, "another day")
    assert Meeting.objects.visible().count() == 2
    assert article.accounts.get().meeting != Account.objects.exclude(article=article).get().meeting


def test_a_decision_whose_words_are_not_found_any_more_is_unplaced_and_touches_nothing(script, article, editor):
    correction = DEEDS["speaker"](editor)
    talks(script, quotes=[{"words": "Dies berichtet der", "by": "Anna Berg"}])
    reread(article)
    correction.refresh_from_db()
    assert correction.unplaced
    assert Quote.objects.get().speaker == person("Anna Berg")
    talks(script)
    reread(article)
    correction.refresh_from_db()
    assert not correction.unplaced


def test_rows_of_the_ledger_are_never_deleted(article, editor):
    correction = DEEDS["no person"](editor)
    editing.undo(editor, correction)
    editing.redo(editor, correction)
    assert Correction.objects.count() == 2
    with pytest.raises(ValueError, match="in force"):
        editing.redo(editor, Correction.objects.order_by("pk").last())
