"""How reports write days, months, years and longer ages, and what the words count from."""

from datetime import date

import pytest

from articles.extraction import dates, languages, tokens
from articles.extraction.schema import DateRange

WEDNESDAY = DateRange(date(2022, 2, 16), date(2022, 2, 16), "header")
NOVEMBER = DateRange(date(2021, 11, 10), date(2021, 11, 10), "header")


def found(text, published=WEDNESDAY, code="de"):
    document = tokens.analyse(text, languages.load(code), [])
    return [
        (document.text(m.span), str(m.range.earliest), str(m.range.latest), m.kind)
        for m in dates.find(document, published)
    ]


def ranges(text, published=WEDNESDAY, code="de"):
    return [(first, last) for _, first, last, _ in found(text, published, code)]


@pytest.mark.parametrize(
    ("text", "first", "last", "kind"),
    [
        # days in numbers
        ("Die Note vom 3.2.22 liegt vor.", "2022-02-03", "2022-02-03", "explicit"),
        ("Die Note vom 3. 2. 1961 liegt vor.", "1961-02-03", "1961-02-03", "explicit"),
        ("Die Note vom 3.2.61 liegt vor.", "1961-02-03", "1961-02-03", "explicit"),
        ("Stand: 2022-02-03.", "2022-02-03", "2022-02-03", "explicit"),
        ("Sie tagen vom 30.4. bis 2.5.2022 in Rom.", "2022-04-30", "2022-05-02", "explicit"),
        ("Sie tagen vom 22. bis 24. in Rom.", "2022-02-22", "2022-02-24", "explicit"),
        ("Von Freitag, dem 25., bis Sonntag, den 27. Februar, tagen sie.", "2022-02-25", "2022-02-27", "explicit"),
        ("Am 16. März des Jahres 1961 kam er an.", "1961-03-16", "1961-03-16", "explicit"),
        ("Am 16. März des Vorjahres kam er an.", "2021-03-16", "2021-03-16", "explicit"),
        ("Am 5. Jänner kam er an.", "2022-01-05", "2022-01-05", "explicit"),
        # months
        ("Im vergangenen Mai kam er an.", "2021-05-01", "2021-05-31", "month"),
        ("Im kommenden Jänner kommt er.", "2023-01-01", "2023-01-31", "month"),
        ("Von Mai bis Juli 2007 war er dort.", "2007-05-01", "2007-07-31", "month"),
        ("Im Dezember und Januar war er dort.", "2021-12-01", "2022-01-31", "month"),
        # years and longer
        ("Heuer kommt er nicht.", "2022-01-01", "2022-12-31", "year"),
        ("Das war im Vorjahr.", "2021-01-01", "2021-12-31", "year"),
        ("Das war im vorletzten Jahr.", "2020-01-01", "2020-12-31", "year"),
        ("Bis Ende des Jahres ist er fort.", "2022-09-01", "2022-12-31", "year"),
        ("Zu Jahresbeginn war er fort.", "2022-01-01", "2022-04-30", "year"),
        ("Mitte nächsten Jahres kommt er.", "2023-05-01", "2023-08-31", "year"),
        ("Das Kloster von Kells brannte im Jahr 920.", "0920-01-01", "0920-12-31", "year"),
        ("Im Winter 2009/10 war er fort.", "2009-12-01", "2010-02-28", "season"),
        ("In der Amtszeit 2009/10 war er fort.", "2009-01-01", "2010-12-31", "year"),
        ("Von 1999 bis 2008 war er fort.", "1999-01-01", "2008-12-31", "year"),
        ("Zwischen 1943 und 1945 war er fort.", "1943-01-01", "1945-12-31", "year"),
        ("In den neunziger Jahren war er fort.", "1990-01-01", "1999-12-31", "decade"),
        ("Mitte der 60er-Jahre war er fort.", "1960-01-01", "1969-12-31", "decade"),
        ("In den 1970-er Jahren war er fort.", "1970-01-01", "1979-12-31", "decade"),
        ("Die 2010er waren lang.", "2010-01-01", "2019-12-31", "decade"),
        ("Im 19. Jahrhundert war das anders.", "1801-01-01", "1900-12-31", "century"),
        ("Seit Beginn des 19. Jahrhunderts ist das so.", "1801-01-01", "1900-12-31", "century"),
        ("Im vorigen Jahrhundert war das anders.", "1901-01-01", "2000-12-31", "century"),
        # parts of a year
        ("Im dritten Quartal 2005 sank der Absatz.", "2005-07-01", "2005-09-30", "quarter"),
        ("Im letzten Quartal 2005 sank der Absatz.", "2005-10-01", "2005-12-31", "quarter"),
        ("Im letzten Quartal des vergangenen Jahres sank der Absatz.", "2021-10-01", "2021-12-31", "quarter"),
        ("Im ersten Halbjahr wird verhandelt.", "2022-01-01", "2022-06-30", "half"),
        ("Im letzten Quartal sank der Absatz.", "2021-10-01", "2021-12-31", "quarter"),
        ("Im vergangenen Sommer kam er an.", "2021-06-01", "2021-08-31", "season"),
        ("Im kommenden Herbst kommt er.", "2022-09-01", "2022-11-30", "season"),
        ("Im Herbst vergangenen Jahres kam er an.", "2021-09-01", "2021-11-30", "season"),
        ("Zu Ostern kommt er.", "2022-04-17", "2022-04-18", "feast"),
        ("An Weihnachten 2005 kam er an.", "2005-12-24", "2005-12-26", "feast"),
        # weeks and weekdays
        ("Anfang der Woche kam er an.", "2022-02-14", "2022-02-20", "week"),
        ("In der Vorwoche kam er an.", "2022-02-07", "2022-02-13", "week"),
        ("Übernächste Woche kommt er.", "2022-02-28", "2022-03-06", "week"),
        ("Am Dienstag vergangener Woche kam er an.", "2022-02-08", "2022-02-08", "weekday"),
        ("Am Freitagabend der nächsten Woche kommt er.", "2022-02-25", "2022-02-25", "weekday"),
        ("Er bleibt von Montag bis Mittwoch.", "2022-02-21", "2022-02-23", "stretch"),
        ("Am Wochenende kommt er.", "2022-02-19", "2022-02-20", "weekend"),
        # lengths of time
        ("Vor zwei Tagen kam er an.", "2022-02-14", "2022-02-14", "header"),
        ("Vor rund drei Wochen kam er an.", "2022-01-24", "2022-01-30", "week"),
        ("Vor einem Monat kam er an.", "2022-01-01", "2022-01-31", "month"),
        ("Vor 90 Jahren kam er an.", "1932-01-01", "1932-12-31", "year"),
        ("Heute vor zehn Jahren kam er an.", "2012-02-16", "2012-02-16", "header"),
        ("In zwei Wochen kommt er.", "2022-02-28", "2022-03-06", "week"),
    ],
)
def test_german(text, first, last, kind):
    assert [one[1:] for one in found(text)] == [(first, last, kind)]


