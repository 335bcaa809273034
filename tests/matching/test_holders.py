"""Who held an office on a day: what is known of days, what the phrase says, and what stays open."""

from datetime import date

import pytest

from articles.matching.offices import holder, reach
from articles.matching.standing import Days, Held, gender_of, given, means_anybody, span_of, standing_of

D = date.fromisoformat


def days(text):
    first, _, last = text.partition("/")
    return Days(span_of(first).first, span_of(last or first).last)


def seen(key, text, gender=""):
    return Held(key, days(text), days(text), gender=gender)


ANNA, BORIS = seen("anna", "2031-01-10/2032-03-01"), seen("boris", "2032-06-01/2033-01-01")
SAME, UNSURE, NOBODY = "same", "unsure", "different"

# known holders, the day, what the phrase says of it, the verdict and who
DECISIONS = [
    # seen in reports
    ([ANNA], "2031-05-06", "", SAME, "anna"),
    ([ANNA, BORIS], "2032-07-01", "", SAME, "boris"),
    ([ANNA], "2032-04-01", "", SAME, "anna"),
    ([ANNA], "2030-12-20", "", SAME, "anna"),
    ([ANNA], "2032-06-01", "", UNSURE, None),
    ([ANNA], "2040-01-01", "", NOBODY, None),
    ([], "2031-05-06", "", NOBODY, None),
    # a change of office is never guessed across, however near one of the two is
    ([ANNA, BORIS], "2032-03-02", "", UNSURE, None),
    ([ANNA, BORIS], "2032-05-31", "", UNSURE, None),
    # several at a time, a month that two share, a month that is covered
    ([ANNA, seen("carla", "2031-05-01/2031-05-20")], "2031-05-06", "", UNSURE, None),
    ([ANNA, seen("carla", "2032-03-20/2032-04-20")], "2032-03", "", UNSURE, None),
    ([ANNA], "2031-05", "", SAME, "anna"),
    # given days: exact to the day, partial ones as far as they are certain, still in office
    ([given("anna", "2031-01-10", "2032-03-01")], "2032-03-01", "", SAME, "anna"),
    ([given("anna", "2031-01-10", "2032-03-01")], "2032-03-02", "", UNSURE, None),
    ([given("anna", "2031-01-10", "2032-03-01"), given("boris", "2032-03-01", "")], "2032-03-01", "", UNSURE, None),
    ([given("anna", "2031-01-10", "2032-03-01"), given("boris", "2032-03-01", "")], "2035-01-01", "", SAME, "boris"),
    ([given("anna", "2031", "2033")], "2031-07-01", "", UNSURE, None),
    ([given("anna", "2031", "2033")], "2032-07-01", "", SAME, "anna"),
    ([given("anna", "", "2033")], "2032-07-01", "", UNSURE, None),
    # two terms of one person
    ([given("anna", "2031", "2033"), given("boris", "2033", "2035"), given("anna", "2035", "2037")],
     "2036-01-01", "", SAME, "anna"),
    # the register beats what reports seem to show
    ([given("anna", "2031-01-01", "2032-01-01"), seen("boris", "2030/2033")], "2031-05-06", "", SAME, "anna"),
    # what the phrase says
    ([ANNA, BORIS], "2032-07-01", "acting", SAME, "boris"),
    ([ANNA, BORIS], "2031-07-01", "then", SAME, "anna"),
    ([ANNA, BORIS], "2032-07-01", "former", UNSURE, None),
    ([BORIS], "2032-07-01", "former", NOBODY, None),
    ([ANNA, BORIS], "2032-02-20", "designate", SAME, "boris"),
    ([ANNA, BORIS], "2032-07-01", "designate", NOBODY, None),
    ([ANNA, BORIS], "2031-09-01", "designate", UNSURE, None),
    ([given("boris", "2032-06-01", "")], "2031-09-01", "designate", SAME, "boris"),
    ([ANNA, BORIS], "2032-02-20", "outgoing", SAME, "anna"),
]  # fmt: skip


@pytest.mark.parametrize(("held", "day", "standing", "verdict", "key"), DECISIONS)
def test_who_held_an_office_on_a_day(held, day, standing, verdict, key):
    found = holder(days(day), held, standing)
    assert (found.verdict, found.key) == (verdict, key)
    assert found.reasons
    assert holder(days(day), held[::-1], standing).key == key


def test_without_a_day_nobody_is_meant_for_certain():
    assert holder(None, [ANNA]).verdict == UNSURE


def test_a_man_is_not_meant_by_a_womans_title():
    man = seen("boris", "2031", gender="m")
    assert holder(days("2031-05-06"), [man], gender="f").verdict == NOBODY
    assert holder(days("2031-05-06"), [man], gender="m").key == "boris"
    assert holder(days("2031-05-06"), [seen("alex", "2031")], gender="f").key == "alex"


def test_those_who_held_it_before_are_offered_the_last_one_first():
    earlier = [seen("carla", "2029"), ANNA, BORIS]
    assert holder(days("2034-01-01"), earlier, "former").open == ("boris", "anna", "carla")


@pytest.mark.parametrize(
    ("phrase", "standing"),
    [
        ("der russische Außenminister", ""),
        ("der damalige französische Außenminister", "then"),
        ("the then French foreign minister", "then"),
        ("Ex-Außenminister", "former"),
        ("der frühere Premierminister", "former"),
        ("die ehemalige Bundeskanzlerin", "former"),
        ("Altbundespräsident", "former"),
        ("the former president", "former"),
        ("l'ancien ministre", "former"),
        ("der designierte Kanzler", "designate"),
        ("the president-elect", "designate"),
        ("der künftige Außenminister", "designate"),
        ("der geschäftsführende Ministerpräsident", "acting"),
        ("the acting foreign minister", "acting"),
        ("der amtierende Präsident", "acting"),
        ("der scheidende US-Präsident", "outgoing"),
        ("der Exportminister", ""),
    ],
)
def test_what_a_phrase_says_of_the_office(phrase, standing):
    assert standing_of(phrase) == standing


@pytest.mark.parametrize(
    ("phrase", "anybody"),
    [("eines libanesischen Präsidenten", True), ("a US president", True), ("der Präsident", False),
     ("einer Ministerin", True), ("kein US-Präsident", True), ("Einsteins Präsident", False),
     ("die Staats- und Regierungschefs Polens", True), ("the heads of state and government of Poland", True)],
)  # fmt: skip
def test_a_phrase_that_means_anybody(phrase, anybody):
    assert means_anybody(phrase) == anybody


def test_partial_dates():
    assert span_of("2022-02") == Days(D("2022-02-01"), D("2022-02-28"))
    assert span_of("2022-02-30") is None
    assert span_of("gestern") is None
    assert span_of("２０２２") is None


@pytest.mark.parametrize(
    ("titles", "gender"),
    [(["Außenministerin"], "f"), (["Außenminister"], "m"), (["Foreign Minister"], ""),
     (["Außenminister", "Außenministerin"], "f"), (["Präsident"], "m"), ([], "")],
)  # fmt: skip
def test_the_gender_that_titles_have(titles, gender):
    assert gender_of(titles) == gender


def test_only_days_near_a_change_are_to_be_looked_at_again():
    wide = reach(days("2031-01-10/2032-03-01"), days("2031-01-10/2032-03-20"))
    assert (wide.first, wide.last) == (D("2032-03-01"), D("2033-03-20"))
    assert reach(None, days("2031")).covers(days("2030-06-01/2032-06-01"))
    assert reach(days("2031"), days("2031")) is None
