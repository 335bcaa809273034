"""Which words are the speaker: (sentences, words of the speaker of the last quotation). The people are invented."""

import pytest

from articles.extraction import extract

CLAUSES = [
    # "Das" and "dies" stand for what was said, whoever said it comes behind the verb.
    ("Der Zug kommt. Das erklärte die Polizei am Freitag.", "die Polizei"),
    # A noun of time is no subject, and what nobody can be is none where somebody follows.
    ("Ende Januar verkündete der Verband, man werde kommen.", "der Verband"),
    ("Vor vier Jahren hatte die Behörde angeboten, nach Bonn zu kommen.", "die Behörde"),
    ("Das Vorgehen nannte die Ministerin „völlig falsch“.", "die Ministerin"),
    # A verb in the plural has no single person as its subject.
    ("Einige der Bürger haben Minister Tony Muster geschrieben, dass er irre.", "Einige der Bürger"),
    # An apposition has no verb, the clause before it has; without any verb the speaker stands before the colon.
    ("Das Amt lehnte ab. So sagte Max Muster, Chef des Amtes: „Das ist gut so.“", "Max Muster, Chef des Amtes"),
    ("Max Muster, Präsident des Rats: „Das ist gut so.“", "Max Muster, Präsident des Rats"),
    # "-ung" and "-ion" are also endings of those who speak.
    ("Die Regierung beschuldigt die Rebellen, Geld zu nehmen.", "Die Regierung"),
    ("Die Organisation hält es für möglich, dass er kommt.", "Die Organisation"),
    # "Als Grund" begins no subordinate clause.
    ("Als Grund gab die Polizei an, er habe gelogen.", "die Polizei"),
    ("Als Beispiel gab der Minister an, dass er komme.", "der Minister"),
    ("Warum er ging, begründete der Minister damit, dass es spät sei.", "der Minister"),
    # "waren ausgegangen" is no passive, and a name can begin like a preposition.
    ("Aus Mangel an Funden waren die Forscher davon ausgegangen, dass es spät war.", "die Forscher"),
    # The relative pronoun is the subject, unless one follows.
    ("Es kam ein Mann, der der Zeitung sagte, er habe Zeit.", "der"),
    ("Gezeigt wird ein Brief, in dem die Behörde sagte, sie habe Zeit.", "die Behörde"),
    # Two main clauses without a conjunction: the second has a subject of its own.
    ("Der Plan wird gelobt, die Partei bezweifelt aber, dass er reicht.", "die Partei"),
    ("Einer der Zeugen sagte: „Es war spät.“", "Einer der Zeugen"),
    ("Max Muster war nach Bonn gereist, um zu werben: „Es ist gut hier.“", "Max Muster"),
]

