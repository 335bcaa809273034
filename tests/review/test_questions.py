"""Questions come with what is read, go with what editors decide, and come back when that is taken back."""

from datetime import date, timedelta

import pytest
from django.core.management import call_command
from django.utils import timezone

from articles import editing, questions
from articles.importing import reread, store
from articles.importing.removing import remove
from articles.models import Article, Correction, Meeting, Person, Question, Quote
from articles.questions.meetings import of_meetings
from tests.importing.reports import talks
from tests.review.conftest import ANNA, BORIS, RAISING, report

pytestmark = pytest.mark.django_db


def keys():
    return set(Question.objects.open().values_list("key", "number", "confidence", "facts"))


@pytest.mark.parametrize("kind", RAISING)
def test_each_kind_is_found_and_stays_when_read_again(raised, kind):
    asked = raised(kind)
    before = set(Question.objects.open().values_list("key", flat=True))
    asked.later_until = later = timezone.now() + timedelta(days=1)
    asked.save()
    for article in Article.objects.order_by("pk"):
        reread(article)
    assert set(Question.objects.open().values_list("key", flat=True)) == before
    again = Question.objects.get(kind=kind)
    assert (again.pk, again.later_until) == (asked.pk, later)


@pytest.mark.parametrize("kind", RAISING)
def test_looking_through_everything_finds_the_same(raised, kind):
    raised(kind)
    before = keys()
    Question.objects.all().delete()
    call_command("find_questions")
    assert keys() == before


def test_what_is_sure_is_not_asked_about(script):
    assert store(talks(script)).state == "imported"
    assert not Question.objects.exists()


def test_questions_leave_with_their_report(raised):
    asked = raised("meetings")
    remove(Article.objects.get(file="paris.txt"))
    assert not Question.objects.filter(pk=asked.pk).exists()


def test_a_report_that_was_taken_down_raises_none(raised, editor):
    asked = raised("speaker")
    down = editing.change(editor, asked.article, {"hidden": True})
    assert not Question.objects.open().exists()
    editing.undo(editor, down)
    assert Question.objects.open().get().pk == asked.pk


def test_more_facts_and_more_doubt_come_first(script):
    people = [("Anna Berg", "Außenministerin", "DE")]
    text = 'date 2031-05-07 Anna Berg kam an. "Es regnet", hieß es. "Es schneit", sagte jemand.'
    said = [{"words": "Es regnet"}, {"words": "Es schneit", "by": "Anna Berg", "confidence": 0.3}]
    report(script, "wetter.txt", text, people=people, quotes=said)
    RAISING["who"](script)
    found = list(questions.ordered(Question.objects.open(), []).values_list("kind", "confidence", "facts", "risk"))
    assert [row[3] for row in found] == sorted((round((1 - row[1]) * row[2], 4) for row in found), reverse=True)
    kinds = [row[0] for row in found]
    assert kinds.index("speaker") < kinds.index("quote")


def test_facts_that_come_later_count(script, raised):
    asked = raised("people")
    assert asked.facts == 1
    text = "date 2031-07-01 Katharina Lindenmayer und Katharina Lindenmeyer, beide kamen. Lindenmayer blieb."
    both = [(name, "Ministerin", "AT") for name in ("Katharina Lindenmayer", "Katharina Lindenmeyer")]
    report(script, "beide.txt", text, people=both)
    asked.refresh_from_db()
    assert asked.facts == 2


def test_people_of_different_names_are_no_question(script):
    for number, name in enumerate(("Anna Berg", "Anna Burk", "Karl Berg"), 1):
        report(script, f"{number}.txt", f"date 2031-05-0{number} {name} kam.", people=[(name, None, "DE")])
    assert not Question.objects.filter(kind="people").exists()


def test_a_merger_elsewhere_answers_the_question_and_its_undoing_asks_again(raised, editor):
    asked = raised("people")
    merged = editing.merge_people(editor, asked.person, asked.other_person)
    asked.refresh_from_db()
    assert (asked.open, asked.decision) == (False, merged)
    for article in Article.objects.all():
        reread(article)
    assert not Question.objects.open().exists()
    editing.undo(editor, merged)
    asked.refresh_from_db()
    assert (asked.open, asked.decision) == (True, None)


