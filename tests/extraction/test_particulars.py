"""What a report says beside a meeting's facts: put off, how long, with what outcome, and in which words."""

import pytest

from articles.extraction import extract

DE = "Der polnische Außenminister Jan Dvorak und sein tschechischer Amtskollege Petr Lund"
EN = "Polish Foreign Minister Jan Dvorak and Czech Foreign Minister Petr Lund"


def read(text):
    found = extract(f"date 2022-02-08\n\n{text}")
    (meeting,) = found.meetings
    return found, meeting, meeting.particulars


def day(days):
    return days and str(days.earliest)


@pytest.mark.parametrize(
    ("text", "status", "on", "before"),
    [
        # no new day: called off until there is one
        (
            "Das für den 10. Februar geplante Treffen von Außenminister Jan Dvorak mit Außenminister Petr Lund in Prag "
            "wurde verschoben.",
            "cancelled", "2022-02-10", None,
        ),
        (
            "Der polnische Außenminister Jan Dvorak hat seinen für Donnerstag geplanten Besuch bei Petr Lund in Prag "
            "auf unbestimmte Zeit verschoben.",
            "cancelled", "2022-02-10", None,
        ),
        (f"The meeting between {EN} was postponed, a spokesman said.", "cancelled", None, None),
        (f"The talks between {EN} were postponed until next year.", "cancelled", None, None),
        # a new day behind "auf", "until": planned on it
        (
            "Das ursprünglich für den 10. Februar geplante Treffen von Außenminister Jan Dvorak mit Außenminister Petr "
            "Lund in Prag wurde auf den 17. Februar verschoben.",
            "planned", "2022-02-17", "2022-02-10",
        ),
        (f"The talks between {EN} in Prague were postponed until February 17.", "planned", "2022-02-17", None),
        (f"The talks between {EN} were rescheduled for February 17.", "planned", "2022-02-17", None),
        # the new day in the next sentence
        (
            "Der Besuch des polnischen Außenministers Jan Dvorak bei dem tschechischen Außenminister Petr Lund wurde "
            "verschoben. Das Treffen soll nun am 17. Februar stattfinden.",
            "planned", "2022-02-17", None,
        ),
    ],
)  # fmt: skip
def test_a_meeting_is_put_off(text, status, on, before):
    _, meeting, told = read(text)
    assert (meeting.status, day(meeting.date), day(told.moved_from), told.postponed) == (status, on, before, True)


@pytest.mark.parametrize(
    "text",
    [
        # only possible, denied, or another thing that is moved
        f"Ein Treffen {DE.replace('Der polnische Außenminister', 'zwischen').replace('sein tschechischer', '')} könnte "
        "verschoben werden.",
        f"The meeting between {EN} will not be postponed, a spokesman said.",
        f"{DE} trafen sich am Montag in Prag. Die Wahl wurde verschoben.",
        f"{EN} met in Prague on Monday. The talks moved to the border.",
    ],
)
def test_nothing_is_put_off(text):
    found = extract(f"date 2022-02-08\n\n{text}")
    assert [meeting.particulars.postponed for meeting in found.meetings] in ([False], [])


@pytest.mark.parametrize(
    ("text", "minutes", "words"),
    [
        (f"{DE} kamen am Montag in Prag zu einem zweistündigen Gespräch zusammen.", 120, "zweistündigen"),
        (f"{DE} kamen am Montag in Prag zu einem 90-minütigen Gespräch zusammen.", 90, "90-minütigen"),
        (f"{DE} sprachen am Montag mehr als anderthalb Stunden lang.", 90, "mehr als anderthalb Stunden"),
        (f"{DE} trafen sich am Montag. Das Gespräch dauerte gut drei Stunden.", 180, "gut drei Stunden"),
        (f"{EN} met in Prague on Monday. The talks lasted more than two hours.", 120, "more than two hours"),
        (f"{EN} met for two and a half hours in Prague on Monday.", 150, "two and a half hours"),
        (f"{EN} held a two-hour meeting in Prague on Monday.", 120, "two-hour"),
        (f"{EN} held a 45-minute meeting in Prague on Monday.", 45, "45-minute"),
        # a distance, a journey, a deadline are no length of the meeting
        (f"{DE} trafen sich am Montag in Prag. Zwei Stunden später reiste Lund ab.", None, None),
        (f"{DE} trafen sich am Montag nach zweistündiger Verspätung in Prag.", None, None),
        (f"{EN} met in Prague on Monday, two hours after a storm.", None, None),
    ],
)
def test_how_long_it_lasted(text, minutes, words):
    found, _, told = read(text)
    lasted = told.lasted
    assert (lasted and lasted.minutes, lasted and found.body[slice(*lasted.span)]) == (minutes, words)


@pytest.mark.parametrize(
    ("text", "outcomes"),
    [
        (
            f"{DE} trafen sich am Montag in Prag. Sie vereinbarten, die Brücke zu öffnen. Es regnete.",
            ["Sie vereinbarten, die Brücke zu öffnen."],
        ),
        (
            f"{DE} trafen sich am Montag in Prag. Eine Einigung kam nicht zustande.",
            ["Eine Einigung kam nicht zustande."],
        ),
        (f"{EN} met in Prague on Monday. The talks ended without agreement.", ["The talks ended without agreement."]),
        (f"{EN} met in Prague on Monday. They agreed to open the bridge.", ["They agreed to open the bridge."]),
        # an adjective, a hope, what an earlier treaty says
        (f"{DE} trafen sich am Montag in Prag. Die 2015 vereinbarten Regeln gelten weiter.", []),
        (f"{DE} trafen sich am Montag in Prag. Im Mai wollen sie den Vertrag unterzeichnen.", []),
        (f"{EN} met in Prague on Monday. A treaty would be signed in May.", []),
    ],
)
def test_what_came_of_it(text, outcomes):
    found, _, told = read(text)
    assert [found.body[slice(*span)] for span in told.outcomes] == outcomes


def test_the_words_that_tell_its_day_and_its_status():
    found, _, told = read(f"{DE} trafen sich in Prag. Ihr Treffen am Montag fand am Fluss statt.")
    assert found.body[slice(*told.date_at)] == "Montag"
    assert found.body[slice(*told.status_at)].startswith("Der polnische")


def test_the_promised_json_has_none_of_it():
    found, _, _ = read(f"{EN} held a two-hour meeting in Prague on Monday.")
    assert list(found.as_dict()["meetings"][0])[-2:] == ["evidence", "confidence"]
