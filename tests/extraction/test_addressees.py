"""Whom a speaker tells: (sentences, words for the addressee of the last quotation). The people are invented."""

import pytest

from articles.extraction import extract

TOLD = [
    ("Der Minister sagte gegenüber der Presse, er komme.", "der Presse"),
    ("In einem Interview mit dem Blatt sagte der Minister, er komme.", "dem Blatt"),
    ("Der Minister sagte vor Journalisten, er komme.", "Journalisten"),
    ("Der Minister appellierte an die Länder, zu helfen.", "die Länder"),
    ("„Es ist spät“, sagte der Minister zur Zeitung.", "Zeitung"),
    # The dative of verbs of telling, in front of the verb as well, as a pronoun or without an article.
    ("Der Minister warf der Regierung vor, sie habe gelogen.", "der Regierung"),
    ("Der Politik schlug er vor, sich zu einigen.", "Der Politik"),
    ("Ihm wird vorgeworfen, dass er gelogen habe.", "Ihm"),
    ("Der Minister teilte Reportern mit, dass er komme.", "Reportern"),
    ("Es kam ein Mann, der der Zeitung sagte, er habe Zeit.", "der Zeitung"),
    # "den" is a dative of several only.
    ("Der Minister schlug den Ländern vor, zu warten.", "den Ländern"),
    ("Der Minister bestätigte den Verdacht, er habe gelogen.", None),
    # The object of verbs that call on somebody, which in a passive is the subject.
    ("Der Minister forderte den Fahrer auf, zu warten.", "den Fahrer"),
    ("Der Minister hat Eva Muster gebeten, zu warten.", "Eva Muster"),
    ("Zudem wurde die Bundesregierung aufgefordert, zu warten.", "die Bundesregierung"),
    # Nobody is told, and a nominative is the speaker.
    ("Der Minister sagte nach dem Treffen, er komme.", None),
    ("Später empfahl der neue Minister, zu warten.", None),
]


@pytest.mark.parametrize(("body", "addressee"), TOLD)
def test_words_of_the_addressee(body, addressee):
    found = extract(body, language="de").quotes[-1]
    words = " ".join(body[start:end] for start, end in found.addressee_spans)
    assert (words or None) == addressee