def test_whoever_is_kept_apart_is_not_asked_about_after_a_merger(script, raised, editor):
    asked = raised("people")
    editing.apart(editor, asked.person, asked.other_person)
    third = report(
        script, "3.txt", "date 2031-06-03 Ministerin Katharina Lindenmeier kam.",
        people=[("Katharina Lindenmeier", "Ministerin", "AT")],
    ).sightings.get().person  # fmt: skip
    known = Person.objects.get(pk=asked.person_id)
    if third != known:
        editing.merge_people(editor, third, known)
    assert not Question.objects.open().filter(kind="people").exists()


def test_a_decision_keeps_how_sure_the_machine_had_been(script, editor):
    said = store(talks(script)).article.quotes.get()
    decision = editing.change(editor, said, {"denied": True})
    assert (decision.asked, decision.confidence) == ("quote", 0.8)
    deleted = editing.delete(editor, Quote.objects.get())
    assert (deleted.asked, deleted.confidence) == ("quote", 0.8)
    confirmed = editing.confirm(editor, Meeting.objects.get())
    assert (confirmed.asked, confirmed.confidence) == ("meeting", 0.9)
    renamed = editing.change(editor, Person.objects.get(name="Anna Berg"), {"name": "Anna B. Berg"})
    assert (renamed.asked, renamed.confidence) == ("", None)


def review(number, action, confidence, kind="quote", **fields):
    """So many decisions about facts of a kind."""
    Correction.objects.bulk_create(
        Correction(action=action, kind=kind, asked=kind, confidence=confidence, target={"kind": kind}, **fields)
        for _ in range(number)
    )


def test_the_table_counts_what_became_of_facts_by_confidence(db):
    review(3, "confirm", 0.3)
    review(1, "delete", 0.35)
    review(2, "change", 1.0)
    review(5, "change", 0.3, withdrawn_at=timezone.now())
    low, high = questions.rates()
    assert (low.kind, low.edges, low.confirmed, low.changed, low.deleted) == ("quote", (0.2, 0.4), 3, 0, 1)
    assert (high.edges, high.reviewed, high.survived) == ((0.8, 1.0), 2, 0)
    assert low.survived == 0.75
    assert not low.learned


def test_the_order_goes_by_what_was_found_once_enough_was_reviewed(script):
    text = 'date 2031-05-07 Anna Berg kam an. "Es regnet", hieß es. "Es schneit", sagte jemand.'
    said = [{"words": "Es regnet"}, {"words": "Es schneit", "by": "Anna Berg", "confidence": 0.6}]
    report(script, "wetter.txt", text, people=[("Anna Berg", None, "DE")], quotes=said)

    def first():
        return questions.ordered(Question.objects.open(), questions.rates()).first().kind

    assert first() == "speaker"
    review(questions.ENOUGH - 1, "confirm", 0.1, "speaker")
    assert first() == "speaker"
    review(1, "confirm", 0.1, "speaker")
    assert first() == "quote"
    asked = questions.ordered(Question.objects.filter(kind="speaker"), questions.rates()).get()
    assert asked.risk == pytest.approx(1 / (questions.ENOUGH + 2))


def test_the_grounds_are_the_same_whichever_of_two_meetings_is_looked_at(script):
    store(talks(script))
    text = "date 2031-05-20 In Paris sprach Boris Tal im Mai mit Anna Berg."
    told = {"who": ("Boris Tal", "Anna Berg"), "countries": ("FR", "DE"), "place": "Paris", "evidence": text[16:]}
    days = date(2031, 5, 1), date(2031, 5, 31)
    report(script, "paris.txt", text, people=[BORIS, ANNA], places=[("Paris", "FR")], meetings=[{**told, "days": days}])
    grounds = []
    for meeting in Meeting.objects.order_by("pk"):
        of_meetings([meeting.pk])
        grounds.append(Question.objects.get(kind="meetings").reasons)
    assert grounds[0] == grounds[1]
    assert grounds[0][0] == "both name Anna Berg, Boris Tal"
