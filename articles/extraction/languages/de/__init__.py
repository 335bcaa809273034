"""German."""

from articles.extraction.languages.de.dates import DATES
from articles.extraction.languages.de.words import WORDS
from articles.extraction.languages.shapes import Language

LANGUAGE = Language(
    code="de",
    words=WORDS,
    dates=DATES,
)
