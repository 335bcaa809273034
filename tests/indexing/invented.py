"""An invented collection in which everything occurs that the lists are asked for, by a number that says which."""

from __future__ import annotations

from datetime import date
from random import Random

from articles.models import Office, Source, Statement
from tests.builders import article, country, meeting, mention, organisation, person, place, quote, source

CODES = ("GB", "RU", "FR", "DE")
PLACES = (("Wien", "AT"), ("Hofburg, Wien", "AT"), ("Saal, Hofburg, Wien", "AT"), ("Genf", "CH"), ("Moskau", None))
WHEN = ("2021", "2021-12-31", "2021-12-30/2022-01-02", "2022-02", "2022-02-11", "2022-02-28", "2024-02-29", "", "2090")
TOPICS = ("trade", "arms", "climate")
BODY = "Anna sagte in Wien, man werde weiter reden. Boris nannte das verfrüht. Carla schwieg."


class World:
    """Rows of all kinds, chosen by chance that can be repeated."""

    def __init__(self, seed: int, reports: int = 14, meetings: int = 9) -> None:
        self.chance = Random(seed)  # noqa: S311
        for code in (*CODES, "AT", "CH"):
            country(code)
        self.people = [person(f"Person {n}", self.chance.choice([*CODES, None])) for n in range(5)]
        self.bodies = [organisation(f"Body {n}", self.chance.choice([*CODES, None])) for n in range(3)]
        self.places = [place(name, code) for name, code in PLACES]
        self.sources = [source(f"Blatt {n}") for n in range(3)]
        Source.objects.filter(pk=self.sources[0].pk).update(kind="agency")
        self.offices = [
            Office.objects.create(title=f"Amt {n}", kind=kind, country_id=code)
            for n, (kind, code) in enumerate([("foreign", "GB"), ("foreign", None), ("defence", "RU"), ("", "FR")])
        ]
        self.statements = [Statement.objects.create(key=f"s{n}") for n in range(3)]
        self.reports = [self.report() for _ in range(reports)]
        self.meetings = [self.meeting() for _ in range(meetings)]

    def some(self, of, most=3):
        """A few of these, each once."""
        return self.chance.sample(list(of), self.chance.randint(0, min(most, len(of))))

    def maybe(self, of):
        """One of these, or nothing."""
        return self.chance.choice([*of, None])

    def report(self):
        """A report with mentions and quotes."""
        made = article(
            BODY,
            self.chance.choice(WHEN),
            self.some(self.people),
            self.some(CODES),
            source=self.maybe(self.sources),
            agency=self.maybe(self.sources),
            language=self.chance.choice(["de", "en"]),
            hidden=self.chance.random() < 0.15,
            original=self.maybe([one for one in getattr(self, "reports", []) if one.original is None]),
        )
        for words, what in (("Anna", "person"), ("Boris", "person"), ("Wien", "country")):
            value = self.maybe(self.people) if what == "person" else self.maybe([country("AT"), country("RU")])
            if value:
                mention(made, words, kind=what, **{what: value})
        for words in self.some(["man werde weiter reden", "Boris nannte das", "Anna sagte in Wien"]):
            self.quote(made, words)
        return made

    def quote(self, report, words):
        """A quote of the report."""
        speaker, body = self.chance.choice([(self.maybe(self.people), None), (None, self.maybe(self.bodies))])
        heard, by = self.chance.choice([(self.maybe(self.people), None), (None, self.maybe(self.bodies))])
        return quote(
            report,
            words,
            speaker,
            speaker_organisation=body,
            addressee=heard,
            addressee_organisation=by,
            type=self.chance.choice(["direct", "indirect"]),
            medium=self.chance.choice(["speech", "writing"]),
            denied=self.chance.random() < 0.3,
            statement=self.maybe(self.statements),
            standing=self.chance.choice([None, -5, 7, 7, 2**40]),
        )

    def meeting(self):
        """A meeting with some reports, or of an editor."""
        status = self.chance.choice(["held", "planned", "planned", "cancelled"])
        made = meeting(
            self.chance.choice(WHEN),
            (),
            self.some(CODES),
            self.some(self.reports, 4),
            place=self.maybe(self.places),
            format=self.chance.choice(["phone", "video", "in_person"]),
            status=status,
            topics=self.some(TOPICS),
            postponed=self.chance.random() < 0.2,
            contradiction=self.chance.random() < 0.2,
            rejected=self.chance.random() < 0.1,
            merged_into=self.maybe(getattr(self, "meetings", [])[:1]) if self.chance.random() < 0.3 else None,
            moved_to=self.maybe(getattr(self, "meetings", [])) if status == "planned" else None,
            origin=self.chance.choice(["extraction", "editor"]),
        )
        for one in self.some(self.people):
            made.participations.create(person=one, office=self.maybe(self.offices))
        for one in self.some(self.bodies, 1):
            made.participations.create(organisation=one)
        return made

    def day(self):
        """A day at which ranges begin or end."""
        return self.chance.choice([None, date(2021, 12, 31), date(2022, 1, 1), date(2022, 2, 11), date(2024, 2, 29)])

    def ids(self, model):
        """The ids of all rows of a table."""
        return list(model.objects.order_by("pk").values_list("pk", flat=True))
