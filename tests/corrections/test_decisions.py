"""What an editor decided stays, however often reports are read and whatever other reports say."""

from datetime import date

import pytest

from articles import corrections, editing
from articles.importing import reread, store
from articles.models import (
    Account,
    Alias,
    Article,
    Correction,
    Meeting,
    Mention,
    Participation,
    Person,
    Place,
    Quote,
    Tenure,
)
from tests.importing.reports import MAY, TALKS, sister, talks

pytestmark = pytest.mark.django_db


@pytest.fixture
def article(script):
    return store(talks(script)).article


def person(name):
    return Person.objects.get(name=name, merged_into=None)


def read_all_again():
    for article in Article.objects.order_by("pk"):
        reread(article)


def test_a_change_is_made_and_kept_with_before_and_after(article, editor):
    quote = Quote.objects.get()
    correction = editing.change(editor, quote, {"speaker": person("Boris Tal")}, "he said it")
    assert Quote.objects.get().speaker == person("Boris Tal")
    assert correction.before["speaker"] == {"kind": "person", "slug": "anna-berg"}
    assert correction.after["speaker"] == {"kind": "person", "slug": "boris-tal"}
    assert (correction.reason, correction.created_by, correction.kind) == ("he said it", editor, "quote")


def test_a_change_to_the_same_is_none(article, editor):
    assert editing.change(editor, Quote.objects.get(), {"speaker": person("Anna Berg"), "denied": False}) is None
    assert not Correction.objects.exists()


def test_another_speaker_stays_after_reading_again(article, editor):
    editing.change(editor, Quote.objects.get(), {"speaker": person("Boris Tal")})
    read_all_again()
    assert Quote.objects.get().speaker == person("Boris Tal")


def test_another_speaker_stays_where_the_quote_is_read_a_little_longer(script, article, editor):
    editing.change(editor, Quote.objects.get(), {"speaker": person("Boris Tal")})
    talks(script, quotes=[{"words": 'Wir reden weiter"', "by": "Anna Berg"}])
    reread(article)
    assert Quote.objects.get().speaker == person("Boris Tal")


def test_a_decision_about_words_that_are_no_quote_any_more_waits(script, article, editor):
    editing.change(editor, Quote.objects.get(), {"speaker": person("Boris Tal")})
    talks(script, quotes=[{"words": "Dies berichtet der", "by": "Anna Berg"}])
    reread(article)
    assert Quote.objects.get().speaker == person("Anna Berg")
    talks(script)
    reread(article)
    assert Quote.objects.get().speaker == person("Boris Tal")


def test_an_organisation_as_speaker_makes_room(script, editor):
    parts = {"organisations": [("Elbkurier", "DE")]}
    store(talks(script, **parts))
    organisation = Mention.objects.get(kind="organisation").organisation
    editing.change(editor, Quote.objects.get(), {"speaker_organisation": organisation})
    read_all_again()
    quote = Quote.objects.get()
    assert (quote.speaker, quote.speaker_organisation) == (None, organisation)


def test_a_moved_quote_has_the_words_of_its_new_place(article, editor):
    quote = Quote.objects.get()
    editing.change(editor, quote, {"start": quote.start + 4})
    for _ in range(2):
        quote = Quote.objects.get()
        assert (quote.text, quote.spans) == ("reden weiter", [[quote.start, quote.end]])
        assert Quote.objects.search("reden").count() == 1
        read_all_again()


def test_the_place_of_a_meeting_stays_whatever_another_report_says(script, article, editor):
    paris = Place.objects.create(name="Paris", slug="paris")
    editing.change(editor, Meeting.objects.get(), {"place": paris, "latest": date(2031, 5, 8)})
    read_all_again()
    store(sister(script))
    meeting = Meeting.objects.get()
    assert (meeting.place, meeting.earliest, meeting.latest) == (paris, MAY[0], date(2031, 5, 8))
    assert meeting.accounts.count() == 2
    read_all_again()
    assert Meeting.objects.get().place == paris


def test_who_took_no_part_stays_away(script, article, editor):
    editing.delete(editor, Participation.objects.get(person__name="Boris Tal"))
    store(sister(script, who=("Anna Berg", "Boris Tal")))
    read_all_again()
    for meeting in Meeting.objects.filter(accounts__article=article):
        assert [str(row) for row in meeting.participations.all()] == ["Anna Berg"]


