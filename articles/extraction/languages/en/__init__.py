"""English."""

from articles.extraction.languages.en.dates import DATES
from articles.extraction.languages.en.events import EVENTS
from articles.extraction.languages.en.cues import CUES
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
)
