"""Which quotes say the same: a table of groups and near misses, half German, half German and English."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.evaluation.wordings import cases, score, wording
from articles.matching.statements import Wording, groups

CASES = cases(Path(__file__).parent.parent / "golden" / "statements" / "dev")


def partition(numbers):
    """The groups as sets of positions."""
    return {frozenset(at for at, other in enumerate(numbers) if other == number) for number in numbers}


@pytest.mark.parametrize("case", CASES, ids=[case["case"] for case in CASES])
def test_what_says_the_same_is_one_statement(case):
    """Cases that are `open` are known to fail: one that does no longer is to be closed."""
    found = groups([wording(number, quote) for number, quote in enumerate(case["quotes"])])
    assert (partition(found) == {frozenset(group) for group in case["statements"]}) != case.get("open", False)


MANY = [
    wording(f"{case}-{number}", quote) for case, one in enumerate(CASES) for number, quote in enumerate(one["quotes"])
]


@given(st.lists(st.sampled_from(MANY), max_size=12, unique_by=lambda one: one.report), st.randoms())
def test_the_order_of_the_quotes_does_not_matter(quotes, random):
    shuffled = list(quotes)
    random.shuffle(shuffled)

    def reports(some):
        return {frozenset(some[at].report for at in group) for group in partition(groups(some))}

    assert reports(quotes) == reports(shuffled)


def test_a_year_brings_no_quotes_together_but_a_meeting_does():
    year = ((date(2022, 1, 1), date(2022, 12, 31)),)
    words = "Wir setzen auf den Dialog mit allen Seiten."
    vague = [Wording("p1", words, "de", days=year, report=number) for number in (1, 2)]
    met = [Wording("p1", words, "de", days=year, meetings=("m1",), report=number) for number in (1, 2)]
    assert groups(vague) == [0, 1]
    assert groups(met) == [0, 0]


def test_the_table_is_scored_by_pairs():
    figures = score(Path(__file__).parent.parent / "golden" / "statements" / "dev", groups).as_dict()
    assert figures["quotes of one statement"]["precision"] >= 98
    assert figures["quotes of one statement"]["recall"] >= 90
    assert figures["in two languages"]["number"] > 30
