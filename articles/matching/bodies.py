# ruff: noqa: E501  (a body is a line)
"""Bodies under their names in several languages: one key and the usual names of each ministry, alliance or government."""

from __future__ import annotations

import re
from functools import cache

from articles.matching.spellings import unmarked

# The usual German name, the usual English one, then others; case, marks and hyphens do not matter.
NAMES = """
Vereinte Nationen|United Nations|UN|UNO|Nations unies|ONU|U.N.
NATO|NATO|OTAN|North Atlantic Treaty Organization|North Atlantic Treaty Organisation|Nordatlantikpakt|Nordatlantische Allianz|Atlantic Alliance
Europäische Union|European Union|EU|Union européenne|UE|E.U.
Europäische Gemeinschaft|European Community|EG|Communauté européenne
Europäische Kommission|European Commission|EU-Kommission|Commission européenne|EU Commission
Europäischer Rat|European Council|Conseil européen
Europarat|Council of Europe|Conseil de l'Europe
EU-Parlament|European Parliament|Europaparlament|Europäisches Parlament|Parlement européen
EZB|ECB|Europäische Zentralbank|European Central Bank|BCE|Banque centrale européenne
UN-Sicherheitsrat|UN Security Council|Sicherheitsrat|Weltsicherheitsrat|Security Council|Conseil de sécurité|Conseil de sécurité de l'ONU|United Nations Security Council
UN-Vollversammlung|UN General Assembly|UN-Generalversammlung|United Nations General Assembly|Assemblée générale de l'ONU
UNHCR|UNHCR|UN-Flüchtlingshilfswerk|UN refugee agency|HCR
WHO|WHO|Weltgesundheitsorganisation|World Health Organization|World Health Organisation|OMS
WTO|WTO|Welthandelsorganisation|World Trade Organization|World Trade Organisation|OMC
IWF|IMF|Internationaler Währungsfonds|International Monetary Fund|FMI
Weltbank|World Bank|Banque mondiale
IAEA|IAEA|IAEO|Internationale Atomenergiebehörde|Internationale Atomenergie-Organisation|International Atomic Energy Agency|AIEA
OSZE|OSCE|Organisation für Sicherheit und Zusammenarbeit in Europa|Organization for Security and Co-operation in Europe|Organization for Security and Cooperation in Europe
KSZE|CSCE|Conference on Security and Co-operation in Europe
OPEC|OPEC|OPEP
OECD|OECD|OCDE
G7|G7|Group of Seven|Gruppe der Sieben
G8|G8|Group of Eight
G20|G20|Group of Twenty|Group of 20
ASEAN|ASEAN|Association of Southeast Asian Nations
Afrikanische Union|African Union|AU|Union africaine
Arabische Liga|Arab League|Ligue arabe
GUS|CIS|Gemeinschaft Unabhängiger Staaten|Commonwealth of Independent States
Warschauer Pakt|Warsaw Pact|Pacte de Varsovie
IKRK|ICRC|Internationales Komitee vom Roten Kreuz|International Committee of the Red Cross|CICR
Internationaler Strafgerichtshof|International Criminal Court|IStGH|ICC|Cour pénale internationale|CPI
Internationaler Gerichtshof|International Court of Justice|IGH|ICJ|Cour internationale de justice
Golfkooperationsrat|Gulf Cooperation Council|GCC
Shanghaier Organisation für Zusammenarbeit|Shanghai Cooperation Organisation|Shanghai Cooperation Organization|SCO
Hisbollah|Hezbollah|Hizbullah
Taliban|Taliban|Talibans
Al-Qaida|al-Qaeda|Al-Kaida|al Qaeda|El Kaida
Kreml|Kremlin
Weißes Haus|White House|Maison-Blanche
Élysée-Palast|Élysée Palace|Élysée|Elysee Palace
Downing Street|Downing Street|10 Downing Street
Vatikan|Vatican|Heiliger Stuhl|Holy See|Saint-Siège
Kanzleramt|German Chancellery|Bundeskanzleramt|Chancellery|Federal Chancellery
Amnesty International|Amnesty International|Amnesty
dpa|dpa|Deutsche Presse-Agentur|German Press Agency
AP|AP|Associated Press
TASS|TASS|ITAR-TASS
RIA Nowosti|RIA Novosti
""".strip()