PHRASES = [
    # Where "es" says it, the document does, without its preposition; of places "aus" is a part.
    ("In dem Bericht heißt es, man habe Zeit.", "dem Bericht"),
    ("Man habe Zeit, heißt es auf der Website des Ministeriums.", "der Website des Ministeriums"),
    ("Aus Bonn hieß es, man habe Zeit.", "Aus Bonn"),
    ("Man habe Zeit, hieß es.", None),
    # Quoted words that begin with a small letter are no name, nouns on -ung begin a phrase of their own.
    ("Später nannte die Richterin „ernste Gründe“ dafür.", "die Richterin"),
    ("Der Sender „das Licht“ sagte, er sei da.", "Der Sender „das Licht“"),
    ("Gestern kündigte Muster Vergeltung an und sagte, er komme.", "Muster"),
    (
        "Nach Angaben der Gesellschaft für Luft- und Raumfahrt ist er da.",
        "Angaben der Gesellschaft für Luft- und Raumfahrt",
    ),
    ("Das teilte der Sender al-Bahr mit.", "der Sender al-Bahr"),
    ("Die Gewerkschaft ver.di sagte, dass sie warte.", "Die Gewerkschaft ver.di"),
    # A circumstance belongs to the noun where the name follows.
    (
        "Der Fraktionschef im niedersächsischen Landtag, Max Muster, sagte, er komme.",
        "Der Fraktionschef im niedersächsischen Landtag, Max Muster",
    ),
    # Where a body sits is a part of it, in front of the verb; when it spoke is none.
    ("Wie die Behörde in Bonn mitteilte, kam er an.", "die Behörde in Bonn"),
    ("Wie die Behörde im Juni mitteilte, kam er an.", "die Behörde"),
    ("Wie schon die Behörde mitteilte, kam er an.", "die Behörde"),
    ("Nach Angaben der Behörden in beiden Staaten kam er an.", "Angaben der Behörden in beiden Staaten"),
    ("Doch nach Angaben der Behörde in Bonn kam er an.", "Angaben der Behörde in Bonn"),
    # Further back, where it sits may be where it was.
    ("Er sei laut Regierung in Bonn gewesen und komme bald wieder.", "Regierung"),
    # The full stop at the end is none of an address.
    ("Das Treffen dauerte eine Stunde, laut beispiel.de.", "beispiel.de"),
    # Between the verb and its subject may stand where and to whom something was said.
    ("„Wir kommen bald wieder“, sagte in Bonn die Ministerin.", "die Ministerin"),
    ("„Wir kommen bald wieder“, sagte dem Sender in Bonn die Ministerin.", "die Ministerin"),
    # The source of "wonach" is the noun before it, and the words of a quotation are not of the paper that quotes.
    ("Es gibt einen Bericht der Behörde, wonach er kam.", "einen Bericht der Behörde"),
    ("Laut dem Blatt sagte die Ministerin: „Es ist spät geworden.“", "die Ministerin"),
    ("Das Blatt zitierte den Minister mit den Worten: „Es ist spät.“", "den Minister"),
    ("Offiziell geht die Regierung davon aus, dass er kommt.", "die Regierung"),
    # A relative clause does not belong to the speaker, an apposition does.
    ("Die Gutachter der Bahn, die die Züge prüften, sagten, alles sei gut.", "Die Gutachter der Bahn"),
]


@pytest.mark.parametrize(("body", "speaker"), CLAUSES + PHRASES)
def test_words_of_the_speaker(body, speaker):
    assert extract(body, language="de").quotes[-1].speaker_text == speaker


BESIDE = [
    # A verb that nobody knows right behind a quotation, somebody who does something with the words, whose view it is.
    ("Der Staat ist groß. „Ich trete in Bonn an“, strich Minister Max Muster heraus.", "Minister Max Muster"),
    ("Der Staat ist groß. Mit diesem Satz ging die Ministerin: „Es ist gut.“", "die Ministerin"),
    ("Für den Minister ist das „ein wirklich sehr guter Anfang für alle hier“.", "den Minister"),
    ("Das Blatt ist bekannt, weil die Ministerin den Plan als „sehr gut“ bezeichnet hat.", "die Ministerin"),
    ("„Er war ein Freund“, würdigte ihn Ministerin Eva Muster.", "Ministerin Eva Muster"),
    ("Im Kongress warb die Ministerin mit den Worten: „Es ist gut.“", "die Ministerin"),
    # An infinitive has no subject of its own.
    ("Die Ministerin hat keine Lust, seine Pläne ständig zu loben: „Es ist gut hier.“", "Die Ministerin"),
]


@pytest.mark.parametrize(("body", "speaker"), BESIDE)
def test_who_speaks_where_no_verb_of_saying_is_known(body, speaker):
    assert extract(body, language="de").quotes[-1].speaker_text == speaker


TURNS = [
    # Whoever spoke in the sentence before speaks on; what only happened in between changes nothing.
    ("Die Behörde sagte, er sei da. Man habe Zeit.", "Die Behörde"),
    ("Die Behörde sagte, er sei da. Besondere Probleme gab es nicht. Man habe Zeit.", "Die Behörde"),
    # Somebody by name who did something right before, but no thing.
    ("Die Behörde sagte, er sei da. Minister Max Muster definierte das Ziel. Man habe Zeit.", "Minister Max Muster"),
    ("Die Polizei hat einen Mann gefasst. Das Auto brannte aus. Er habe geschlafen.", "Die Polizei"),
    # "Demnach" goes on with whoever spoke before.
    ("Die Behörde sagte, er sei da. Demnach kam er spät. Er habe geschlafen.", "Die Behörde"),
]


@pytest.mark.parametrize(("body", "speaker"), TURNS)
def test_who_speaks_on(body, speaker):
    assert extract(body, language="de").quotes[-1].speaker_text == speaker
