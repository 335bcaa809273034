"""The register of officeholders: what a table brings in, what is refused with which sentence, and what editors keep."""

import io

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError

from articles import editing
from articles.models import Country, Officeholder
from tests import builders

pytestmark = pytest.mark.django_db

HEAD = "personLabel,person,positionLabel,countryLabel,start,end"
ANNA = "Anna Berg,http://www.wikidata.org/entity/Q900001,Außenministerin,Deutschland,2031-01-20T00:00:00Z,2033-03-01T00:00:00Z"
BORIS = "Boris Tal,http://www.wikidata.org/entity/Q900002,Minister of Foreign Affairs of France,Q142,2031,"


@pytest.fixture
def run(tmp_path):
    """Import a table of these lines; what was printed, what was refused, and the exit status."""

    def done(*lines, name="holders.csv", **options):
        path, out, err, status = tmp_path / name, io.StringIO(), io.StringIO(), 0
        path.write_text("\n".join(lines) + "\n", encoding=options.pop("encoding", "utf-8"))
        try:
            call_command("import_officeholders", str(path), stdout=out, stderr=err, **options)
        except SystemExit as end:
            status = end.code
        return out.getvalue(), err.getvalue().replace(str(path), "FILE"), status

    return done


def stored():
    return sorted(Officeholder.objects.values_list("name", "wikidata", "seat", "start", "end", "source"))


def test_a_table_of_wikidata_comes_in(run):
    out, err, status = run(HEAD, ANNA, BORIS)
    assert (out, err, status) == ("Officeholders: 2 new; 0 are officials of the reports.\n", "", 0)
    assert stored() == [
        ("Anna Berg", "Q900001", "foreign:DE", "2031-01-20", "2033-03-01", "holders.csv"),
        ("Boris Tal", "Q900002", "foreign:FR", "2031", "", "holders.csv"),
    ]


@pytest.mark.parametrize(
    ("head", "line"),
    [
        ("person,person id,position,country,start,end", "Anna Berg,Q900001,Außenministerin,DE,2031-01-20,2033-03-01"),
        ("Name;QID;Office;Code;Since;Until", "Anna Berg;Q900001;Außenministerin;de;2031-01-20;2033-03-01"),
        ("\ufeffpersonLabel\tpersonID\tpositionLabel\tcountry\tstart_time\tend_time",
         "Anna Berg\tQ900001\tAußenministerin\tGermany\t+2031-01-20T00:00:00Z\t2033-03-01"),
    ],
)  # fmt: skip
def test_heads_delimiters_and_dates_of_many_kinds(run, head, line):
    assert run(head, line)[1:] == ("", 0)
    assert stored() == [("Anna Berg", "Q900001", "foreign:DE", "2031-01-20", "2033-03-01", "holders.csv")]


@pytest.mark.parametrize(
    ("cell", "start"),
    [("2031", "2031"), ("2031-05", "2031-05"), ("2031-00-00", "2031"), ("2031-05-00", "2031-05"), ("", ""),
     ("_:b12", ""), ("http://www.wikidata.org/.well-known/genid/a1", "")],
)  # fmt: skip
def test_partial_and_unknown_dates(run, cell, start):
    assert run(HEAD, f"Anna Berg,,Außenministerin,DE,{cell},")[2] == 0
    assert Officeholder.objects.get().start == start


def test_bad_lines_are_named_and_all_others_are_in(run):
    out, err, status = run(
        HEAD,
        "Q900001,,Außenministerin,DE,2031,",
        "Anna Berg,,,DE,2031,",
        "Anna Berg,,Außenministerin,Atlantis,2031,",
        "Anna Berg,,Außenministerin,DE,gestern,",
        "Anna Berg,,Außenministerin,DE,2031-02-30,",
        "Anna Berg,,Außenministerin,DE,2033,2031",
        "",
        BORIS,
    )
    assert err.splitlines() == [
        "FILE:2: refused: it has no name, only Q900001; write the name in words.",
        "FILE:3: refused: it has no office; write the office in words.",
        "FILE:4: refused: there is no country “Atlantis”; write its code, such as FR, or its German or English name.",
        "FILE:5: refused: its start “gestern” is no date; write it as 2022, 2022-02 or 2022-02-11.",
        "FILE:6: refused: its start “2031-02-30” is no date; write it as 2022, 2022-02 or 2022-02-11.",
        "FILE:7: refused: the end 2031 lies before the beginning 2033; correct one of them.",
    ]
    assert (out, status) == ("Officeholders: 1 new, 6 refused; 0 are officials of the reports.\n", 1)
    assert [name for name, *_ in stored()] == ["Boris Tal"]


