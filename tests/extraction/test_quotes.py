"""Quotations: tables of (sentence, expected). The people are invented, their offices are not."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.extraction.quoting import read, words
from tests.extraction.work import growth


@pytest.mark.parametrize(
    "body",
    [
        "Der Minister kam nach Bonn.",
        "Er liest das Magazin „Blick nach Bonn“.",
        "Die „Gorch Fock“ lief aus.",
        "Nach dem Treffen ging er.",
        "Danach reiste er ab.",
        # Names and titles: behind a colon, behind an article, with a full stop of their own, as a gloss.
        "Der Verein feierte sein Fest, kurz: „Blaue Hilfe“.",
        "Ihm wurde das „Große Silberne Band mit dem Kranz für Verdienste um die Stadt“ verliehen.",
        "Unter dem Motto „Mut – was ist das?“ trafen sich alle in Bonn.",
        "Die „wer will, der kommt“-Regel gilt weiter.",
        # Things, acts of long ago and what is only mentioned report nothing.
        "Das Beben forderte zehn Opfer.",
        "Der Minister hatte den Rücktritt gefordert.",
        "Die Partei, die den Rücktritt fordert, tagt in Bonn.",
        "Die Behörde gab den Namen nicht bekannt.",
        # Nobody says it, or nobody could.
        "Muster wollte nicht bestätigen, dass er kommt.",
        "Was das heißt, sagte Muster nicht.",
        "Es steht fest, dass die Brücke gesperrt bleibt.",
        "Möglich ist auch, dass es regnet.",
        "Außerdem ist geplant, die Straße zu sperren.",
        "Die Firma geriet in Schwierigkeiten, so dass sie schloss.",
        "Der Entwurf (die Zeitung berichtete) liegt vor: Er hat drei Teile.",
        "Er kam spät an. Das Konzert fand in Bonn statt.",
        "Der Wunsch nach Ruhe ist groß.",
        "Neustadt, wie der Ort früher genannt wurde, liegt am Fluss.",
        "Sie warf den Speer weit und siegte vor der Läuferin aus Bonn.",
        # What things are called, and by nobody.
        "Die Politik, die als „Tauwetter“ bezeichnet wird, begann früh.",
        "Der Lauf stand unter dem Motto „Bonn läuft und lacht“.",
        "Es regnete so sehr, dass die Straße überflutet war.",
        "",
    ],
)
def test_no_quotation(body):
    assert read(body) == ()


def test_an_english_name_in_marks_is_no_label():
    assert read('They called off the exercise known as "Grey Otter".', "en") == ()


@pytest.mark.parametrize(
    ("body", "inner", "speaker"),
    [
        ("„Sie hat mir gesagt: ‚Wir helfen gern.‘ Das hilft“, sagte Muster.", "Wir helfen gern.", "Sie"),
        ("“He told me, ‘The road will be done.’ I believe him,” Doe said.", "The road will be done.", "He"),
    ],
)
def test_direct_speech_quotes_somebody_else(body, inner, speaker):
    outer, nested = read(body, "en" if "Doe" in body else "de")
    assert (nested.type, nested.text, nested.speaker_text, nested.parent) == ("direct", inner, speaker, outer.id)


@pytest.mark.parametrize(
    "body",
    [
        "Laut „bonn.de“ fährt heute kein Zug.",
        "Wie „bonn online“ berichtet, fährt heute kein Zug.",
        "Muster sagte, dass die „Silber Drei“ heute nicht fährt.",
        "Muster sagte, die Sinti („fahrendes Volk“) blieben.",
    ],
)
def test_a_name_inside_of_reported_speech_is_no_quotation(body):
    assert [quote.type for quote in read(body)] == ["indirect"]


def test_a_name_in_the_speakers_phrase_is_no_quotation():
    (quote,) = read("Wie die „Aktion Nachbar hilft“ mitteilte, sei die Lage ernst.")
    assert (quote.type, quote.speaker_text) == ("indirect", "die „Aktion Nachbar hilft“")


def test_six_words_that_begin_small_are_a_quotation_without_a_verb():
    (quote,) = read("Der Verband feierte die Absage als „stillen Sieg der Vernunft über den Lärm“.")
    assert (quote.type, quote.text) == ("direct", "stillen Sieg der Vernunft über den Lärm")


def test_a_passage_that_begins_small_is_quoted_where_somebody_says_something():
    body = "Die Veranstalter verkündeten den „größten Lauf der Region“."
    assert [quote.text for quote in read(body) if quote.type == "direct"] == ["größten Lauf der Region"]


@pytest.mark.parametrize(
    ("body", "speaker"),
    [
        ("Am längsten blieb ein Satz, den er leise sagte: „Ich komme wieder.“", "er"),
        ("Da es brannte, warnte die Ministerin Muster in einem Brief: „Es ist spät.“", "die Ministerin Muster"),
        ("Im Saal begann Muster den Abend mit den Worten: „Es ist spät.“", "Muster"),
        ("Besorgt äußerte sich Muster, dass es brenne.", "Muster"),
        ("Er reist laut Muster der schwedische König werde ihn empfangen.", "Muster"),
        ("Denn wie die Polizei mitteilte, kam er an.", "die Polizei"),
    ],
)
def test_the_subject_of_the_frame_speaks(body, speaker):
    assert read(body)[0].speaker_text == speaker


def test_who_spoke_earlier_in_the_paragraph_speaks_on_but_not_behind_somebodys_mood():
    body = "Muster sagte, er komme. Es schneite stark. Man habe Zeit."
    assert read(body)[-1].speaker_text == "Muster"
    body = "Muster sagte, er komme. Meier zeigte sich zufrieden. Man habe Zeit."
    assert read(body)[-1].speaker_text == "Meier"


def test_what_an_announcement_says_behind_its_colon_is_the_content():
    (quote,) = read("Muster widersprach der Zeitung und erklärte: Man habe nie verhandelt, sagte er.")
    assert quote.text == "Man habe nie verhandelt"


def test_a_subordinate_clause_alone_is_no_content_of_the_verb_behind_it():
    (quote,) = read("Obwohl es regnete, forderte die Ministerin ein Ende der Gespräche.")
    assert (quote.type, quote.speaker_text) == ("reported", "die Ministerin")


def test_a_relative_clause_behind_the_frame_is_no_content():
    (quote,) = read("„Ich bleibe“, sagte der Mann, der Bonns ältester Wirt ist.")
    assert (quote.type, quote.text) == ("direct", "Ich bleibe")


@pytest.mark.parametrize(
    "body",
    ['"Wir helfen gern. Das ist klar ", sagte Muster.', "Muster teilt mit:\n\n» Wir helfen gern.\n\nDas ist klar. «"],
)
def test_marks_with_space_on_both_sides(body):
    (quote,) = read(body)
    assert (quote.type, quote.speaker_text) == ("direct", "Muster")
    assert quote.text.split() == "Wir helfen gern. Das ist klar.".split() or quote.text.strip().endswith("klar")


def test_marks_behind_a_colon_are_the_content_and_not_what_stands_before():
    (quote,) = read("Muster war froh: „Das ist ein guter Anfang“, sagte er.")
    assert (quote.type, quote.text, quote.speaker_text) == ("direct", "Das ist ein guter Anfang", "er")


def test_hearsay_of_the_past_needs_no_speaker_and_neighbours_are_one():
    (quote,) = read("Das Haus brannte. Der Täter soll geflohen sein. Er soll ein Messer gehabt haben.")
    assert (quote.type, quote.speaker_text) == ("free_indirect", None)
    assert quote.text == "Der Täter soll geflohen sein. Er soll ein Messer gehabt haben."


@pytest.mark.parametrize(
    "body", ["Ein Thema soll der Handel sein.", "Der Zaun, der sie schützen soll, steht. Es regnet."]
)
def test_plans_and_purposes_are_no_hearsay(body):
    assert read(body) == ()


def test_a_konjunktiv_of_doubt_goes_on_with_nobodys_words_but_one_for_another_mood_does():
    said, going_on = read("Muster sagte, er komme. Alle hätten Zeit. Es könnte regnen.")
    assert (said.text, going_on.text) == ("er komme", "Alle hätten Zeit.")


def test_the_source_inside_of_somebodys_words_is_his():
    (quote,) = read("Muster sagte, nach Angaben der Ärzte sei er gesund.")
    assert (quote.text, quote.speaker_text) == ("nach Angaben der Ärzte sei er gesund", "Muster")


def test_das_is_no_article_before_a_verb_of_saying():
    (quote,) = read("Die Brücke wird gebaut. Das gab Minister Muster in Bonn bekannt.")
    assert (quote.text, quote.speaker_text) == ("Die Brücke wird gebaut", "Minister Muster")


def test_what_a_paper_tells_of_somebodys_demand_is_both_its_and_his():
    outer, inner = read("Laut der Zeitung fordert Muster, dass er geht.")
    assert (outer.text, outer.speaker_text) == ("fordert Muster, dass er geht", "der Zeitung")
    assert (inner.text, inner.speaker_text, inner.parent) == ("dass er geht", "Muster", outer.id)


def test_neighbouring_sentences_in_the_konjunktiv_are_one_quotation_of_the_last_speaker():
    body = "Muster sagte, er komme. Die Lage sei ernst. Er habe lange gewartet. Dann ging er."
    first, second = read(body)
    assert first.type == "indirect"
    assert (second.type, second.text) == ("indirect_free_indirect", "Die Lage sei ernst. Er habe lange gewartet.")
    assert second.speaker_text == "Muster"


def test_the_sentence_before_is_what_dies_stands_for():
    body = "Der Besuch fällt aus. Dies teilte der Sprecher mit."
    (quote,) = read(body)
    assert words(body, quote.spans) == ["Der Besuch fällt aus"]
    assert quote.speaker_text == "der Sprecher"


def test_the_newspaper_that_reports_a_reported_sentence_is_around_it():
    outer, inner = read("Das Treffen sei nach seinen Worten gut gewesen. Dies berichtet die Zeitung.")
    assert (outer.speaker_text, inner.speaker_text, inner.parent) == ("die Zeitung", "seinen Worten", outer.id)


@pytest.mark.parametrize(
    "body",
    [
        "Muster soll dementiert haben, dass er komme.",
        "Muster bestritt, dass er komme.",
        "Muster wies die Darstellung zurück, er sei gekommen.",
    ],
)
def test_a_denial_is_marked(body):
    (quote,) = read(body)
    assert quote.denied


@pytest.mark.parametrize(
    ("body", "addressee"),
    [
        ("Muster sagte der Zeitung, er komme.", ["der Zeitung"]),
        ("Muster sagte gegenüber Journalisten, er komme.", ["Journalisten"]),
        ("Muster forderte die Regierung auf, sofort zu handeln.", ["die Regierung"]),
        ("Muster sagte, er komme.", []),
    ],
)
def test_addressee(body, addressee):
    (quote,) = read(body)
    assert words(body, quote.addressee_spans) == addressee


@pytest.mark.parametrize(
    ("body", "medium"),
    [
        ("Muster schrieb, er komme.", "writing"),
        ("Muster schrieb auf Twitter: „Ich komme.“", "writing"),
        ("Muster glaubt, dass er komme.", "thought"),
        ("Muster sagte, er komme.", "speech"),
    ],
)
def test_medium(body, medium):
    (quote,) = read(body)
    assert quote.medium == medium


def test_a_passage_inside_of_reported_speech_has_it_as_parent_and_shares_its_frame():
    body = "Muster sagte, die Lage sei „sehr ernst“ und offen."
    outer, inner = read(body)
    assert (outer.type, inner.type, inner.parent) == ("indirect", "direct", outer.id)
    assert inner.text == "sehr ernst"
    assert inner.frame_spans == outer.frame_spans


def test_an_outer_quotation_that_is_never_closed_swallows_nothing():
    body = 'Das Blatt schreibt: "Er kam an. Er sagte:\n\n"Ich bin da."\n\nDann ging er.'
    found = read(body)
    assert [(quote.text, quote.speaker_text) for quote in found if quote.confidence > 0.5] == [("Ich bin da.", "Er")]
    assert all(quote.end <= body.index("Dann") for quote in found)


def test_an_embedded_post_is_no_quotation():
    body = "Er kam.\n\nThe minister said that he is here. — Max Muster (@muster) February 11, 2022\n\nEr ging."
    assert read(body) == ()


@pytest.mark.parametrize("body", ['"' * 2_000, '"a" ' * 1_000, "sagte, " * 1_000, "Er sagte: " * 600, "a " * 4_000])
def test_hostile_texts_take_work_in_proportion(body):
    assert growth(read, body) < 6


WORDS = st.sampled_from(
    (
        'Muster sagte , dass er komme . „ “ " : laut nach Angaben der Polizei zufolge so wie mitteilte teilte mit '
        "Dies und sei zu gehen ( ) – ; \n\n wonach demnach soll haben Die Forderung"
    ).split(" ")
)


@settings(max_examples=300, deadline=None)
@given(st.lists(WORDS, max_size=40).map(" ".join))
def test_any_row_of_words_gives_spans_inside_of_the_body(body):
    body = body.strip()
    for quote in read(body):
        groups = (quote.spans, quote.speaker_spans, quote.cue_spans, quote.frame_spans, quote.addressee_spans)
        for start, end in (span for group in groups for span in group):
            assert 0 <= start < end <= len(body)
        assert (quote.start, quote.end) == (quote.spans[0].start, quote.spans[-1].end)
        assert quote.text == body[quote.start : quote.end]
