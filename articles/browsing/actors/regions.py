"""Regions of the world by the standard of the United Nations (M49): their countries, and their names by CLDR.

Past states lie where their capital was.
"""

from __future__ import annotations

from functools import lru_cache

from babel import Locale
from django.utils.functional import lazy
from django.utils.translation import get_language

# In the order of the standard: what addresses call it, its number, its countries.
TABLE = """
northern-africa     015 DZ EG EH LY MA SD TN
eastern-africa      014 BI DJ ER ET IO KE KM MG MU MW MZ RE RW SC SO SS TF TZ UG YT ZM ZW
middle-africa       017 AO CD CF CG CM GA GQ ST TD
southern-africa     018 BW LS NA SZ ZA
western-africa      011 BF BJ CI CV GH GM GN GW LR ML MR NE NG SH SL SN TG
northern-america    021 BM CA GL PM US
caribbean           029 AG AI AW BB BL BQ BS CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT VC VG VI
central-america     013 BZ CR GT HN MX NI PA SV
south-america       005 AR BO BR BV CL CO EC FK GF GS GY PE PY SR UY VE
central-asia        143 KG KZ TJ TM UZ
eastern-asia        030 CN HK JP KP KR MN MO TW
south-eastern-asia  035 BN ID KH LA MM MY PH SG TH TL VN
southern-asia       034 AF BD BT IN IR LK MV NP PK
western-asia        145 AE AM AZ BH CY GE IL IQ JO KW LB OM PS QA SA SY TR YE
eastern-europe      151 BG BY CZ HU MD PL RO RU SK UA CSHH SUHH
northern-europe     154 AX DK EE FI FO GB GG IE IM IS JE LT LV NO SE SJ
southern-europe     039 AD AL BA ES GI GR HR IT ME MK MT PT RS SI SM VA XK YUCS
western-europe      155 AT BE CH DE FR LI LU MC NL DDDE
oceania             009 AS AU CC CK CX FJ FM GU HM KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV UM VU WF WS
"""
ROWS = [line.split() for line in TABLE.strip().splitlines()]
COUNTRIES = {name: frozenset(codes) for name, _number, *codes in ROWS}


@lru_cache(maxsize=200)
def name_in(language: str, number: str) -> str:
    """The name of the region with this number in a language."""
    return Locale.parse(language.split("-")[0]).territories[number]


def in_words(number: str) -> str:
    """The region's name in the reader's language."""
    return name_in(get_language() or "en", number)


REGIONS = {name: lazy(in_words, str)(number) for name, number, *_codes in ROWS}


def in_region(name: str) -> frozenset[str]:
    """The countries of a region."""
    return COUNTRIES[name]


def regions() -> dict[str, frozenset[str]]:
    """The countries of each region."""
    return COUNTRIES
