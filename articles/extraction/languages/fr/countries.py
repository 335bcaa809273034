"""French: how countries are named. A line: code masculine/feminine adjective | | capitals | further names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articles.extraction.languages.blank import blank
from articles.extraction.languages.shapes import CountryWords
from articles.extraction.languages.tables import country_lines, keyed_lines, named_phrases, territory_names

TABLE = """
AF afghan/afghane | | Kaboul |
AL albanais/albanaise | | Tirana |
DZ algérien/algérienne | | Alger |
AR argentin/argentine | | Buenos Aires |
AM arménien/arménienne | | Erevan |
AZ azerbaïdjanais/azerbaïdjanaise,azéri/azérie | | Bakou |
AU australien/australienne | | Canberra |
AT autrichien/autrichienne | | Vienne |
AO angolais/angolaise | | Luanda |
BH bahreïni/bahreïnie | | Manama |
BD bangladais/bangladaise | | Dacca |
BY biélorusse/biélorusse | | Minsk | Bélarus
BE belge/belge | | |
BJ béninois/béninoise | | Cotonou |
BO bolivien/bolivienne | | La Paz |
BA bosnien/bosnienne | | Sarajevo | Bosnie
BR brésilien/brésilienne | | Brasilia |
BG bulgare/bulgare | | Sofia |
BF burkinabè/burkinabè,burkinabé/burkinabée | | Ouagadougou |
BI burundais/burundaise | | Bujumbura |
KH cambodgien/cambodgienne | | Phnom Penh |
CM camerounais/camerounaise | | Yaoundé |
CA canadien/canadienne | | Ottawa |
CF centrafricain/centrafricaine | | Bangui | Centrafrique
CL chilien/chilienne | | |
CN chinois/chinoise | | Pékin |
CY chypriote/chypriote | | Nicosie |
CO colombien/colombienne | | Bogota |
CG | | Brazzaville | République du Congo,Congo-Brazzaville
CD congolais/congolaise | | Kinshasa | République démocratique du Congo,RDC
HR croate/croate | | Zagreb |
CU cubain/cubaine | | La Havane |
CZ tchèque/tchèque | | Prague | République tchèque
DK danois/danoise | | Copenhague |
DJ djiboutien/djiboutienne | | |
EC équatorien/équatorienne | | Quito |
EG égyptien/égyptienne | | Le Caire | Egypte
EE estonien/estonienne | | Tallinn | Estonie
ET éthiopien/éthiopienne | | Addis-Abeba | Ethiopie
FI finlandais/finlandaise | | Helsinki |
FR français/française | | Paris |
GA gabonais/gabonaise | | Libreville |
GE géorgien/géorgienne | | Tbilissi |
DE allemand/allemande,ouest-allemand/ouest-allemande | | Berlin |
GH ghanéen/ghanéenne | | Accra |
GR grec/grecque | | Athènes |
GN guinéen/guinéenne | | Conakry |
HT haïtien/haïtienne | | Port-au-Prince |
HU hongrois/hongroise | | Budapest |
IS islandais/islandaise | | Reykjavik |
IN indien/indienne | | New Delhi,Delhi |
ID indonésien/indonésienne | | Jakarta |
IR iranien/iranienne | | Téhéran |
IQ irakien/irakienne | | Bagdad | Irak
IE irlandais/irlandaise | | Dublin |
IL israélien/israélienne | | Jérusalem,Tel-Aviv,Tel Aviv |
IT italien/italienne | | Rome |
CI ivoirien/ivoirienne | | | Côte d'Ivoire
JP japonais/japonaise,nippon/nippone | | Tokyo |
JO jordanien/jordanienne | | Amman |
KZ kazakh/kazakhe | | Astana | Kazakhstan
KE kényan/kényane | | Nairobi |
KG kirghize/kirghize | | Bichkek | Kirghizstan,Kirghizistan
KP nord-coréen/nord-coréenne | | Pyongyang | Corée du Nord
KR sud-coréen/sud-coréenne | | Séoul | Corée du Sud
KW koweïtien/koweïtienne | | | Koweït
LA laotien/laotienne | | Vientiane | Laos
LV letton/lettone,letton/lettonne | | Riga |
LB libanais/libanaise | | Beyrouth |
LR libérien/libérienne | | Monrovia |
LY libyen/libyenne | | Tripoli |
LT lituanien/lituanienne | | Vilnius |
LU luxembourgeois/luxembourgeoise | | |
MG malgache/malgache | | Antananarivo |
MY malaisien/malaisienne | | Kuala Lumpur |
ML malien/malienne | | Bamako |
MT maltais/maltaise | | La Valette |
MR mauritanien/mauritanienne | | Nouakchott |
MX mexicain/mexicaine | | Mexico |
MD moldave/moldave | | Chisinau |
MN mongol/mongole | | Oulan-Bator |
ME monténégrin/monténégrine | | Podgorica |
MA marocain/marocaine | | Rabat |
MZ mozambicain/mozambicaine | | Maputo |
MM birman/birmane | | Naypyidaw,Rangoun | Birmanie,Myanmar
NA namibien/namibienne | | Windhoek |
NP népalais/népalaise | | Katmandou |
NL néerlandais/néerlandaise | | Amsterdam,La Haye |
NZ néo-zélandais/néo-zélandaise | | Wellington |
NE nigérien/nigérienne | | Niamey |
NG nigérian/nigériane | | Abuja | Nigéria
MK macédonien/macédonienne | | Skopje | Macédoine
NO norvégien/norvégienne | | Oslo |
OM omanais/omanaise | | Mascate |
PK pakistanais/pakistanaise | | Islamabad |
PS palestinien/palestinienne | | Ramallah | Palestine,Autorité palestinienne,Cisjordanie
PA panaméen/panaméenne | | |
PY paraguayen/paraguayenne | | Asuncion |
PE péruvien/péruvienne | | Lima |
PH philippin/philippine | | Manille |
PL polonais/polonaise | | Varsovie |
PT portugais/portugaise | | Lisbonne |
QA qatari/qatarie,qatarien/qatarienne | | Doha | Qatar
RO roumain/roumaine | | Bucarest |
RU russe/russe | | Moscou | Fédération de Russie
RW rwandais/rwandaise | | Kigali |
SA saoudien/saoudienne | | Riyad,Ryad |
RS serbe/serbe | | Belgrade |
SN sénégalais/sénégalaise | | Dakar |
SK slovaque/slovaque | | Bratislava |
SI slovène/slovène | | Ljubljana |
SO somalien/somalienne | | Mogadiscio |
ZA sud-africain/sud-africaine | | Pretoria |
SS sud-soudanais/sud-soudanaise | | Djouba,Juba |
ES espagnol/espagnole | | Madrid |
SD soudanais/soudanaise | | Khartoum |
SE suédois/suédoise | | Stockholm |
CH suisse/suisse,helvétique/helvétique | | Berne |
SY syrien/syrienne | | Damas |
TW taïwanais/taïwanaise | | Taipei | Taïwan,Taiwan
TJ tadjik/tadjike | | Douchanbé |
TD tchadien/tchadienne | | N'Djamena |
TG togolais/togolaise | | Lomé |
TH thaïlandais/thaïlandaise | | Bangkok |
TN tunisien/tunisienne | | Tunis |
TR turc/turque | | Ankara |
TM turkmène/turkmène | | Achgabat |
TZ tanzanien/tanzanienne | | Dodoma |
UG ougandais/ougandaise | | Kampala |
UA ukrainien/ukrainienne | | Kiev,Kyiv |
AE émirati/émiratie,émirien/émirienne | | Abou Dhabi,Abu Dhabi | Emirats arabes unis,Émirats
GB britannique/britannique | | Londres | Royaume-Uni,Grande-Bretagne,Angleterre
US américain/américaine,étasunien/étasunienne | | Washington | Etats-Unis,États-Unis d'Amérique,USA
UY uruguayen/uruguayenne | | Montevideo |
UZ ouzbek/ouzbèke | | Tachkent |
VE vénézuélien/vénézuélienne | | Caracas |
VN vietnamien/vietnamienne | | Hanoï | Viêt Nam,Vietnam
YE yéménite/yéménite | | Sanaa |
ZM zambien/zambienne | | Lusaka |
ZW zimbabwéen/zimbabwéenne | | Harare |
XK kosovar/kosovare | | Pristina | Kosovo
SUHH soviétique/soviétique | | | Union soviétique,URSS
DDDE est-allemand/est-allemande | | Berlin-Est | RDA,Allemagne de l'Est
YUCS yougoslave/yougoslave | | | Yougoslavie
CSHH tchécoslovaque/tchécoslovaque | | | Tchécoslovaquie
"""

METONYMS = """
RU Kremlin
US Maison Blanche,Maison-Blanche,Pentagone,département d'État
GB Downing Street,Foreign Office
FR Élysée,Elysée,Quai d'Orsay,Matignon
VA Saint-Siège,Vatican
"""
# Given names, and names of few people live in, that stand for something else nearly everywhere.
SOMETHING_ELSE = ("Maurice", "Dominique", "Jersey", "Guernesey", "La Réunion", "Saint-Martin", "Grenade")


def spelled(name: str) -> Iterator[str]:
    """A name as its tokens: an elided word is one of its own, with a straight or a curved apostrophe."""
    for mark in "'’":
        yield re.sub(r"\b([dlnDLN])['’]", rf"\1{mark} ", name)


def inflected(pair: str) -> list[str]:
    """ "russe/russe", "français/française": both genders and their plurals."""
    return [form for word in pair.split("/") for form in (word, word if word.endswith(("s", "x")) else f"{word}s")]


def gathered() -> CountryWords:
    """The tables with all their inflected forms."""
    names = {form: code for name, code in territory_names("fr").items() for form in spelled(name)}
    adjectives: dict[str, str] = {}
    capitals: dict[str, tuple[str, str]] = {}
    for line in country_lines(TABLE):
        names.update({form: line.code for name in line.names for form in spelled(name)})
        adjectives.update({form: line.code for pair in line.adjectives for form in inflected(pair)})
        capitals.update({form: (line.code, name) for name in line.capitals for form in spelled(name)})
    for name in SOMETHING_ELSE:
        names.pop(name, None)
    inhabitants = {form[0].upper() + form[1:]: code for form, code in adjectives.items() if form != "suisse"}
    metonyms = {form: code for code, phrases in keyed_lines(METONYMS) for p in phrases for form in spelled(p)}
    return blank(
        CountryWords,
        phrases=named_phrases(names, inhabitants, capitals, metonyms),
        adjectives=adjectives,
        prefixes={"franco": "FR", "germano": "DE", "russo": "RU", "sino": "CN", "américano": "US", "turco": "TR"},
        compound_tails=(),
        people_tails=(),
        no_compounds=frozenset(),
        place_prepositions=frozenset("à dans de d' depuis près vers hors via en quitté gagné quitte rejoint".split()),
        conjunctions=frozenset({"et", "ou"}),
        other_side=frozenset("vers avec contre envers".split()),
        metonym_prepositions=frozenset("avec entre contre envers par".split()),
        city_words=frozenset("capitale ville aéroport maire préfet banlieue".split()),
    )


COUNTRIES = gathered()
