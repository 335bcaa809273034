"""What a language consists of: the shape that every folder beside this file fills.

A language is data. A step is given a `Language` and never asks which one it is. Languages are compared by identity,
so that what is known of a word in one can be kept.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from articles.extraction.languages.shapes.countries import CountryWords, NamedCountry
from articles.extraction.languages.shapes.cues import CueForm, Cues
from articles.extraction.languages.shapes.dates import DateWords
from articles.extraction.languages.shapes.events import EventWords
from articles.extraction.languages.shapes.names import NameWords
from articles.extraction.languages.shapes.offices import OfficeForm, OfficeWords
from articles.extraction.languages.shapes.organisations import Body, OrganisationWords
from articles.extraction.languages.shapes.places import PlaceWords
from articles.extraction.languages.shapes.references import ReferenceWords
from articles.extraction.languages.shapes.results import ResultWords
from articles.extraction.languages.shapes.topics import TopicWords
from articles.extraction.languages.shapes.words import Words

__all__ = [
    "Body",
    "CountryWords",
    "CueForm",
    "Cues",
    "DateWords",
    "EventWords",
    "Language",
    "NameWords",
    "NamedCountry",
    "OfficeForm",
    "OfficeWords",
    "OrganisationWords",
    "PlaceWords",
    "ReferenceWords",
    "ResultWords",
    "TopicWords",
    "Words",
]


@dataclass(frozen=True, eq=False)
class Language:
    """One language: its code (BCP 47) and what each step needs to know of it.

    One that is not `known` has no words but names of countries and months.
    """

    code: str
    words: Words
    cues: Cues
    dates: DateWords
    events: EventWords
    topics: TopicWords
    countries: CountryWords
    places: PlaceWords
    offices: OfficeWords
    names: NameWords
    organisations: OrganisationWords
    references: ReferenceWords
    results: ResultWords = field(default_factory=ResultWords)
    known: bool = True
