"""German."""

from articles.extraction.languages.de.dates import DATES
from articles.extraction.languages.de.events import EVENTS
from articles.extraction.languages.de.cues import CUES
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
)
