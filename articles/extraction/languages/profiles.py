# ruff: noqa: E501  (a row of a table is a line)
"""What tells the languages apart that reports may come in but that are not read yet.

A line: code | function words | letters that, in words that begin with a small letter, hardly any other language has.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple


class Profile(NamedTuple):
    """The frequent words of a language, and its own letters."""

    frequent: frozenset[str]
    letters: frozenset[str]


class Script(NamedTuple):
    """A script: its letters from `first` to `last`, and the codes of the languages that are written in it."""

    first: str
    last: str
    codes: tuple[str, ...]


TABLE = """
es | el los las del que y un una se por con para al lo su sus no es más pero como fue sobre este esta entre ha han también según durante desde hasta quien donde está dijo señaló tras muy ministro exteriores | ñ¿¡
pt | o os as do da dos das que e um uma se por com para ao à no na nos nas não é mais mas como foi sobre este esta entre pelo pela seu sua também segundo durante desde até disse são está após ministro | ãõ
it | il lo gli le del della dei delle dello degli che e un una si per con da dal dalla nel nella al alla è non più ma come sono stato anche sua suo ha hanno questo questa tra fra dopo secondo detto presso ministro | ìò
nl | de het een van en in op te dat is zijn voor met niet aan er om ook als door naar bij uit maar heeft hebben wordt werd worden nog wel over tegen deze dit zei hij zij tot ze minister | ĳ
sv | och att det som en på är av för med den till inte om ett har de var från men sig så vid även efter mellan under han hon kan skulle sade ska blir blev också över där mot | å
da | og at det som en på er af for med den til ikke om et har de var fra men sig så ved også efter mellem under han hun kan skulle sagde skal bliver blev over hvor mod | ø
nb | og at det som en på er av for med den til ikke om et har de var fra men seg så ved også etter mellom under han hun kan skulle sa skal blir ble over hvor mot | ø
fi | ja on ei että oli se hän ovat mutta myös kun joka sekä mukaan ole hänen tai jos kuin sitten vuonna kanssa olla jälkeen jo vain |
et | ja on ei et oli see ta kui ka aga mis ning ta oma või välja kes pärast ning ütles kohta olid selle | õ
hu | a az és hogy nem is egy volt meg csak már van ez de mint vagy még ki el lesz azt szerint után között mondta való által kell | őű
pl | i w z na do się nie że jest to jak za od przez dla po o oraz ale był była było są przy który która które jego jej już tym także między ze we a minister powiedział | łąęśżźćń
cs | a v se na je že s z do o to jako by ve k i za po pro si ale od jsou byl byla bylo který která které mezi podle také při až však ze u řekl | ěřůď
sk | a v sa na je že s z do o to ako by vo k aj za po pre si ale od sú bol bola bolo ktorý ktorá ktoré medzi podľa tiež pri až však zo u povedal | ľĺŕôď
sl | in v je na se da za so z s pa ki po tudi ne bil bila bilo od do pri kot ali med če iz ga bo že kar o kako je dejal |
hr | i u je na se da za su s od koji koja koje ne to o iz a što će bio bila bilo kao po nije do ali između nakon prema također pri sa rekao | đ
ro | și în de la a cu pe nu că o din care se un pentru este mai sunt sau dar prin după fost au al ale lui între către despre această acest ministrul | șțăâşţ
sq | të e në i me për një nga që është dhe se u më si ka do janë por nuk ishte ai kjo ku mbi pas mes tij | ë
tr | ve bir bu da de ile için olarak olan çok daha en ne gibi kadar sonra ancak ya her göre dedi arasında tarafından olduğunu olduğu oldu etti değil ki | ğışİ
lt | ir į kad su iš yra tai ne bet jo kaip už po buvo nuo apie dėl taip pat prie tarp jos sakė bus tik | ėįųūę
lv | un ir ka no ar par uz bija tas kas pie arī bet lai pēc ne kā tika viņš starp tā to vai | āēīūķļņģ
is | og að í á er sem til við um en með fyrir ekki var það af hann hún þess eru hefur verið eftir sagði | þð
ca | el els les del dels que i un una es per amb a no és més però com va la seva seu també segons entre sobre aquest aquesta després han ha | ŀ
vi | và của là có trong được các một cho với không người đã này những khi từ để tại về ông đến đó ra | ơưđạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ
id | yang dan di dengan untuk dari ini itu pada dalam tidak akan oleh adalah juga telah ke kata sebagai bahwa mereka antara kepada setelah menteri tersebut |
sw | ya na wa kwa ni katika la za kuwa hii hiyo huo yake baada kati alisema pia cha vya si kama |
ru | и в не на что с по как из к за о от для его это был была были а но у так же или при до она он они после между также сообщил заявил министр | ыэё
uk | і в не на що з по як із до за про від для його це був була були а але у та або при вона він вони після між також та є й міністр | іїєґ
be | і ў не на што з па як да за пра ад для яго гэта быў была былі а але у ці пры яна ён яны пасля паміж таксама | ўё
bg | и в не на че с по как от за да е се са при до той тя те след между също това като беше със ще министър | ъ
sr | и у је на се да за су с од који која које не то о из а што ће био била било као по није до али између након према такође са | ђјљњћџ
mk | и во не на дека со по како од за да е се при до тој таа тие по меѓу исто ова што беше ќе министер | ѓќѕј
kk | және мен бен бұл үшін деп бір болды туралы арасында осы ол еді | қңғүұөәһ
ar | في من على إلى أن عن مع هذا هذه التي الذي كان ما لا بعد بين قد وقد كما قال خلال وزير | ةىإأؤئ
fa | و در به از که این است با را برای آن بر یک شد خود نیز می های وزیر گفت کرد | پچژگکی
ur | کے میں کی ہے اور سے کا کو نے پر یہ کہ ہیں نہیں اس تھا | ٹڈڑےہھں
"""

SCRIPTS = (
    Script("Ͱ", "Ͽ", ("el",)),
    Script("Ѐ", "ԯ", ("ru", "uk", "be", "bg", "sr", "mk", "kk")),
    Script("\u0531", "\u0588", ("hy",)),
    Script("\u05d0", "\u05ea", ("he",)),
    Script("\u0620", "\u06ff", ("ar", "fa", "ur")),
    Script("\u0904", "\u0939", ("hi",)),
    Script("\u0985", "\u09b9", ("bn",)),
    Script("\u0b85", "\u0bb9", ("ta",)),
    Script("\u0e01", "\u0e2e", ("th",)),
    Script("\u0e81", "\u0eae", ("lo",)),
    Script("\u1000", "\u1021", ("my",)),
    Script("\u10d0", "\u10ff", ("ka",)),
    Script("\u1200", "\u135a", ("am",)),
    Script("\u1780", "\u17a2", ("km",)),
    Script("\u3041", "\u30ff", ("ja",)),
    Script("\u4e00", "\u9fff", ("zh", "ja")),
    Script("\uac00", "\ud7a3", ("ko",)),
)
# Languages that are written without blanks between the words.
WITHOUT_BLANKS = frozenset({"zh", "ja", "th", "lo", "my", "km"})
# What is looked up as one word there: a character, or a Japanese word in katakana.
SYLLABLES = re.compile("[\u30a1-\u30ff]+|.", re.DOTALL)


def gathered() -> Mapping[str, Profile]:
    """The table by code."""
    lines = (line.split("|") for line in TABLE.strip().splitlines())
    return {code.strip(): Profile(frozenset(words.split()), frozenset(own.strip())) for code, words, own in lines}


PROFILES = gathered()
