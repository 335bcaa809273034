"""Meetings of invented officials: who, when, where, in which format, and whether they took place."""

import pytest

from tests.extraction.meeting import found, told


@pytest.mark.parametrize(
    ("body", "who", "status", "format", "place"),
    [
        ("Lund und Dvorak trafen sich am 3. Mai in Genf.", "Dvorak Lund", "held", "in_person", "Genf"),
        ("Lund will am 3. Mai in Genf mit Dvorak zusammenkommen.", "Dvorak Lund", "planned", "in_person", "Genf"),
        ("Lund sagte ein Treffen mit Dvorak in Genf ab.", "Dvorak Lund", "cancelled", "in_person", "Genf"),
        ("Lund lehnte ein Treffen mit Dvorak ab.", "Dvorak Lund", "refused", "in_person", None),
        ("Lund telefonierte am 3. Mai mit Dvorak.", "Dvorak Lund", "held", "phone", None),
        ("Lund beriet am 3. Mai per Videoschalte mit Dvorak.", "Dvorak Lund", "held", "video", None),
        ("Lund und Dvorak haben am 3. Mai in einer Videokonferenz beraten.", "Dvorak Lund", "held", "video", None),
        ("Horvat empfing Brandl am 3. Mai in Zagreb.", "Brandl Horvat", "held", "in_person", "Zagreb"),
        ("Brandl ist am 3. Mai nach Zagreb gereist.", "Brandl", "held", "in_person", "Zagreb"),
        ("Nach dem Gespräch mit Dvorak in Genf lächelte Lund.", "Dvorak Lund", "held", "in_person", "Genf"),
        ("Vor dem Treffen zwischen Lund und Dvorak blieb vieles offen.", "Dvorak Lund", "planned", "in_person", None),
    ],
)
def test_one_sentence(body, who, status, format, place):
    assert [(one, m.status, m.format, m.place) for one, m in found(body)] == [(who, status, format, place)]


