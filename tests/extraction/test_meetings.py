"""Meetings of invented officials: who, when, where, in which format, and whether they took place."""

import re
from datetime import date

import pytest

from articles.extraction import dates, languages, meetings, tokens
from articles.extraction.schema import (
    CountryMention,
    DateRange,
    OfficeMention,
    Person,
    PlaceMention,
    Post,
    Reference,
    Span,
)

PEOPLE = {
    "Astrid Lund": ("Außenministerin", "NO"),
    "Pavel Dvorak": ("Außenminister", "CZ"),
    "Ilse Brandl": ("Bundeskanzlerin", "AT"),
    "Marko Horvat": ("Präsident", "HR"),
    "Sven Dahl": ("Verteidigungsminister", "NO"),
}
PLACES = {"Oslo": "NO", "Prag": "CZ", "Wien": "AT", "Zagreb": "HR", "Genf": "CH"}
COUNTRIES = {"Norwegen": "NO", "Norwegens": "NO", "Tschechiens": "CZ", "Kroatien": "HR", "Österreich": "AT"}
MAY = DateRange(date(2023, 5, 1), date(2023, 5, 31), "header")


def places_of(body, words):
    return [
        (Span(m.start(), m.end()), word)
        for word in words
        for m in re.finditer(rf"(?<!\w){re.escape(word)}(?!\w)", body)
    ]


def found(body, published=MAY, code="de", post=None):
    language = languages.load(code)
    document = tokens.analyse(body, language, [(post, languages.load(post.language))] if post else [])
    ids = {name: f"p{n}" for n, name in enumerate(PEOPLE, 1)}
    people = [Person(ids[name], name, office, country, ()) for name, (office, country) in PEOPLE.items()]
    references = [
        Reference(span, ids[name], "surname") for name in PEOPLE for span, _ in places_of(body, [name.split()[-1]])
    ]
    offices = [
        OfficeMention(span, "Außenminister", None, plural=True)
        for span, _ in places_of(body, ["die Außenminister", "der Außenminister"])
    ]
    countries = [CountryMention(span, COUNTRIES[word], "name") for span, word in places_of(body, COUNTRIES)]
    places = [PlaceMention(span, word, PLACES[word]) for span, word in places_of(body, PLACES)]
    in_order = [
        sorted(mentions, key=lambda mention: mention.span) for mentions in (references, offices, countries, places)
    ]
    named = {one: name.split()[-1] for name, one in ids.items()}
    met = meetings.find(document, people, [], *in_order, dates.find(document, published), published)
    return [(" ".join(sorted(named[one] for one in m.participants)), m) for m in met]


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


def told(body):
    return [(who, m.status, m.place) for who, m in found(body)]


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


def test_two_meetings_of_one_day_stay_apart():
    body = "Lund traf am 3. Mai in Genf zuerst Dvorak. Am Nachmittag sprach Lund dort mit Horvat."
    assert [who for who, _ in found(body)] == ["Dvorak Lund", "Horvat Lund"]


def test_a_cancelled_visit_and_a_call_stay_apart():
    body = "Lund sagte den Besuch bei Horvat in Zagreb ab. Mit Horvat telefonierte Lund stattdessen am 4. Mai."
    assert [(m.status, m.format) for _, m in found(body)] == [("cancelled", "in_person"), ("held", "phone")]


def test_an_earlier_meeting_stays_apart():
    body = "Lund und Dvorak trafen sich am 3. Mai in Genf. Im September 2021 hatten Lund und Dvorak in Prag gesprochen."
    days = [str(m.date.earliest) for _, m in found(body)]
    assert days == ["2023-05-03", "2021-09-01"]


def test_one_day_after_another_meeting():
    body = "Einen Tag nach dem Gespräch von Lund und Dvorak am 6. Mai kam Horvat in Wien mit Brandl zusammen."
    dated = {who: (str(m.date.earliest), m.date.basis) for who, m in found(body)}
    assert dated == {"Dvorak Lund": ("2023-05-06", "explicit"), "Brandl Horvat": ("2023-05-07", "anchor")}


def test_a_day_that_is_known_dates_the_meeting_before_it():
    earlier = "einen Tag nach dem Treffen der Außenminister Norwegens und Tschechiens"
    body = f"Am 7. Mai, {earlier}, kam Horvat mit Brandl in Wien zusammen."
    dated = {who: str(m.date.earliest) for who, m in found(body)}
    assert dated == {"Dvorak Lund": "2023-05-06", "Brandl Horvat": "2023-05-07"}


