"""What editors and importers do at random: each deed chooses among what is there, by the dice that it is given."""

import contextlib
from datetime import date

from articles import editing, importing
from articles.gathering.registers import country_of, make
from articles.models import (
    Account,
    Alias,
    Article,
    Meeting,
    Mention,
    Office,
    Participation,
    Person,
    Place,
    Quote,
    Sighting,
    Tenure,
)
from tests.editing.collection import READINGS, TEXTS

DEEDS = {}


def deed(words):
    """Remember a function of the world and the dice under these words."""

    def keep(function):
        DEEDS[words] = function
        return function

    return keep


def one_of(dice, rows, key):
    """A row by chance, in an order that hangs on no number of the database; None of none."""
    rows = sorted(rows, key=lambda row: str(key(row)))
    return dice.choice(rows) if rows else None


def place_of(row):
    kind = (row.kind,) if isinstance(row, Mention) else ()
    return (row.article.file, (row.start, row.end, *kind), row.origin)


def somebody(dice, but=None):
    return one_of(dice, Person.objects.present().exclude(pk=but and but.pk), lambda row: row.slug)


def some_meeting(dice, but=None):
    return one_of(dice, Meeting.objects.visible().exclude(pk=but and but.pk), lambda row: row.key)


def some_quote(dice, **which):
    return one_of(dice, Quote.objects.filter(**which).select_related("article"), place_of)


def some_mention(dice, **which):
    return one_of(dice, Mention.objects.filter(**which).select_related("article"), place_of)


# Reports come, are read again, and go.


@deed("take in")
def take_in(world, dice):
    world.take_in(dice.choice(sorted(TEXTS)), dice.choice((0, 0, 1)))


@deed("read again")
def read_again(world, dice):
    if world.reports:
        file = dice.choice(sorted(world.reports))
        world.reread(file, dice.randrange(len(READINGS[file])))


@deed("read all again")
def read_all_again(world, dice):
    for file in sorted(world.reports):
        world.reread(file, 0)


@deed("rebuild")
def rebuild(world, dice):
    list(importing.rebuild(list(Article.objects.order_by("pk").values_list("pk", flat=True))))


@deed("remove")
def remove(world, dice):
    if world.reports:
        world.remove(dice.choice(sorted(world.reports)))


# Decisions are taken back and put in force again.


@deed("undo")
def undo(world, dice):
    force = [one for one in world.decisions if one.in_force]
    if force:
        with contextlib.suppress(editing.DependedUpon):
            world.undo(dice.choice(force))


@deed("undo with all that builds upon it")
def undo_all(world, dice):
    force = [one for one in world.decisions if one.in_force]
    if force:
        world.undo(dice.choice(force), with_dependents=True)


@deed("redo")
def redo(world, dice):
    gone = [one for one in world.decisions if not one.in_force]
    if gone:
        with contextlib.suppress(ValueError):
            world.redo(dice.choice(gone))


# Passages.


@deed("another speaker")
def speaker(world, dice):
    quote, person = some_quote(dice), dice.choice((somebody(dice), None))
    if quote:
        about = place_of(quote)
        done = editing.change(world.editor, quote, {"speaker": person})
        world.note(done, "quote", about, speaker=person and person.slug, organisation=None)


@deed("denied or not")
def denied(world, dice):
    if quote := some_quote(dice):
        about, now = place_of(quote), not quote.denied
        world.note(editing.change(world.editor, quote, {"denied": now}), "quote", about, denied=now)


@deed("a shorter quote")
def shorter(world, dice):
    quote = some_quote(dice)
    if quote and quote.end - quote.start > 5:
        about, start = place_of(quote), quote.start + 2
        done = editing.change(world.editor, quote, {"start": start})
        world.note(done, "quote", about, span=(start, about[1][1]))


@deed("no quote")
def no_quote(world, dice):
    if quote := some_quote(dice):
        about = place_of(quote)
        world.note(editing.delete(world.editor, quote), "no quote", about)


@deed("one more quote")
def new_quote(world, dice):
    article = one_of(dice, Article.objects.all(), lambda row: row.file)
    start = dice.randrange(0, 40)
    if article is None or Quote.objects.filter(article=article, key=f"e{start}").exists():
        return
    place = {"article": article, "start": start, "end": start + 12, "text": article.body[start : start + 12]}
    quote = Quote(**place, key=f"e{start}", type="indirect", language="de", speaker=somebody(dice))
    if Quote.objects.filter(article=article, start=start, end=start + 12).exists():
        return
    quote.save()
    after = {"speaker": quote.speaker and quote.speaker.slug, "organisation": None, "addressee": None, "denied": False}
    world.note(editing.add(world.editor, quote), "new quote", place_of(quote), **after)


