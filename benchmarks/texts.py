"""German reports to be read against the clock: composed from sentences of our own, the same ones at every run."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from random import Random
from typing import TypeVar

Entry = TypeVar("Entry")

# An index into these tables is drawn as language draws its words: the n-th entry 1/n as often as the first.
COUNTRIES = tuple(
    line.split()
    for line in """
französisch Frankreich Paris
britisch Großbritannien London
russisch Russland Moskau
chinesisch China Peking
polnisch Polen Warschau
türkisch Türkei Ankara
japanisch Japan Tokio
italienisch Italien Rom
indisch Indien Delhi
ägyptisch Ägypten Kairo
norwegisch Norwegen Oslo
kenianisch Kenia Nairobi
chilenisch Chile Santiago
vietnamesisch Vietnam Hanoi
georgisch Georgien Tiflis
""".strip().splitlines()
)
OFFICES = (
    "Außenminister Verteidigungsminister Premierminister Regierungssprecher Innenminister Botschafter Finanzminister "
    "Wirtschaftsminister Staatssekretär Generalstabschef Umweltminister Regierungschef"
).split()
GIVEN = "Peter Anna Thomas Maria Henri Ingrid Pawel Elena Tomás Claire Erik Yuki Farid Lucia Jonas Nadja".split()
NAME_FRONTS = (
    "Tal Stein Holl Brand Wester Kar Lind Mar Oster Ros Sand Weid Birk Falk Grün Hag Ried Sommer Wolfs Hammer Buch "
    "Eich Erlen Fried Hohen Kalt Lauter Mühl Neu Ochsen Reins Schön Ulmen Vier Winter Ziegel"
).split()
NAME_ENDS = "brink mann hoff feld berg ner ström ski eau ini ow meier haus wald bach etti".split()
FRONTS = (
    "Handels Grenz Hafen Energie Wasser Klima Sicherheits Bildungs Verkehrs Gesundheits Forschungs Kultur Haushalts "
    "Rüstungs Steuer Wirtschafts Umwelt Arbeits Flüchtlings Landwirtschafts Fischerei Zoll Straßen Schul Wohnungs Luft "
    "Versicherungs Ernte Tarif Wald Strom Museums Betriebs Renten Werft Küsten Gebirgs Messe Familien Krankenhaus "
    "Reise Saatgut Stahl Fähr Bahn Daten Brücken Theater Kinder Getreide Weltraum Bergbau Chemie Wahl Presse Jugend "
    "Kanal Gas Baumwoll Kaffee Kredit Zins Post Funk Rechts Sprach Denkmal Feuerwehr Sport Holz Textil Impf"
).split()
# All of one gender, so that the articles of the sentences fit.
HEADS = (
    "politik frage behörde konferenz verwaltung reform krise gesellschaft kommission lage studie debatte förderung "
    "planung steuer strategie initiative gruppe leitung wirtschaft hilfe ordnung vereinbarung abgabe prüfung stelle "
    "quote messe anlage akademie statistik versorgung börse stiftung werkstatt liste grenze route sammlung schule"
).split()
TOWN_ENDS = "hausen dorf stadt furt rode kirchen münde brunn".split()
ADJECTIVES = (
    "neue große wichtige lange umstrittene geplante gemeinsame erste schwierige offene kleine alte letzte örtliche "
    "vorläufige regionale teure langsame öffentliche unerwartete sorgfältige jährliche nördliche sichtbare"
).split()
SAYING = "sagte erklärte betonte teilte berichtete warnte versicherte kritisierte meinte fügte".split()
WEEKDAYS = "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag".split()
MONTHS = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()
OUTLETS = "Elbkurier Alpenbote Hafenblatt Inselbote Tageblatt".split()

MEETINGS = """
Der {adj}e {office} {name} hat am {day} in {city} seinen {adj2}en Amtskollegen {name2} getroffen.
{country}s {office} {name} empfing am {weekday} den {adj2}en {office2} {name2} zu Gesprächen über die {thing}.
{name} und {name2} sprachen in {city} über die {thing} und die {thing2}, wie der {adj}e {office} mitteilte.
Das Treffen zwischen {name} und dem {adj2}en {office2} war ursprünglich für den {day} geplant, wurde aber abgesagt.
Einen Tag nach dem Besuch in {city} telefonierte {name} mit dem {office2} {name2}.
Der {office} reist in der kommenden Woche nach {city}, um mit {name2} über die {thing} zu beraten.
An dem Gipfel nahmen neben {name} auch der {adj2}e {office2} {name2} und Vertreter von {number} Staaten teil.
"""
QUOTATIONS = """
„Wir werden die {thing} nicht aufgeben“, sagte {name} am {weekday} vor Journalisten in {city}.
{name} {said}, die {thing} sei für beide Länder ein {adjective}r Schritt, dem weitere folgen müssten.
Der {office} forderte, die {thing} müsse bis zum {day} vorliegen.
Laut einem Bericht des {outlet} hat der {adj}e {office} die {thing} abgelehnt.
Nach Angaben der {thing} wurden {number} Menschen aus {town} in Sicherheit gebracht.
Dem {office} zufolge habe es bei der {thing} keine Fortschritte gegeben.
"Das ist {adjective} und kommt zu spät", so {name2} gegenüber dem {outlet}.
Er habe die {thing} mit {name2} besprochen und werde sie dem Kabinett vorlegen.
{name2} warf der Regierung in {city} vor, die {thing} verschleppt zu haben: „Darauf haben wir {number} Monate gewartet.“
Ob die {thing} verlängert werde, ließ der {office} offen; er wolle zuerst mit {name2} reden, sagte er.
Man gehe davon aus, dass die {thing} den Haushalt mit {number} Millionen Euro belaste, teilte die {thing2} mit.
"""
AROUND = """
Die {thing} beschäftigt die Gemeinden an der Küste seit mehr als {number} Jahren.
Im Jahr {year} wurden für die {adjective} {thing} {number} Millionen Euro ausgegeben, deutlich mehr als erwartet.
Auf dem Gelände der {thing} stehen heute Wohnungen, eine Schule und ein Markt mit {number} Ständen.
Wegen des Wetters blieben die Straßen rund um {town} am {weekday} bis in den Abend gesperrt.
In {town} entsteht bis {year} eine {adjective} {thing}, für die {number} Bäume gefällt wurden.
Von {town} nach {town2} fährt wieder ein Bus, nachdem die {thing} ihre {adjective} Prüfung beendet hat.
Der Bürgerverein {town} sammelt alte Karten, Briefe und Bilder aus der Zeit vor der {thing}.
Rund {number} Bauern aus {town} und {town2} liefern Äpfel, Rüben und Weizen an die {thing}.
Viele Besucher kamen schon am Morgen, obwohl die {adjective} {thing} erst um {hour} Uhr begann.
Die Mannschaft gewann das Spiel mit 3:1 und steht damit auf dem {hour}. Platz der Tabelle.
Zwischen {town} und dem Norden des Landes verkehren nun täglich {number} Züge, die auch Fracht mitnehmen.
Nachdem der Preis im {month} um {hour} Prozent gestiegen war, fiel er wieder auf {number} Dollar je Tonne.
Mit der {thing} und der {thing2} endet eine {adjective} Zeit, in der niemand investieren wollte.
Das Unternehmen, das seinen Sitz in {town} hat, beschäftigt {number} Mitarbeiter und baut Teile für die {thing}.
Wer die {adjective} {thing} besuchen will, braucht einen Ausweis, etwas Geduld und feste Schuhe.
In den {month}wochen steigt das Wasser oft so hoch, dass die {adjective} {thing} umgeleitet werden muss.
Der Film erzählt von einer Familie, die {year} aus {town} auswanderte und in der Fremde eine Bäckerei eröffnete.
Seit {year} gehört die {thing} zu einem Verbund, der von {name2} geleitet wird.
Trotz der {adjective}n {thing} rechnen Händler nicht mit höheren Preisen.
Die beiden Brücken, deren Pfeiler aus dem 19. Jahrhundert stammen, tragen jeden Tag {number} Lastwagen.
"""
# Of five paragraphs one is about the meeting, one about what was said, and three are about something else.
PARAGRAPHS = tuple(kind.strip().splitlines() for kind in (MEETINGS, QUOTATIONS, AROUND, AROUND, AROUND))
SENTENCES_A_PARAGRAPH = 4
PARAGRAPHS_A_REPORT = 5


def composed(seed: int = 1) -> Iterator[str]:
    """Reports of about 310 words with header, without end; the same ones for the same `seed`."""
    chance = Random(seed)
    while True:
        year, month = chance.randint(1990, 2024), chance.randint(1, 12)
        people = [name(chance) for _ in range(4)]
        paragraphs = (paragraph(chance, people) for _ in range(PARAGRAPHS_A_REPORT))
        yield f" date {year}-{month:02} {headline(chance)}\n\n" + "\n\n".join(paragraphs)


def headline(chance: Random) -> str:
    """A line without a full stop."""
    return f"{compound(chance)}: Gespräche in {drawn(chance, COUNTRIES)[2]}"


def paragraph(chance: Random, people: list[str]) -> str:
    """Some sentences about one subject."""
    frames = chance.sample(chance.choice(PARAGRAPHS), SENTENCES_A_PARAGRAPH)
    return " ".join(sentence(chance, frame, people) for frame in frames)


def sentence(chance: Random, frame: str, people: list[str]) -> str:
    """`frame` with words in its places."""
    one, other = drawn(chance, COUNTRIES), drawn(chance, COUNTRIES)
    words: dict[str, Callable[[], str]] = {
        "adj": lambda: one[0],
        "adj2": lambda: other[0],
        "country": lambda: one[1],
        "city": lambda: other[2],
        "office": lambda: drawn(chance, OFFICES),
        "office2": lambda: drawn(chance, OFFICES),
        "name": lambda: called(chance, people[0]),
        "name2": lambda: called(chance, chance.choice(people[1:])),
        "town": lambda: chance.choice(NAME_FRONTS) + chance.choice(TOWN_ENDS),
        "town2": lambda: chance.choice(NAME_FRONTS) + chance.choice(TOWN_ENDS),
        "thing": lambda: compound(chance),
        "thing2": lambda: compound(chance),
        "adjective": lambda: drawn(chance, ADJECTIVES),
        "said": lambda: drawn(chance, SAYING),
        "outlet": lambda: drawn(chance, OUTLETS),
        "weekday": lambda: chance.choice(WEEKDAYS),
        "month": lambda: chance.choice(MONTHS),
        "day": lambda: f"{chance.randint(1, 28)}. {chance.choice(MONTHS)}",
        "year": lambda: str(chance.randint(1890, 2024)),
        "hour": lambda: str(chance.randint(2, 23)),
        "number": lambda: str(chance.randint(2, 900)),
    }
    for place, word in words.items():
        if f"{{{place}}}" in frame:
            frame = frame.replace(f"{{{place}}}", word())
    return frame


def drawn(chance: Random, entries: Sequence[Entry]) -> Entry:
    """An entry, the earlier the more often (Zipf)."""
    return entries[min(len(entries) - 1, int(len(entries) ** chance.random()) - 1)]


def compound(chance: Random) -> str:
    """One of some thousand compounds: the rare words that any text is full of."""
    return chance.choice(FRONTS) + drawn(chance, HEADS)


def name(chance: Random) -> str:
    """Somebody's invented name."""
    return f"{chance.choice(GIVEN)} {chance.choice(NAME_FRONTS)}{chance.choice(NAME_ENDS)}"


def called(chance: Random, full: str) -> str:
    """Somebody by the full name or the surname."""
    return full if chance.random() < 0.4 else full.split()[1]


def stored(path: Path) -> list[str]:
    """The texts of a folder of .txt files, of one such file, or of the field "text" of the lines of a .jsonl file."""
    if path.suffix == ".jsonl":
        return [json.loads(line)["text"] for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    files = sorted(path.rglob("*.txt")) if path.is_dir() else [path]
    return [file.read_text(encoding="utf-8") for file in files]


def texts(path: Path | None, count: int) -> list[str]:
    """The texts at `path`, or so many composed ones."""
    return stored(path) if path else list(islice(composed(), count))
