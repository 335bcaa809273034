"""Countries by the names that tables give them, in German, English and French."""

from __future__ import annotations

from functools import lru_cache

from babel import Locale

LANGUAGES = ("de", "en", "fr")
# What tables call countries beside their names in CLDR, by code.
ALSO = {
    "AE": "UAE|VAE",
    "BA": "Bosnia and Herzegovina|Bosnien und Herzegowina|Bosnien-Herzegowina|Bosnia",
    "BN": "Brunei",
    "BY": "Weißrussland|Belorussia",
    "CD": "Democratic Republic of the Congo|Demokratische Republik Kongo|DR Congo|DR Kongo",
    "CG": "Republic of the Congo|Republik Kongo",
    "CI": "Ivory Coast|Elfenbeinküste",
    "CN": "People's Republic of China|Volksrepublik China|Chine",
    "CSHH": "Czechoslovakia|Tschechoslowakei|Tchécoslovaquie",
    "CZ": "Czech Republic|Tschechische Republik|Tschechien",
    "DDDE": "East Germany|German Democratic Republic|DDR|Deutsche Demokratische Republik",
    "DE": "Federal Republic of Germany|Bundesrepublik Deutschland|BRD",
    "DK": "Kingdom of Denmark|Königreich Dänemark",
    "FR": "French Republic|Französische Republik|République française",
    "GB": "Great Britain|Großbritannien|UK|United Kingdom of Great Britain and Northern Ireland",
    "IE": "Republic of Ireland|Republik Irland",
    "IR": "Islamic Republic of Iran|Islamische Republik Iran",
    "KP": "North Korea|Nordkorea|Democratic People's Republic of Korea",
    "KR": "South Korea|Südkorea|Republic of Korea|Republik Korea",
    "LA": "Laos",
    "MD": "Moldova|Moldawien|Republik Moldau",
    "MK": "North Macedonia|Macedonia|Mazedonien",
    "MM": "Burma|Birma",
    "NL": "Kingdom of the Netherlands|Königreich der Niederlande|Holland",
    "PS": "Palestine|Palästina|State of Palestine|Palestinian Authority|Staat Palästina",
    "RU": "Russian Federation|Russische Föderation|Fédération de Russie|Rußland",
    "SUHH": "Soviet Union|Sowjetunion|USSR|UdSSR|Union soviétique",
    "SY": "Syria|Syrien",
    "SZ": "Swaziland|Swasiland",
    "TR": "Turkey|Türkei|Republic of Turkey",
    "TW": "Taiwan|Republic of China",
    "US": "USA|U.S.|United States of America|Vereinigte Staaten von Amerika|États-Unis d'Amérique",
    "VA": "Vatican|Vatikan|Holy See|Heiliger Stuhl",
    "XK": "Kosovo",
    "YUCS": "Yugoslavia|Jugoslawien|Yougoslavie",
}
# Codes of CLDR that are no country: unions, and languages for testing.
NO_COUNTRIES = frozenset("EU EZ UN QO XA XB ZZ".split())
ARTICLES = ("the ", "der ", "die ", "das ", "den ", "dem ", "des ", "la ", "le ", "les ", "l'")


@lru_cache(maxsize=1)
def by_name() -> dict[str, str]:
    """The codes by the names in small letters; in CLDR codes of two letters are countries, digits are continents."""
    named = {
        name.casefold(): code
        for language in LANGUAGES
        for code, name in Locale.parse(language).territories.items()
        if len(code) == 2 and code.isalpha() and code not in NO_COUNTRIES
    }
    return named | {name.casefold(): code for code, names in ALSO.items() for name in names.split("|")}


def country_code(text: str) -> str | None:
    """The code of the country that is called so ("France", "the Netherlands", "fr"); None where there is none."""
    words = " ".join(text.replace("’", "'").split())
    if words.upper() in codes():
        return words.upper()
    name = words.casefold()
    short = next((name.removeprefix(article) for article in ARTICLES if name.startswith(article)), name)
    return by_name().get(name) or by_name().get(short)


@lru_cache(maxsize=1)
def codes() -> frozenset[str]:
    """Every code that stands for a country, of today or before."""
    return frozenset(by_name().values())
