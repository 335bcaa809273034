"""The composed collection holds what importing its reports would have stored."""

from collections import defaultdict
from itertools import islice

import pytest
from django.db.models import Count, F

from articles.evaluation.collection import Reading, collect
from articles.evaluation.deciding import MATCHING
from articles.evaluation.groups import Group
from articles.extraction import extract
from articles.importing.delivered import Delivered
from articles.importing.storing import store
from articles.models import (
    Account,
    Article,
    Band,
    Meeting,
    Mention,
    Person,
    Quote,
    Sighting,
    Tenure,
)
from articles.models.folding import fold
from benchmarks import corpus, filling
from benchmarks.dispatches import composed

pytestmark = pytest.mark.django_db
REPORTS = 300


@pytest.fixture(scope="module")
def collection(shared):
    """The first reports of the world, stored for all tests here and gone after them."""
    filling.fill(islice(composed(), REPORTS))
    return list(Article.objects.order_by("pk"))


def divided(rows):
    """Things by what they belong to, as a set of sets."""
    groups = defaultdict(set)
    for thing, label in rows:
        groups[label].add(thing)
    return {frozenset(group) for group in groups.values()}


def test_the_world_is_the_same_at_every_run_and_the_smaller_collection_begins_the_larger():
    first = [one.text for one in islice(composed(), 20)]
    assert first == [one.text for one in islice(composed(), 20)]
    assert first != [one.text for one in islice(composed(2), 20)]


def test_further_reports_tell_of_meetings_that_were_not_told_of_before():
    before = {one.event for one in islice(composed(), 20)}
    further = list(islice(composed(after=20), 20))
    assert not before & {one.event for one in further}
    assert {one.text for one in further} <= {one.text for one in islice(composed(), 60)}


def test_reports_are_read_as_what_they_were_composed_from():
    for one in islice(composed(), 60):
        found = extract(one.text)
        names = {person.id: person.name for person in found.people}
        assert [{names[key] for key in meeting.participants} for meeting in found.meetings] == [
            {official.name for official in one.meeting.officials}
        ]
        assert found.meetings[0].date.earliest <= one.meeting.day <= found.meetings[0].date.latest


def test_there_are_as_many_reports_as_asked_for(collection):
    assert len(collection) == REPORTS


def test_every_meeting_has_accounts_and_takes_its_days_from_them(collection):
    assert not Meeting.objects.filter(accounts=None).exists()
    assert not Meeting.objects.filter(earliest=None).exists()
    assert Meeting.objects.annotate(told=Count("accounts")).filter(told__gt=1).exists()


def test_who_takes_part_in_a_meeting_is_who_is_seen_in_its_reports(collection):
    for meeting in Meeting.objects.prefetch_related("participations", "accounts__article__sightings"):
        seen = {one.person_id for told in meeting.accounts.all() for one in told.article.sightings.all()}
        assert {one.person_id for one in meeting.participations.all()} == seen
        assert meeting.countries.count() == len(seen)


def test_spans_stand_where_the_words_are(collection):
    for mention in Mention.objects.select_related("article"):
        assert mention.article.body[mention.start : mention.end] == mention.text
    for quote in Quote.objects.select_related("article"):
        assert quote.article.body[quote.start : quote.end].startswith(quote.text[:10])
    assert Quote.objects.exclude(speaker=None).exists()


def test_reports_are_about_the_people_and_countries_that_they_mention(collection):
    for article in collection[:50]:
        assert set(article.people.values_list("pk", flat=True)) == set(
            article.mentions.exclude(person=None).values_list("person", flat=True)
        )
        assert set(article.countries.values_list("pk", flat=True)) == set(
            article.mentions.exclude(country=None).values_list("country", flat=True)
        )


def test_people_have_their_names_countries_and_offices(collection):
    assert not Person.objects.filter(aliases=None).exists()
    assert not Person.objects.filter(tenures=None).exists()
    assert not Person.objects.filter(country=None).exists()
    assert all(person.folded == fold(person.name) for person in Person.objects.all())
    assert not Tenure.objects.filter(first_seen__gt=F("last_seen")).exists()


def test_the_matching_finds_the_same_people_meetings_and_copies(collection):
    readings = [Reading(Group("all", {}, {}), str(one.pk), extract(bytes(one.raw).decode())) for one in collection]
    found = collect(readings, MATCHING)
    number = {article.pk: n for n, article in enumerate(collection)}
    rows = Sighting.objects.values_list("article", "key", "person")
    assert divided(((number[a], key), who) for a, key, who in rows) == divided(found.people.items())
    rows = Account.objects.values_list("article", "key", "meeting")
    assert divided(((number[a], key), meeting) for a, key, meeting in rows) == divided(found.meetings.items())
    rows = Article.objects.values_list("pk", "longest")
    assert divided((number[a], number[longest or a]) for a, longest in rows) == divided(enumerate(found.copies))
    assert Article.objects.exclude(original=None).exists()


def test_a_report_that_is_imported_now_is_stored_like_those_that_are_there(collection):
    """The newest report is taken away and imported: its rows are the same, and nothing else moves."""
    newest = collection[-1]
    before = rows_of(newest)
    newest.delete()
    outcome = store(Delivered(newest.file, bytes(newest.raw)))
    assert rows_of(outcome.article) == before


def rows_of(article):
    """What is stored of a report, without the numbers of its rows."""
    sightings = article.sightings.order_by("key").values(
        "key", "name", "office", "country", "earliest", "latest", "told", "profile", "verdict", "person__name", "spans"
    )
    mentions = article.mentions.order_by("start", "kind").values(
        "start", "end", "text", "kind", "form", "person__name", "country", "place"
    )
    quotes = article.quotes.order_by("key", "occasions__earliest").values(
        "key", "text", "speaker__name", "spans", "search_text", "standing", "occasions__earliest", "statement__key"
    )
    accounts = article.accounts.order_by("key", "clues__word").values(
        "key",
        "spans",
        "facts",
        "gist",
        "clues__word",
        "clues__first",
        "meeting__earliest",
        "meeting__latest",
        "meeting__place",
    )
    bands = sorted(Band.objects.filter(article=article).values_list("key", flat=True))
    head = {
        name: getattr(article, name)
        for name in ("title", "language", "earliest", "latest", "shingles", "search_text", "source_id")
    }
    people = sorted(article.people.values_list("name", flat=True))
    return [head, people, bands, *(list(rows) for rows in (sightings, mentions, quotes, accounts))]


def test_a_database_that_holds_reports_is_refused_without_add(collection):
    with pytest.raises(SystemExit, match="The database holds 300 reports already; --add puts the new ones beside them"):
        corpus.main(["--reports", "1"])


def test_with_add_the_world_goes_on(collection):
    corpus.main(["--reports", "5", "--add"])
    assert Article.objects.count() >= REPORTS + 5
