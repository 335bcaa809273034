"""Groups of near-identical texts: in every order, as texts come and go, and never by a chain of small changes."""

import random

import pytest

from articles.matching import copies
from articles.matching.copies import Pile, groups, settle
from articles.matching.wording import wording_of
from tests.matching.dispatches import GROUPS

TEXTS = [text for group in GROUPS for text in group]
WANTED = [number for number, group in enumerate(GROUPS) for _ in group]


def ticker(hour, entries=6):
    """A live ticker as it stands at an hour: its last entries, the newest first."""
    return "\n".join(" ".join(f"stunde{at}wort{word}" for word in range(40)) for at in range(hour, hour - entries, -1))


def apart(numbers):
    """The partition that the numbers stand for."""
    return {frozenset(at for at, one in enumerate(numbers) if one == number) for number in set(numbers)}


def test_what_became_of_one_dispatch_is_one_group_and_nothing_else_is():
    assert groups(TEXTS) == WANTED


@pytest.mark.parametrize("seed", range(20))
def test_the_order_of_texts_says_nothing(seed):
    order = random.Random(seed).sample(range(len(TEXTS)), len(TEXTS))  # noqa: S311
    found = groups([TEXTS[at] for at in order])
    assert apart(found) == apart([WANTED[at] for at in order])


def test_nothing_one_text_and_the_same_text_twice():
    assert groups([]) == []
    assert groups([TEXTS[0]]) == [0]
    assert groups([TEXTS[0], TEXTS[0]]) == [0, 0]
    assert groups(["Der Minister kam.", "Der Minister kam."]) == [0, 1], "a few words say nothing"


def test_a_live_ticker_does_not_swallow_the_week():
    week = [ticker(hour) for hour in range(10, 80)]
    found = groups(week)
    assert found[0] == found[1], "an hour later it is the same"
    assert all(number != found[0] for number in found[6:]), "when nothing is left of it, it is another one"


def test_what_stands_in_a_ticker_is_no_copy_of_it_nor_of_one_another():
    entries = [" ".join(f"meldung{at}wort{word}" for word in range(60)) for at in range(8)]
    assert len(set(groups(["\n".join(["Was heute geschah", *entries]), *entries[1:]]))) == 8


@pytest.mark.parametrize("seed", range(30))
def test_texts_that_come_and_go_leave_the_groups_that_all_of_them_give(seed):
    chance = random.Random(seed)  # noqa: S311
    texts = [*TEXTS, *(ticker(hour) for hour in range(10, 22))]
    pile = Pile([wording_of(text) for text in texts], texts)
    fit, here = pile.long_enough(), set()
    pile.index.clear()
    for _ in range(60):
        key = chance.choice(fit)
        if key in here:
            here.discard(key)
            pile.take(key)
        else:
            here.add(key)
            pile.put(key)
    stay = sorted(here)
    assert apart([pile.known[key] for key in stay]) == apart(groups([texts[key] for key in stay]))


def test_of_very_many_only_the_most_alike_are_compared(monkeypatch):
    seen = []
    monkeypatch.setattr(copies, "nearest", lambda mine, others: seen.append(len(list(others))))
    texts = [f"{TEXTS[0]} {' '.join(f'n{number}w{word}' for word in range(40))}" for number in range(60)]
    pile = Pile([wording_of(text) for text in texts], texts)
    settle(pile, pile.long_enough())
    assert max(seen) == copies.COMPARED