def test_a_meeting_without_a_day_has_the_days_of_the_report():
    ((_, meeting),) = found("Lund und Dvorak trafen sich in Genf.")
    assert (meeting.date.earliest, meeting.date.latest, meeting.date.basis) == (MAY.earliest, MAY.latest, "header")
    ((_, unknown),) = found("Lund und Dvorak trafen sich in Genf.", None)
    assert unknown.date is None


def test_a_planned_meeting_without_a_day_has_none():
    ((_, meeting),) = found("Lund will sich in Genf mit Dvorak treffen.")
    assert meeting.date is None


def test_a_post_fixes_the_day():
    text = "Lund und Dvorak trafen sich am Freitag in Genf."
    post_text = "Good talks today."
    body = f"{text}\n\n{post_text}"
    post = Post("Ministry", None, date(2023, 5, 12), "Twitter", len(text) + 2, len(body), post_text, "en")
    ((_, meeting), *_) = found(body, post=post)
    assert (str(meeting.date.earliest), meeting.date.basis) == ("2023-05-12", "post")


def test_english():
    ((who, meeting),) = found("Lund met Dvorak in Prag on May 3. The talks lasted an hour.", code="en")
    assert (who, meeting.status, meeting.place, str(meeting.date.latest)) == (
        "Dvorak Lund",
        "held",
        "Prag",
        "2023-05-03",
    )


@pytest.mark.parametrize(
    ("body", "first", "last"),
    [
        ("Lund und Dvorak beendeten am 4. Mai in Genf zweitägige Gespräche.", "2023-05-03", "2023-05-04"),
        ("Zwei Tage lang trafen sich Lund und Dvorak, am 4. Mai endete das Treffen.", "2023-05-03", "2023-05-04"),
        ("Lund und Dvorak begannen am 4. Mai dreitägige Gespräche.", "2023-05-04", "2023-05-06"),
        (
            "Lund und Dvorak trafen sich am 17. Mai in Genf. Die Gespräche hatten am 5. Mai begonnen.",
            "2023-05-05",
            "2023-05-17",
        ),
        (
            "Lund traf Dvorak am 3. und 4. Mai in Genf. Lund war am 3. Mai in Genf eingetroffen.",
            "2023-05-03",
            "2023-05-04",
        ),
        ("Lund traf Dvorak nicht am 4. Mai, sondern am 5. Mai in Genf.", "2023-05-05", "2023-05-05"),
    ],
)
def test_meetings_of_several_days(body, first, last):
    ((_, meeting),) = found(body)
    assert (str(meeting.date.earliest), str(meeting.date.latest)) == (first, last)


def test_two_days_are_two_meetings():
    body = (
        "Lund hat in Genf zweimal mit Dvorak gesprochen. "
        "Die beiden Unterredungen fanden am 30. April und am 2. Mai statt."
    )
    told = [(who, str(m.date.earliest), str(m.date.latest), m.place) for who, m in found(body)]
    assert told == [
        ("Dvorak Lund", "2023-04-30", "2023-04-30", "Genf"),
        ("Dvorak Lund", "2023-05-02", "2023-05-02", "Genf"),
    ]


def test_two_meetings_with_one_verb():
    body = "Am 5. Mai war Lund in Prag mit Dvorak zusammengekommen, am 6. Mai in Wien mit Brandl."
    told = [(who, str(m.date.earliest), m.place) for who, m in found(body)]
    assert told == [("Dvorak Lund", "2023-05-05", "Prag"), ("Brandl Lund", "2023-05-06", "Wien")]


def test_who_welcomes_a_meeting_was_not_there():
    body = "Lund traf Dvorak am 3. Mai in Prag. Brandl und Horvat begrüßten das Treffen."
    assert [who for who, _ in found(body)] == ["Dvorak Lund"]


def test_two_of_one_country_are_no_pair_that_calls_each_other():
    body = "Brandl empfing Dvorak am 3. Mai in Wien. Lund und Dahl warteten draußen. Die beiden telefonierten später."
    assert [(who, meeting.format) for who, meeting in found(body)] == [
        ("Brandl Dvorak", "in_person"),
        ("Brandl Dvorak", "phone"),
    ]


