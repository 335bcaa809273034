"""Each kind of damage is found and told in a sentence; what reports and ledger tell is mended by them."""

import re

import pytest
from django.contrib.auth.models import User
from django.db import connection, transaction
from django.db.models import F

from articles import editing, integrity
from articles.importing import store
from articles.models import (
    Account,
    Article,
    Correction,
    Country,
    Meeting,
    Mention,
    Person,
    Quote,
    Sighting,
    Statement,
    Touch,
)
from articles.watching.triggers import installed
from tests.importing.reports import sister, talks
from tests.importing.scripted import Script

pytestmark = pytest.mark.django_db
ON_SQLITE = connection.vendor == "sqlite"
# PostgreSQL makes no index while rules wait until the end of the transaction, which here is the test's.
NO_WORDS = f"{'DROP TABLE' if ON_SQLITE else 'SET CONSTRAINTS ALL IMMEDIATE; DROP INDEX'} articles_quote_search"


@pytest.fixture(scope="module", autouse=True)
def collection(shared):
    """Two reports of one meeting, and a decision about one of them."""
    with pytest.MonkeyPatch.context() as patch:
        script = Script().install(patch)
        store(talks(script)), store(sister(script))
        editing.change(User.objects.create(username="anna"), Quote.objects.get(), {"denied": True}, "It was put so.")
        yield


@pytest.fixture(autouse=True)
def broken(db):
    """What is broken in a test is not asked at its end whether it keeps the rules."""
    yield
    transaction.set_rollback(True)


def found(*names):
    """The sentences of these checks, or of all."""
    return [str(finding) for _, finding in integrity.findings(names or integrity.CHECKS)]


def mended(*names):
    """Mend what these checks find; what they find afterwards."""
    mending = integrity.Mending()
    for _, finding in integrity.findings(names):
        mending.note(finding)
    list(mending.mend())
    return found(*names)


def execute(sql, *values):
    with connection.cursor() as cursor:
        cursor.execute(sql, values)


def talk():
    return Article.objects.get(file="talks.txt")


def of_talk(model):
    return model.objects.filter(article=talk()).order_by("pk").first()


def without_report():
    execute("DELETE FROM articles_article WHERE file = 'sister.txt'")


def without_person():
    execute("DELETE FROM articles_person WHERE id = %s", Person.objects.first().pk)


def ring(model, field):
    first, second = model.objects.order_by("pk")[:2]
    model.objects.filter(pk=first.pk).update(**{field: second})
    model.objects.filter(pk=second.pk).update(**{field: first})


def second_meeting():
    return Meeting.objects.create(status="held", format="phone")


def lost_statement():
    Statement.objects.create(key="s1")


