# ruff: noqa: E501  (a row of a table is a line)
"""German: bodies that can act or speak."""

from __future__ import annotations

from articles.extraction.gazetteer import Gazetteer
from articles.extraction.languages.de.country_table import TABLE
from articles.extraction.languages.shapes import Body, OrganisationWords
from articles.extraction.languages.tables import country_lines

# Canonical name, country or "-", further forms.
NAMED = """
NATO | - | Nato,Nordatlantikpakt,Nordatlantische Allianz,Nordatlantischen Allianz,Nordatlantikpakts,Nordatlantischen Bündnis
Europäische Union | - | EU,Europäischen Union
Europäische Gemeinschaft | - | Europäischen Gemeinschaft,EG,EWG
Europäische Kommission | - | Europäischen Kommission,EU-Kommission
Europäischer Rat | - | Europäischen Rat,Europäischen Rates,Europäische Rat
Europarat | - | Europarats,Europarates
EU-Parlament | - | Europaparlament,Europäisches Parlament,Europäische Parlament,Europäischen Parlament,Europäischen Parlaments,EU-Parlaments,Europaparlaments
EZB | - | Europäische Zentralbank,Europäischen Zentralbank
Vereinte Nationen | - | UN,UNO,Uno,Vereinten Nationen
UN-Sicherheitsrat | - | Weltsicherheitsrat,Sicherheitsrat,UN-Sicherheitsrats,UN-Sicherheitsrates,Sicherheitsrats,Sicherheitsrates,Uno-Sicherheitsrat,UNO-Sicherheitsrat,Weltsicherheitsrats,Weltsicherheitsrates
UNHCR | - | UN-Flüchtlingshilfswerk,UN-Flüchtlingswerk,UN-Flüchtlingshilfswerks,UN-Flüchtlingswerks
UNICEF | - | Unicef
UNESCO | - | Unesco
WHO | - | Weltgesundheitsorganisation
WTO | - | Welthandelsorganisation
IWF | - | Internationale Währungsfonds,Internationalen Währungsfonds,Internationaler Währungsfonds
Weltbank | - |
IAEA | - | IAEO,Internationale Atomenergiebehörde,Internationalen Atomenergiebehörde,Atomenergiebehörde,Atomenergieorganisation,Internationale Atomenergie-Organisation,Internationalen Atomenergie-Organisation,Internationale Atomenergieorganisation,Internationalen Atomenergieorganisation
UNCTAD | - |
UNDP | - |
UNEP | - |
UNRWA | - |
UNMIK | - |
ILO | - |
FAO | - |
ISAF | - |
KFOR | - |
EULEX | - |
ECOWAS | - | Ecowas
APEC | - | Apec
OSZE | - | OSCE,Organisation für Sicherheit und Zusammenarbeit in Europa
KSZE | - |
OPEC | - | Opec
OECD | - |
G7 | - |
G8 | - |
G20 | - |
ASEAN | - | Asean
Afrikanische Union | - | Afrikanischen Union,AU
Arabische Liga | - | Arabischen Liga
BRICS | - |
GUS | - | Gemeinschaft Unabhängiger Staaten
Warschauer Pakt | - | Warschauer Pakts,Warschauer Paktes
IKRK | - | Internationales Komitee vom Roten Kreuz,Rotes Kreuz,Rote Kreuz,Roten Kreuz,Roten Kreuzes
Internationaler Strafgerichtshof | - | Internationalen Strafgerichtshof,Internationale Strafgerichtshof,IStGH
Amnesty International | - | Amnesty
Human Rights Watch | - |
Greenpeace | - |
Taliban | - |
Hamas | - |
Hisbollah | - |
Fatah | PS |
PLO | PS |
Al-Qaida | - | Al-Kaida,al-Qaida,El Kaida
Mercosur | - |
UNASUR | - | Unasur,Union Südamerikanischer Nationen,Union südamerikanischer Nationen
CELAC | - | Celac
OAS | - | Organisation Amerikanischer Staaten
EFTA | - | Efta
Visegrád-Gruppe | - | Visegrad-Gruppe,Visegrád-Staaten,Visegrad-Staaten,V4
Nordischer Rat | - | Nordische Rat,Nordischen Rat,Nordischen Rates,Nordischen Rats
Golfkooperationsrat | - | Golf-Kooperationsrat,Golfkooperationsrats,Golfkooperationsrates
Shanghaier Organisation für Zusammenarbeit | - | Schanghaier Organisation für Zusammenarbeit
Interpol | - |
Europol | - |
Bundesregierung | DE |
Bundestag | DE | Bundestags,Bundestages
Bundesrat | DE | Bundesrats,Bundesrates
Auswärtiges Amt | DE | Auswärtige Amt,Auswärtigen Amt,Auswärtigen Amtes,Auswärtigen Amts
Bundespräsidialamt | DE | Bundespräsidialamts,Bundespräsidialamtes
Kanzleramt | DE | Kanzleramts,Kanzleramtes,Bundeskanzleramtes,Bundeskanzleramt,Bundeskanzleramts
Bundeswehr | DE |
Bundesverfassungsgericht | DE | Bundesverfassungsgerichts
CDU | DE |
CSU | DE |
SPD | DE |
FDP | DE |
AfD | DE |
SED | DDDE |
Kreml | RU | Kremls
Duma | RU | Staatsduma
Rada | UA | Werchowna Rada
Sejm | PL | Sejms
Weißes Haus | US | Weiße Haus,Weißen Haus,Weißen Hauses
Pentagon | US | Pentagons
State Department | US |
Kongress | US | US-Kongress,US-Kongresses
US-Senat | US | US-Senats
CIA | US |
FBI | US |
NSA | US |
Downing Street | GB |
Élysée-Palast | FR | Elysée-Palast,Élysée,Elysée,Élysée-Palasts
Vatikan | VA | Vatikans,Heiliger Stuhl,Heilige Stuhl,Heiligen Stuhl
Knesset | IL |
ÖVP | AT |
SPÖ | AT |
FPÖ | AT |
"""

