"""Near-identical texts: found by few numbers, told from texts that only speak of the same, or only sound the same."""

import itertools
from pathlib import Path

import pytest

from articles.matching.bands import BINS, LEAD_BINS, bands
from articles.matching.nearness import likeness, nearest
from articles.matching.wording import wording_of
from tests.matching.dispatches import CALLS, COMMUNIQUES, DISPATCH, EDITED_MUCH, GROUPS

SEEDS = Path(__file__).resolve().parent.parent.parent / "seeds"
TEXTS = [path.read_text() for path in sorted(SEEDS.glob("*.txt"))]
LONG = [text for text in TEXTS if len(wording_of(text).all) > 150]
FOREIGN = (
    "Am Hafen von Musterstadt wurde gestern ein neuer Kran eingeweiht der zweihundert Tonnen hebt und den ganzen Tag "
    "über von Schaulustigen umlagert war die Feuerwehr sperrte die Straße und der Musikverein spielte drei Märsche "
    "danach gab es Suppe für alle"
).split()


def changed(text, every):
    """The text with one of so many words replaced."""
    return " ".join("wohl" if place % every == every // 2 else word for place, word in enumerate(text.split()))


def with_other_lead(text):
    """The text under another headline and with other words at its beginning."""
    words = text.split()
    return " ".join(FOREIGN[:12] + words[12:])


def carried_on(text):
    """A later version: all of it, and as much again that is new."""
    words = text.split()
    fresh = itertools.cycle(f"{word}{number}" for number in range(99) for word in FOREIGN)
    return " ".join([*words, *itertools.islice(fresh, len(words))])


def cut_short(text):
    """What an outlet with less room prints: the first half."""
    words = text.split()
    return " ".join(words[: len(words) // 2])


CASES = [
    ("some words changed", lambda text: changed(text, 30), "same"),
    ("another headline", with_other_lead, "same"),
    ("spacing, case and marks", lambda text: "\n".join(text.upper().replace(",", " –").split()), "same"),
    ("no marks on letters", lambda text: text.translate({228: "ae", 246: "oe", 252: "ue", 223: "ss"}), "same"),
    ("carried on", carried_on, "longer"),
    ("cut short", cut_short, "shorter"),
]


@pytest.mark.parametrize(("edit", "kind"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
@pytest.mark.parametrize("text", LONG, ids=lambda text: text.split()[3])
def test_a_report_in_other_clothes_is_found_and_recognised(text, edit, kind):
    mine, stored = wording_of(edit(text)), wording_of(text)
    assert set(bands(mine)) & set(bands(stored)), "the index leads to it"
    like = likeness(mine, stored)
    assert like and like.kind == kind


def test_no_two_different_reports_are_alike():
    """Many of the sample reports tell of the same meeting; each does so in its own words."""
    of = [wording_of(text) for text in TEXTS]
    assert len(of) > 30
    assert not [pair for pair in itertools.combinations(of, 2) if likeness(*pair)]


def test_the_same_long_quotation_makes_no_copy():
    quotation = " ".join(f"wort{number}" for number in range(60))
    one = f"{' '.join(f'hier{number}' for number in range(120))} „{quotation}“"
    other = f"„{quotation}“ {' '.join(f'dort{number}' for number in range(120))}"
    assert likeness(wording_of(one), wording_of(other)) is None


def test_a_few_words_are_no_report():
    short = "Der Minister kam gestern nach Wien und sprach dort mit seinem Kollegen."
    assert bands(wording_of(short)) == []
    assert likeness(wording_of(short), wording_of(short)) is None
    assert bands(wording_of("")) == []


def test_bands_are_the_same_on_every_machine_and_fit_into_the_database():
    text = " ".join(f"wort{number}" for number in range(40))
    numbers = bands(wording_of(text))
    assert numbers[:2] == [1931625484901527750, 7957705136094207494]
    assert len(set(numbers)) == BINS // 2 + LEAD_BINS
    assert all(0 <= number < 2**63 for number in numbers)


def test_the_nearest_is_the_copy_and_of_equals_the_first():
    text = LONG[0]
    others = [(1, wording_of(LONG[1])), (2, wording_of(carried_on(text))), (3, wording_of(text)), (4, wording_of(text))]
    assert nearest(wording_of(text), others)[0] == 3
    assert nearest(wording_of(LONG[2]), others) is None


@pytest.mark.parametrize("group", GROUPS, ids=lambda group: group[0].split("\n")[0][:30])
def test_what_became_of_a_dispatch_is_like_it_and_like_no_other_report(group):
    others = [text for other in GROUPS if other is not group for text in other]
    assert all(likeness(wording_of(text), wording_of(group[0])) for text in group)
    assert not [other for text in group for other in others if likeness(wording_of(text), wording_of(other))]


def test_a_communique_of_another_meeting_is_in_the_same_words_but_for_people_and_days():
    for one, other in [*itertools.combinations(COMMUNIQUES, 2), CALLS]:
        mine, theirs = wording_of(one), wording_of(other)
        assert len(mine.all & theirs.all) >= 0.6 * len(mine.all), "without the names they would be taken for one"
        assert likeness(mine, theirs) is None


def test_no_order_of_two_texts_changes_what_they_are():
    for one, other in itertools.combinations([text for group in GROUPS for text in group], 2):
        here, there = likeness(wording_of(one), wording_of(other)), likeness(wording_of(other), wording_of(one))
        assert bool(here) == bool(there)
        assert not here or (here.share, here.alike) == (there.share, there.alike)


def test_two_that_credit_one_agency_may_differ_more():
    assert likeness(wording_of(EDITED_MUCH), wording_of(DISPATCH)) is None
    assert likeness(wording_of(EDITED_MUCH, "dpa"), wording_of(DISPATCH)) is None
    assert likeness(wording_of(EDITED_MUCH, "dpa"), wording_of(DISPATCH, "AFP")) is None
    assert likeness(wording_of(EDITED_MUCH, "dpa"), wording_of(DISPATCH, "dpa"))


def test_a_mark_that_never_closes_swallows_nothing():
    text = " ".join(f"wort{number}" for number in range(200))
    assert wording_of(f"„Er {text}").own == wording_of(f"„Er {text}").all