# Each damage: the check that finds it, what is done, and what the sentence says.
MENDED = {
    "a mention behind the end of the text": (
        "passages",
        lambda: Mention.objects.filter(pk=of_talk(Mention).pk).update(end=9999),
        r"Mention \d+ of report \d+ \('talks.txt'\) ends at 9999, behind the end of the text at \d+: run rebuild",
    ),
    "a mention of other words": (
        "passages",
        lambda: Mention.objects.filter(pk=of_talk(Mention).pk).update(text="Zeta"),
        r"has other words \('Zeta'\) than stand at",
    ),
    "a quote with a span outside": (
        "passages",
        lambda: Quote.objects.update(cue_spans=[[5, 99999]]),
        r"Quote \d+ .* has \[5, 99999\] among its cue_spans, which is no passage of a text of \d+ characters",
    ),
    "a quote found by other words": (
        "passages",
        lambda: Quote.objects.update(search_text="zeta"),
        r"Quote \d+ .* has searchable words that are not those of its text",
    ),
    "an account of no passage": (
        "passages",
        lambda: Account.objects.filter(article=talk()).update(spans=[[7, 7]]),
        r"Account \d+ .* has \[7, 7\] among its spans",
    ),
    "a report found by other words": (
        "reports",
        lambda: Article.objects.filter(file="talks.txt").update(search_text="zeta"),
        r"Report \d+ \('talks.txt'\) has searchable words that are not those of its text: run rebuild --article",
    ),
    "a report of another text": (
        "reports",
        lambda: Article.objects.filter(file="talks.txt").update(body="Nothing of the kind."),
        r"Report \d+ \('talks.txt'\) has another text than its fingerprint says: run check_integrity --repair",
    ),
    "a report that is about somebody else": (
        "gathered",
        lambda: talk().people.add(Person.objects.create(name="Carla Dorn", slug="carla-dorn")),
        r"Report \d+ is about person \d+, whom no passage of it names",
    ),
    "a report that is not about whom it names": (
        "gathered",
        lambda: talk().people.clear(),
        r"Report \d+ names person \d+ and is not about them",
    ),
    "a report of another country": (
        "gathered",
        lambda: talk().countries.add(Country.objects.get_or_create(code="JP")[0]),
        r"Report \d+ is about country JP",
    ),
    "words that mean somebody else": (
        "gathered",
        lambda: Quote.objects.update(speaker=Person.objects.exclude(pk=Quote.objects.get().speaker_id).first()),
        r"Quote \d+ of report \d+ has another speaker than the person of the report",
    ),
    "a sighting of nobody": (
        "gathered",
        lambda: Sighting.objects.filter(article=talk()).update(person=None),
        r"Sighting \d+ \('Anna Berg'\) of report \d+ stands for person None, by what is known it is \d+",
    ),
    "an account of another meeting": (
        "meetings",
        lambda: Account.objects.filter(article=talk()).update(meeting=second_meeting()),
        r"Account \d+ of report \d+ belongs to meeting \d+, by what is known it is \d+",
    ),
    "a meeting of no report": (
        "meetings",
        lambda: second_meeting().countries.add("DE"),
        r"Meeting \d+ is told of by no report, and yet somebody takes part",
    ),
    "a copy of a copy": (
        "copies",
        lambda: ring(Article, "original"),
        r"Report \d+ is a copy of report \d+, which is one itself",
    ),
    "people merged in a circle": (
        "chains",
        lambda: ring(Person, "merged_into"),
        r"Official \d+ is merged into another one that is, in the end, merged into itself",
    ),
    "a meeting that is part of itself": (
        "chains",
        lambda: Meeting.objects.update(part_of=F("pk")),
        r"Meeting \d+ is part of another one that is, in the end, part of itself",
    ),
    "a decision that waits without need": (
        "ledger",
        lambda: Correction.objects.update(unplaced=True),
        r"Decision \d+ \(change quote\) is noted as waiting, and what it is about is there",
    ),
    "a decision that is not filed": (
        "ledger",
        lambda: Touch.objects.all().delete(),
        r"Decision \d+ \(change quote\) is not filed under all that it is about",
    ),
    "a decision of which the words are gone": (
        "ledger",
        lambda: Quote.objects.all().delete(),
        r"Decision \d+ \(change quote\) is in force, and what it is about is not there",
    ),
    "rows of a report that is gone": (
        "references",
        without_report,
        r"Mention \d+ points to report \d+ \(article\), which is not there: run check_integrity --repair, which takes",
    ),
    "an official who is gone": (
        "references",
        without_person,
        r"Mention \d+ points to official \d+ \(person\), which is not there: run rebuild --article \d+",
    ),
    "an index of words that is gone": (
        "words",
        lambda: execute(NO_WORDS),
        r"The index of words of articles_quote is not whole \(articles_quote_search missing\)",
    ),
    "triggers that are gone": (
        "notes",
        lambda: drop_triggers(),
        r"The trigger newsroom_index_\w+ is not there, so that lists miss changes: run migrate",
    ),
}


def drop_triggers():
    with connection.cursor() as cursor:
        for name, table in installed(cursor).items():
            cursor.execute(f"DROP TRIGGER {name}" + ("" if ON_SQLITE else f" ON {table}"))


@pytest.mark.parametrize("damage", MENDED)
def test_damage_is_told_and_mended(damage):
    check, harm, sentence = MENDED[damage]
    harm()
    told = found(check)
    assert any(re.search(sentence, one) for one in told), told
    assert mended(check) == []


def test_much_at_once_is_mended_and_leaves_nothing_behind():
    for damage in TOGETHER:
        MENDED[damage][1]()
    assert len(found()) > len(TOGETHER)
    mended(*integrity.CHECKS)
    assert found() == []


TOGETHER = (
    "a mention of other words",
    "a report found by other words",
    "a report that is not about whom it names",
    "an account of another meeting",
    "people merged in a circle",
    "a meeting that is part of itself",
    "an official who is gone",
    "a decision that is not filed",
    "triggers that are gone",
)
