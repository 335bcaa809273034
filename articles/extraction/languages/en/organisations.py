"""English: bodies that can act or speak."""

from __future__ import annotations

from articles.extraction.gazetteer import Gazetteer
from articles.extraction.languages.en.countries import SHARED, TABLE
from articles.extraction.languages.shapes import Body, OrganisationWords
from articles.extraction.languages.tables import country_lines

# Canonical name, country or "-", further forms.
NAMED = """
NATO | - | Nato
European Union | - | EU,E.U
European Commission | - |
European Council | - |
European Parliament | - |
European Central Bank | - | ECB
Council of Europe | - |
United Nations | - | UN,U.N
UN Security Council | - | Security Council,U.N. Security Council
UN General Assembly | - | General Assembly,U.N. General Assembly
UNHCR | - |
UNICEF | - |
UNESCO | - |
IAEA | - | International Atomic Energy Agency
OSCE | - |
OPEC | - | Opec
OECD | - |
WHO | - | World Health Organization,World Health Organisation
WTO | - | World Trade Organization,World Trade Organisation
IMF | - | International Monetary Fund
World Bank | - |
International Criminal Court | - |
Red Cross | - | International Committee of the Red Cross,ICRC
African Union | - |
Arab League | - |
Gulf Cooperation Council | - | GCC
ASEAN | - | Asean,Association of Southeast Asian Nations
APEC | - | Asia-Pacific Economic Cooperation,Asia Pacific Economic Cooperation
ECOWAS | - | Ecowas
BRICS | - | Brics
Mercosur | - |
Commonwealth of Independent States | - | CIS
Shanghai Cooperation Organization | - | Shanghai Cooperation Organisation
Organization of American States | - | OAS
Warsaw Pact | - |
Kremlin | RU |
White House | US |
Pentagon | US |
State Department | US | Department of State
Treasury Department | US |
Justice Department | US |
Homeland Security | US |
CIA | US |
FBI | US |
Senate | US |
House of Representatives | US |
Foreign Office | GB |
Downing Street | GB |
House of Commons | GB |
Bundestag | DE |
Knesset | IL |
Elysee | FR | Élysée Palace,Elysée Palace,Elysee Palace
Quai d'Orsay | FR |
Holy See | VA |
Hamas | - |
Hezbollah | - | Hizbollah,Hizbullah
Houthis | - |
Taliban | - |
Fatah | PS |
PLO | PS |
IRA | - |
Islamic State | - | ISIS,ISIL
Twitter | - |
Facebook | - |
"""


# Outlets, whose names are those of people nowhere.
OUTLETS = """
Reuters | GB |
AFP | FR | Agence France-Presse
AP | US | Associated Press
UPI | US |
dpa | DE |
ANSA | IT |
EFE | ES |
TASS | RU | Tass
Interfax | RU |
RIA Novosti | RU |
Sputnik | RU |
Xinhua | CN |
Kyodo | JP |
Yonhap | KR |
KCNA | KP |
IRNA | IR |
Anadolu Agency | TR | Anadolu
SANA | SY |
WAM | AE |
BBC | GB |
ITV | GB |
Sky News | GB |
CNN | US |
NBC | US |
CBS | US |
ABC News | US |
Fox News | US |
NPR | US |
Al Jazeera | QA | Al-Jazeera
Al Arabiya | SA | Al-Arabiya
RTÉ | IE |
New York Times | US |
Washington Post | US |
Wall Street Journal | US |
Financial Times | GB |
Guardian | GB |
Daily Telegraph | GB |
Economist | GB |
Bloomberg | US |
Politico | US |
"""


def forms() -> dict[str, tuple[str, str]]:
    """Every form of the named bodies with its canonical name and country."""
    found: dict[str, tuple[str, str]] = {}
    for line in (NAMED.strip() + OUTLETS.rstrip()).splitlines():
        name, country, others = (field.strip() for field in line.split("|"))
        for form in (name, *filter(None, others.split(","))):
            found[form] = (name, country.strip("-"))
    return found


# Between a country and its body: "the Slovenian foreign ministry".
QUALIFIERS = frozenset(
    "foreign defence defense finance interior home trade justice health energy economy education agriculture transport "
    "culture environment external affairs information national state federal central presidential security commerce "
    "labour labor development".split()
)

ORGANISATIONS = OrganisationWords(
    named=Gazetteer(forms()),
    outlets=frozenset(line.partition("|")[0].strip() for line in OUTLETS.strip().splitlines()),
    shared=SHARED,
    initials=frozenset({"EU", "UN"}),
    bodies={
        word: Body(word, "")
        for word in (
            "government parliament ministry embassy army navy military police treasury presidency cabinet delegation "
            "consulate legislature judiciary"
        ).split()
    },
    qualifiers=QUALIFIERS,
    adjectives={line.code: line.adjectives[0] for line in country_lines(TABLE) if line.adjectives},
    outlet_nouns=("newspaper", "magazine", "agency", "broadcaster", "daily", "weekly", "station", "channel", "network"),
    source_labels=frozenset({"source", "sources"}),
    ministry_heads=frozenset({"ministry", "department"}),
    of=frozenset({"of", "for"}),
    joining=frozenset({"and"}),
)
