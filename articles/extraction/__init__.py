"""Text of a report in, everything that can be read out of it out: `extract(text)`.

Plain Python: no framework, no clock, no network, no database. The same text always gives the same `Extraction`.
"""

from articles.extraction.clean import UndecodableText, decode
from articles.extraction.pipeline import extract
from articles.extraction.schema import DateRange, Extraction, Span

__all__ = ["DateRange", "Extraction", "Span", "UndecodableText", "decode", "extract"]