@pytest.mark.parametrize(
    "text",
    [
        "Freitags ist Markt.",
        "Jeden Freitag ist Markt.",
        "Jeweils am Freitag ist Markt.",
        "Im Jahr darauf war Markt.",
        "Zwei Tage später war Markt.",
        "Sie zahlten rund 1200 Euro.",
        "Dort leben 1250 Menschen.",
        "Er sah 1500 Pferde.",
        "Cäsar starb im Jahr 44 v. Chr. in Rom.",
        "Das war im 1. Jahrhundert v. Chr. so.",
        "Er trank mit August Musterer Bier.",
        "Seit Jan im Amt ist, kam er an.",
        "Der Himmel war ein wenig Mai.",
        "In zwei Tagen gingen ihm die Vorräte aus.",
        "Zwei Jahre früher ging er.",
        "Dieses Netz fällt früher aus als andere.",
        "Der Sommer schmeckt nach Heu.",
        "Die Fassung 2.3. ist neu.",
    ],
)
def test_what_tells_no_day(text):
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("Das Dorf verlor 1798 Deutschlands ältesten Baum.", "1798"),
        ("Der Vertrag von 1961 Deutschlands mit Italien gilt.", "1961"),
        ("Die Messe 2015 beschäftigte die Stadt.", "2015"),
        ("Seit 1900 steht dort ein Turm.", "1900"),
        ("Damals, etwa 1930, gab es noch keinen Turm.", "1930"),
    ],
)
def test_years_beside_amounts(text, year):
    assert [first[:4] for _, first, _, kind in found(text) if kind == "year"] == [year]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        # the clause beats the sentence, and verbs of saying tell nothing of what is said
        ("Am Freitag kommt er nach Rom, sagte sie.", "2022-02-18"),
        ("Am Freitag ist Wahltag.", "2022-02-18"),
        ("Der geplante Besuch beginnt am Freitag.", "2022-02-18"),
        ("Das vereinbarten Lund und Dvorak am Freitag.", "2022-02-11"),
        ("Sie ist am Freitag nach Rom gereist.", "2022-02-11"),
        ("Wer am Freitag in Rom verhandelte, will bleiben.", "2022-02-11"),
        # verbs of the past that change their vowel, whatever stands before them
        ("Sie verließ am Freitag Rom.", "2022-02-11"),
        ("Die Minister, die am Freitag in Rom zusammenkamen, schweigen.", "2022-02-11"),
        ("Sie müssen die Gespräche am Freitag abschließen.", "2022-02-18"),
        # hearsay is no plan
        ("Sie soll am Freitag in Rom angekommen sein.", "2022-02-11"),
        ("Sie soll am Freitag in Rom ankommen.", "2022-02-18"),
        # the word before the weekday
        ("Seit Freitag ist sie in Rom.", "2022-02-11"),
        ("Die Erklärung vom Freitag liegt vor.", "2022-02-11"),
        ("Sie wurde für Freitag eingeladen.", "2022-02-18"),
        ("Der für Freitag geplante Flug war verschoben worden.", "2022-02-11"),
    ],
)
def test_the_tense_of_a_weekday(text, first):
    assert ranges(text)[0][0] == first


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Im Februar hatte sie noch gezögert.", "2021-02-01"),
        ("Am 3. Februar hatte sie noch gezögert.", "2021-02-03"),
        ("Im Februar wird sie nach Rom reisen.", "2022-02-01"),
        ("Die Wahl wurde auf den 3. Februar verschoben.", "2022-02-03"),
        ("Im Dezember hatte sie noch gezögert.", "2021-12-01"),
        ("Im Mai kam sie an.", "2021-05-01"),
        # the verbs of another clause tell nothing
        ("Die Partei wurde gegründet, um im Februar anzutreten.", "2022-02-01"),
        # a weekday beside the day
        ("Die Gäste kommen am Freitag, dem 20. Mai.", "2022-05-20"),
        ("Die Gäste kommen am Donnerstag, dem 20. Mai.", "2021-05-20"),
    ],
)
def test_the_year_of_a_month_by_the_verbs(text, first):
    assert ranges(text, NOVEMBER) == [(first, ranges(text, NOVEMBER)[0][1])]


