"""English."""

from articles.extraction.languages.en.countries import COUNTRIES
from articles.extraction.languages.en.cues import CUES
from articles.extraction.languages.en.dates import DATES
from articles.extraction.languages.en.events import EVENTS
from articles.extraction.languages.en.names import NAMES
from articles.extraction.languages.en.offices import OFFICES
from articles.extraction.languages.en.organisations import ORGANISATIONS
from articles.extraction.languages.en.places import PLACES
from articles.extraction.languages.en.references import REFERENCES
from articles.extraction.languages.en.results import RESULTS
from articles.extraction.languages.en.topics import TOPICS
from articles.extraction.languages.en.words import WORDS
from articles.extraction.languages.shapes import Language

LANGUAGE = Language(
    code="en",
    words=WORDS,
    cues=CUES,
    dates=DATES,
    events=EVENTS,
    topics=TOPICS,
    countries=COUNTRIES,
    places=PLACES,
    offices=OFFICES,
    names=NAMES,
    organisations=ORGANISATIONS,
    references=REFERENCES,
    results=RESULTS,
)
