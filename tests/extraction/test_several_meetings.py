"""Several meetings of one text, their days, and who took part in which."""

from datetime import date

import pytest

from articles.extraction.schema import (
    Post,
)
from tests.extraction.meeting import MAY, found


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
