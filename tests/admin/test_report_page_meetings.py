"""What editors put right on the page of a report about meetings, people and the report itself."""

from datetime import date

from django.urls import reverse

from articles import editing
from articles.models import Account, Article, Correction, Meeting, Mention, Person, Place, Quote, Source
from articles.models.origin import EDITOR
from tests.admin.conftest import span
from tests.admin.fixing import at, fix_url, ledger, put, sent, who
from tests.admin.test_pages import change_url
from tests.admin.test_report_page import mark_url


def test_words_become_a_passage_on_a_known_meeting(desk, collection):
    said = list(span("Wir bleiben im Gespräch."))
    put(desk, mark_url(collection.article, *said, "meeting"), about=who(collection.meeting), why="gehört dazu")
    told = collection.meeting.accounts.order_by("pk")
    assert [account.spans for account in told] == [[[0, 52]], [said]]
    assert ledger() == [("add", "account")]
    meeting = Meeting.objects.get()
    assert (meeting.place, meeting.topics, meeting.status) == (collection.vienna, ["Handel"], "held")


def test_words_become_a_passage_on_a_new_meeting(desk, collection):
    url = at(collection.article, "Erika Muster traf in Wien ihren Kollegen.", "meeting")
    put(desk, url, about="new:meeting")
    meeting = Meeting.objects.exclude(pk=collection.meeting.pk).get()
    assert [row.person for row in meeting.participations.all()] == [collection.erika]
    assert meeting.accounts.get().article == collection.article
    assert (meeting.origin, meeting.status) == (EDITOR, "held")


def test_a_passage_tells_of_another_meeting(desk, collection):
    other = Meeting.objects.create()
    other.participations.create(person=collection.other)
    put(desk, mark_url(collection.article, 0, 52, "meeting"), about=who(other))
    assert Account.objects.get().meeting == other


def test_a_passage_tells_of_a_meeting_of_its_own(desk, collection):
    put(desk, mark_url(collection.article, 0, 52, "meeting"), about="new:meeting")
    other = Account.objects.get().meeting
    assert other != collection.meeting
    assert [row.person for row in other.participations.all()] == [collection.erika]


def test_the_report_tells_of_no_such_meeting(desk, collection):
    put(desk, mark_url(collection.article, 0, 52, "meeting"), "delete")
    assert Account.objects.get().meeting is None
    assert not desk.get(change_url(collection.article)).context_data["meetings_rows"]
    assert ledger() == [("delete", "account")]


def test_a_passage_that_was_pointed_out_comes_and_goes_with_the_ledger(desk, editor, collection):
    url = at(collection.article, "Wir bleiben im Gespräch.", "meeting")
    put(desk, url, about=who(collection.meeting))
    pointed_out = Correction.objects.get()
    editing.undo(editor, pointed_out)
    assert collection.meeting.accounts.count() == 1
    editing.redo(editor, pointed_out)
    assert collection.meeting.accounts.count() == 2
    put(desk, url, "delete")
    assert collection.meeting.accounts.count() == 1
    put(desk, url, about=who(collection.meeting))
    assert collection.meeting.accounts.count() == 2


def test_a_meeting_gets_days_a_place_and_another_who_takes_part(desk, collection):
    url = fix_url(collection.article, "meeting", collection.meeting.pk)
    put(
        desk, url, earliest="2022-02-11", latest="2022-02-11", status="cancelled", topics="Handel\nZoll",
        place="new:place", place_new="Graz", another=who(collection.other),
    )  # fmt: skip
    meeting = Meeting.objects.get()
    assert (meeting.earliest, meeting.status, meeting.topics) == (date(2022, 2, 11), "cancelled", ["Handel", "Zoll"])
    assert meeting.place == Place.objects.get(name="Graz")
    assert {row.person for row in meeting.participations.all()} == {collection.erika, collection.other}


def test_somebody_did_not_take_part(desk, collection):
    put(desk, fix_url(collection.article, "meeting", collection.meeting.pk), part=[])
    assert not collection.meeting.participations.exists()
    assert ledger() == [("delete", "participation")]


def test_days_come_in_pairs(desk, collection):
    url = fix_url(collection.article, "meeting", collection.meeting.pk)
    assert "Give both days" in put(desk, url, earliest="2022-02-11").content.decode()


def test_a_person_is_another_one_in_the_whole_report(desk, collection):
    put(desk, fix_url(collection.article, "person", "p1"), whom=who(collection.other))
    assert Mention.objects.get().person == collection.other
    assert Quote.objects.get().speaker == collection.other
    assert list(collection.article.people.all()) == [collection.other]
    assert [row.person for row in collection.meeting.participations.all()] == [collection.other]
    assert ledger() == [("change", "sighting")]


def test_a_name_is_another_one_wherever_the_report_means_the_same_person(desk, collection):
    start, end = span("Ministerin")
    Mention.objects.create(
        article=collection.article, start=start, end=end, text="Ministerin", kind="person", form="office",
        person=collection.erika, sighting=collection.mention.sighting,
    )  # fmt: skip
    office, name = at(collection.article, "Ministerin", "person"), at(collection.article, "Erika Muster", "person")
    assert "everywhere" not in sent(desk, office)
    put(desk, office, who="nobody")
    assert [mention.person for mention in Mention.objects.order_by("start")] == [None, collection.erika]
    Mention.objects.update(sighting=collection.mention.sighting, person=collection.erika)
    assert sent(desk, name)["everywhere"] is True
    put(desk, name, who=who(collection.other))
    assert {mention.person for mention in Mention.objects.all()} == {collection.other}


def test_a_person_gets_a_country(desk, collection):
    url = fix_url(collection.article, "person", "p1")
    put(desk, url, whom=who(collection.erika), acts_for="nobody")
    collection.erika.refresh_from_db()
    assert collection.erika.country is None
    put(desk, url, acts_for=who(collection.austria))
    collection.erika.refresh_from_db()
    assert collection.erika.country == collection.austria


def test_the_report_gets_title_source_and_days(desk, collection):
    herald = Source.objects.create(name="Herold", slug="herold")
    url = fix_url(collection.article, "report", collection.article.pk)
    put(desk, url, title="Neu", source=herald.pk, earliest="2022-02-01", latest="2022-02-28", hidden="on")
    report = Article.objects.get()
    assert (report.title, report.source, report.hidden, report.latest) == ("Neu", herald, True, date(2022, 2, 28))


def test_no_person_at_all_is_looked_at_first(desk, collection):
    url = reverse("admin:articles_article_no_person", args=[collection.article.pk, collection.erika.pk])
    page = desk.get(url).content.decode()
    for words in ("1 mention", "1 quote loses", "1 meeting loses", "1 report names"):
        assert words in page
    assert Person.objects.filter(pk=collection.erika.pk).exists()
    assert desk.post(url, {"why": "Filmfigur"}).status_code == 302
    assert Correction.objects.get().reason == "Filmfigur"
    assert not Mention.objects.filter(person__isnull=False).exists()