def test_whom_an_editor_added_to_a_meeting_stays(script, article, editor):
    carla = Person.objects.create(name="Carla Ost", slug="carla-ost")
    editing.add(editor, carla)
    editing.add(editor, Participation.objects.create(meeting=Meeting.objects.get(), person=carla))
    store(sister(script))
    read_all_again()
    assert {str(row) for row in Meeting.objects.get().participations.all()} == {"Anna Berg", "Boris Tal", "Carla Ost"}


def test_another_office_in_a_meeting_stays(script, article, editor):
    row = Participation.objects.get(person__name="Boris Tal")
    held = Participation.objects.get(person__name="Anna Berg").office
    editing.change(editor, row, {"office": held})
    store(sister(script))
    read_all_again()
    assert Participation.objects.get(person__name="Boris Tal").office == held


def test_another_participant_in_the_place_of_one_stays(script, article, editor):
    carla = Person.objects.create(name="Carla Ost", slug="carla-ost")
    editing.change(editor, Participation.objects.get(person__name="Boris Tal"), {"person": carla})
    read_all_again()
    assert {str(row) for row in Meeting.objects.get().participations.all()} == {"Anna Berg", "Carla Ost"}


@pytest.mark.parametrize("kind", ["quote", "mention", "meeting"])
def test_what_was_deleted_stays_away(script, article, editor, kind):
    doomed = {
        "quote": Quote.objects.get(),
        "mention": Mention.objects.get(kind="place"),
        "meeting": Meeting.objects.get(),
    }[kind]
    model = type(doomed)
    editing.delete(editor, doomed)
    left = model.objects.count()
    read_all_again()
    read_all_again()
    assert model.objects.count() == left


def test_a_deleted_meeting_of_two_reports_stays_away_from_both(script, article, editor):
    store(sister(script))
    editing.delete(editor, Meeting.objects.get())
    read_all_again()
    assert not Meeting.objects.visible().exists()
    assert not Account.objects.exclude(meeting=None).exists()


def test_no_person_at_all(script, article, editor):
    editing.delete(editor, person("Boris Tal"))
    read_all_again()
    store(sister(script))
    assert not Person.objects.present().filter(name="Boris Tal").exists()
    assert not Mention.objects.filter(text="Boris Tal").exclude(person=None).exists()
    assert not Alias.objects.filter(name="Boris Tal").exists()
    assert all(str(row) == "Anna Berg" for row in Participation.objects.all())


def test_a_quote_that_an_editor_added_stays_with_its_later_changes(script, article, editor):
    start = article.body.index("Gespräch") if "Gespräch" in article.body else 0
    quote = Quote.objects.create(
        article=article,
        key=f"e{start}",
        start=start,
        end=start + 10,
        text=article.body[start : start + 10],
        type="indirect",
        language="de",
        speaker=person("Anna Berg"),
    )
    editing.add(editor, quote)
    editing.change(editor, quote, {"start": start + 5, "end": start + 30, "speaker": person("Boris Tal")})
    read_all_again()
    kept = Quote.objects.get(key=f"e{start}")
    assert (kept.start, kept.end, kept.speaker) == (start + 5, start + 30, person("Boris Tal"))
    Quote.objects.all().delete()
    read_all_again()
    kept = Quote.objects.get(origin="editor")
    assert (kept.start, kept.end, kept.speaker) == (start + 5, start + 30, person("Boris Tal"))
    editing.delete(editor, kept)
    read_all_again()
    assert not Quote.objects.filter(origin="editor").exists()


def test_a_renamed_person_is_found_by_both_names_and_keeps_name_and_country(script, article, editor):
    anna = person("Anna Berg")
    editing.change(editor, anna, {"name": "Anna Maria Berg-Fels", "country": None})
    read_all_again()
    store(sister(script))
    anna.refresh_from_db()
    assert (anna.name, anna.country, anna.slug) == ("Anna Maria Berg-Fels", None, "anna-berg")
    assert Person.objects.count() == 2
    assert {row.person for row in Participation.objects.all()} == {anna, person("Boris Tal")}


