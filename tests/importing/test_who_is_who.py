"""The same reports show the same people, in whatever order they came, were read again, left and came back."""

from datetime import date

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from articles import editing
from articles.extraction.schema import DateRange
from articles.importing import rebuild, reread, store
from articles.importing.removing import remove
from articles.matching.people import Sighting as Seen
from articles.matching.people import who_is_who
from articles.models import Account, Article, Mention, Person, Profile, Question, Quote, Sighting
from tests.editing.consistency import violations
from tests.importing.scripted import Script

pytestmark = pytest.mark.django_db

NAMES = (
    "Anna Berg,Anton Berg,A. Berg,Berg,Anna Maria Berg,Sergej Lawrow,Sergey Lavrov,Lawrow,George Bush,George W. Bush,"
    "Xi Jinping,Jinping Xi,Xi"
).split(",")
WHO = st.tuples(
    st.sampled_from(NAMES),
    st.sampled_from((None, "Außenminister", "Präsident", "Sprecher")),
    st.sampled_from((None, "DE", "US", "RU", "CN")),
)
REPORTS = st.lists(
    st.tuples(
        st.sampled_from((1990, 2003, 2004, 2031)),
        st.integers(1, 28),
        st.lists(WHO, min_size=1, max_size=3, unique_by=lambda who: who[0]),
    ),
    min_size=2,
    max_size=6,
)


def deliver(script, number, year, day, people):
    """One report that names these people, and lets the first one speak."""
    names = ", ".join(name for name, _, _ in people)
    text = f'date {year}-05-{day:02} Bericht {number}: Es kamen {names}. "Gut so {number}", hieß es.'
    said = [{"words": f"Gut so {number}", "by": people[0][0]}]
    met = {"who": [name for name, _, _ in people], "days": (date(year, 5, day),) * 2, "evidence": f"Es kamen {names}."}
    return script.report(f"{number}.txt", text, people=people, quotes=said, meetings=[met] if len(people) > 1 else [])


def shown():
    """Everybody with all that is shown of them, and what is asked; without ids and addresses."""
    seen = Sighting.objects.filter(origin="extraction").select_related("article").order_by("pk")
    group = {}
    for one in seen:
        group.setdefault(one.person_id, set()).add((one.article.file, one.name))
    slugs = {person.slug: frozenset(group.get(person.pk, ())) for person in Person.objects.present()}
    people = {
        frozenset(group[person.pk]): (
            person.name,
            person.country_id,
            tuple(sorted(person.aliases.values_list("name", flat=True))),
            tuple(
                sorted(
                    person.tenures.values_list("office__title", "office__country", "first_seen", "last_seen"), key=str
                )
            ),
            tuple(sorted(person.mentions.values_list("article__file", "text"))),
            tuple(sorted(person.quotes.values_list("article__file", "text"))),
            tuple(sorted(person.participations.values_list("meeting__earliest", "office__title"), key=str)),
        )
        for person in Person.objects.visible()
    }
    asked = {
        (one.article.file, one.name): (one.verdict, one.reasons, {slugs[slug] for slug in one.candidates})
        for one in seen
    }
    return people, asked


def batch():
    """The same people as all sightings together give them."""
    seen = list(Sighting.objects.filter(origin="extraction").select_related("article", "office").order_by("?"))
    told = who_is_who(
        [
            Seen(
                one.name,
                one.office and one.office.title,
                one.country_id,
                one.earliest and DateRange(one.earliest, one.latest, "explicit"),
            )
            for one in seen
        ]
    )
    groups = {}
    for one, identity in zip(seen, told, strict=True):
        groups.setdefault(identity.person, set()).add((one.article.file, one.name))
    return {frozenset(group) for group in groups.values()}


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(REPORTS, st.randoms())
def test_no_order_makes_a_difference(monkeypatch, reports, dice):
    with monkeypatch.context() as patched:
        script = Script().install(patched)
        delivered = [deliver(script, number, *one) for number, one in enumerate(reports)]
        found = []
        for disturbed in (False, True):
            with transaction.atomic():
                order = list(delivered)
                if disturbed:
                    dice.shuffle(order)
                for one in order:
                    store(one)
                if disturbed:
                    disturb(delivered, dice)
                found.append(shown())
                assert set(found[-1][0]) == batch()
                assert not list(violations())
                assert not Profile.objects.filter(sightings=None).exists()
                transaction.set_rollback(True)
        assert found[0] == found[1]


def disturb(delivered, dice):
    """Reports leave and come back, are read again, and everything is rebuilt."""
    gone = dice.sample(delivered, dice.randrange(len(delivered)))
    for one in gone:
        remove(Article.objects.get(file=one.name))
    for article in Article.objects.order_by("?")[:2]:
        reread(article)
    dice.shuffle(gone)
    for one in gone:
        store(one)
    if dice.random() < 0.3:
        some = dice.sample(list(Profile.objects.values_list("pk", flat=True)), 1)
        mistake(Profile.objects.filter(pk__in=some), dice.choice(Person.objects.present()))
        rebuild_all()


def rebuild_all():
    list(rebuild(list(Article.objects.values_list("pk", flat=True))))


def mistake(profiles, somebody):
    """Let the profiles be taken for somebody as matching of another day might have had it."""
    numbers = list(profiles.values_list("pk", flat=True))
    Profile.objects.filter(pk__in=numbers).update(person=somebody)
    Sighting.objects.filter(profile__in=numbers).update(found=somebody, identity=somebody, person=somebody)


def report(script, number, *people, year=2031):
    return store(deliver(script, number, year, number, list(people))).article


