"""Rows that are kept as HTML show at once whatever changes, through whichever door it comes."""

from datetime import date

import pytest
from django.db import transaction

from articles.browsing import drawn
from articles.models import Account, Article, Meeting, Organisation, Participation, Person, Place, Source
from tests import builders

pytestmark = pytest.mark.django_db(transaction=True)
PAGES = ("/articles/", "/meetings/")


class Rows:
    """A report, another one that prints its wording, a meeting of which both tell, and one of bodies alone."""

    def __init__(self):
        self.agency, self.outlet = builders.source("Havelagentur"), builders.source("Elbkurier")
        self.mira, self.tom = builders.person("Mira Sandberg", "DE"), builders.person("Tom Falk", "DK")
        self.other = builders.person("Ada Lind", "SE")
        self.council, self.harbour = builders.organisation("Hafenrat"), builders.place("Alter Hafen", "DE")
        self.original = Article.objects.create(**self.texts("Das Treffen"), source=self.agency)
        self.copy = Article.objects.create(**self.texts("Treffen am Hafen"), source=self.outlet, original=self.original)
        self.original.people.add(self.mira)
        self.copy.people.add(self.mira, self.tom)
        self.meeting = Meeting.objects.create(
            key="m", earliest=date(2022, 2, 1), latest=date(2022, 2, 3), place=self.harbour, status="planned"
        )
        for part in ({"person": self.mira}, {"person": self.tom}, {"organisation": self.council}):
            Participation.objects.create(meeting=self.meeting, **part)
        self.session = Meeting.objects.create(key="s", latest=date(2022, 2, 9))
        Participation.objects.create(meeting=self.session, organisation=self.council)
        Account.objects.create(meeting=self.session, article=self.original, key="m2")
        for report in (self.original, self.copy):
            Account.objects.create(meeting=self.meeting, article=report, key="m1")

    def texts(self, title):
        """What a report must have."""
        digest = title.encode().hex().ljust(64, "0")[:64]
        days = {"earliest": date(2022, 2, 4), "latest": date(2022, 2, 4)}
        return {"title": title, "body": f"{title} fand statt.", "sha256": digest, "body_sha256": digest, **days}


@pytest.fixture
def rows():
    return Rows()


@pytest.fixture
def count_drawn(monkeypatch):
    """How many rows were drawn so far."""
    made = []
    for drawing in (drawn.REPORTS, drawn.MEETINGS):
        causes = drawing.causes
        monkeypatch.setitem(vars(drawing), "causes", lambda row, causes=causes: made.append(row) or causes(row))
    return lambda: len(made)


def shown(client):
    """The pages as a reader gets them."""
    return [client.get(page + query).content.decode() for page in PAGES for query in ("", "?copies=all")]


def renamed(model, name, **more):
    """Somebody or something gets another name, in one statement."""
    return lambda rows: model.objects.filter(name=name).update(name="Anders", **more)


def new(model, **values):
    """All rows of a table get these values."""
    return lambda rows: model.objects.update(**values)


CHANGES = {
    "a person is renamed": renamed(Person, "Mira Sandberg"),
    "a person gets another address": renamed(Person, "Tom Falk", slug="anders"),
    "a body is renamed": renamed(Organisation, "Hafenrat"),
    "a place is renamed": renamed(Place, "Alter Hafen"),
    "an agency is renamed": renamed(Source, "Havelagentur"),
    "an outlet is labelled": new(Source, kind="state_media"),
    "a title": lambda rows: Article.objects.filter(pk=rows.copy.pk).update(title="Neu"),
    "a text": lambda rows: Article.objects.filter(pk=rows.copy.pk).update(body="Ganz anders."),
    "the original is taken down": lambda rows: Article.objects.filter(pk=rows.original.pk).update(hidden=True),
    "the copy is taken down": lambda rows: Article.objects.filter(pk=rows.copy.pk).update(hidden=True),
    "the copy is none": lambda rows: Article.objects.filter(pk=rows.copy.pk).update(original=None),
    "the copy is deleted": lambda rows: rows.copy.delete(),
    "a country is told of": lambda rows: rows.copy.countries.add(builders.country("FR")),
    "a person is not told of": lambda rows: rows.copy.people.remove(rows.tom),
    "somebody takes no part": lambda rows: Participation.objects.filter(person=rows.tom).delete(),
    "it was somebody else": lambda rows: Participation.objects.filter(person=rows.tom).update(person=rows.other),
    "a meeting is held": new(Meeting, status="held"),
    "a meeting lasts": new(Meeting, basis="explicit"),
    "a meeting has topics": new(Meeting, topics=["Fischerei"]),
    "a meeting is put off": new(Meeting, postponed=True, latest=date(2090, 1, 1)),
    "a meeting has a country": lambda rows: rows.meeting.countries.add(builders.country("FR")),
    "a report does not tell of the meeting": lambda rows: Account.objects.filter(article=rows.copy).delete(),
    "a credit": lambda rows: Article.objects.filter(pk=rows.copy.pk).update(agency=rows.agency),
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_is_seen_at_once_and_rows_look_as_if_nothing_was_kept(change, rows, client):
    before = shown(client)
    CHANGES[change](rows)
    after = shown(client)
    assert after != before
    drawn.DRAWN.forget_all()
    assert after == shown(client)


def test_rows_are_drawn_once_for_all_readers_of_a_language(rows, client, count_drawn):
    shown(client)
    made = count_drawn()
    assert made
    shown(client)
    assert count_drawn() == made
    german = client.get("/meetings/", headers={"Accept-Language": "de"}).content.decode()
    assert count_drawn() == made + 2
    assert "geplant" in german or "überfällig" in german


def test_what_is_taken_back_is_never_kept(rows, client):
    before = shown(client)
    with transaction.atomic():
        Person.objects.filter(pk=rows.mira.pk).update(name="Anders")
        assert "Anders" in shown(client)[0]
        transaction.set_rollback(True)
    assert shown(client) == before


def test_what_was_made_before_a_change_came_is_not_kept(rows):
    moment = drawn.DRAWN.moment()
    Person.objects.filter(pk=rows.mira.pk).update(name="Anders")
    assert drawn.DRAWN.moment() != moment
    drawn.DRAWN.keep({"key": ("old", frozenset())}, moment)
    assert not drawn.DRAWN.known(["key"], drawn.DRAWN.moment())


def test_only_so_many_are_kept_and_nothing_is_left_of_the_others(rows):
    kept = drawn.Remembered(most=2)
    moment = kept.moment()
    for number in range(5):
        kept.keep({number: (str(number), frozenset({("person_name", number)}))}, moment)
    assert kept.known(range(5), moment) == {3: "3", 4: "4"}
    assert set(kept.hanging) == {("person_name", 3), ("person_name", 4)}


def test_words_that_were_asked_for_are_marked_in_rows_of_this_reader_alone(rows, client):
    builders.article("Das Treffen am Hafen fand statt.")
    shown(client)
    assert "<mark" in client.get("/articles/?q=Treffen").content.decode()
    assert "<mark" not in client.get("/articles/").content.decode()
