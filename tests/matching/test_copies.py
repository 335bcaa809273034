"""Which reports are nearly the same: copies, later versions and shortened ones, but not two of one meeting."""

import itertools
from pathlib import Path

import pytest

from articles.matching.copies import BINS, bands, likeness, nearest, shingles

SEEDS = Path(__file__).resolve().parent.parent.parent / "seeds"
TEXTS = [path.read_text() for path in sorted(SEEDS.glob("*.txt"))]
LONG = [text for text in TEXTS if len(shingles(text)) > 150]
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
    ("carried on", carried_on, "longer"),
    ("cut short", cut_short, "shorter"),
]


@pytest.mark.parametrize(("edit", "kind"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
@pytest.mark.parametrize("text", LONG, ids=lambda text: text.split()[3])
def test_a_report_in_other_clothes_is_found_and_recognised(text, edit, kind):
    mine, stored = shingles(edit(text)), shingles(text)
    assert set(bands(mine)) & set(bands(stored)), "the index leads to it"
    like = likeness(mine, stored)
    assert like and like.kind == kind


def test_no_two_different_reports_are_alike():
    """Many of the sample reports tell of the same meeting; each does so in its own words."""
    of = [shingles(text) for text in TEXTS]
    assert len(of) > 30
    assert not [pair for pair in itertools.combinations(of, 2) if likeness(*pair)]


def test_the_same_long_quotation_makes_no_copy():
    quotation = " ".join(f"wort{number}" for number in range(60))
    one = f"{' '.join(f'hier{number}' for number in range(120))} „{quotation}“"
    other = f"„{quotation}“ {' '.join(f'dort{number}' for number in range(120))}"
    assert likeness(shingles(one), shingles(other)) is None


def test_a_few_words_are_no_report():
    short = "Der Minister kam gestern nach Wien und sprach dort mit seinem Kollegen."
    assert bands(shingles(short)) == []
    assert likeness(shingles(short), shingles(short)) is None
    assert bands(shingles("")) == []


def test_bands_are_the_same_on_every_machine_and_fit_into_the_database():
    text = " ".join(f"wort{number}" for number in range(40))
    numbers = bands(shingles(text))
    assert numbers[:2] == [1931625484901527750, 7957705136094207494]
    assert len(set(numbers)) == BINS // 2
    assert all(0 <= number < 2**63 for number in numbers)


def test_the_nearest_is_the_copy_and_of_equals_the_first():
    text = LONG[0]
    others = [(1, shingles(LONG[1])), (2, shingles(carried_on(text))), (3, shingles(text)), (4, shingles(text))]
    assert nearest(shingles(text), others)[0] == 3
    assert nearest(shingles(LONG[2]), others) is None
