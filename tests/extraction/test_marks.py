"""Pairing of quotation marks: (paragraphs, the words inside of each pair)."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.extraction.quotes.marks import pairs
from articles.extraction.schema import Span
from tests.extraction.work import growth


def paragraphs(body):
    spans, start = [], 0
    for part in body.split("\n\n"):
        if part:
            spans.append(Span(start, start + len(part)))
        start += len(part) + 2
    return spans


def inner(body):
    return [body[pair.inner.start : pair.inner.end] for pair in pairs(body, paragraphs(body))]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Er sagte: „Ja.“", ["Ja."]),
        ('Er sagte: „Ja."', ["Ja."]),
        ('Er sagte: "Ja."', ["Ja."]),
        ("Er sagte: »Ja.«", ["Ja."]),
        ("Er sagte: «Ja.»", ["Ja."]),
        ("He said: “Yes.”", ["Yes."]),
        ("Er sagte: „Ja.”", ["Ja."]),
        ("Das ist „gut“-gemeint und „schön“.", ["gut", "schön"]),
        ('("Ja", sagte er.)', ["Ja"]),
        ('Ein "großes" und ein "kleines" Wort.', ["großes", "kleines"]),
        # An inner quotation, with marks of its own kind and of another.
        ("„Er rief ‚Halt‘ und ging.“", ["Er rief ‚Halt‘ und ging.", "Halt"]),
        ('"Er rief "Halt" und ging."', ['Er rief "Halt" und ging.', "Halt"]),
        # An apostrophe is no mark.
        ("„Geht's gut?“ — the ministers' talks", ["Geht's gut?"]),
        # An outer quotation that is never closed inverts nothing.
        (
            'Die Zeitung: "Er kam. Er nannte sie "Freunde" und ging.',
            ['Er kam. Er nannte sie "Freunde" und ging.', "Freunde"],
        ),
        ('Die Zeitung: "Er kam. Er sagte:\n\n"Ja."\n\nEr ging.', ["Er kam. Er sagte:", "Ja."]),
        # Opened anew at each paragraph, closed once.
        ("„Das ist eins.\n\n„Das ist zwei.“", ["Das ist eins.\n\n„Das ist zwei."]),
        ('"Das ist eins.\n\n"Das ist zwei."', ['Das ist eins.\n\n"Das ist zwei.']),
        # A straight mark that was never closed: what the next paragraph quotes is its own.
        ('Er: "Das ist eins.\n\n"Das ist zwei", sagte sie.', ["Das ist eins.", "Das ist zwei"]),
        # Opened once and closed once: these marks have a direction.
        ("Sie sagte:\n\n„Das ist eins.\n\nDas ist zwei.“\n\nEr nickte.", ["Das ist eins.\n\nDas ist zwei."]),
        ("“One, ‘two’.\n\nThree.”", ["One, ‘two’.\n\nThree.", "two"]),
        ("„Das ist eins.\n\nEr rief „Halt.\n\nDann ging er“.", ["Das ist eins.", "Halt.\n\nDann ging er"]),
        # The comma inside of the closing mark is typography.
        ('"It was long," she said.', ["It was long"]),
        # A closing mark without an opening one closes nothing.
        ("Das ist gut“, sagte er.", []),
        ("5″ und 6′", []),
    ],
)
def test_pairs_by_direction_and_stack(body, expected):
    assert inner(body) == expected


def test_an_inner_quotation_knows_the_one_around_it():
    outer, nested = pairs("„Er rief ‚Halt‘ laut.“", [Span(0, 22)])
    assert (outer.parent, nested.parent) == (None, 0)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        # French sets its marks apart from the words, with any kind of blank
        ("« Oui », dit-il. « Non »", ["Oui", "Non"]),
        ("«\u00a0Oui\u00a0» ou «\u202fnon\u202f» ?", ["Oui", "non"]),
        ("Il a dit « oui » hier et « non » ce soir", ["oui", "non"]),
        # Chinese and Japanese marks have no blanks around them at all
        ("他说“好的”。", ["好的"]),
        ("「両国の『協力』を」と", ["両国の『協力』を", "協力"]),
    ],
)
def test_marks_with_more_and_with_fewer_blanks(body, expected):
    assert inner(body) == expected


def test_an_unclosed_quotation_says_so_and_ends_with_its_paragraph():
    body = 'Er: "Eins.\n\nZwei.'
    (pair,) = pairs(body, paragraphs(body))
    assert not pair.closed
    assert pair.outer == Span(4, 10)


@pytest.mark.parametrize("body", ['"' * 3_000, '"a ' * 3_000, 'a" ' * 3_000, "„‚" * 1_500])
def test_many_marks_take_work_in_proportion(body):
    assert growth(lambda text: pairs(text, [Span(0, len(text))]), body) < 6


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet="ab „“”\"»«‚‘'\n.", max_size=80))
def test_any_text_gives_pairs_in_order_inside_of_it(body):
    found = pairs(body, paragraphs(body))
    assert [pair.outer.start for pair in found] == sorted(pair.outer.start for pair in found)
    for pair in found:
        assert 0 <= pair.outer.start < pair.inner.start <= pair.inner.end <= pair.outer.end <= len(body)
