"""News agencies as reports credit them, in every language: the name, and further spellings behind "=".

Spelled as here, but for those that are written in small letters: "dpa", "DPA".
"""

from __future__ import annotations

import re

TABLE = """
dpa = DPA, dpa-AFX, Deutsche Presse-Agentur, Deutschen Presse-Agentur
epd = EPD, Evangelischer Pressedienst
KNA = Katholische Nachrichten-Agentur
SID = Sport-Informations-Dienst
dapd = DAPD
AFP = afp, Agence France-Presse, AFP Deutschland
Reuters = REUTERS, rtr, Thomson Reuters
AP = Associated Press, The Associated Press
UPI = United Press International
Bloomberg = Bloomberg News
APA = apa, Austria Presse Agentur
Keystone-SDA = SDA, sda, Keystone-ATS, ATS
ANSA
EFE = Efe
Lusa
ANP
Belga
Ritzau
NTB
STT
PAP
ČTK = CTK
Interfax
Interfax-Ukraine
TASS = Tass, ITAR-TASS
RIA Novosti = RIA Nowosti
UNIAN = Unian
Ukrinform
BelTA
Xinhua
Kyodo = Kyodo News
Jiji Press
Yonhap
KCNA
PTI
ANI
Anadolu = Anadolu Agency, Anadolu Agentur
IRNA = Irna
SANA = Sana
WAM
SPA
KUNA
MENA
PA Media
AAP
The Canadian Press
"""


def spellings() -> dict[str, str]:
    """The name of each agency by its spellings."""
    found: dict[str, str] = {}
    for line in TABLE.strip().splitlines():
        name, _, others = line.partition(" = ")
        found |= dict.fromkeys([name, *(one for one in others.split(", ") if one)], name)
    return found


AGENCIES = spellings()
# The longest first: "dpa-AFX" is one name.
ANY = "|".join(re.escape(one) for one in sorted(AGENCIES, key=lambda one: (-len(one), one)))
