"""Reports that name somebody by an office alone: whoever held it then is meant, whatever the order of import."""

from itertools import permutations

import pytest

from articles import editing
from articles.importing import Delivered, rebuild, store
from articles.importing.officeholders import take
from articles.importing.removing import remove
from articles.models import Article, Meeting, Mention, Officeholder, Participation, Person, Tenure

pytestmark = pytest.mark.django_db

# Two foreign ministers of France, one after the other, and one of Poland.
FIRST = ("first.txt", "date 2031-03-05 Der französische Außenminister Boris Tal reiste am 4. März nach Wien.")
LATER = ("later.txt", "date 2031-09-10 Der französische Außenminister Boris Tal sprach am 9. September in Genf.")
AFTER = ("after.txt", "date 2032-02-03 Die französische Außenministerin Carla Fels sprach am 2. Februar in Genf.")
POLES = ("poles.txt", "date 2031-05-02 Der polnische Außenminister Jan Kern reiste am 1. Mai nach Wien.")
NAMED = (FIRST, LATER, AFTER, POLES)
SPEAKS = ("speaks.txt", "date 2031-05-07 Der französische Außenminister lehnte den Vorschlag ab.")
MET = (
    "met.txt",
    "date 2031-05-07 In Wien trafen sich am 6. Mai die Außenminister Frankreichs und Polens. Sie sprachen über Handel.",
)


def bring(*reports):
    for name, text in reports:
        assert store(Delivered(name, text.encode())).state == "imported"


def meant(words="Der französische Außenminister", file="speaks.txt"):
    """The name of whoever the words mean, or None."""
    found = Mention.objects.get(article__file=file, text=words, kind="person")
    assert found.form == "office"
    return found.person and found.person.name


def test_the_one_who_held_the_office_then_is_meant():
    bring(*NAMED, SPEAKS)
    assert meant() == "Boris Tal"
    mention = Mention.objects.get(article__file="speaks.txt", kind="person")
    assert 0.5 < mention.confidence < 0.7
    assert [person.name for person in Article.objects.get(file="speaks.txt").people.all()] == ["Boris Tal"]


@pytest.mark.parametrize(
    ("day", "words", "name"),
    [
        ("2032-02-10", "Der französische Außenminister", None),
        ("2032-02-10", "Die französische Außenministerin", "Carla Fels"),
        ("2031-12-01", "Der französische Außenminister", None),
        ("2036-01-01", "Der französische Außenminister", None),
        ("2031-05-07", "Der damalige französische Außenminister", None),
        ("2032-02-02", "Der frühere französische Außenminister", None),
        ("2031-05-07", "Ein französischer Außenminister", None),
        ("2031-05-07", "Der stellvertretende französische Außenminister", None),
    ],
)
def test_nobody_is_guessed_across_a_change_or_where_the_words_say_otherwise(day, words, name):
    bring(*NAMED, ("speaks.txt", f"date {day} {words} lehnte den Vorschlag ab."))
    assert meant(words) == name


def state():
    """What pages show of references and meetings by office."""
    mentions = Mention.objects.filter(form="office").order_by("article__file", "start")
    return (
        list(mentions.values_list("article__file", "text", "person__name", "confidence")),
        sorted(
            (part.meeting.earliest, part.person.name, part.office.title)
            for part in Participation.objects.exclude(person=None)
        ),
        sorted(Article.objects.exclude(people=None).values_list("file", "people__name")),
    )


def test_the_order_of_import_makes_no_difference():
    states = []
    for order in list(permutations([FIRST, LATER, AFTER, POLES, SPEAKS, MET]))[::89]:
        bring(*order)
        states.append(state())
        for article in Article.objects.all():
            remove(article)
    assert len({str(one) for one in states}) == 1
    assert states[0][0][-1][2] == "Boris Tal"


def test_a_report_that_narrows_or_widens_what_is_known_changes_who_is_meant():
    speaks = ("speaks.txt", "date 2031-09-20 Der französische Außenminister lehnte den Vorschlag ab.")
    bring(speaks, FIRST)
    assert meant() is None
    bring(LATER)
    assert meant() == "Boris Tal"
    bring(("else.txt", "date 2031-11-02 Der französische Außenminister Emil Grau sprach am 1. November in Genf."))
    assert meant() is None
    remove(Article.objects.get(file="else.txt"))
    assert meant() == "Boris Tal"
    remove(Article.objects.get(file="later.txt"))
    assert meant() is None
    assert Tenure.objects.get(person__name="Boris Tal").last_seen.isoformat() == "2031-03-04"


def test_a_meeting_told_by_offices_alone_has_their_holders_as_participants():
    bring(*NAMED, MET)
    meeting = Meeting.objects.get(accounts__article__file="met.txt")
    seated = {(part.person.name, part.office.title, part.office.country_id) for part in meeting.participations.all()}
    assert seated == {("Boris Tal", "Außenminister", "FR"), ("Jan Kern", "Außenminister", "PL")}
    told = meeting.accounts.get().facts
    assert [told["who"][key]["name"] for key in told["participants"]] == ["die Außenminister Frankreichs", "Polens"]
    remove(Article.objects.get(file="poles.txt"))
    assert [part.person.name for part in meeting.participations.all()] == ["Boris Tal"]