@pytest.mark.parametrize(
    ("body", "status"),
    [
        # reported speech: the future, not "ist gewesen"
        ("Lund werde am Montag in Prag Dvorak treffen, betonte sie.", "planned"),
        ("Lund wolle in Prag mit Dvorak zusammenkommen, hieß es.", "planned"),
        # "heute" has no ending of the past
        ("Lund trifft heute in Prag Dvorak.", "planned"),
        # a verb of the present in its own clause, whatever the past around it
        ("Am kommenden Freitag empfängt Lund Dvorak in Oslo, wie ihr Büro mitteilte.", "planned"),
        ("Lund ist die erste Norwegerin seit Jahren, die Dvorak in Prag besucht.", "planned"),
        ("Lund hat Dvorak in Prag besucht.", "held"),
        ("Lund hat am Freitag mit ihrem Kollegen, Dvorak, telefoniert und ihm gratuliert.", "held"),
        # "auf" with an accusative looks ahead
        ("Lund hofft auf ein Treffen mit Dvorak.", "unclear"),
        ("Lund lobte auf dem Treffen mit Dvorak den Vertrag.", "held"),
        ("Lund kündigte an, im Mai in Prag Dvorak zu treffen.", "planned"),
        ("Lund will das bei ihrem Besuch bei Dvorak in der kommenden Woche ansprechen.", "planned"),
        # called off by other words
        ("Lund ließ ihr Treffen mit Dvorak in Prag platzen.", "cancelled"),
        ("Mit der kurzfristigen Absage des Treffens zwischen Lund und Dvorak ging die Woche zu Ende.", "cancelled"),
        # the noun alone speaks of another meeting
        ("Lund will Dvorak in Prag treffen, trotz der Absage Horvats.", "planned"),
        # known and spoken of in passing: still to come
        ("Lund will Dvorak im Mai in Prag treffen. Die Reise sei eine große Chance.", "planned"),
        ("Lund wollte Dvorak im Mai in Prag treffen. Das Treffen fand im kleinen Kreis statt.", "held"),
    ],
)
def test_status(body, status):
    assert [(who.split()[0], m.status) for who, m in found(body)] == [("Dvorak", status)]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        # a country as the object of a visit, and one in which talks are held
        ("Lund besuchte im Mai Kroatien.", [("Lund", "held", "Kroatien")]),
        ("Lund führte am 3. Mai in Kroatien politische Gespräche.", [("Lund", "held", "Kroatien")]),
        ("Lund besuchte die Küste Norwegens.", []),
        # the meeting before has its own "mit"; whom both share stands behind the verb
        (
            "Nach den Gesprächen mit Dvorak kam Lund am 3. Mai in Wien mit Brandl zusammen.",
            [("Dvorak Lund", "held", None), ("Brandl Lund", "held", "Wien")],
        ),
        # the guest of the visit meets whoever is named alone later
        (
            "Lund ist am 3. Mai in Wien eingetroffen. Am Abend ist ein Gespräch mit Brandl vorgesehen.",
            [("Brandl Lund", "planned", "Wien")],
        ),
        # somebody at home receives, and who is received goes without saying
        (
            "Lund reiste am 3. Mai nach Zagreb. Die Norwegerin wurde dort von Horvat empfangen.",
            [("Horvat Lund", "held", "Zagreb")],
        ),
        # a later meeting with a host of the visit is at its place
        (
            "Lund sprach am 3. Mai in Wien mit Brandl. Am 4. Mai traf Lund auch noch einmal Brandl.",
            [("Brandl Lund", "held", "Wien"), ("Brandl Lund", "held", "Wien")],
        ),
        # one after the other, and not the meeting of all
        (
            "Lund traf am 3. Mai in Wien Brandl und Horvat. Zunächst sprach Lund mit Brandl. Danach kam Lund mit "
            "Horvat zusammen.",
            [("Brandl Horvat Lund", "held", "Wien"), ("Horvat Lund", "held", None)],
        ),
        (
            "Lund will am Freitag mit Brandl und Horvat sprechen. Auch Horvat plant ein Treffen mit Brandl.",
            [("Brandl Horvat Lund", "planned", None), ("Brandl Horvat", "planned", None)],
        ),
        (
            "Lund empfängt am Freitag Brandl. Am Samstag treffen sich Lund und Brandl nochmals.",
            [("Brandl Lund", "planned", None), ("Brandl Lund", "planned", None)],
        ),
        # a series: those who met before
        (
            "Lund und Brandl trafen sich am 3. Mai in Wien. Ein zweites Treffen im April in Genf scheiterte.",
            [("Brandl Lund", "held", "Wien"), ("Brandl Lund", "held", "Genf")],
        ),
        # who speaks where those of the same office gather takes part, who stays away does not
        (
            "Die Außenminister der beiden Länder berieten am 3. Mai in Genf. Außenministerin Lund warnte vor Eile.",
            [("Lund", "held", "Genf")],
        ),
        (
            "Die Außenminister der beiden Länder berieten am 3. Mai in Genf. Lund sah von einer Teilnahme ab.",
            [("", "held", "Genf")],
        ),
        # who only stands in an attribute, or is spoken of
        (
            "Lund empfing Dvorak am 3. Mai in Oslo zu den mit Horvat geplanten Gesprächen.",
            [("Dvorak Lund", "held", "Oslo")],
        ),
        ("Lund traf nach dem Streit gegen Horvat am 3. Mai in Wien Dvorak.", [("Dvorak Lund", "held", "Wien")]),
        # the place of the topic is not that of the talk
        ("Lund sprach mit Dvorak über die Lage in Kroatien.", [("Dvorak Lund", "held", None)]),
        # a list does not end the clause
        (
            "Es sind Gespräche zwischen Lund, Außenminister Dvorak und Brandl in Wien vorgesehen.",
            [("Brandl Dvorak Lund", "planned", "Wien")],
        ),
        # an earlier meeting that is brought in
        (
            "Lund wird am Freitag mit Brandl sprechen. Lund hatte Brandl bei einem Treffen in Oslo zur Eile gemahnt.",
            [("Brandl Lund", "planned", None), ("Brandl Lund", "held", "Oslo")],
        ),
        # who speaks is named between two commas
        (
            "Lund werde am Freitag mit Brandl sprechen, teilte der Chef des Büros, Horvat, mit.",
            [("Brandl Lund", "planned", None)],
        ),
        # two visits: each with the hosts of its country
        (
            "Lund reiste am 3. Mai nach Zagreb. Am 5. Mai reiste Lund nach Wien. Dort ist ein Gespräch mit Brandl "
            "vorgesehen. In Zagreb war ein Gespräch mit Horvat geplant.",
            [("Horvat Lund", "planned", "Zagreb"), ("Brandl Lund", "planned", "Wien")],
        ),
        # a city narrows the country that is visited, for what follows
        (
            "Lund reiste am 3. Mai zu einem Besuch nach Kroatien. Am 4. Mai landete Lund in Zagreb. Für den 5. Mai ist "
            "ein Gespräch mit Horvat geplant.",
            [("Lund", "held", "Kroatien"), ("Lund", "held", "Zagreb"), ("Horvat Lund", "planned", "Zagreb")],
        ),
        # nobody visits the own country, whatever is known of Lund's
        ("Lund ist zu Besuch in Norwegen.", [("Lund", "held", "Norwegen")]),
        # the place that a meeting is named for
        ("Beim Genf-Treffen mit Brandl am 3. Mai lächelte Lund.", [("Brandl Lund", "held", "Genf")]),
        # the days settle what the tense leaves open
        ("Das letzte Treffen zwischen Lund und Brandl: am 3. April in Wien.", [("Brandl Lund", "held", "Wien")]),
        # the followers meet, not whom they follow
        ("Lund reiste nach Wien und traf Gegner von Horvat.", [("Lund", "held", "Wien")]),
        # a new plan after a cancellation is another meeting
        (
            "Lund sagte ein Treffen mit Brandl in Wien ab. Nun wird Lund im Juni in Oslo mit Brandl zusammenkommen.",
            [("Brandl Lund", "cancelled", "Wien"), ("Brandl Lund", "planned", "Oslo")],
        ),
        # called off together with the visit
        (
            "Lund sagte ihre Treffen mit Dvorak in Prag ab. Für Montag war ein Gespräch von Lund mit Brandl geplant.",
            [("Dvorak Lund", "cancelled", "Prag"), ("Brandl Lund", "cancelled", None)],
        ),
        ("Lund hätte am Montag in Wien mit Brandl zusammentreffen sollen.", [("Brandl Lund", "cancelled", "Wien")]),
        ("Das Treffen zwischen Lund und Brandl wird nicht stattfinden.", [("Brandl Lund", "cancelled", None)]),
        # nobody has it in mind
        ("Kein Treffen zwischen Lund und Brandl geplant.", []),
        ("Ein Gespräch mit Lund ist für Brandl nicht vorgesehen.", []),
        # where the source spoke is not where they met
        ("Lund habe Brandl empfangen, teilte ihr Büro in Genf mit.", [("Brandl Lund", "held", None)]),
        # a call has no place
        ("Lund sprach in Oslo mit Brandl, die beiden telefonierten am 3. Mai.", [("Brandl Lund", "held", None)]),
    ],
)
def test_who_when_and_where(body, expected):
    assert told(body) == expected


