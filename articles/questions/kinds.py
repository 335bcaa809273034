"""The kinds of questions, and how sure the machine is of what readers see meanwhile."""

from __future__ import annotations

from datetime import timedelta

WHO, NOBODY, PEOPLE, MEETINGS, DATES = "who", "nobody", "people", "meetings", "dates"
SPEAKER, QUOTE, MEETING, WARNING = "speaker", "quote", "meeting", "warning"
KINDS = (WHO, PEOPLE, MEETINGS, DATES, MEETING, SPEAKER, QUOTE, NOBODY, WARNING)
OF_REPORT = (WHO, NOBODY, SPEAKER, QUOTE, WARNING)
OF_MEETING = (DATES, MEETING, MEETINGS)

# Quotes and meetings of which the machine is less sure than that are asked about.
LOW = 0.7
# Days that contradict each other: at most one of the reports is right.
CONTRADICTION = 0.2
# Whoever speaks is named in the report, or nobody is.
SPEAKER_NAMED, SPEAKER_NOT_NAMED = 0.6, 0.1
# "sie" is often nobody in particular; "der Kanzler in Moskau" is somebody.
PRONOUN, OTHER_WORDS = 0.7, 0.3
WARNED = 0.8

# Confidence from 0 to 1 in fifths.
BANDS = (0.0, 0.2, 0.4, 0.6, 0.8)
# So long a question that was put off stays away.
LATER = timedelta(days=3)


def band_of(confidence: float) -> int:
    """The number of the band that a confidence lies in; 1.0 is in the last."""
    return max(number for number, edge in enumerate(BANDS) if confidence >= edge or not number)
