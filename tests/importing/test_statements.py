"""Quotes that say the same become one statement, whatever came first and whatever leaves."""

from itertools import permutations

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from articles import editing
from articles.gathering.statements import load
from articles.importing import store
from articles.importing.removing import remove
from articles.importing.rereading import reread
from articles.matching.statements import groups
from articles.models import Article, Occasion, Person, Quote, Statement
from articles.models.folding import fold
from tests import builders

pytestmark = pytest.mark.django_db
ANNA, BORIS = ("Anna Berg", "Außenministerin", "DE"), ("Boris Tal", "Außenminister", "FR")
LONG = "Wir sind zu Verhandlungen ohne Vorbedingungen bereit, wenn die Truppen die Grenze verlassen."
SHORT = "sie sei zu Verhandlungen ohne Vorbedingungen bereit, wenn die Truppen die Grenze verließen"
ENGLISH = "We are ready for negotiations without preconditions if the troops leave the border."
OTHER = "Die Sanktionen gegen die Banken werden wir im Herbst noch einmal verschärfen."


def report(script, name, words, day="2031-05-07", by=ANNA, **quote):
    """A delivered report that quotes these words."""
    text = f" date {day} {name}: {by[0]} sprach mit der Presse: „{words}“"
    return script.report(f"{name}.txt", text, people=[by], quotes=[{"words": words, "by": by[0], **quote}])


def reports(script):
    return [
        report(script, "lang", LONG),
        report(script, "kurz", SHORT, "2031-05-08", type="indirect"),
        report(script, "english", ENGLISH, "2031-05-06", language="en"),
        report(script, "anderes", OTHER),
        report(script, "viel spaeter", LONG, "2031-09-01"),
        report(script, "ein anderer", LONG, by=BORIS),
    ]


def statements():
    """The statements as sets of the reports' names, by who leads."""
    return {
        min(some.wordings.all(), key=lambda one: one.standing).article.file: {
            one.article.file for one in some.wordings.all()
        }
        for some in Statement.objects.prefetch_related("wordings__article")
    }


TOGETHER = {"lang.txt": {"lang.txt", "kurz.txt", "english.txt"}}


@pytest.mark.parametrize("order", [*list(permutations(range(6)))[::120], (5, 4, 3, 2, 1, 0)])
def test_one_statement_in_three_reports_whatever_came_first(script, order):
    some = reports(script)
    for number in order:
        store(some[number])
    assert statements() == TOGETHER


def test_the_longest_literal_wording_leads_and_names_the_statement(script):
    for one in reports(script)[1:3]:
        store(one)
    assert statements() == {"english.txt": {"kurz.txt", "english.txt"}}
    before = Statement.objects.get().key
    store(reports(script)[0])
    assert statements() == TOGETHER
    assert Statement.objects.get().key != before


def test_a_report_that_leaves_takes_only_its_own_wording_with_it(script):
    stored = [store(one).article for one in reports(script)]
    remove(stored[0])
    assert statements() == {"english.txt": {"kurz.txt", "english.txt"}}
    remove(stored[2])
    assert statements() == {}
    assert Quote.objects.filter(statement=None).count() == 4


def test_reading_again_changes_nothing(script):
    stored = [store(one).article for one in reports(script)]
    before = set(Quote.objects.values_list("pk", "statement__key", "standing"))
    for article in stored:
        reread(article)
    assert set(Quote.objects.values_list("pk", "statement__key", "standing")) == before
    assert Occasion.objects.count() == 6


def test_a_wording_that_is_read_otherwise_now_leaves(script):
    for one in reports(script):
        store(one)
    report(script, "kurz", SHORT, "2031-05-08", type="indirect", denied=True)
    reread(Article.objects.get(file="kurz.txt"))
    assert statements() == {"lang.txt": {"lang.txt", "english.txt"}}


def test_another_speaker_by_an_editor_tears_and_ties(script, editor):
    for one in reports(script):
        store(one)
    boris = Person.objects.get(name="Boris Tal")
    decision = editing.change(editor, Quote.objects.get(article__file="lang.txt"), {"speaker": boris})
    assert list(map(sorted, sorted(statements().values(), key=sorted))) == [
        ["ein anderer.txt", "lang.txt"],
        ["english.txt", "kurz.txt"],
    ]
    editing.undo(editor, decision)
    assert statements() == TOGETHER


def test_a_quote_that_an_editor_takes_away_is_no_wording(script, editor):
    for one in reports(script):
        store(one)
    editing.delete(editor, Quote.objects.get(article__file="lang.txt"))
    assert statements() == {"english.txt": {"kurz.txt", "english.txt"}}


def test_merging_two_people_ties_their_quotes_and_parting_them_tears_them(script, editor):
    for one in reports(script):
        store(one)
    anna, boris = (Person.objects.get(folded=fold(who[0])) for who in (ANNA, BORIS))
    decision = editing.merge_people(editor, boris, anna)
    assert list(statements().values()) == [{"lang.txt", "kurz.txt", "english.txt", "ein anderer.txt"}]
    editing.undo(editor, decision)
    assert statements() == TOGETHER


def test_another_day_of_the_report_by_an_editor_counts(script, editor):
    for one in reports(script):
        store(one)
    earliest, latest = builders.days("2031-09-02")
    editing.change(editor, Article.objects.get(file="lang.txt"), {"earliest": earliest, "latest": latest})
    assert {"lang.txt", "viel spaeter.txt"} in statements().values()


def test_what_is_stored_is_what_all_quotes_at_once_would_give(script):
    for one in reports(script):
        store(one)
    rows = load(set(Quote.objects.values_list("pk", flat=True)))
    numbers = groups([row.wording for row in rows.values()])
    together = {}
    for pk, number in zip(rows, numbers, strict=True):
        together.setdefault(number, set()).add(pk)
    stored = {}
    for pk, statement in Quote.objects.exclude(statement=None).values_list("pk", "statement"):
        stored.setdefault(statement, set()).add(pk)
    assert sorted(map(sorted, stored.values())) == sorted(sorted(some) for some in together.values() if len(some) > 1)


def test_the_day_of_a_meeting_ties_a_report_that_looks_back(script):
    store(report(script, "lang", LONG))
    text = f" date 2031 Im Mai traf Anna Berg in Lyon Boris Tal. „{LONG}“, sagte Berg."
    may = builders.days("2031-05-06")
    told = {"who": ("Anna Berg", "Boris Tal"), "countries": ("DE", "FR"), "days": may, "evidence": "traf Anna Berg"}
    quotes = [{"words": LONG, "by": "Anna Berg"}]
    store(script.report("rueckblick.txt", text, people=[ANNA, BORIS], meetings=[told], quotes=quotes))
    assert statements() == {"lang.txt": {"lang.txt", "rueckblick.txt"}}


def test_a_speaker_of_many_words_costs_a_new_report_nothing_more(script):
    def cost(name, day):
        with CaptureQueriesContext(
            connection,
        ) as queries:
            store(report(script, name, LONG, day))
        return len(queries)

    for number in (1, 2):
        cost(f"erster {number}", "2031-01-01")
    few = cost("zweiter", "2031-01-02")
    anna = Person.objects.get(name="Anna Berg")
    for number in range(60):
        day = f"{2000 + number // 12}-{number % 12 + 1:02}-15"
        article = builders.article(f"{OTHER} {number}", day)
        builders.quote(article, OTHER, anna)
    assert cost("dritter", "2031-01-03") == few
