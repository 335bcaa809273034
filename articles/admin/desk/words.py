"""What the desk asks, what its buttons say, and the grounds in the editor's language."""

from __future__ import annotations

from typing import Any, NamedTuple

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from articles.models.remarks import in_readers_words

ERROR = "error"


class Asking(NamedTuple):
    """A kind of question: its name, the question, and what its two answers and the way to the form are called."""

    label: Any
    question: Any
    accept: Any
    reject: Any
    fix: Any


ASKED = {
    ERROR: Asking(
        _("readers’ reports"), _("A reader says that something is wrong. Is it?"), _("The reader is right"),
        _("Nothing is wrong"), _("Put it right"),
    ),
    "who": Asking(
        _("who is meant"), _("Is this one of the people who are known?"), _("It is the chosen one"),
        _("Somebody else"), _("Edit the person"),
    ),
    "people": Asking(
        _("people twice"), _("Are these two entries one person?"), _("One person: merge"), _("Two people"),
        _("Look at the merger"),
    ),
    "meetings": Asking(
        _("meetings twice"), _("Do these reports tell of one meeting?"), _("One meeting: merge"), _("Two meetings"),
        _("Edit the meeting"),
    ),
    "dates": Asking(
        _("contradicting dates"), _("The reports contradict each other: when was it?"), _("On the chosen days"),
        _("Different meetings"), _("Edit the meeting"),
    ),
    "meeting": Asking(
        _("doubtful meetings"), _("Is this a meeting, and is it right?"), _("It is right"), _("No meeting"),
        _("Edit the meeting"),
    ),
    "speaker": Asking(
        _("quotes without speaker"), _("Who says this?"), _("The chosen one"), _("No quote"), _("Edit the quote"),
    ),
    "quote": Asking(
        _("doubtful quotes"), _("Is this a quote, and is it right?"), _("It is right"), _("No quote"),
        _("Edit the quote"),
    ),
    "nobody": Asking(
        _("mentions of nobody"), _("Who is meant by these words?"), _("The chosen one"), _("No mention"),
        _("Edit the mention"),
    ),
    "warning": Asking(
        _("reports with warnings"), _("Something was strange when this was read. Is the report all right?"),
        _("It is all right"), _("Take the report down"), _("Edit the report"),
    ),
}  # fmt: skip

# Grounds as matching gives them; the sentences that name people are turned as a whole.
GROUNDS = [
    _("the name is the same"),
    _("the names differ"),
    _("the names differ by a letter or two"),
    _("the full name is the same"),
    _("the surname is the same and no given name speaks against it"),
    _("the country is the same"),
    _("the countries differ"),
    _("the office is the same"),
    _("the reports lie many years apart"),
    _("the day is the same"),
    _("the days agree"),
    _("the place is the same"),
    _("the places differ"),
    _("one says held, the other cancelled"),
    _("each has a country that the other has not"),
    _("one is of two countries, the other of more"),
    _("one was at a place, the other was not in person"),
    _("the days lie close together, but differ"),
    _("several people fit"),
    _("nobody of that name is known"),
    _("the name is a shorter form, and country, office and days fit"),
    _("country, office and days do not say it surely"),
    _("only one of the names says which of a family is meant"),
    _("the country is not known of both"),
    _("several may have held the office on these days"),
    _("the office may have changed hands since"),
    _("nobody is known in the office then"),
    _("it is not known on which day the office is meant"),
    _("held the office before"),
    _("held the office by the register"),
    _("reports show nobody else in the office on these days"),
    _("reports show nobody else in the office around these days"),
]
NAMING = {"both name ": _("both name {names}"), "both are of ": _("both are of {names}")}


def ground(reason: str) -> str:
    """A ground in the editor's language; what nobody translated stays as it is."""
    for start, sentence in NAMING.items():
        if reason.startswith(start):
            return str(sentence).format(names=reason.removeprefix(start))
    return gettext(in_readers_words(reason)) if reason else ""


PLAIN = {"mention": _("mentions"), "quote": _("quotes"), "meeting": _("meetings")}


def label_of(kind: str) -> str:
    """What facts of a kind are called that were reviewed, whether anybody had asked about them or not."""
    return str(PLAIN.get(kind) or (ASKED[kind].label if kind in ASKED else kind))