def test_reading_again_and_rebuilding_keep_who_is_meant():
    bring(*NAMED, SPEAKS, MET)
    before = state()
    assert all(outcome.state == "imported" for outcome in rebuild(list(Article.objects.values_list("pk", flat=True))))
    assert state() == before


def test_an_editors_word_on_a_mention_stays():
    bring(FIRST, SPEAKS)
    other = Person.objects.create(name="Dora Wald", slug="dora-wald")
    editing.change(None, Mention.objects.get(article__file="speaks.txt", kind="person"), {"person": other})
    assert meant() == "Dora Wald"
    bring(LATER, AFTER, POLES)
    assert meant() == "Dora Wald"
    list(rebuild(list(Article.objects.values_list("pk", flat=True))))
    assert meant() == "Dora Wald"


def test_the_register_says_who_is_meant_and_its_corrections_are_followed():
    bring(FIRST, SPEAKS)
    head = "name,position,country,start,end"
    take([head, "Boris Tal,Außenminister,FR,2029,2031-04-30", "Nora Wind,Außenministerin,FR,2031-05-01,"], "t.csv")
    assert meant() is None
    entry = Officeholder.objects.get(name="Boris Tal")
    assert entry.official.name == "Boris Tal"
    editing.change(None, entry, {"end": "2031-06-01"})
    editing.change(None, Officeholder.objects.get(name="Nora Wind"), {"start": "2031-06-01"})
    assert meant() == "Boris Tal"
    list(rebuild(list(Article.objects.values_list("pk", flat=True))))
    assert meant() == "Boris Tal"
    decision = editing.delete(None, Officeholder.objects.get(name="Boris Tal"))
    assert meant() is None
    editing.undo(None, decision)
    assert meant() == "Boris Tal"


def test_an_editors_days_of_a_tenure_are_followed():
    speaks = ("speaks.txt", "date 2033-05-07 Der französische Außenminister lehnte den Vorschlag ab.")
    bring(FIRST, speaks)
    assert meant() is None
    tenure = Tenure.objects.get(person__name="Boris Tal")
    decision = editing.change(None, tenure, {"last_seen": "2034-01-01"})
    assert meant() == "Boris Tal"
    editing.undo(None, decision)
    assert meant() is None


def test_merging_people_carries_whom_offices_mean():
    bring(FIRST, LATER, SPEAKS)
    boris = Person.objects.get(name="Boris Tal")
    other = Person.objects.create(name="Boris A. Tal", slug="boris-a-tal")
    decision = editing.merge_people(None, other, boris)
    assert meant() == "Boris A. Tal"
    editing.undo(None, decision)
    assert meant() == "Boris Tal"


TOGETHER = (
    "together.txt",
    "date 2031-05-12 In Lyon trafen sich am 11. Mai Boris Tal und der polnische Außenminister Jan Kern.",
)


def office_held(name="Boris Tal", file="together.txt"):
    """The title of the office in which somebody took part in the meeting of the report."""
    part = Participation.objects.get(meeting__accounts__article__file=file, person__name=name)
    return part.office and part.office.title


def test_the_office_that_a_report_does_not_say_is_the_one_that_was_held_then():
    bring(TOGETHER, FIRST)
    assert office_held() is None
    bring(LATER)
    assert office_held() == "Außenminister"
    remove(Article.objects.get(file="later.txt"))
    assert office_held() is None


def test_the_register_says_in_which_office_somebody_took_part():
    bring(TOGETHER, FIRST)
    take(["name,position,country,start,end", "Boris Tal,Außenminister,FR,2031-01-01,2031-12-31"], "t.csv")
    assert office_held() == "Außenminister"
    editing.delete(None, Officeholder.objects.get())
    assert office_held() is None


@pytest.mark.parametrize(
    ("day", "text", "held"),
    [
        ("2031-03-05", "Der französische Außenminister Boris Tal sprach in Genf.", "2031-03-05"),
        ("2035-03-05", "Der frühere französische Außenminister Boris Tal sprach in Genf.", None),
        ("2035-03-05", "Former French foreign minister Boris Tal spoke in Geneva.", None),
        ("2035-03-05", "Der designierte französische Außenminister Boris Tal sprach in Genf.", None),
        ("2035-03-05", "Der damalige französische Außenminister Boris Tal sprach in Genf.", None),
        ("2035-03-05", "Am 4. Mai 2031 traf der damalige französische Außenminister Boris Tal in Wien den polnischen "
         "Außenminister Jan Kern.", "2031-05-04"),
    ],
)  # fmt: skip
def test_only_an_office_that_is_held_makes_a_tenure(day, text, held):
    bring(("one.txt", f"date {day} {text}"))
    found = Tenure.objects.filter(person__name="Boris Tal").values_list("last_seen", flat=True)
    assert [last.isoformat() for last in found] == ([held] if held else [])