def test_a_report_that_ties_two_of_them_moves_all_that_hangs_on_them(script, client):
    report(script, 1, ("S. Berg", None, "DE"), year=2020)
    report(script, 2, ("Sven Berg", "Außenminister", "DE"), year=2031)
    report(script, 4, ("Sven Berg", "Außenminister", "DE"), year=2031)
    assert Person.objects.present().count() == 2
    short = Person.objects.get(name="S. Berg")
    report(script, 3, ("Sven Berg", None, "DE"), year=2024)
    sven = Person.objects.present().get()
    assert (sven.name, sorted(sven.aliases.values_list("name", flat=True))) == ("Sven Berg", ["S. Berg", "Sven Berg"])
    for model, field in ((Mention, "person"), (Quote, "speaker"), (Sighting, "found")):
        rows = model.objects.exclude(**{field: None})
        assert set(rows.values_list(field, flat=True)) == {sven.pk}
    for path in ("/officials/", "/api/officials/"):
        answer = client.get(f"{path}{short.slug}/")
        assert (answer.status_code, answer.url) == (302, f"{path}{sven.slug}/")
    remove(Article.objects.get(file="3.txt"))
    assert Person.objects.present().count() == 2
    assert Person.objects.get(pk=short.pk).absorbed_by is None


@pytest.mark.parametrize("deed", ["apart", "merge", "rename"])
def test_what_editors_said_of_people_is_stronger(script, editor, deed):
    report(script, 1, ("S. Berg", None, "DE"), year=2020)
    report(script, 2, ("Sven Berg", "Außenminister", "DE"), year=2031)
    short, sven = Person.objects.get(name="S. Berg"), Person.objects.get(name="Sven Berg")
    if deed == "apart":
        editing.apart(editor, short, sven)
    elif deed == "merge":
        editing.merge_people(editor, sven, short)
    else:
        editing.change(editor, short, {"name": "Sabine Berg"})
    report(script, 3, ("Sven Berg", None, "DE"), year=2024)
    found = set(Sighting.objects.values_list("name", "found__slug"))
    wanted = {
        "apart": {("S. Berg", short.slug), ("Sven Berg", sven.slug)},
        "merge": {("S. Berg", short.slug), ("Sven Berg", sven.slug)},
        "rename": {("S. Berg", short.slug), ("Sven Berg", short.slug)},
    }[deed]
    assert found == wanted
    assert not list(violations())


def test_rebuilding_joins_and_parts_whom_other_rules_kept_apart_or_took_for_one(script):
    for number, year in enumerate((2030, 2031, 2032), 1):
        report(script, number, ("Sven Berg", "Außenminister", "DE"), ("Carl Ost", "Minister", "AT"), year=year)
    first = shown()
    sven, carl = Person.objects.get(name="Sven Berg"), Person.objects.get(name="Carl Ost")
    mistake(Profile.objects.filter(year=2031, key="sven berg"), Person.objects.create(name="Sven Berg", slug="b"))
    mistake(Profile.objects.filter(year=2030, key="karl ost"), sven)
    assert shown() != first
    rebuild_all()
    assert shown() == first
    assert {sven, carl} == set(Person.objects.present())
    assert not list(violations())


def test_a_decision_that_is_taken_back_leaves_nothing_behind_after_rebuilding(script, editor):
    report(script, 1, ("S. Berg", None, "DE"), ("Carl Ost", "Minister", "AT"), year=2020)
    report(script, 2, ("Sven Berg", "Außenminister", "DE"), year=2031)
    first = shown()
    sven, carl = Person.objects.get(name="Sven Berg"), Person.objects.get(name="Carl Ost")
    merger = editing.merge_people(editor, sven, carl)
    rebuild_all()
    assert set(Sighting.objects.filter(name="Carl Ost").values_list("found__slug", "person__slug")) == {
        (carl.slug, sven.slug)
    }
    editing.undo(editor, merger)
    rebuild_all()
    assert shown() == first


def test_questions_follow_when_the_answer_comes_with_another_report(script):
    first = report(script, 1, ("Anna Berg", "Außenministerin", "DE"))
    report(script, 2, ("Karl Berg", "Minister", "DE"))
    asked = report(script, 3, ("Berg", None, "DE")).sightings.get()
    assert asked.verdict == "unsure"
    assert Question.objects.open().filter(kind="who").count() == 1
    remove(Article.objects.get(file="2.txt"))
    asked.refresh_from_db()
    assert (asked.verdict, asked.person) == ("same", first.people.get())
    assert not Question.objects.open().filter(kind="who").exists()


def statements(script, number, *people):
    with CaptureQueriesContext(
        connection,
    ) as caught:
        report(script, number, *people)
    return len(caught)


def test_any_number_of_sightings_of_a_name_costs_a_new_report_the_same(script):
    lawrow = ("Sergej Lawrow", "Außenminister", "RU")
    counts = [statements(script, number, lawrow) for number in range(1, 28)]
    assert counts[26] == counts[2]


def test_meetings_follow_the_people_in_them(script):
    report(script, 1, ("S. Berg", None, "DE"), ("Carl Ost", "Minister", "AT"), year=2020)
    report(script, 2, ("Sven Berg", "Außenminister", "DE"), year=2031)
    report(script, 3, ("Sven Berg", None, "DE"), year=2024)
    seats = Account.objects.get(article__file="1.txt").meeting.participations
    assert sorted(seats.values_list("person__name", flat=True)) == ["Carl Ost", "Sven Berg"]
