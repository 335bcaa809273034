"""What of a report is in the collection after it was taken in."""

from datetime import date

import pytest

from articles.importing import Delivered, look, reread, store
from articles.models import Article, Meeting, Mention, Person, Quote
from tests.importing.reports import ANNA, BORIS, MAY, TALKS, sister, talks

pytestmark = pytest.mark.django_db


def test_everything_of_a_report_is_in(script):
    outcome = store(talks(script))
    assert outcome.sentence == "talks.txt: imported, 2 people, 1 meeting, 1 quote"
    article = Article.objects.get()
    assert (article.earliest, article.latest) == (date(2031, 5, 7),) * 2
    assert article.source.name == "Elbkurier"
    assert bytes(article.raw) == TALKS.encode()
    assert article.body == TALKS.removeprefix(" date 2031-05-07 ")
    assert {(p.name, p.country_id) for p in article.people.all()} == {("Anna Berg", "DE"), ("Boris Tal", "FR")}
    assert [c.code for c in article.countries.all()] == ["FR"]
    meeting = Meeting.objects.get()
    assert (meeting.earliest, meeting.place.name, meeting.status, meeting.topics) == (
        MAY[0],
        "Lyon",
        "held",
        ["Handel"],
    )
    assert {(str(p), str(p.office)) for p in meeting.participations.all()} == {
        ("Anna Berg", "Außenministerin (DE)"),
        ("Boris Tal", "Außenminister (FR)"),
    }
    quote = Quote.objects.get()
    assert (quote.text, quote.speaker.name) == ("Wir reden weiter", "Anna Berg")
    assert article.body[quote.start : quote.end] == quote.text
    for mention in Mention.objects.all():
        assert article.body[mention.start : mention.end] == mention.text
    tenure = Person.objects.get(name="Anna Berg").tenures.get()
    assert (tenure.first_seen, tenure.last_seen) == MAY


def test_the_text_is_found_by_its_words(script):
    store(talks(script))
    assert Article.objects.search("gesprochen").count() == 0
    assert Article.objects.search("reden berg").count() == 1


def test_the_same_file_twice_changes_nothing(script, snapshot):
    store(talks(script))
    first = snapshot()
    assert store(talks(script, name="again.txt")).sentence == "again.txt: unchanged"
    assert snapshot() == first


def test_the_same_text_in_other_bytes_is_a_duplicate(script, snapshot):
    store(talks(script))
    first = snapshot()
    windows = Delivered("copy.txt", TALKS.replace(" date", "\n\ndate", 1).replace("\n", "\r\n").encode())
    assert store(windows).sentence == "copy.txt: duplicate of talks.txt"
    assert snapshot() == first


def test_looking_stores_nothing(script, snapshot):
    first = snapshot()
    outcome = look(talks(script))
    assert (outcome.state, len(outcome.extraction.people)) == ("new", 2)
    assert snapshot() == first


def test_a_second_report_joins_the_meeting(script):
    store(talks(script))
    store(sister(script))
    meeting = Meeting.objects.get()
    assert meeting.accounts.count() == 2
    assert Person.objects.count() == 2


def test_reports_that_only_together_know_the_day(script):
    store(talks(script, meetings=[meeting_on(date(2031, 5, 4), date(2031, 5, 6))]))
    store(sister(script, days=(date(2031, 5, 6), date(2031, 5, 9))))
    meeting = Meeting.objects.get()
    assert (meeting.earliest, meeting.latest, meeting.basis) == (*MAY, "sister_report")


def meeting_on(earliest, latest, **more):
    told = {"who": ("Anna Berg", "Boris Tal"), "countries": ("DE", "FR"), "place": "Lyon", "evidence": "Anna Berg traf"}
    return {**told, "days": (earliest, latest), **more}


def test_what_was_held_was_held_whatever_was_announced(script):
    store(talks(script, meetings=[meeting_on(*MAY, status="planned")]))
    assert Meeting.objects.get().status == "planned"
    store(sister(script))
    assert Meeting.objects.get().status == "held"


def test_other_days_are_another_meeting(script):
    store(talks(script))
    store(sister(script, days=(date(2031, 6, 6), date(2031, 6, 6))))
    assert Meeting.objects.count() == 2


def test_a_surname_alone_without_office_is_never_merged_silently(script):
    store(talks(script))
    store(script.report("berg.txt", "Ein Berg kam zu Wort.", people=[("Berg", None, None)]))
    assert sorted(Person.objects.values_list("name", "slug")) == [
        ("Anna Berg", "anna-berg"),
        ("Berg", "berg"),
        ("Boris Tal", "boris-tal"),
    ]


def test_a_surname_with_the_office_of_somebody_known_is_that_person(script):
    store(talks(script))
    store(script.report("berg.txt", "Außenministerin Berg kam.", people=[("Berg", "Außenministerin", "DE")]))
    assert Person.objects.count() == 2
    assert set(Person.objects.get(name="Anna Berg").aliases.values_list("name", flat=True)) == {"Anna Berg", "Berg"}


def test_the_same_name_in_another_country_is_somebody_else(script):
    store(talks(script))
    store(script.report("other.txt", "Anna Berg aus Wien sprach.", people=[("Anna Berg", None, "AT")]))
    assert sorted(Person.objects.filter(name="Anna Berg").values_list("slug", flat=True)) == [
        "anna-berg",
        "anna-berg-2",
    ]


def test_names_without_latin_letters_have_an_address(script):
    store(script.report("chinese.txt", "李明 sprach mit 王芳.", people=[("李明", None, "CN"), ("王芳", None, "CN")]))
    assert sorted(Person.objects.values_list("slug", flat=True)) == ["person", "person-2"]


@pytest.mark.parametrize("length", [200, 201, 5000])
def test_names_without_end_are_cut(script, length):
    name = "ß" * length
    text = f"{name} sprach."
    outcome = store(
        script.report(
            "long.txt", text, people=[(name, "ﷺ" * length, "DE")], organisations=[(name, None)], places=[(name, None)]
        )
    )
    assert outcome.state == "imported"
    assert len(Person.objects.get().name) == 200


def test_a_report_of_a_hundred_thousand_different_words_is_stored(script):
    text = " ".join(f"wort{n}x" for n in range(150_000))
    assert store(script.report("words.txt", text)).state == "imported"


def test_reading_again_without_change_leaves_everything_as_it_is(script, snapshot):
    store(talks(script))
    store(sister(script))
    store(script.report("berg.txt", "Ein Berg kam zu Wort.", people=[("Berg", None, None)]))
    first = snapshot()
    for article in Article.objects.all():
        reread(article)
    assert snapshot() == first


def test_reading_again_takes_away_what_is_no_longer_found(script):
    outcome = store(talks(script))
    talks(script, people=[ANNA], meetings=[], quotes=[])
    reread(outcome.article)
    assert list(Person.objects.values_list("name", flat=True)) == ["Anna Berg"]
    assert not Meeting.objects.exists()
    assert not Quote.objects.exists()
    assert Article.objects.get().pk == outcome.article.pk


def test_a_meeting_keeps_its_number_when_it_is_read_differently(script):
    outcome = store(talks(script))
    number = Meeting.objects.get().pk
    later = (date(2031, 5, 2), date(2031, 5, 2))
    talks(
        script,
        people=[ANNA, BORIS],
        meetings=[{"who": ("Anna Berg",), "days": later, "evidence": "Anna Berg traf am 6. Mai in Lyon Boris Tal."}],
    )
    reread(outcome.article)
    assert Meeting.objects.get().pk == number
    assert Meeting.objects.get().earliest == later[0]
