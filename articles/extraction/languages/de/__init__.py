"""German."""

from articles.extraction.languages.de.countries import COUNTRIES
from articles.extraction.languages.de.cues import CUES
from articles.extraction.languages.de.dates import DATES
from articles.extraction.languages.de.events import EVENTS
from articles.extraction.languages.de.names import NAMES
from articles.extraction.languages.de.offices import OFFICES
from articles.extraction.languages.de.organisations import ORGANISATIONS
from articles.extraction.languages.de.places import PLACES
from articles.extraction.languages.de.references import REFERENCES
from articles.extraction.languages.de.results import RESULTS
from articles.extraction.languages.de.topics import TOPICS
from articles.extraction.languages.de.words import WORDS
from articles.extraction.languages.shapes import Language

LANGUAGE = Language(
    code="de",
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
