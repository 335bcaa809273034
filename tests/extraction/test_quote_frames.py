"""Frame, content, speaker and cue of quotations: (body, type, content, speaker, cue)."""

import pytest

from tests.extraction.quoting import read, words

# (sentence, type, content, speaker, cue)
FRAMED = [
    ("Muster sagte, dass er komme.", "indirect", ["dass er komme"], "Muster", ["sagte"]),
    ("Muster sagte, er werde kommen.", "indirect", ["er werde kommen"], "Muster", ["sagte"]),
    ("Er werde kommen, sagte Muster am Freitag.", "indirect", ["Er werde kommen"], "Muster", ["sagte"]),
    ("Muster teilte mit, dass er komme.", "indirect", ["dass er komme"], "Muster", ["teilte mit"]),
    (
        "Er komme bald, teilte Muster auf der Pressekonferenz mit.",
        "indirect",
        ["Er komme bald"],
        "Muster",
        ["teilte", "mit"],
    ),
    ("Muster ging davon aus, dass er komme.", "indirect", ["dass er komme"], "Muster", ["ging davon aus"]),
    (
        "Muster hat angekündigt, nach Bonn zu reisen.",
        "indirect",
        ["nach Bonn zu reisen"],
        "Muster",
        ["hat angekündigt"],
    ),
    ("Wie die Polizei mitteilte, kam er an.", "indirect", ["kam er an"], "die Polizei", ["Wie", "mitteilte"]),
    ("Er kam an, wie die Polizei mitteilte.", "indirect", ["Er kam an"], "die Polizei", ["wie", "mitteilte"]),
    ("Laut Polizei kam er an.", "indirect", ["kam er an"], "Polizei", ["Laut"]),
    ("Nach Angaben der Polizei kam er an.", "indirect", ["kam er an"], "Angaben der Polizei", ["Nach"]),
    ("Er ist nach Angaben der Polizei dort.", "indirect", ["Er ist", "dort"], "Angaben der Polizei", ["nach"]),
    ("Dem Minister zufolge ist er dort.", "indirect", ["ist er dort"], "Dem Minister", ["zufolge"]),
    ("Seiner Meinung nach ist das gut.", "indirect", ["ist das gut"], "Seiner Meinung", ["nach"]),
    ("Die Lage sei ernst, so der Minister.", "indirect", ["Die Lage sei ernst"], "der Minister", ["so"]),
    # An apposition belongs to the speaker, and interrupts the clause.
    ("Der Sprecher, Max Muster, sagte, er komme.", "indirect", ["er komme"], "Der Sprecher, Max Muster", ["sagte"]),
    # The second verb has the first one's subject.
    ("Muster war dabei und sagte, er komme.", "indirect", ["er komme"], "Muster", ["sagte"]),
    # A particle that is a word by itself stands before its verb as well; a preposition that looks like one does not.
    ("Wie Muster in Bonn bekannt gab, kommt er.", "indirect", ["kommt er"], "Muster", ["Wie", "bekannt gab"]),
    (
        "Muster hatte bekannt gegeben, dass er komme.",
        "indirect",
        ["dass er komme"],
        "Muster",
        ["hatte bekannt gegeben"],
    ),
    # In "beteiligt gewesen zu sein" no word is finite.
    (
        "Ihm wurde von Muster vorgeworfen, an der Tat beteiligt gewesen zu sein.",
        "indirect",
        ["an der Tat beteiligt gewesen zu sein"],
        "Muster",
        ["wurde", "vorgeworfen"],
    ),
    # What a relative pronoun stands for is the source; "gemäß" needs no noun of saying.
    ("Es gibt Gerüchte, nach denen er krank war.", "indirect", ["er krank war"], "denen", ["nach"]),
    (
        "Der Bus fuhr gemäß einem Augenzeugen weiter.",
        "indirect",
        ["Der Bus fuhr", "weiter"],
        "einem Augenzeugen",
        ["gemäß"],
    ),
    # The Konjunktiv of a verb with a particle, in one word.
    (
        "Wo er sich anschließe, wisse man nicht, sagte Muster.",
        "indirect",
        ["Wo er sich anschließe, wisse man nicht"],
        "Muster",
        ["sagte"],
    ),
    (
        "Seit dem Ende habe er geschwiegen, sagte Muster.",
        "indirect",
        ["Seit dem Ende habe er geschwiegen"],
        "Muster",
        ["sagte"],
    ),
    (
        "Wie andere auch, stehen wir bereit, sagte Muster.",
        "direct",
        ["Wie andere auch, stehen wir bereit"],
        "Muster",
        ["sagte"],
    ),
    # An apposition cuts a clause off from its verb, or from its verb's particle.
    (
        "Wie Muster, Chef des Amtes, in Bonn mitteilte, fehlt es an Hubschraubern.",
        "indirect",
        ["fehlt es an Hubschraubern"],
        "Muster, Chef des Amtes",
        ["Wie", "mitteilte"],
    ),
    (
        "Jetzt gab der Chef, Max Muster, bekannt, dass er geht.",
        "indirect",
        ["dass er geht"],
        "der Chef, Max Muster",
        ["gab", "bekannt"],
    ),
    # Somebody who can hold a view needs no verb of saying.
    (
        "Das Gericht machte klar, dass er gehen muss.",
        "indirect",
        ["dass er gehen muss"],
        "Das Gericht",
        ["machte klar"],
    ),
    ("Im Mai wurde bekannt, dass er geht.", "indirect", ["dass er geht"], None, ["wurde bekannt"]),
    # What belongs to the verb: "es", "damit", "als" before marks, "mit den Worten".
    ("Er komme bald, hieß es in Bonn.", "indirect", ["Er komme bald"], "Bonn", ["hieß es"]),
    (
        "Muster begründete den Schritt damit, dass er müde sei.",
        "indirect",
        ["dass er müde sei"],
        "Muster",
        ["begründete", "damit"],
    ),
    (
        "Muster lobte ihn mit den Worten: „Das war gut.“",
        "direct",
        ["Das war gut."],
        "Muster",
        ["lobte", "mit den Worten"],
    ),
    # A noun of saying.
    (
        "Die Forderung der Partei, er solle gehen, blieb ohne Folgen.",
        "indirect",
        ["er solle gehen"],
        "der Partei",
        ["Die Forderung"],
    ),
    (
        "Der Minister ist der Meinung, dass das reicht.",
        "indirect",
        ["dass das reicht"],
        "Der Minister",
        ["ist der Meinung"],
    ),
    # A clause of its own may stand before what is said.
    (
        "Muster sagte, wenn er krank sei, bleibe er hier.",
        "indirect",
        ["wenn er krank sei, bleibe er hier"],
        "Muster",
        ["sagte"],
    ),
    ("Muster versprach, bald zurückzutreten.", "indirect", ["bald zurückzutreten"], "Muster", ["versprach"]),
    # Direct speech: marks are left out, the frame comes before, behind or in between.
    ("Muster sagte: „Ich komme.“", "direct", ["Ich komme."], "Muster", ["sagte"]),
    ("„Ich komme bald“, sagte Muster.", "direct", ["Ich komme bald"], "Muster", ["sagte"]),
    ("„Ich komme“, sagte Muster, „und ich bleibe.“", "direct", ["Ich komme", "und ich bleibe."], "Muster", ["sagte"]),
    ("Muster wörtlich:\n\n„Ich komme.“", "direct", ["Ich komme."], "Muster", ["wörtlich"]),
    ("Muster nannte die Pläne einen „Wortbruch“.", "direct", ["Wortbruch"], "Muster", ["nannte"]),
    (
        "Zuvor hatte Muster das Treffen als „Anfang“ bezeichnet.",
        "direct",
        ["Anfang"],
        "Muster",
        ["hatte", "als", "bezeichnet"],
    ),
    # Many texts have lost their marks: the first person, and what a colon announces, are direct speech all the same.
    ("Wir geben nicht nach, sagte Muster.", "direct", ["Wir geben nicht nach"], "Muster", ["sagte"]),
    ("Muster antwortete: Das ist gut.", "direct", ["Das ist gut"], "Muster", ["antwortete"]),
    # Reported in the reporter's words.
    (
        "Der Minister forderte ein Ende der Gewalt.",
        "reported",
        ["Der Minister forderte ein Ende der Gewalt."],
        "Der Minister",
        [],
    ),
    ("Muster sprach von Fortschritten.", "reported", ["Muster sprach von Fortschritten."], "Muster", []),
]