# Those that report: who is quoted in a paper need not be from its country.
OUTLETS = """
dpa | DE | DPA,Deutsche Presse-Agentur,Deutschen Presse-Agentur
AFP | FR |
Reuters | GB |
AP | US | Associated Press
APA | AT |
ANSA | IT | Ansa
Interfax | RU |
TASS | RU | Tass,ITAR-TASS,Itar-Tass
RIA Nowosti | RU | Ria Nowosti
RT DE | RU | RT Deutsch
RT | RU |
Xinhua | CN |
KCNA | KP |
Kyodo | JP |
Yonhap | KR |
IRNA | IR | Irna
SANA | SY | Sana
Anadolu | TR |
BBC | GB |
CNN | US |
ABC | US |
CBS | US |
NBC | US |
ARD | DE |
ZDF | DE |
Tagesschau | DE |
Deutschlandfunk | DE |
Deutsche Welle | DE | Deutschen Welle
ORF | AT |
Al Jazeera | QA | Al-Dschasira,Al Dschasira,Al-Jazeera,al-Dschasira
Al-Arabija | SA | Al-Arabiya
New York Times | US |
Washington Post | US |
Wall Street Journal | US |
Financial Times | GB |
Guardian | GB |
Times | GB |
Sunday Times | GB |
Daily Telegraph | GB |
Le Monde | FR |
Le Figaro | FR |
Der Spiegel | DE | Spiegel
Die Zeit | DE |
Die Welt | DE | Welt am Sonntag
Süddeutsche Zeitung | DE | Süddeutschen Zeitung
Frankfurter Allgemeine Zeitung | DE | Frankfurter Allgemeinen Zeitung,FAZ,Frankfurter Allgemeine,Frankfurter Allgemeinen
Bild | DE | Bild-Zeitung,Bild am Sonntag
Haaretz | IL |
Neue Zürcher Zeitung | CH | Neuen Zürcher Zeitung,NZZ
Der Standard | AT |
Kommersant | RU |
Twitter | - |
Facebook | - |
Wikinews | - |
"""


