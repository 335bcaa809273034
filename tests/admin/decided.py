"""One decision of every kind, with the sentence and the words in which the history tells of it."""

from datetime import date

from articles import editing
from articles.models import (
    Alias,
    Country,
    Office,
    Organisation,
    Place,
    Source,
    Tenure,
)
from tests.admin.conftest import span


def respeak(editor, all_of):
    return editing.change(editor, all_of.quote, {"speaker": all_of.other}, "man hört es")


def speak_for(editor, all_of):
    ministry = Organisation.objects.create(name="Handelsamt", slug="handelsamt")
    return editing.change(editor, all_of.quote, {"speaker_organisation": ministry, "type": "indirect"})


def deny(editor, all_of):
    return editing.change(editor, all_of.quote, {"denied": True})


def shift(editor, all_of):
    start, end = span("bleiben im Gespräch.")
    return editing.change(editor, all_of.quote, {"start": start, "end": end})


def move_meeting(editor, all_of):
    graz = Place.objects.create(name="Graz", slug="graz")
    day = {"earliest": date(2021, 3, 4), "latest": date(2021, 3, 5)}
    return editing.change(editor, all_of.meeting, {"place": graz, "status": "planned", "topics": ["Klima"], **day})


def join(editor, all_of):
    return editing.add(editor, all_of.meeting.participations.create(person=all_of.other), "auf dem Foto")


def leave(editor, all_of):
    return editing.delete(editor, all_of.meeting.participations.get(person=all_of.erika))


def settle_countries(editor, all_of):
    Country.objects.get_or_create(code="DE")
    both = list(Country.objects.filter(code__in=["AT", "DE"]))
    return editing.change(editor, all_of.meeting, {"countries": both})


def take_down(editor, all_of):
    return editing.change(editor, all_of.article, {"hidden": True}, "Beschwerde")


def retitle(editor, all_of):
    herald = Source.objects.create(name="Herold", slug="herold")
    month = {"earliest": date(2001, 2, 1), "latest": date(2001, 2, 28)}
    return editing.change(editor, all_of.article, {"title": "Neu", "source": herald, "language": "fr", **month})


def drop_quote(editor, all_of):
    return editing.delete(editor, all_of.quote)


def mean(editor, all_of):
    return editing.change(editor, all_of.mention, {"person": all_of.other})


def drop_mention(editor, all_of):
    return editing.delete(editor, all_of.mention)


def rename(editor, all_of):
    return editing.change(editor, all_of.erika, {"name": "Erika Beispiel", "country": None}, "Heirat")


def call(editor, all_of):
    return editing.add(editor, Alias.objects.create(person=all_of.erika, name="Erika Gabler", key="erika gabler"))


def uncall(editor, all_of):
    return editing.delete(editor, all_of.erika.aliases.get())


def appoint(editor, all_of):
    office = Office.objects.create(title="Ministerin", country=all_of.austria)
    tenure = Tenure.objects.create(person=all_of.erika, office=office, first_seen=date(2020, 1, 2))
    return editing.add(editor, tenure)


def unperson(editor, all_of):
    return editing.delete(editor, all_of.other, "eine Straße")


def merge(editor, all_of):
    return editing.merge_people(editor, all_of.erika, all_of.other, "dieselbe")


def retitle_office(editor, all_of):
    office = Office.objects.create(title="Ministerin", country=all_of.austria)
    return editing.change(editor, office, {"title": "Bundesministerin"})


def rename_place(editor, all_of):
    return editing.change(editor, all_of.vienna, {"name": "Wien-Mitte"})


DECISIONS = [
    (respeak, "changed the speaker of the quote", ["Erika Muster", "→", "E. Muster", "man hört es", "Bericht 1"]),
    (speak_for, "changed the type and the speaker of the quote", ["Erika Muster", "Handelsamt", "direct", "indirect"]),
    (deny, "marked the quote as denied", ["no", "yes"]),
    (shift, "changed the words of the quote", ["“Wir bleiben im Gespräch.”", "→", "“bleiben im Gespräch.”"]),
    (
        move_meeting,
        "changed the date, the place, the status and the topics of the meeting",
        ["Wien", "Graz", "held", "planned", "Handel", "Klima", "March 4, 2021 – March 5, 2021"],
    ),
    (join, "added E. Muster to the participants", ["auf dem Foto", "in Erika Muster – E. Muster"]),
    (leave, "took Erika Muster off the participants", []),
    (settle_countries, "changed the countries of the meeting", ["Austria", "→", "Austria, Germany"]),
    (take_down, "took the report down", ["Beschwerde"]),
    (
        retitle,
        "changed the title, the language, the date and the source of the report",
        ["Bericht 1", "Neu", "Herold", "German", "French", "February 2001"],
    ),
    (drop_quote, "deleted the quote", ["“Wir bleiben im Gespräch.”", "Speaker", "Erika Muster"]),
    (mean, "changed the meaning of the mention", ["“Erika Muster”", "E. Muster"]),
    (drop_mention, "deleted the mention", ["“Erika Muster”", "Erika Muster"]),
    (rename, "changed the name and the country of the person", ["Erika Muster", "Erika Beispiel", "Austria", "–"]),
    (call, "added the name “Erika Gabler”", ["in Erika Muster"]),
    (uncall, "deleted the name “Erika Muster”", []),
    (appoint, "added the office Ministerin (Austria)", ["since Jan. 2, 2020"]),
    (unperson, "deleted the entry: no person at all", ["E. Muster", "eine Straße"]),
    (merge, "merged the entry with Erika Muster: the same person", ["E. Muster", "dieselbe"]),
    (retitle_office, "changed the title of the office", ["Ministerin", "Bundesministerin"]),
    (rename_place, "changed the name of the place", ["Wien", "Wien-Mitte"]),
]