def test_a_merged_name_leads_to_the_one_who_stayed(script, article, editor):
    lone = script.report("berg.txt", "Ein Bergh kam.", people=[("Bergh", None, "AT")])
    store(lone)
    keep, lose = person("Anna Berg"), person("Bergh")
    assert editing.preview_merge(keep, lose) == {
        "mentions": 1,
        "quotes": 0,
        "meetings": 0,
        "reports": 1,
        "aliases": 1,
        "tenures": 0,
    }
    editing.merge_people(editor, keep, lose, "a slip of the pen")
    read_all_again()
    store(script.report("later.txt", "Auch Bergh war da.", people=[("Bergh", None, "AT")]))
    lose.refresh_from_db()
    assert lose.merged_into == keep
    assert Person.objects.filter(merged_into=None).count() == 2
    assert set(Mention.objects.filter(text="Bergh").values_list("person", flat=True)) == {keep.pk}
    assert set(Article.objects.filter(people=keep)) == set(Article.objects.all())
    assert not Alias.objects.filter(person=lose).exists()


def test_merging_moves_meetings_quotes_and_offices_once(script, article, editor):
    store(sister(script))
    keep, lose = person("Anna Berg"), person("Boris Tal")
    editing.merge_people(editor, keep, lose)
    assert [row.person for row in Participation.objects.all()] == [keep]
    assert Tenure.objects.filter(person=keep).count() == 2
    read_all_again()
    assert [row.person for row in Participation.objects.all()] == [keep]
    with pytest.raises(ValueError, match="merged already"):
        editing.merge_people(editor, keep, lose)


def test_days_in_office_that_an_editor_set_stay(script, article, editor):
    tenure = person("Anna Berg").tenures.get()
    editing.change(editor, tenure, {"first_seen": date(2029, 1, 1)})
    later = TALKS.replace("2031-05-07", "2032-05-07")
    store(talks(script, name="later.txt", text=later + " Später.", meetings=[]))
    tenure.refresh_from_db()
    assert tenure.first_seen == date(2029, 1, 1)


def test_a_title_that_an_editor_wrote_stays_and_is_found(article, editor):
    editing.change(editor, article, {"title": "Frühlingstreffen", "earliest": None, "latest": None})
    read_all_again()
    article.refresh_from_db()
    assert (article.title, article.earliest) == ("Frühlingstreffen", None)
    assert Article.objects.search("Frühlingstreffen").get() == article


def test_a_mention_of_somebody_else_stays(article, editor):
    mention = Mention.objects.filter(text="Anna Berg").first()
    editing.change(editor, mention, {"person": person("Boris Tal")})
    read_all_again()
    assert Mention.objects.get(start=mention.start, kind="person").person == person("Boris Tal")
    editing.change(editor, Mention.objects.get(start=mention.start, kind="person"), {"person": None})
    read_all_again()
    assert Mention.objects.get(start=mention.start, kind="person").person is None


def test_replaying_twice_is_replaying_once(script, article, editor, snapshot):
    store(sister(script))
    editing.change(editor, Quote.objects.get(), {"speaker": person("Boris Tal"), "denied": True})
    editing.change(editor, Meeting.objects.get(), {"status": "planned", "place": None})
    editing.delete(editor, Mention.objects.filter(kind="place").first())
    editing.delete(editor, Participation.objects.get(person__name="Boris Tal"))
    first = snapshot()
    corrections.replay(article)
    corrections.replay(article)
    assert snapshot() == first


def test_a_meeting_that_an_editor_added_needs_no_report(article, editor):
    meeting = Meeting.objects.create(earliest=MAY[0], latest=MAY[1])
    editing.add(editor, meeting)
    editing.add(editor, Participation.objects.create(meeting=meeting, person=person("Anna Berg")))
    read_all_again()
    assert Meeting.objects.get(origin="editor") == meeting
    assert meeting.participations.count() == 1
    editing.delete(editor, meeting)
    read_all_again()
    assert not Meeting.objects.visible().filter(origin="editor").exists()


def test_an_office_that_was_renamed_stays_one(script, article, editor):
    office = person("Anna Berg").tenures.get().office
    editing.change(editor, office, {"title": "Bundesministerin des Auswärtigen"})
    read_all_again()
    assert person("Anna Berg").tenures.get().office == office