# Names by which everybody knows whose ministry is meant: name, field, country.
KNOWN = {
    "auswartiges amt": ("foreign", "DE"),
    "bundesaussenministerium": ("foreign", "DE"),
    "bundesaussenamt": ("foreign", "DE"),
    "german foreign office": ("foreign", "DE"),
    "federal foreign office": ("foreign", "DE"),
    "state department": ("foreign", "US"),
    "us state department": ("foreign", "US"),
    "department of state": ("foreign", "US"),
    "departement d etat": ("foreign", "US"),
    "foreign office": ("foreign", "GB"),
    "british foreign office": ("foreign", "GB"),
    "quai d orsay": ("foreign", "FR"),
    "pentagon": ("defence", "US"),
    "department of defense": ("defence", "US"),
    "home office": ("interior", "GB"),
    "eda": ("foreign", "CH"),
}
# What a ministry is in charge of, by a part of its name.
FIELDS = {
    "foreign": "aussen|auswartig|foreign|affaires etrangeres|external affairs|esteri",
    "defence": "verteidigung|defen[cs]e|defense",
    "interior": "innenm|des inneren|interior|interieur|internal affairs|home affairs",
    "finance": "finan[zc]|treasury",
    "economy": "wirtschaft|econom",
    "justice": "justi[zc]",
    "energy": "energie|energy",
    "trade": "handel|trade|commerce",
    "agriculture": "landwirtschaft|agrar|agricultur",
    "health": "gesundheit|health|sante",
    "education": "bildung|education",
    "environment": "umwelt|environment",
    "transport": "verkehr|transport",
    "development": "entwicklung|development|developpement",
    "culture": "kultur|cultur",
    "labour": "arbeit|labou?r|travail",
}
MINISTRY = re.compile(r"minist(?:erium|eriums|ry|ere)\b")
NATIONAL = {
    "government": re.compile(r"\b(?:bundes)?regierung\b|\bgovernment\b|\bgouvernement\b"),
    "parliament": re.compile(r"\bparlament\b|\bparliament\b|\bparlement\b"),
}
LAND = re.compile(
    r"\blandes|\bstate government|\bregional|\bmilitar|\bexil|ubergang|transition|interim|schatten|shadow"
)


def plain(name: str) -> str:
    """The name in small letters without marks, hyphens and articles."""
    words = re.sub(r"[\W_]+", " ", "".join(map(unmarked, re.split(r"(\W)", name.replace(".", "").lower())))).split()
    return " ".join(word for word in words if word not in ("the", "das", "der", "die", "le", "la"))


@cache
def listed() -> dict[str, tuple[str, str]]:
    """For each name of the list its key and the usual name."""
    lines = [line.split("|") for line in NAMES.splitlines()]
    return {plain(name): (plain(names[0]), names[0]) for names in lines for name in names}


def body_key(name: str, country: str | None) -> str:
    """One key for all names of a body of that country (ISO code): "foreign ministry DE", "vereinte nationen"."""
    words = plain(name)
    if words in listed():
        return listed()[words][0]
    if ministry := KNOWN.get(words):
        return f"{ministry[0]} ministry {ministry[1]}"
    if country and not LAND.search(words):
        if MINISTRY.search(words) and (field := field_of(words)):
            return f"{field} ministry {country}"
        for kind, pattern in NATIONAL.items():
            if pattern.search(words) and len(words.split()) <= LONGEST_OF_NATION:
                return f"{kind} {country}"
    return words or name.casefold()


LONGEST_OF_NATION = 4


def field_of(words: str) -> str:
    """What a ministry is in charge of: several fields are a ministry of its own."""
    return "+".join(field for field, pattern in FIELDS.items() if re.search(pattern, words))


def body_name(name: str) -> str:
    """The usual German name of a body that the list knows, else the name as it is."""
    return listed().get(plain(name), ("", name))[1]


@cache
def english() -> dict[str, str]:
    """The usual English names by the usual German ones, where they differ."""
    lines = [line.split("|") for line in NAMES.splitlines()]
    return {names[0]: names[1] for names in lines if names[0] != names[1]}


def body_in(name: str, language: str) -> str:
    """The name of a body for readers of the language: English where its usual German one is in the list."""
    return english().get(name, name) if language == "en" else name


# A ministry, a government or a parliament of a country, as `body_key` has it.
OF_A_COUNTRY = re.compile(r"(\w+ ministry|government|parliament) ([A-Z]{2,4})")
# By what words one sees in which language such a name is.
TONGUES = {
    "de": re.compile(r"ministerium|regierung|parlament\b|\bamt\b", re.IGNORECASE),
    "en": re.compile(r"\bministry|\bgovernment|\bparliament|\boffice\b|\bdepartment\b", re.IGNORECASE),
    "fr": re.compile(r"\bministère|\bgouvernement|\bparlement", re.IGNORECASE),
}


def foreign_body(name: str, key: str, language: str) -> tuple[str, str] | None:
    """Kind and country of a ministry, government or parliament whose name is in another language; else nothing."""
    found = OF_A_COUNTRY.fullmatch(key)
    tongue = next((code for code, pattern in TONGUES.items() if pattern.search(name)), language)
    return (found[1], found[2]) if found and tongue != language else None