def test_a_meeting_beside_a_summit_is_its_own():
    body = "Auf dem Gipfel in Wien haben die Außenminister am 3. Mai beraten. Am Rande traf Lund ihren Kollegen Dvorak."
    told = [(who, str(m.date.earliest), m.place) for who, m in found(body)]
    assert told == [("", "2023-05-03", "Wien"), ("Dvorak Lund", "2023-05-03", "Wien")]


def test_the_same_people_on_two_days():
    body = "Lund und Dvorak trafen sich am 5. Mai in Prag und am 7. Mai in Wien."
    told = [(who, str(m.date.earliest), m.place) for who, m in found(body)]
    assert told == [("Dvorak Lund", "2023-05-05", "Prag"), ("Dvorak Lund", "2023-05-07", "Wien")]


def test_who_signs_or_brings_together_took_part():
    body = (
        "Lund und Dvorak trafen sich am 3. Mai in Genf. Brandl führte die beiden zueinander. "
        "Unterzeichnet wurde der Vertrag von Dahl."
    )
    assert [who for who, _ in found(body)] == ["Brandl Dahl Dvorak Lund"]


def test_signers_of_other_countries_met_on_their_own():
    body = "Lund und Dvorak trafen sich am 3. Mai in Genf. Unterzeichnet wurde der Vertrag von Brandl und Horvat."
    assert [who for who, _ in found(body)] == ["Dvorak Lund", "Brandl Horvat"]


@pytest.mark.parametrize(
    "behind",
    [
        "Gastgeber war Horvat, der an den Gesprächen nicht teilnahm.",
        "Lunds Vorgänger Horvat schwieg.",
        "Begleitet wurde Lund von Dahl, der seit dem Rücktritt Horvats auch das Amt für Fischerei führt.",
    ],
)
def test_who_is_only_named_took_no_part(behind):
    ((who, _),) = found(f"Lund und Dvorak trafen sich am 3. Mai in Genf. {behind}")
    assert "Horvat" not in who


def test_a_predecessor_met_without_the_successor():
    body = "Mit Lunds Vorgänger Dahl war Dvorak im September 2019 in Genf zusammengekommen."
    assert [who for who, _ in found(body)] == ["Dahl Dvorak"]


def test_who_lies_in_a_grave_took_no_part():
    body = (
        "Am Grab von Horvat haben Lund und Dvorak am 3. Mai in Zagreb gebetet. Anschließend sprachen sie miteinander."
    )
    told = [(who, str(m.date.earliest), m.place) for who, m in found(body)]
    assert told == [("Dvorak Lund", "2023-05-03", "Zagreb")]


def test_what_was_arranged_is_another_meeting():
    body = "Lund und Dvorak trafen sich am 3. Mai in Genf. Lund und Dvorak verabredeten einen Besuch in Prag."
    assert [(m.place, m.status) for _, m in found(body)] == [("Genf", "held"), ("Prag", "planned")]


def test_what_was_called_off_keeps_its_day_and_place():
    body = "Lund hat ein Treffen mit Dvorak abgesagt. Die Begegnung sollte am 12. Mai in Genf stattfinden."
    told = [(m.status, m.place, str(m.date.earliest)) for _, m in found(body)]
    assert told == [("cancelled", "Genf", "2023-05-12")]


def test_a_wish_has_no_day():
    body = "Lund erklärte heute die Bereitschaft zu Gesprächen mit Dvorak."
    assert [(m.status, m.date) for _, m in found(body)] == [("unclear", None)]


def test_where_somebody_is_posted_is_not_where_they_met():
    ((_, meeting),) = found("Am 3. Mai sprach Lund mit dem Botschafter in Genf, Dvorak.")
    assert meeting.place is None


def test_the_same_text_gives_the_same_meetings():
    body = "Lund traf Dvorak in Genf. Horvat empfing Brandl am 3. Mai in Zagreb."
    assert found(body) == found(body)


@pytest.mark.parametrize(
    ("body", "place"),
    [
        # a host at home receives in the city that the report is dated from
        ("Wien – Kanzlerin Brandl empfing am 3. Mai Horvat.", "Wien"),
        ("Zagreb – Kanzlerin Brandl empfing am 3. Mai Horvat.", None),
        ("Zagreb – Kanzlerin Brandl wurde am 3. Mai von Horvat empfangen.", "Zagreb"),
        ("Oslo/Wien – Kanzlerin Brandl empfing am 3. Mai Horvat.", None),
    ],
)
def test_dateline(body, place):
    assert [m.place for _, m in found(body)] == [place]
