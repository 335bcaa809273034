"""English: how countries are named. A line: code adjectives | inhabitants | capitals | further names."""

from __future__ import annotations

from articles.extraction.languages.shapes import CountryWords
from articles.extraction.languages.tables import country_lines, keyed_lines, named_phrases, territory_names

TABLE = """
AF Afghan | Afghans | Kabul |
AL Albanian | Albanians | Tirana |
DZ Algerian | Algerians | Algiers |
AR Argentine,Argentinian | Argentinians | Buenos Aires |
AM Armenian | Armenians | Yerevan |
AZ Azerbaijani | Azerbaijanis | Baku |
AU Australian | Australians | Canberra |
AT Austrian | Austrians | Vienna |
BH Bahraini | Bahrainis | Manama |
BD Bangladeshi | Bangladeshis | Dhaka |
BY Belarusian | Belarusians | Minsk |
BE Belgian | Belgians | |
BO Bolivian | Bolivians | La Paz |
BA Bosnian | Bosnians | Sarajevo | Bosnia
BR Brazilian | Brazilians | Brasilia |
BG Bulgarian | Bulgarians | Sofia |
KH Cambodian | Cambodians | Phnom Penh |
CA Canadian | Canadians | Ottawa |
CL Chilean | Chileans | Santiago de Chile |
CN Chinese | | Beijing,Peking |
CO Colombian | Colombians | Bogota,Bogotá |
CG | | Brazzaville | Republic of the Congo
CD Congolese | | Kinshasa | Democratic Republic of the Congo,Democratic Republic of Congo,DR Congo,DRC,Zaire
HR Croatian | Croats,Croatians | Zagreb |
CU Cuban | Cubans | Havana |
CY Cypriot | Cypriots | Nicosia |
CZ Czech | Czechs | Prague | Czech Republic,Czechia
DK Danish | Danes | Copenhagen |
EC Ecuadorian | Ecuadorians | Quito |
EG Egyptian | Egyptians | Cairo |
EE Estonian | Estonians | Tallinn |
ET Ethiopian | Ethiopians | Addis Ababa |
FI Finnish | Finns | Helsinki |
FR French | Frenchman | Paris |
GE Georgian | Georgians | Tbilisi |
DE German,West German | Germans | Berlin,Bonn |
GR Greek | Greeks | Athens |
HU Hungarian | Hungarians | Budapest |
IS Icelandic | Icelanders | Reykjavik |
IN Indian | Indians | New Delhi,Delhi |
ID Indonesian | Indonesians | Jakarta |
IR Iranian | Iranians | Tehran |
IQ Iraqi | Iraqis | Baghdad |
IE Irish | | Dublin | Republic of Ireland
IL Israeli | Israelis | Jerusalem,Tel Aviv |
IT Italian | Italians | Rome |
JP Japanese | | Tokyo |
JO Jordanian | Jordanians | Amman |
KZ Kazakh,Kazakhstani | Kazakhs | Astana,Nur-Sultan |
KE Kenyan | Kenyans | Nairobi |
KP North Korean | North Koreans | Pyongyang | North Korea,DPRK
KR South Korean | South Koreans | Seoul | South Korea,Republic of Korea
KW Kuwaiti | Kuwaitis | Kuwait City |
LV Latvian | Latvians | Riga |
LB Lebanese | | Beirut |
LY Libyan | Libyans | Tripoli |
LT Lithuanian | Lithuanians | Vilnius |
LU Luxembourgish | Luxembourgers | |
MY Malaysian | Malaysians | Kuala Lumpur |
MT Maltese | | Valletta |
MX Mexican | Mexicans | Mexico City |
MD Moldovan | Moldovans | Chisinau |
MN Mongolian | Mongolians | Ulaanbaatar,Ulan Bator |
ME Montenegrin | Montenegrins | Podgorica |
MA Moroccan | Moroccans | Rabat |
MM Burmese | | | Burma,Myanmar
NL Dutch | | Amsterdam,The Hague | The Netherlands
NZ | New Zealanders | Wellington |
NE Nigerien | Nigeriens | Niamey |
NG Nigerian | Nigerians | Abuja |
MK Macedonian,North Macedonian | Macedonians | Skopje | Macedonia
NO Norwegian | Norwegians | Oslo |
OM Omani | Omanis | Muscat |
PK Pakistani | Pakistanis | Islamabad |
PS Palestinian | Palestinians | Ramallah | Palestine,West Bank
PE Peruvian | Peruvians | Lima |
PH Filipino,Philippine | Filipinos | Manila | The Philippines
PL Polish | Poles | Warsaw |
PT Portuguese | | Lisbon |
QA Qatari | Qataris | Doha |
RO Romanian,Rumanian | Romanians | Bucharest |
RU Russian | Russians | Moscow | Russian Federation
RW Rwandan | Rwandans | Kigali |
SA Saudi,Saudi Arabian | Saudis | Riyadh |
RS Serbian | Serbs,Serbians | Belgrade |
SK Slovak | Slovaks | Bratislava |
SI Slovenian | Slovenes,Slovenians | Ljubljana |
SO Somali | Somalis | Mogadishu |
ZA South African | South Africans | Pretoria |
ES Spanish | Spaniards | Madrid |
SD Sudanese | | Khartoum |
SE Swedish | Swedes | Stockholm |
CH Swiss | | Bern,Berne |
SY Syrian | Syrians | Damascus |
TH Thai | Thais | Bangkok |
TN Tunisian | Tunisians | Tunis |
TR Turkish | Turks | Ankara | Turkey,Türkiye
UG Ugandan | Ugandans | Kampala |
TZ Tanzanian | Tanzanians | Dodoma |
GH Ghanaian | Ghanaians | Accra |
SN Senegalese | | Dakar |
ML Malian | Malians | Bamako |
TD Chadian | Chadians | N'Djamena |
CI Ivorian | Ivorians | Yamoussoukro | Ivory Coast,Côte d'Ivoire
CM Cameroonian | Cameroonians | Yaoundé,Yaounde |
AO Angolan | Angolans | Luanda |
MZ Mozambican | Mozambicans | Maputo |
ZM Zambian | Zambians | Lusaka |
NA Namibian | Namibians | Windhoek |
BW Botswanan | | Gaborone | Botswana
MG Malagasy | | Antananarivo |
SS South Sudanese | | Juba |
ER Eritrean | Eritreans | Asmara |
DJ Djiboutian | | |
MR Mauritanian | Mauritanians | Nouakchott |
LR Liberian | Liberians | Monrovia |
NP Nepalese,Nepali | | Kathmandu |
LK Sri Lankan | Sri Lankans | Colombo |
LA Lao,Laotian | Laotians | Vientiane |
KG Kyrgyz | | Bishkek |
TJ Tajik | Tajiks | Dushanbe |
TM Turkmen | | Ashgabat |
TL East Timorese,Timorese | | Dili | East Timor
FJ Fijian | Fijians | Suva |
PG Papua New Guinean | | Port Moresby |
UY Uruguayan | Uruguayans | Montevideo |
PY Paraguayan | Paraguayans | Asunción |
GT Guatemalan | Guatemalans | Guatemala City |
HN Honduran | Hondurans | Tegucigalpa |
NI Nicaraguan | Nicaraguans | Managua |
SV Salvadoran,Salvadorean | Salvadorans | San Salvador |
CR Costa Rican | Costa Ricans | |
PA Panamanian | Panamanians | Panama City |
HT Haitian | Haitians | Port-au-Prince |
JM Jamaican | Jamaicans | Kingston |
DO Dominican | Dominicans | Santo Domingo |
UA Ukrainian | Ukrainians | Kyiv,Kiev |
AE Emirati | Emiratis | Abu Dhabi | UAE,U.A.E
GB British | Britons,Brits | London | UK,U.K,Britain,Great Britain,England
US American | Americans | Washington | USA,United States,United States of America,America,US,U.S
UZ Uzbek | Uzbeks | Tashkent |
VE Venezuelan | Venezuelans | Caracas |
VN Vietnamese | | Hanoi | Viet Nam
YE Yemeni | Yemenis | Sanaa |
ZW Zimbabwean,Rhodesian | Zimbabweans | Harare |
XK Kosovan,Kosovar | Kosovars | Pristina | Kosovo
TW Taiwanese | | Taipei |
SG Singaporean | Singaporeans | |
BN Bruneian | Bruneians | Bandar Seri Begawan | Brunei
MC Monegasque,Monégasque | Monegasques | |
LI | Liechtensteiners | Vaduz |
MV Maldivian | Maldivians | |
BT Bhutanese | | Thimphu |
MU Mauritian | Mauritians | Port Louis |
MW Malawian | Malawians | Lilongwe |
SL Sierra Leonean | Sierra Leoneans | Freetown |
GN Guinean | Guineans | Conakry |
GM Gambian | Gambians | Banjul | The Gambia,Gambia
BF Burkinabe,Burkinabé | | Ouagadougou |
BJ Beninese | | Porto-Novo |
TG Togolese | | Lomé,Lome |
GA Gabonese | | Libreville |
BI Burundian | Burundians | Bujumbura |
CV Cape Verdean | Cape Verdeans | Praia | Cape Verde
GY Guyanese | | |
BS Bahamian | Bahamians | Nassau |
SR Surinamese | | Paramaribo |
GQ Equatorial Guinean | Equatorial Guineans | Malabo |
CF Central African | Central Africans | Bangui |
TT Trinidadian | Trinidadians | Port of Spain |
BB Barbadian | Barbadians | Bridgetown |
BZ Belizean | Belizeans | Belmopan |
WS Samoan | Samoans | Apia |
TO Tongan | Tongans | |
KM Comorian,Comoran | Comorians | Moroni |
SC Seychellois | | |
SZ Swazi | Swazis | Mbabane | Swaziland
LS Basotho | | Maseru |
AD Andorran | Andorrans | |
SUHH Soviet | Soviets | | Soviet Union,USSR
DDDE East German | East Germans | East Berlin | GDR,East Germany
YUCS Yugoslav | Yugoslavs | | Yugoslavia
CSHH Czechoslovak | Czechoslovaks | | Czechoslovakia
"""

