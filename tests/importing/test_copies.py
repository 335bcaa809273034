"""Stored reports that print one wording have one original, whatever the order in which they come, go and change."""

import random

import pytest
from django.core.management import call_command

from articles import editing, gathering
from articles.importing import rebuild, reread, store
from articles.importing.removing import remove
from articles.matching.copies import groups
from articles.models import Article, Band, Source
from tests.matching.dispatches import (
    DISPATCH,
    EDITED_MUCH,
    GROUPS,
    OTHER_HEADLINE,
    OTHER_PLACES,
    SECOND_UPDATE,
    SHORTENED,
    UPDATE,
)

pytestmark = pytest.mark.django_db
TEXTS = [text for group in GROUPS for text in group]


def dated(text, day):
    """The report as it is delivered, published that day of May 2031."""
    return f"date 2031-05-{day:02} {text}"


def take_in(script, text, day=5, **parts):
    """The stored report."""
    found = store(script.report(f"{len(script.parts):03}.txt", dated(text, day), **parts))
    assert found.state == "imported", found
    return found.article


def original(article):
    """The original of the report as it is stored now."""
    return Article.objects.get(pk=article.pk).original


def partition():
    """The stored groups, by bodies."""
    rows = Article.objects.values_list("pk", "original", "body")
    whole = {}
    for pk, first, body in rows:
        whole.setdefault(first or pk, set()).add(body)
    return {frozenset(group) for group in whole.values()}


def as_batch():
    """The groups that all stored texts together give."""
    bodies = list(Article.objects.order_by("pk").values_list("body", flat=True))
    whole = {}
    for body, number in zip(bodies, groups(bodies), strict=True):
        whole.setdefault(number, set()).add(body)
    return {frozenset(group) for group in whole.values()}


@pytest.mark.parametrize("seed", range(6))
def test_the_order_of_import_says_nothing(script, seed):
    chance = random.Random(seed)  # noqa: S311
    for text in chance.sample(TEXTS, len(TEXTS)):
        take_in(script, text, day=5 + TEXTS.index(text))
    assert partition() == as_batch()
    assert Article.objects.get(body=DISPATCH).copies.count() == len(GROUPS[0]) - 1, (
        "first published, it is the original"
    )


@pytest.mark.parametrize("seed", range(4))
def test_what_goes_and_comes_again_leaves_the_groups_that_the_rest_gives(script, seed):
    chance = random.Random(seed)  # noqa: S311
    for _ in range(30):
        text = chance.choice(TEXTS)
        known = Article.objects.filter(body=text).first()
        if known:
            remove(known)
        else:
            take_in(script, text, day=5 + TEXTS.index(text))
        assert partition() == as_batch()
    assert not Article.objects.filter(original__original__isnull=False).exists(), "an original has none itself"


def test_the_original_is_the_first_published_not_the_first_imported_nor_the_longest(script):
    later = take_in(script, OTHER_HEADLINE, day=7)
    longest = take_in(script, SECOND_UPDATE, day=8)
    assert (original(later), original(longest)) == (None, later)
    first = take_in(script, DISPATCH, day=4)
    assert (original(first), original(later), original(longest)) == (None, first, first)


def test_without_the_original_the_next_one_leads_and_with_it_everything_is_as_before(script, snapshot):
    first, second, third = (take_in(script, text, day) for day, text in enumerate((DISPATCH, UPDATE, SHORTENED), 4))
    before = snapshot()
    delivered = script.report("again.txt", dated(DISPATCH, 4))
    remove(first)
    assert (original(second), original(third)) == (None, second)
    assert store(delivered).state == "imported"
    assert snapshot()["copies"] == before["copies"]


def test_of_a_hidden_original_the_next_visible_one_leads(script, editor):
    first, second, third = (take_in(script, text, day) for day, text in enumerate((DISPATCH, UPDATE, SHORTENED), 4))
    decision = editing.change(editor, first, {"hidden": True})
    assert (original(first), original(second), original(third)) == (second, None, second)
    editing.undo(editor, decision)
    assert (original(first), original(second), original(third)) == (None, first, first)


def test_a_corrected_day_of_publication_makes_another_one_the_original(script, editor):
    first, second = take_in(script, DISPATCH, 4), take_in(script, UPDATE, 5)
    editing.change(editor, second, {"earliest": Article.objects.get(pk=first.pk).earliest.replace(day=1)})
    assert (original(first), original(second)) == (second, None)


def test_of_one_day_the_one_at_first_hand_leads(script):
    paper, wire = take_in(script, OTHER_PLACES), take_in(script, DISPATCH)
    other = wire if original(wire) else paper
    Article.objects.filter(pk=other.pk).update(source=Source.objects.create(name="Nordagentur", kind="agency"))
    gathering.group([paper.pk, wire.pk])
    assert original(other) is None
    assert {original(wire), original(paper)} == {None, other}


def test_reading_again_and_rebuilding_change_nothing_and_mend_what_is_broken(script, snapshot):
    for day, text in enumerate(TEXTS, 4):
        take_in(script, text, day)
    before = snapshot()
    for article in Article.objects.all():
        reread(article)
    assert snapshot() == before
    Article.objects.update(original=None, longest=None, shingles=None)
    Band.objects.all().delete()
    call_command("find_copies")
    assert snapshot() == before
    Article.objects.update(original=None, longest=None, shingles=1)
    list(rebuild(list(Article.objects.values_list("pk", flat=True))))
    assert snapshot() == before


def test_another_copy_asks_as_little_of_two_hundred_as_of_two(script, django_assert_max_num_queries):
    for number in range(40):
        take_in(script, f"{DISPATCH} {number}", 4)
    article = take_in(script, UPDATE, 5)
    with django_assert_max_num_queries(16):
        gathering.regroup(article)


def test_two_papers_that_edit_one_dispatch_are_not_independent_though_they_print_half_of_it(script):
    wire, paper = take_in(script, DISPATCH, 4, agencies=["dpa"]), take_in(script, EDITED_MUCH, 5, agencies=["dpa"])
    assert (paper.agency.name, paper.agency.kind) == ("dpa", "agency")
    assert original(paper) == wire


def test_a_corrected_agency_is_a_reason_to_look_again(script, editor):
    wire, paper = take_in(script, DISPATCH, 4, agencies=["dpa"]), take_in(script, EDITED_MUCH, 5)
    assert original(paper) is None
    decision = editing.change(editor, paper, {"agency": wire.agency})
    assert original(paper) == wire
    editing.undo(editor, decision)
    assert original(paper) is None