def test_an_expression_beside_another_is_near_to_it():
    text = "Die Wahlen wurden auf Ende März, Anfang April verschoben."
    assert [first for first, _ in ranges(text, NOVEMBER)] == ["2022-03-21", "2022-04-01"]


def test_what_is_told_goes_on():
    text = "Am Montag kam Lund an. Am Dienstag trifft sie dann den König."
    assert [first for first, _ in ranges(text)] == ["2022-02-14", "2022-02-15"]
    assert ranges("Am Montag kam Lund an. Am Dienstag trifft sie den König.")[1][0] == "2022-02-22"


def test_a_stretch_narrows_the_month_before_it():
    text = "Sie kommt Ende des Monats. Vom 23. bis zum 25. Februar wird sie in Rom sein."
    assert ranges(text) == [("2022-02-23", "2022-02-25")] * 2
    text = "Sie kommt Ende des Monats. Vom 23. bis zum 25. März wird sie in Rom sein."
    assert ranges(text)[0] == ("2022-02-21", "2022-02-28")


def test_the_same_year():
    text = "Im März 1974 trat sie zurück. Im August desselben Jahres zog sie nach Rom."
    assert [first for first, _ in ranges(text)] == ["1974-03-01", "1974-08-01"]


def test_the_year_that_was_told():
    text = "Im März 1992 trat sie das Amt an. Am 5. März sprach sie in Genf. Am 6. April reiste sie ab."
    assert [first for first, _ in ranges(text)] == ["1992-03-01", "1992-03-05", "2022-04-06"]
    assert [first for first, _ in ranges(text, None)] == ["1992-03-01", "1992-03-05"]