@deed("somebody else is meant")
def meant(world, dice):
    mention, person = some_mention(dice, kind="person"), dice.choice((somebody(dice), somebody(dice), None))
    if mention:
        about = place_of(mention)
        done = editing.change(world.editor, mention, {"person": person})
        world.note(done, "mention", about, person=person and person.slug)


@deed("no mention")
def no_mention(world, dice):
    if mention := some_mention(dice):
        about = place_of(mention)
        world.note(editing.delete(world.editor, mention), "no mention", about)


# Reports themselves.


@deed("about the report")
def about_report(world, dice):
    article = one_of(dice, Article.objects.all(), lambda row: row.file)
    if article is None:
        return
    day = date(2031, 1, 1 + dice.randrange(20))
    values, after = dice.choice(
        [
            ({"title": f"Titel {day.day}"},) * 2,
            ({"hidden": not article.hidden},) * 2,
            ({"earliest": day, "latest": day}, {"days": (day, day)}),
        ]
    )
    world.note(editing.change(world.editor, article, values), "report", article.file, **after)


# People.


@deed("another name")
def rename(world, dice):
    if person := somebody(dice):
        name = f"{person.printed.split()[0]} {dice.choice(('Fels', 'Hall', 'Moor'))}"
        world.note(editing.change(world.editor, person, {"name": name}), "person", person.slug, name=name)


@deed("another country")
def country(world, dice):
    if person := somebody(dice):
        code = dice.choice(("SE", "DE", None))
        done = editing.change(world.editor, person, {"country": country_of(code)})
        world.note(done, "person", person.slug, country=code)


@deed("no person")
def no_person(world, dice):
    if person := somebody(dice):
        world.note(editing.delete(world.editor, person), "no person", person.slug)


@deed("one more person")
def new_person(world, dice):
    name = dice.choice(("Frieda Neu", "Gustav Alt"))
    if not Person.objects.filter(name=name).exists() and not any(one.printed == name for one in Person.objects.all()):
        person = make(Person, name)
        world.printed[person.slug] = name
        world.note(editing.add(world.editor, person), "new person", person.slug, name=name, country=None)


@deed("one more name")
def new_name(world, dice):
    if person := somebody(dice):
        name = f"Spitzname {dice.randrange(5)}"
        if not person.aliases.filter(name=name).exists():
            done = editing.add(world.editor, Alias.objects.create(person=person, name=name, key="x"))
            world.note(done, "name", (person.slug, name), name=name)


@deed("not that name")
def no_name(world, dice):
    alias = one_of(dice, Alias.objects.select_related("person"), lambda row: (row.person.slug, row.name))
    if alias:
        about = (alias.person.slug, alias.name)
        world.note(editing.delete(world.editor, alias), "no name", about)


def some_tenure(dice):
    rows = Tenure.objects.select_related("person", "office")
    return one_of(dice, rows, lambda row: (row.person.slug, str(row.office)))


def office_of(row):
    return row and (row.title, row.country_id)


@deed("days in office")
def days_in_office(world, dice):
    if tenure := some_tenure(dice):
        about, day = (tenure.person.slug, office_of(tenure.office)), date(2029, 1, 1 + dice.randrange(20))
        last = tenure.last_seen
        done = editing.change(world.editor, tenure, {"first_seen": day})
        world.note(done, "office", about, first=day, last=last)


@deed("not in that office")
def no_office(world, dice):
    if tenure := some_tenure(dice):
        about = (tenure.person.slug, office_of(tenure.office))
        world.note(editing.delete(world.editor, tenure), "no office", about)


@deed("another title of an office")
def rename_office(world, dice):
    office = one_of(dice, Office.objects.filter(tenures__isnull=False).distinct(), str)
    if office:
        about, title = office_of(office), f"{office.title.split()[0]} {dice.randrange(100)}"
        if not Office.objects.filter(title=title, country=office.country).exists():
            world.note(editing.change(world.editor, office, {"title": title}), "rename office", about, title=title)


@deed("merge people")
def merge_people(world, dice):
    keep = somebody(dice)
    lose = somebody(dice, but=keep) if keep else None
    if lose:
        done = editing.merge_people(world.editor, keep, lose)
        world.note(done, "merge people", lose.slug, into=keep.slug)