def test_a_second_run_changes_nothing_and_news_are_taken_in_place(run):
    run(HEAD, ANNA, BORIS)
    before = list(Officeholder.objects.values())
    assert run(HEAD, ANNA, BORIS)[0].startswith("Officeholders: 2 unchanged;")
    assert list(Officeholder.objects.values()) == before
    assert run(HEAD, BORIS.replace(",2031,", ",2031-04-02,2034-05"))[0].startswith("Officeholders: 1 changed;")
    assert list(Officeholder.objects.filter(name="Boris Tal").values_list("start", "end")) == [
        ("2031-04-02", "2034-05")
    ]
    assert Officeholder.objects.count() == 2


def test_several_terms_of_one_person_are_kept(run):
    lines = [f"Anna Berg,,Außenministerin,DE,{start},{end}" for start, end in (("2031", "2033"), ("2037", ""))]
    run(HEAD, *lines, lines[0])
    assert sorted(Officeholder.objects.values_list("start", flat=True)) == ["2031", "2037"]


def test_a_dry_run_stores_nothing_and_says_the_same(run):
    out, _err, status = run(HEAD, ANNA, dry_run=True)
    assert (out, status) == ("Officeholders: 1 new; 0 are officials of the reports (nothing was stored).\n", 0)
    assert not Officeholder.objects.exists()
    assert not Country.objects.exists()


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (["Anna,Berg"], "its first line names no column for the name"),
        ([""], "its first line names no column for the name"),
        (["person,country", "Anna Berg,DE"], "its first line names no column for the position"),
    ],
)
def test_what_is_no_such_table_is_refused_as_a_whole(run, lines, told):
    with pytest.raises(CommandError, match=told) as refused:
        run(*lines)
    assert refused.value.returncode == 2


def test_other_encodings_and_missing_files_are_told(run, tmp_path):
    with pytest.raises(CommandError, match="save it in UTF-8"):
        run(HEAD, ANNA, encoding="utf-16")
    with pytest.raises(CommandError, match="cannot be read") as missing:
        call_command("import_officeholders", str(tmp_path / "nowhere.csv"))
    assert missing.value.returncode == 2


def test_an_editors_word_stays_over_the_next_table(run):
    run(HEAD, ANNA, BORIS)
    editing.change(None, Officeholder.objects.get(name="Anna Berg"), {"end": "2033-03-08"})
    editing.delete(None, Officeholder.objects.get(name="Boris Tal"))
    assert run(HEAD, ANNA, BORIS)[0].startswith("Officeholders: 2 kept as an editor has it;")
    assert [(name, end) for name, *_, end, _source in stored()] == [("Anna Berg", "2033-03-08")]


def test_the_official_is_found_by_wikidata_then_by_the_full_name_and_the_country(run):
    known = builders.person("Hanna Berg", "DE", wikidata="Q900001")
    builders.person("Anna Berg", "DE")
    namesake = builders.person("Boris Tal", "FR")
    out = run(HEAD, ANNA, BORIS, "Carla Berg,,Außenministerin,AT,2031,")[0]
    assert out == "Officeholders: 3 new; 2 are officials of the reports.\n"
    found = dict(Officeholder.objects.values_list("name", "official"))
    assert found == {"Anna Berg": known.pk, "Boris Tal": namesake.pk, "Carla Berg": None}


@pytest.mark.parametrize(
    "people",
    [[("Boris Tal", "AT", {})], [("Boris Tal", "FR", {"wikidata": "Q7"})],
     [("Boris Tal", "FR", {}), ("Boris Tal", "FR", {"slug": "boris-tal-2"})]],
)  # fmt: skip
def test_where_it_is_not_certain_nobody_is_meant(run, people):
    for name, country, fields in people:
        builders.person(name, country, **fields)
    run(HEAD, BORIS)
    assert Officeholder.objects.get().official is None