@pytest.mark.parametrize(
    ("text", "firsts"),
    [
        ("Am 10. April traf er den König. Am Freitag zuvor war er in Rom.", ["2022-04-10", "2022-04-08"]),
        ("Am 10. April traf er den König, am darauffolgenden Montag Lund.", ["2022-04-10", "2022-04-11"]),
        ("1992 trat sie an. Im selben Jahr zog sie um, im Jahr darauf nach Rom.", ["1992-01-01"] * 2 + ["1993-01-01"]),
        ("1992 trat sie an. Drei Jahre später ging sie.", ["1992-01-01", "1995-01-01"]),
        ("Am 10. April traf er den König, zwei Tage später Lund.", ["2022-04-10", "2022-04-12"]),
        ("Am 10. April traf er den König, in der Woche darauf Lund.", ["2022-04-10", "2022-04-11"]),
        ("Sie tagen am 5., 12. und 19. April.", ["2022-04-05", "2022-04-12"]),
        ("Am 10. April traf er den König. Noch am selben Tag flog er ab.", ["2022-04-10", "2022-04-10"]),
    ],
)
def test_days_beside_the_one_named_last(text, firsts):
    assert [first for first, _ in ranges(text)] == firsts


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Damals war der Hafen voll.", ["past"]),
        ("In letzter Zeit legten weniger Schiffe an.", ["past"]),
        ("Zu dieser Zeit legten weniger Schiffe an.", ["past"]),
        ("Jetzt legen nur noch Fähren an.", ["present"]),
        ("Bald wird der Hafen geschlossen.", ["future"]),
        ("Bis heute legen Fähren an.", ["present"]),
        ("Bis 1970 war der Hafen voll. Heute legen nur Fähren an.", ["year", "present"]),
        ("Lund war damals Lotsin und ist heute Ministerin.", ["past", "present"]),
        ("Das ist der Hafen von morgen.", ["future"]),
        # what happens, happens on a day
        ("Bis 1970 war der Hafen voll. Heute wurde er geschlossen.", ["year", "header"]),
        ("Sie trafen sich zuerst 1970. Heute treffen sie sich wieder.", ["year", "header"]),
        ("Heute kommt Lund an.", ["header"]),
    ],
)
def test_words_that_only_point(text, kinds):
    assert [kind for *_, kind in found(text)] == kinds


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Am Freitag kam er an.", "date"),
        ("Am Freitagabend kam er an.", "time"),
        ("Gestern Abend kam er an.", "time"),
        ("Heute früh kam er an.", "time"),
        ("Vor zwei Tagen kam er an.", "length"),
    ],
)
def test_forms(text, form):
    document = tokens.analyse(text, languages.load("de"), [])
    assert [mention.form for mention in dates.find(document, WEDNESDAY)] == [form]