METONYMS = """
RU Kremlin
US White House,Pentagon,State Department,Capitol Hill
GB Downing Street,Whitehall,Foreign Office
FR Élysée,Elysée
VA Holy See,Vatican
"""
# Bodies of one country that are another's where that one stands before them: "the German Foreign Office".
SHARED = frozenset(
    "Foreign Office,State Department,Treasury Department,Justice Department,House of Commons,House of Representatives,"
    "Senate".split(",")
)


# Names that hold the name of a country, and name none.
NO_COUNTRY = (
    "Indian Ocean,South China Sea,East China Sea,Sea of Japan,Gulf of Mexico,Gulf of Oman,Gulf of Guinea,Persian Gulf,"
    "English Channel,New Mexico,New England,British Columbia,Latin America,South America,North America,Central America,"
    "West Indies,Irish Sea,Korean Peninsula,Korean peninsula"
).split(",")


def with_possessive(name: str) -> list[str]:
    """A name, and the name with a possessive ending, straight or curved: "Peru's", "Honduras'"."""
    bare = [f"{name}'", f"{name}’"] if name.endswith("s") else []
    return [name, f"{name}'s", f"{name}’s", *bare]


def gathered() -> CountryWords:
    """The tables with all their inflected forms."""
    names = {form: code for name, code in territory_names("en").items() for form in with_possessive(name)}
    adjectives: dict[str, str] = {}
    adjective_phrases: dict[str, str] = {}
    inhabitants: dict[str, str] = {}
    capitals: dict[str, tuple[str, str]] = {}
    for line in country_lines(TABLE):
        names.update({form: line.code for name in line.names for form in with_possessive(name)})
        adjectives.update({word.lower(): line.code for word in line.adjectives if " " not in word})
        adjective_phrases.update({word: line.code for word in line.adjectives if " " in word})
        inhabitants.update(dict.fromkeys(line.inhabitants, line.code))
        capitals.update({form: (line.code, name) for name in line.capitals for form in with_possessive(name)})
    for word in ("Jersey", "Guam", "Heard"):
        names.pop(word, None)
    names |= dict.fromkeys(NO_COUNTRY, "") | dict.fromkeys(with_possessive("Northern Ireland"), "GB")
    metonyms = {form: code for code, phrases in keyed_lines(METONYMS) for p in phrases for form in with_possessive(p)}
    return CountryWords(
        phrases=named_phrases(names, inhabitants, capitals, metonyms, adjective_phrases),
        adjectives=adjectives,
        prefixes={"US": "US", "UK": "GB"},
        compound_tails=(),
        people_tails=(),
        no_compounds=frozenset({"dollar", "dollars"}),
        place_prepositions=frozenset("in to at near outside from into via through around leaving".split()),
        conjunctions=frozenset({"and", "or"}),
        other_side=frozenset("to with against towards toward".split()),
        metonym_prepositions=frozenset("with between against for by towards toward".split()),
        shared=SHARED,
        city_words=frozenset(
            "capital city airport university mayor embassy "
            "visited visits visiting visit toured reached left leaving".split()
        ),
    )


COUNTRIES = gathered()