@pytest.mark.parametrize(("body", "kind", "content", "speaker", "cue"), FRAMED)
def test_frame_content_speaker_and_cue(body, kind, content, speaker, cue):
    (quote,) = read(body)
    assert (quote.type, words(body, quote.spans), quote.speaker_text) == (kind, content, speaker)
    assert words(body, quote.cue_spans) == cue


ENGLISH = [
    ("Doe said that he would come.", "indirect", ["that he would come"], "Doe"),
    ("“We will come,” said Doe.", "direct", ["We will come"], "Doe"),
    ("Doe told reporters: “We will come.”", "direct", ["We will come."], "Doe"),
    # The comma inside of the mark belongs to the sentence around it.
    ('"It was long," Doe said.', "direct", ["It was long"], "Doe"),
    # An apposition interrupts the frame, and no "that" follows it.
    (
        "Her colleague, Jane Doe, said the two had agreed.",
        "indirect",
        ["the two had agreed"],
        "Her colleague, Jane Doe",
    ),
    ("The minister disputed this: his side had paid, he said.", "indirect", ["his side had paid"], "he"),
    ("According to the ministry, the talks are open.", "indirect", ["the talks are open"], "the ministry"),
]


@pytest.mark.parametrize(("body", "kind", "content", "speaker"), ENGLISH)
def test_english(body, kind, content, speaker):
    (quote,) = read(body, "en")
    assert (quote.type, words(body, quote.spans), quote.speaker_text) == (kind, content, speaker)
