"""French."""

from articles.extraction.languages.fr.countries import COUNTRIES
from articles.extraction.languages.fr.cues import CUES
from articles.extraction.languages.fr.dates import DATES
from articles.extraction.languages.fr.events import EVENTS
from articles.extraction.languages.fr.names import NAMES
from articles.extraction.languages.fr.offices import OFFICES
from articles.extraction.languages.fr.organisations import ORGANISATIONS
from articles.extraction.languages.fr.places import PLACES
from articles.extraction.languages.fr.references import REFERENCES
from articles.extraction.languages.fr.results import RESULTS
from articles.extraction.languages.fr.topics import TOPICS
from articles.extraction.languages.fr.words import WORDS
from articles.extraction.languages.shapes import Language

LANGUAGE = Language(
    code="fr",
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
