"""Any text gives a result, and one that hangs together: cut off, spliced, broken, without end, without sense."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from articles.extraction import extract
from tests.extraction.garbage import garbage
from tests.extraction.hostile import faults, pages, texts
from tests.extraction.work import growth, peak

# No deadline: how long an example takes says nothing on a busy machine; the work is counted below.
anything = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)


@anything
@given(texts)
def test_pieces_in_no_order_give_a_result_that_hangs_together(text):
    found = extract(text)
    assert faults(found) == []
    assert extract(text) == found


@anything
@given(st.text(max_size=400))
def test_any_characters_give_a_result(text):
    assert faults(extract(text)) == []


@pytest.mark.parametrize("numbers", [range(start, start + 20) for start in range(0, 120, 20)], ids=str)
def test_broken_reports_give_a_result_that_hangs_together(numbers):
    """Some of the texts of which `python -m tests.extraction` reads 20,000."""
    assert [(number, wrong) for number in numbers if (wrong := faults(extract(garbage(number)[0])))] == []


@pytest.mark.parametrize("cut", range(0, 700, 35))
def test_a_report_may_break_off_anywhere(cut):
    page = max(pages(), key=len)
    assert faults(extract(page[: len(page) - cut])) == []


NESTED = "„‚" * 20_000 + "a" + "‘“" * 20_000
ODD = {
    "nothing": "",
    "newlines": "\n" * 5_000,
    "blanks": " \t\u00a0\u2003" * 500,
    "digits": "0123456789" * 2_000,
    "no punctuation": "Der Minister traf die Ministerin in Wien und sprach mit ihr " * 300,
    "one long word": "Donaudampfschiff" * 2_000,
    "marks": '"„“»«' * 5_000,
    "opening marks": "„" * 20_000,
    "nested marks": NESTED,
    "brackets": "(" * 10_000 + ")" * 10_000,
    "controls": "\0\x01\x1b[31mDer\x7f Minister\x0c kam.\ud800\udfff",
    "direction": "\u202eDer Minister\u202c \u2066traf\u2069 \u200fihn\u200e.",
    "accents": "M" + "\u0301\u0302\u0316" * 3_000 + "inister kam.",
    "joiners": "\u200d\ufe0f👩\u200d👩\u200d👧" * 500,
    "headers": " date 2022-02 " * 500,
    "edge of the calendar": " date 9999-12-31 Am Freitag, nächste Woche und im nächsten Jahr, am 3. Mai 9999, kam er.",
    "beginning of the calendar": " date 0001-01-01 Gestern, vor zehn Jahren und in der vergangenen Woche traf er ihn.",
    "posts": "Wir helfen. — Anna Muster (@muster) May 3, 9999\n" * 200,
    "labels": "Muster: Ja. Beispiel: Nein. " * 500,
    "colons": "Er sagte: " * 2_000,
    "only a colon": ":\n„",
    "empty quotation": 'Er sagte: «» "" „“ ‚‘',
    "full stops": ". " * 5_000,
    "names": "Anna Muster, " * 2_000,
    "letters of no word": "ﬁ ß ŉ İ ı ǅ ẞ " * 300,
}


@pytest.mark.parametrize("kind", ODD)
def test_an_odd_text_gives_a_result_that_hangs_together(kind):
    assert faults(extract(ODD[kind])) == []


def test_navigation_and_a_second_copy_around_a_report_add_nobody():
    report = (
        "Der chilenische Außenminister Bruno Alarcón hat am 3. Mai 2017 in Lima die peruanische Ministerin "
        "Carla Quispe getroffen. „Wir wollen Frieden“, sagte Alarcón."
    )
    page = f"Politik | Sport\nTeilen Drucken\n\n{report}\n\nFoto: Dora Blitz\n\n{report}\n\nMehr zum Thema"
    found = extract(page)
    assert [person.name for person in found.people] == ["Bruno Alarcón", "Carla Quispe"]
    assert len(found.meetings) == 1


# What a text can be full of, each a line of it; four times as much is about four times the work.
GROWTH = {
    "marks": 'Er kam. "Ja" „Nein“ ',
    "opening marks": "„ ",
    "commas": "Wien, Bern, Rom, ",
    "names": "Anna Muster und Max Beispiel, ",
    "surnames": "Muster kam. Beispiel ging. ",
    "dates": "am 3. Mai 2011, am Freitag, gestern, ",
    "offices": "der russische Außenminister, sein Amtskollege, ",
    "verbs of saying": "sagte er, dass er komme, ",
    "pronouns": "sagte er, ",
    "frames": "Muster sagte, er sei müde. Laut Beispiel stimmt das. ",
    "meetings": "Minister Muster traf am 3. Mai 2011 Präsidentin Beispiel in Wien. ",
    "calls": "Die beiden telefonierten am Nachmittag. ",
    "posts": "Wir helfen. — Anna Muster (@muster) May 3, 2019\n",
    "outlets": 'die Zeitung "A" ',
    "brackets": "(Wien (Bern) ",
    "newlines": "\n\n Muster\n",
    "one long word": "Wort",
    "hyphens": "Anna-",
    "digits": "1.2.",
    "labels": "Muster: Ja.\n",
    "French": "« Oui », a-t-il dit à l'ambassadeur d'Israël. ",
    "English": "Mr. Doe said he would meet the foreign minister of Chile on Monday. ",
    "Chinese": "中国外交部长会见了德国大使。",
    "Polish": "Minister przyjął ambasadora w Warszawie. ",
}
LENGTH = 1_500


@pytest.mark.parametrize("kind", GROWTH)
def test_the_work_grows_with_the_text_and_no_faster(kind):
    piece = GROWTH[kind]
    body = piece * (LENGTH // len(piece))
    extract(body)
    assert growth(extract, body) < 6


# What a report of the greatest size may be made of, in one line; an import job has some hundred MiB for it.
DENSE = {
    "prose": (
        "Der chilenische Außenminister Bruno Alarcón hat am 3. Mai 2017 in Lima die Ministerin Carla Quispe "
        "getroffen. „Wir wollen Frieden“, sagte Alarcón. Quispe erklärte, sie sei zufrieden mit dem Gespräch. "
    ),
    "no punctuation": "Der Minister traf die Ministerin in Wien und sprach mit ihr ",
    "marks": '"',
    "pairs of marks": "„“",
}
MOST_BYTES = 90


@pytest.mark.parametrize("kind", DENSE)
def test_a_dense_text_takes_few_bytes_a_character(kind):
    piece = DENSE[kind]
    body = piece * (10_000 // len(piece))
    # What is kept for all reports (patterns, tables of words) is there before anything is counted.
    extract(body)
    assert peak(extract, body) < MOST_BYTES * len(body)