def test_preposition_of_another_clause_is_no_particle():
    assert found("Lund kam kurz zu Wort, während Dvorak unterwegs nach Wien war.") == []


@pytest.mark.parametrize(
    "body",
    [
        "Lund und Dahl trafen sich am 3. Mai in Oslo.",  # of one country
        "Lund hat eine Entscheidung getroffen.",
        "Lund und Dvorak sprachen sich für den Vertrag aus.",
        "Auf der Pressekonferenz lobte Lund den Nachbarn.",
        "Lund sagte, der Preis sei hoch.",
        "Anschließend reiste Lund nach Kroatien weiter.",
        "",
    ],
)
def test_what_is_no_diplomatic_meeting(body):
    assert found(body) == []


def test_who_stayed_away_took_no_part():
    body = "Lund und Dvorak trafen sich in Genf. Horvat nahm nicht teil."
    assert [who for who, _ in found(body)] == ["Dvorak Lund"]


def test_who_only_reports_took_no_part():
    body = "Horvat sagte, dass Lund und Dvorak sich in Genf getroffen haben."
    assert [who for who, _ in found(body)] == ["Dvorak Lund"]


def test_who_came_along_took_part():
    body = "Lund und Dvorak berieten am 3. Mai in Genf. An den Gesprächen nahm auch Dahl teil."
    assert [who for who, _ in found(body)] == ["Dahl Dvorak Lund"]


def test_later_mentions_are_of_the_same_meeting():
    body = "Lund trifft sich in Genf mit Dvorak. Das Gespräch habe zwei Stunden gedauert. Thema war die Fischerei."
    ((who, meeting),) = found(body)
    assert (who, meeting.status, meeting.topics) == ("Dvorak Lund", "held", ("Fischerei",))
    assert len(meeting.evidence) == 2
