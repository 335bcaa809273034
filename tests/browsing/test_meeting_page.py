"""The page of one meeting: its accounts side by side, what differs, what only one report has."""

import pytest

from articles.models import Account, Statement
from tests.browsing.meeting_pages import on, page_of, report, rows, tell, text, two_people
from tests.builders import article, meeting, person, place, quote, source, span

pytestmark = pytest.mark.django_db


@pytest.fixture
def people():
    return two_people()


@pytest.fixture
def four(people):
    """Four accounts: another day, another place, another length, somebody whom only one names."""
    carla = person("Carla Extra", "GB")
    met = meeting("2022-02-10", people, ["GB", "RU"], contradiction=True, place=place("Wien", "AT"))
    elbe = report("Beispiel traf Muster am 10. Februar in Wien. Sie einigten sich.", "Elbkurier")
    alps = report("Beispiel und Extra sprachen am Donnerstag in Wien vier Stunden mit Muster.", "Alpenbote")
    port = report("They met in Vienna on February 11.", "Harbour Gazette", "2022-02-12", language="en")
    town = report("Beispiel traf Muster am 10. Februar in Graz zwei Stunden lang.", "Tageblatt")
    tell(met, elbe, people, date=on("2022-02-10"), date_at=span(elbe, "10. Februar"), place="Wien", format="in_person",
         outcomes=[span(elbe, "Sie einigten sich.")])  # fmt: skip
    tell(met, alps, [*people, carla], date=on("2022-02-10", "weekday"), date_at=span(alps, "Donnerstag"), place="Wien",
         lasted={"minutes": 240, "span": span(alps, "vier Stunden")}, format="in_person")  # fmt: skip
    tell(met, port, people, date=on("2022-02-11"), place="Vienna", format="in_person")
    tell(met, town, people, date=on("2022-02-10"), place="Graz", format="in_person",
         lasted={"minutes": 120, "span": span(town, "zwei Stunden")})  # fmt: skip
    return met


def test_contradictions_are_marked_in_words_and_agreement_is_not(client, four):
    told = rows(page_of(client, four))
    assert ["≠" in cell for cell in told["when"]] == [False, False, False, True]
    assert ["≠" in cell for cell in told["where"]] == [False, False, True, False]
    assert ["≠" in cell for cell in told["lasted"]] == [False, True, True, False]
    assert not any("≠" in cell for cell in told["how"])
    assert "4 hours vier Stunden" in told["lasted"][1]
    assert told["lasted"][0] == "– says nothing"


def test_what_only_one_report_has_is_marked_as_such(client, four):
    told = rows(page_of(client, four))
    assert "Carla Extra only here" in told["who"][1]
    assert [cell.count("only here") for cell in told["who"]] == [0, 1, 0, 0]


def test_every_difference_names_its_outlet_where_the_accounts_stack(client, four):
    told = rows(page_of(client, four))
    assert told["when"][3].startswith("Harbour Gazette ≠ differs 11 February 2022")
    assert told["where"][2].startswith("Tageblatt ≠ differs Graz")
    # who only repeats another one is said in a word
    assert told["where"][1].startswith("Alpenbote as Elbkurier")


def test_every_entry_opens_its_sentence(client, four):
    content = page_of(client, four)
    elbe, alps = (account.article for account in four.accounts.order_by("article_id")[:2])
    for told, words in ((elbe, "10. Februar"), (elbe, "Sie einigten sich."), (alps, "vier Stunden")):
        start, end = span(told, words)
        assert f'href="/articles/{told.pk}/#c{start}-{end}"' in content


def test_the_table_can_be_read_aloud(client, four):
    content = page_of(client, four)
    assert content.count('<th scope="col">') == 4
    assert content.count('<th scope="row">') == len(rows(content))
    assert 'role="region" aria-labelledby="side-by-side"' in content


def test_the_header_says_who_contradicts_whom_on_the_day(client, four):
    said = text(page_of(client, four))
    assert "The reports contradict each other 10 February 2022 : Elbkurier 10. Februar , Alpenbote Donnerstag" in said
    assert "11 February 2022 : Harbour Gazette" in said
    assert "4 reports" in said


def test_a_day_narrowed_by_two_reports_names_them(client, people):
    met = meeting("2022-02-10/2022-02-11", people, basis="sister_report")
    tell(met, report("Eins.", "Elbkurier"), date=on("2022-02-07/2022-02-11", "weekday"))
    tell(met, report("Zwei.", "Alpenbote"), date=on("2022-02-10/2022-02-13", "weekday"))
    said = text(page_of(client, met))
    assert "narrowed by 2 reports between 7 and 11 February 2022 : Elbkurier" in said
    assert "between 10 and 13 February 2022 : Alpenbote" in said


def test_one_account_is_quiet(client, people):
    met = meeting("2022-02-10", people)
    tell(met, report("Beispiel traf Muster.", "Elbkurier"), people, date=on("2022-02-10"))
    content = page_of(client, met)
    assert "The account</h2>" in content
    for word in ("side by side", "only here", "differs", "How it came about"):
        assert word not in text(content)


