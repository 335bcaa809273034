"""Text of a report in, everything that can be read out of it out: `extract(text)`.

Plain Python: no framework, no clock, no network, no database. The same text always gives the same `Extraction`.
"""

import contextlib

from articles.extraction.clean import UndecodableText, decode
from articles.extraction.schema import DateRange, Extraction, Span

with contextlib.suppress(ImportError):  # temporary while the steps are being written
    from articles.extraction.pipeline import extract

__all__ = ["DateRange", "Extraction", "Span", "UndecodableText", "decode", "extract"]