# "der G8-Gipfel", "die G-7-Staaten": number, hyphen and noun are words of their own.
GROUPS = ("7", "8", "20")
GROUP_PARTS = (
    "",
    *(f" - {noun}" for noun in "Gipfel Gipfels Gipfeltreffen Gipfeltreffens Treffen Treffens".split()),
    *(f" - {noun}" for noun in "Staaten Länder Ländern Staatenlenker Außenminister Finanzminister".split()),
)


def forms() -> dict[str, tuple[str, str]]:
    """Every form of the named bodies with its canonical name and country."""
    found: dict[str, tuple[str, str]] = {}
    for line in (NAMED.strip() + OUTLETS.rstrip()).splitlines():
        name, country, others = (field.strip() for field in line.split("|"))
        for form in (name, *filter(None, others.split(","))):
            found[form] = (name, country.strip("-"))
    for number in GROUPS:
        for written in (f"G {number}", f"G - {number}"):
            found |= {f"{written}{part}": (f"G{number}", "") for part in GROUP_PARTS}
    for uncertain in ("Bild", "Times", "Spiegel", "Kongress", "Sana", "Bundesrat"):
        found.pop(uncertain, None)
    return found


def bodies() -> dict[str, Body]:
    """Bodies that every country has: the ending of the word, its base form, the ending of the adjective before it."""
    return {
        "ministerium": Body("ministerium", "es", True),
        "ministeriums": Body("ministerium", "es", True),
        "ministerien": Body("ministerium", "es", True),
        "regierung": Body("regierung", "e", True),
        "parlament": Body("parlament", "es", True),
        "parlaments": Body("parlament", "es", True),
        "generalstab": Body("generalstab", "er"),
        "generalstabs": Body("generalstab", "er"),
        "generalstabes": Body("generalstab", "er"),
        "außenamt": Body("außenamt", "es", True),
        "außenamts": Body("außenamt", "es", True),
        "außenamtes": Body("außenamt", "es", True),
        "präsidialamt": Body("präsidialamt", "es", True),
        "präsidialamts": Body("präsidialamt", "es", True),
        "präsidialamtes": Body("präsidialamt", "es", True),
        "botschaft": Body("botschaft", "e"),
        "geheimdienst": Body("geheimdienst", "er"),
        "geheimdienstes": Body("geheimdienst", "er"),
        "armee": Body("armee", "e"),
        "polizei": Body("polizei", "e"),
        "streitkräfte": Body("streitkräfte", "e"),
        "streitkräften": Body("streitkräfte", "e"),
        "zentralbank": Body("zentralbank", "e"),
    }


ORGANISATIONS = OrganisationWords(
    named=Gazetteer(forms()),
    outlets=frozenset(line.partition("|")[0].strip() for line in OUTLETS.strip().splitlines()),
    shared=frozenset(),
    initials=frozenset({"EU", "UN"}),
    bodies=bodies(),
    qualifiers=frozenset(),
    adjectives={line.code: line.adjectives[0] for line in country_lines(TABLE) if line.adjectives},
    outlet_nouns=(
        "zeitung",
        "zeitungen",
        "magazin",
        "magazins",
        "nachrichtenmagazin",
        "agentur",
        "nachrichtenagentur",
        "sender",
        "senders",
        "fernsehsender",
        "blatt",
        "tageszeitung",
        "portal",
        "onlineportal",
        "rundfunk",
        "radio",
        "zeitschrift",
    ),
    source_labels=frozenset({"quelle", "quellen"}),
    ministry_heads=frozenset(),
    of=frozenset({"der", "des", "von"}),
    joining=frozenset(),
)
