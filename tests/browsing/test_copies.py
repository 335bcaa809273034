"""Copies of one wording are folded, and counted once."""

import pytest

from articles.browsing.copies import folded, independent
from articles.models import Account
from tests.builders import article, meeting

pytestmark = pytest.mark.django_db


def accounts_of(*reports):
    """What these reports say of one meeting."""
    told = meeting(reports=reports)
    return list(Account.objects.filter(meeting=told).select_related("article").order_by("article_id"))


def test_copies_are_folded_behind_their_original_wherever_it_stands():
    early, other = article(), article()
    original = article()
    for copy in (early,):
        copy.original = original
        copy.save()
    found = folded(accounts_of(early, other, original))
    assert [(one.account.article, [copy.article for copy in one.copies]) for one in found] == [
        (original, [early]),
        (other, []),
    ]


def test_without_the_original_the_first_copy_stands_for_all():
    original = article()
    copies = [article(original=original), article(original=original)]
    found = folded(accounts_of(*copies))
    assert [(one.account.article, [copy.article for copy in one.copies]) for one in found] == [(copies[0], copies[1:])]


def test_seven_reports_three_of_them_independent():
    agency, local, foreign = article(), article(), article()
    copies = [*(article(original=agency) for _ in range(3)), article(original=local)]
    assert independent(accounts_of(agency, local, foreign, *copies)) == 3
    assert independent([]) == 0
    assert folded([]) == []
