"""Outlets that are known by name: what kind each is and where it sits, in neutral words. A beginning, not a judgement.

A state agency or state medium is one that its state owns and directs; a public broadcaster is financed by the public
and independent of the government by law. Where that is disputed an outlet has no kind here. Editors have the last word.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from articles.matching.spellings import unmarked

# A line: kind, then country and names with further spellings and the addresses of sites behind "=".
TABLE = """
agency
DE dpa = Deutsche Presse-Agentur, dpa-AFX, dpa.de, dpa.com
DE epd = Evangelischer Pressedienst, epd.de
DE KNA = Katholische Nachrichten-Agentur, kna.de
DE SID = Sport-Informations-Dienst
DE AFP Deutschland
FR AFP = Agence France-Presse, Agence France Presse, afp.com
GB Reuters = Thomson Reuters, reuters.com
US AP = Associated Press, The Associated Press, apnews.com
US UPI = United Press International, upi.com
US Bloomberg = Bloomberg News, bloomberg.com
AT APA = Austria Presse Agentur, apa.at
CH Keystone-SDA = Schweizerische Depeschenagentur, Keystone-ATS
IT ANSA = ansa.it
IT Adnkronos = adnkronos.com
ES EFE = Agencia EFE, efe.com
PT Lusa = lusa.pt
NL ANP = anp.nl
BE Belga = belga.be
DK Ritzau = ritzau.dk
SE TT News Agency = Tidningarnas Telegrambyrå
NO NTB = Norsk Telegrambyrå
FI STT = STT-Lehtikuva
PL PAP = Polska Agencja Prasowa, pap.pl
CZ ČTK = CTK, ctk.cz
RU Interfax = Interfax.ru
UA Interfax-Ukraine = Interfax Ukraine
UA UNIAN = unian.ua, unian.net
JP Kyodo = Kyodo News, kyodonews.net
JP Jiji = Jiji Press
IN PTI = Press Trust of India
IN ANI = Asian News International
GB PA Media = Press Association
CA The Canadian Press = Canadian Press
AU AAP = Australian Associated Press
KR Yonhap = Yonhap News Agency, yna.co.kr
state_agency
RU TASS = ITAR-TASS, tass.ru, tass.com
RU RIA Novosti = RIA Nowosti, RIA, ria.ru
CN Xinhua = Xinhua News Agency, Neue China, xinhuanet.com, news.cn
TR Anadolu = Anadolu Agency, Anadolu Agentur, Anadolu Ajansı, aa.com.tr
KP KCNA = Korean Central News Agency, kcna.kp
IR IRNA = Islamic Republic News Agency, irna.ir
SY SANA = Syrian Arab News Agency, sana.sy
BY BelTA = Belta, belta.by
SA SPA = Saudi Press Agency, spa.gov.sa
AE WAM = Emirates News Agency, wam.ae
QA QNA = Qatar News Agency
KW KUNA = Kuwait News Agency
EG MENA = Middle East News Agency
CU Prensa Latina
VN VNA = Vietnam News Agency
AZ Azertac = AZERTAC
UA Ukrinform = ukrinform.net, ukrinform.ua
KZ Kazinform = Qazinform
state_media
RU RT = RT DE, RT Deutsch, Russia Today, rt.com
RU Sputnik = Sputnik News, SNA, sputniknews.com
RU Rossija 1 = Rossiya 1
RU Rossijskaja Gaseta = Rossiyskaya Gazeta, rg.ru
CN CGTN = China Global Television Network, cgtn.com
CN CCTV = China Central Television
CN Global Times = globaltimes.cn
CN China Daily = chinadaily.com.cn
CN People's Daily = Renmin Ribao, people.cn
IR PressTV = Press TV, presstv.ir
KP Rodong Sinmun
TR TRT = TRT World, TRT Deutsch, trtworld.com
public_broadcaster
GB BBC = BBC News, bbc.com, bbc.co.uk
DE DW = Deutsche Welle, dw.com
DE ARD = Tagesschau, tagesschau.de
DE ZDF = zdf.de, ZDFheute
DE Deutschlandfunk = Deutschlandradio, DLF, deutschlandfunk.de
DE NDR = Norddeutscher Rundfunk, ndr.de
DE WDR = Westdeutscher Rundfunk, wdr.de
AT ORF = orf.at
CH SRF = Schweizer Radio und Fernsehen, srf.ch
FR France 24 = france24.com
FR RFI = Radio France Internationale, rfi.fr
IT RAI = rai.it
ES RTVE = rtve.es
US NPR = npr.org
US PBS = pbs.org
CA CBC = cbc.ca
AU ABC News Australia = abc.net.au
JP NHK = NHK World, nhk.or.jp
SE SVT = svt.se
NL NOS = nos.nl
FI Yle = yle.fi
government
DE Bundesregierung = bundesregierung.de, Bundespresseamt, Presse- und Informationsamt der Bundesregierung
DE Auswärtiges Amt = auswaertiges-amt.de, diplo.de
DE Bundespräsidialamt = bundespraesident.de
DE Bundesministerium der Verteidigung = bmvg.de
AT Außenministerium Österreich = bmeia.gv.at
AT Bundeskanzleramt Österreich = bundeskanzleramt.gv.at
CH Bundesrat Schweiz = admin.ch, eda.admin.ch, news.admin.ch
US U.S. Department of State = US State Department, state.gov
US Weißes Haus = The White House, White House, whitehouse.gov
US U.S. Department of Defense = Pentagon, defense.gov
GB GOV.UK = gov.uk, Foreign Office, 10 Downing Street
RU Kreml = Kremlin, kremlin.ru
RU Außenministerium Russland = mid.ru
FR Élysée = elysee.fr
FR Quai d'Orsay = diplomatie.gouv.fr
UA Präsidialamt Ukraine = president.gov.ua, mfa.gov.ua
CN Außenministerium China = fmprc.gov.cn, mfa.gov.cn
TR Außenministerium Türkei = mfa.gov.tr
PL Kanzlei des Premierministers Polen = gov.pl
IT Palazzo Chigi = governo.it
JP Außenministerium Japan = mofa.go.jp
IN Ministry of External Affairs = mea.gov.in, pib.gov.in
IL Prime Minister's Office Israel = gov.il
- Europäische Kommission = European Commission, ec.europa.eu
- Europäischer Rat = European Council, consilium.europa.eu
- Vereinte Nationen = United Nations, UN News, un.org, news.un.org
- NATO = nato.int
- OSZE = OSCE, osce.org
VA Vatican News = vaticannews.va
VA Heiliger Stuhl = Holy See, vatican.va
"""
NOISE = re.compile(r"[^\w.]+")
# What may stand before or behind the name: "Nachrichtenagentur Reuters", "www.tass.ru", "die dpa".
BESIDE = re.compile(
    r"^(?:https?)?(?:www\.)?(?:die|der|das|the)?(?:nachrichtenagentur|agentur|newsagency)?(?=\w{2})|newsagency$"
)


class Outlet(NamedTuple):
    """The name, kind and ISO country (None for a body of several) of an outlet."""

    name: str
    kind: str
    country: str | None


def known_outlet(name: str) -> Outlet | None:
    """The outlet of that name or site; None for one that nobody listed."""
    key = key_of(name)
    return outlets().get(key) or outlets().get(BESIDE.sub("", key))


def key_of(name: str) -> str:
    """The name in one spelling, whatever stands between its words."""
    return NOISE.sub("", unmarked(name.casefold())).rstrip(".")


@cache
def outlets() -> dict[str, Outlet]:
    """All listed outlets by each of their names."""
    found: dict[str, Outlet] = {}
    kind = ""
    for line in TABLE.strip().splitlines():
        if " " not in line:
            kind = line
            continue
        country, names = line.split(" ", 1)
        name, _, others = names.partition(" = ")
        outlet = Outlet(name, kind, None if country == "-" else country)
        found |= {key_of(one): outlet for one in (name, *others.split(", ")) if one}
    return found