def test_without_an_account_an_editor_added_it(client, people):
    said = text(page_of(client, meeting("2022-02-10", people, origin="editor")))
    assert "an editor added it" in said
    assert "set by an editor" not in said


def test_copies_are_folded_and_counted_once(client, people):
    met = meeting("2022-02-10", people)
    first = report("Beispiel traf Muster.", "Elbkurier")
    tell(met, first, people, date=on("2022-02-10"))
    for outlet in ("Alpenbote", "Tageblatt"):
        tell(met, report("Beispiel traf Muster!", outlet, original=first), people, date=on("2022-02-10"))
    tell(met, report("Sie sprachen.", "Harbour Gazette"), people, date=on("2022-02-10"))
    said = text(page_of(client, met))
    assert "4 reports, 2 independent" in said
    assert "and 2 copies Alpenbote" in said
    assert len(rows(page_of(client, met))["who"]) == 2


def test_reports_that_were_taken_down_leave_no_trace(client, four):
    hidden = four.accounts.get(article__source__name="Harbour Gazette").article
    hidden.hidden = True
    hidden.save()
    content = page_of(client, four)
    assert "Harbour Gazette" not in content
    assert len(rows(content)["when"]) == 3
    told = client.get(f"/api{four.get_absolute_url()}").json()
    assert hidden.pk not in [one["report"] for one in told["accounts"]]
    assert all(hidden.pk not in turn["reports"] for turn in told["history"])


def test_words_that_an_editor_pointed_out_stand_with_what_the_machine_read_in_the_same_report(client, people):
    met = meeting("2022-02-10", people)
    told = report("Beispiel traf Muster. Später gingen sie spazieren.", "Elbkurier")
    walk = span(told, "Später gingen sie spazieren.")
    tell(met, told, people, spans=[span(told, "Beispiel traf Muster.")], date=on("2022-02-10"))
    tell(met, told, spans=[walk], status="unclear", confidence=0.0)
    content = page_of(client, met)
    assert "The account</h2>" in content
    assert "Beispiel traf Muster. Später gingen sie spazieren." in text(content)
    assert "1 report<" in content


def test_one_statement_is_one_row_with_its_wordings(client, people):
    met = meeting("2022-02-10", people)
    statement = Statement.objects.create(key="s1")
    for standing, (outlet, words) in enumerate((("Elbkurier", "Wir reden wieder"), ("Alpenbote", "Wir reden jetzt"))):
        told = report(f"Beispiel sagte: „{words}“.", outlet)
        tell(met, told, people, date=on("2022-02-10"))
        quote(told, words, people[0], statement=statement, standing=standing)
    content = page_of(client, met)
    assert content.count('<figure class="quote') == 1
    assert "In 2 reports" in text(content)
    assert "Anna Beispiel: 1 quote" in rows(content)["quotes"][0]


def test_its_reports_and_what_was_said_are_one_click_from_the_head(client, people):
    told = report("Anna Beispiel sagte: Wir reden weiter.", "Elbkurier", people=people)
    met = meeting("2022-02-11", people, ["GB", "RU"], [told])
    tell(met, told, people)
    assert "#said" not in client.get(met.get_absolute_url()).content.decode()
    quote(told, "Wir reden weiter", people[0])
    content = client.get(met.get_absolute_url()).content.decode()
    for target, words in (("side-by-side", "1 report"), ("said", "1 quote")):
        assert f'<a href="#{target}">{words}</a>' in content and f'id="{target}"' in content


def test_what_an_outlet_is_stands_beside_its_name(client, people):
    met = meeting("2022-02-10", people)
    told = report("Sie sprachen.", "Amtsbote")
    told.source.kind = "state_media"
    told.source.save()
    told.agency = source("Depeschendienst")
    told.save()
    tell(met, told, people, date=on("2022-02-10"))
    assert f"Amtsbote {told.source.label} credits Depeschendienst · 11 February 2022" in text(page_of(client, met))


def test_a_meeting_and_its_parts_lead_to_each_other(client, people):
    summit = meeting("2022-02-10", people, reports=[article()], place=place("Wien", "AT"))
    part = meeting("2022-02-10", people[:1], reports=[article()], part_of=summit)
    gone = meeting("2022-02-10", people[1:], reports=[article(hidden=True)], part_of=summit)
    content = page_of(client, summit)
    assert "Meetings that were part of it" in content
    assert part.get_absolute_url() in content
    assert gone.get_absolute_url() not in content
    assert f'Part of <a href="{summit.get_absolute_url()}">Anna Beispiel – Boris Muster</a>' in page_of(client, part)
    assert client.get(f"/api{part.get_absolute_url()}").json()["part_of"] == summit.pk
    assert client.get(f"/api{summit.get_absolute_url()}").json()["parts"] == [part.pk]


