"""Same person, another one, or a question for an editor."""

from datetime import date

import pytest

from articles.extraction.schema import DateRange
from articles.matching.deciding import Candidate, Tenure, choose, decide
from articles.matching.people import Sighting
from articles.matching.profiles import office_key


def days(first, last):
    return DateRange(date.fromisoformat(first), date.fromisoformat(last), "explicit")


GROMYKO = Candidate("gromyko", ("Andrej Gromyko", "Andrei Gromyko"), "SU", (Tenure("Außenminister", "SU"),))
KENNEDY = Candidate("jfk", ("John F. Kennedy",), "US", (Tenure("Präsident", "US", days("1961-01-20", "1963-11-22")),))
FATHER = Candidate("father", ("Otto Hallberg",), "SE", (Tenure("Präsident", "SE", days("1989-12-01", "1991-12-31")),))
ROBERT = Candidate("rfk", ("Robert Kennedy",), "US", (Tenure("Justizminister", "US"),))


@pytest.mark.parametrize(
    ("sighting", "candidate", "verdict"),
    [
        (Sighting("Andrei Gromyko"), GROMYKO, "same"),
        (Sighting("Andrej Gromyko", country="US"), GROMYKO, "unsure"),
        (Sighting("Gromyko", "Außenminister", "SU"), GROMYKO, "same"),
        (Sighting("Gromyko"), GROMYKO, "unsure"),
        (Sighting("Gromyko", country="US"), GROMYKO, "different"),
        (Sighting("Dean Rusk"), GROMYKO, "different"),
        (Sighting("Kennedy", "Präsident", "US", days("1961-06-01", "1961-06-30")), KENNEDY, "same"),
        (Sighting("Kennedy", "Präsident", "US", days("1970-01-01", "1970-01-31")), KENNEDY, "unsure"),
        (Sighting("Robert Kennedy", country="US"), KENNEDY, "different"),
        # a son of nearly the same name in the same office, ten years later
        (Sighting("Otto W. Hallberg", "Präsident", "SE", days("2001-06-01", "2001-06-30")), FATHER, "unsure"),
        (Sighting("Otto W. Hallberg", "Präsident", "SE", days("1991-06-01", "1991-06-30")), FATHER, "same"),
    ],
)
def test_one_candidate(sighting, candidate, verdict):
    decision = decide(sighting, candidate)
    assert decision.verdict == verdict
    assert decision.reasons


def test_the_one_that_fits_is_chosen():
    choice = choose(Sighting("Kennedy", "Präsident", "US"), [KENNEDY, ROBERT])
    assert (choice.verdict, choice.key) == ("same", "jfk")


def test_several_that_fit_are_a_question():
    choice = choose(Sighting("Kennedy", country="US"), [KENNEDY, ROBERT])
    assert (choice.verdict, choice.key, choice.open) == ("unsure", None, ("jfk", "rfk"))


def test_nobody_that_fits_is_somebody_new():
    choice = choose(Sighting("Willy Brandt", "Bundeskanzler", "DE"), [KENNEDY, GROMYKO])
    assert (choice.verdict, choice.key, choice.open) == ("different", None, ())


def test_offices_are_compared_without_endings():
    assert office_key("Außenministerin") == office_key("Außenministers") == office_key("Außenminister")
    assert office_key("Außenminister") != office_key("Innenminister")
