"""English."""

from articles.extraction.languages.en.dates import DATES
from articles.extraction.languages.en.words import WORDS
from articles.extraction.languages.shapes import Language

LANGUAGE = Language(
    code="en",
    words=WORDS,
    dates=DATES,
)