@deed("split")
def split(world, dice):
    rows = Sighting.objects.filter(origin="extraction").exclude(person=None).select_related("person", "article")
    first = one_of(dice, rows, lambda row: (row.article.file, row.name))
    if first is None:
        return
    others = [row for row in rows if row.person == first.person and row.article_id != first.article_id]
    chosen = [first, *(row for row in sorted(others, key=lambda row: row.article.file) if dice.random() < 0.5)]
    into = dice.choice(("Hanna Zweig", somebody(dice, but=first.person))) or "Hanna Zweig"
    done = editing.split_person(world.editor, first.person, chosen, into)
    slug, made = done.after["person"]["slug"], done.after["made"]
    if made:
        world.printed[slug] = made
    about = {(row.article.file, row.name) for row in chosen}
    world.note(done, "split", first.person.slug, into=slug, made=made, sightings=about)


@deed("this report means somebody else")
def sighting(world, dice):
    rows = Sighting.objects.filter(origin="extraction").select_related("article")
    row, person = one_of(dice, rows, lambda row: (row.article.file, row.name)), dice.choice((somebody(dice), None))
    if row:
        done = editing.change(world.editor, row, {"person": person})
        world.note(done, "sighting", (row.article.file, row.name), person=person and person.slug)


# Meetings.


@deed("about the meeting")
def about_meeting(world, dice):
    meeting = some_meeting(dice)
    if meeting is None:
        return
    day = date(2031, 5, 1 + dice.randrange(20))
    place = Place.objects.order_by("slug").first()
    values, after = dice.choice(
        [
            ({"status": "cancelled"},) * 2,
            ({"topics": ["Fisch"]},) * 2,
            ({"place": place}, {"place": place and place.name}),
            ({"place": None},) * 2,
            ({"earliest": day, "latest": day}, {"days": (day, day)}),
        ]
    )
    world.note(editing.change(world.editor, meeting, values), "meeting", meeting.key, **after)


@deed("no meeting")
def no_meeting(world, dice):
    if meeting := some_meeting(dice):
        world.note(editing.delete(world.editor, meeting), "no meeting", meeting.key)


@deed("one more meeting")
def new_meeting(world, dice):
    day = date(2031, 10, 1 + dice.randrange(20))
    meeting = Meeting.objects.create(earliest=day, latest=day, status="planned")
    after = {"days": (day, day), "status": "planned", "format": "unknown", "place": None, "topics": []}
    world.note(editing.add(world.editor, meeting), "new meeting", meeting.key, **after, countries=set())


@deed("merge meetings")
def merge_meetings(world, dice):
    keep = some_meeting(dice)
    lose = some_meeting(dice, but=keep) if keep else None
    if lose:
        done = editing.merge_meetings(world.editor, keep, lose)
        world.note(done, "merge meetings", lose.key, into=keep.key)


def some_account(dice):
    return one_of(dice, Account.objects.select_related("article"), lambda row: (row.article.file, row.key))


@deed("another meeting for a report")
def move_account(world, dice):
    account = some_account(dice)
    if account is None:
        return
    other = dice.choice((some_meeting(dice), None))
    if other and other.pk == account.meeting_id:
        return
    done = editing.move_account(world.editor, account, other)
    about = (account.article.file, account.spans)
    world.note(done, "account", about, meeting=done.after["meeting"]["meeting"])


@deed("no such meeting in a report")
def no_account(world, dice):
    if account := some_account(dice):
        about = (account.article.file, account.spans)
        world.note(editing.delete(world.editor, account), "account", about, meeting=None)


def some_seat(dice):
    rows = Participation.objects.exclude(person=None).select_related("meeting", "person")
    return one_of(dice, rows, lambda row: (row.meeting.key, row.person.slug))


@deed("took no part")
def no_seat(world, dice):
    if row := some_seat(dice):
        about = (row.meeting.key, row.person.slug)
        world.note(editing.delete(world.editor, row), "no seat", about)


@deed("somebody else took part")
def seat(world, dice):
    row, person = some_seat(dice), somebody(dice)
    if row and not row.meeting.participations.filter(person=person).exists():
        about = (row.meeting.key, row.person.slug)
        done = editing.change(world.editor, row, {"person": person})
        world.note(done, "seat", about, person=person.slug)


@deed("one more took part")
def new_seat(world, dice):
    meeting, person = some_meeting(dice), somebody(dice)
    if meeting and person and not meeting.participations.filter(person=person).exists():
        done = editing.add(world.editor, Participation.objects.create(meeting=meeting, person=person))
        world.note(done, "new seat", (meeting.key, person.slug))