def test_an_address_whose_accounts_all_moved_leads_to_where_they_are(client, people):
    last = meeting("2022-02-10", people, reports=[article()])
    middle = meeting("2022-02-10", merged_into=last)
    first = meeting("2022-02-10", absorbed_by=middle)
    for path in ("{}", "/api{}"):
        response = client.get(path.format(first.get_absolute_url()))
        assert (response.status_code, response["Location"]) == (302, path.format(last.get_absolute_url()))
    lost = meeting("2022-02-10")
    lost.absorbed_by = lost
    lost.save()
    assert client.get(lost.get_absolute_url()).status_code == 404


def test_text_of_reports_stays_text(client, people):
    evil = "<script>alert(1)</script>"
    met = meeting("2022-02-10", people)
    first = report(f"Er kam {evil} an.", evil, title=evil)
    tell(met, first, date=on("2022-02-10", reason=evil), date_at=span(first, evil), place=evil, topics=[evil],
         who={"p1": {"name": evil, "office": evil}}, participants=["p1"], outcomes=[span(first, evil)])  # fmt: skip
    tell(met, report("Zwei.", "Alpenbote"), date=on("2022-02-11"))
    content = page_of(client, met)
    assert "<script>alert" not in content
    assert content.count("&lt;script&gt;") > 8


@pytest.mark.parametrize("facts", [{}, {"date": None, "lasted": None, "outcomes": None, "date_at": None}])
def test_accounts_of_before_there_were_such_facts_are_shown(client, people, facts):
    met = meeting("2022-02-10", people)
    for outlet in ("Elbkurier", "Alpenbote"):
        told = report("Beispiel traf Muster.", outlet)
        Account.objects.create(meeting=met, article=told, key="m1", spans=[[0, 8]], facts=facts)
    assert rows(page_of(client, met))["passages"] == ["Elbkurier Beispiel", "Alpenbote Beispiel"]


def test_many_accounts_are_compared_up_to_a_number(client, people):
    met = meeting("2022-02-10", people)
    for number in range(43):
        tell(met, report(f"Nummer {number}.", f"Blatt {number}"), people, date=on("2022-02-10"))
    tell(met, report("Sie sprachen am 11.", "Abseits", "2022-02-10"), people, date=on("2022-02-11"))
    content = page_of(client, met)
    assert len(rows(content)["when"]) == 40
    assert "and 4 more reports" in text(content)
    # far to the right or not, whoever contradicts the others is named in the first column
    assert "When the reports differ: Abseits Abseits" in text(content)


def test_two_reports_of_one_outlet_are_told_apart_by_their_days(client, people):
    met = meeting("2022-02-10", people)
    for when, day in (("2022-02-11", "2022-02-10"), ("2022-02-12", "2022-02-09")):
        tell(met, report("Sie sprachen.", "Elbkurier", when), date=on(day))
    cells = rows(page_of(client, met))["when"]
    assert [cell.split(" ≠")[0] for cell in cells] == ["Elbkurier (11 Feb)", "Elbkurier (12 Feb)"]


def test_json_of_the_meeting(client, four):
    told = client.get(f"/api{four.get_absolute_url()}").json()
    assert (told["independent"], told["part_of"], told["parts"], told["contradiction"]) == (4, None, [], True)
    assert told["history"] == [
        {
            "status": "held",
            "date": {"earliest": "2022-02-10", "latest": "2022-02-11"},
            "before": None,
            "reported": {"earliest": "2022-02-11", "latest": "2022-02-12"},
            "reports": [account.article_id for account in four.accounts.order_by("article__latest", "pk")],
        }
    ]
    alps = next(one for one in told["accounts"] if one["source"] == "Alpenbote")
    assert [one["slug"] for one in alps["participants"]] == ["anna-beispiel", "boris-muster", "carla-extra"]
    assert (alps["lasted"]["minutes"], alps["place"], alps["date"]["basis"]) == (240, "Wien", "weekday")


@pytest.mark.parametrize("path", ["{}", "/api{}"])
def test_as_many_questions_to_the_database_for_many_accounts(client, people, path, django_assert_max_num_queries):
    met = meeting("2022-02-10", people, ["GB"])
    for number in range(12):
        told = report(f"Nummer {number}.", f"Blatt {number}")
        quote(told, "Nummer", people[0])
        tell(met, told, people, date=on("2022-02-10"))
    with django_assert_max_num_queries(19):
        assert client.get(path.format(met.get_absolute_url())).status_code == 200


def test_what_was_held_stands_before_what_was_announced(client, people):
    met = meeting("2022-02-10", people)
    for outlet, when, status in (("Alpenbote", "2022-02-01", "planned"), ("Elbkurier", "2022-02-11", "held")):
        tell(met, report("Sie sprachen.", outlet, when), date=on("2022-02-10"), status=status)
    assert [cell.split()[0] for cell in rows(page_of(client, met))["status"]] == ["Elbkurier", "Alpenbote"]
