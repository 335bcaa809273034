"""German: nouns of those who can say something, and nouns of time, which cannot."""

from __future__ import annotations

PEOPLE = (
    "minister ministers ministern ministerin präsident präsidenten präsidentin kanzler kanzlerin sprecher sprechers "
    "sprechern sprecherin chef chefs chefin vorsitzende vorsitzender vorsitzenden politiker politikern politikers "
    "politikerin beauftragte beauftragter kommissar kommissarin sekretär sekretärin senator senatorin gouverneur "
    "botschafter botschafterin bürgermeister bürgermeisterin abgeordnete abgeordneter abgeordneten diplomat diplomaten "
    "könig königin papst bischof bischöfe kardinal general oberst offizier offiziere soldaten kommandeur premier "
    "leiter leiterin direktor direktorin geschäftsführer geschäftsführerin manager managerin vorstand anwalt anwälte "
    "anwältin richter richterin staatsanwalt staatsanwältin verteidiger kläger klägerin experte experten expertin "
    "forscher forschern forscherin wissenschaftler wissenschafter wissenschaftlern wissenschaftlerin professor "
    "professorin historiker ökonom ökonomen analyst analysten berater beraterin beobachter beobachtern "
    "kritiker kritikern gegner gegnern befürworter anhänger anhängern unterstützer aktivist aktivisten aktivistin "
    "demonstranten veranstalter organisatoren betreiber hersteller herausgeber autor autoren autorin journalist "
    "journalisten journalistin reporter korrespondent redakteur chefredakteur trainer spieler torwart stürmer kapitän "
    "zeuge zeugen zeugin augenzeuge augenzeugen anwohner bewohner einwohner bürger mitarbeiter mitarbeiterin vertreter "
    "vertretern vertreterin teilnehmer händler ermittler beamte beamten beamter polizist polizisten einsatzkräfte "
    "arzt ärzte ärztin mediziner mutter vater eltern bruder schwester sohn tochter ehefrau witwe opfer angeklagte "
    "angeklagter verdächtige künstler sänger sängerin schauspieler schauspielerin regisseur kandidat kandidaten "
    "kandidatin rivale rivalin herausforderer konkurrent nachfolger vorgänger amtsinhaber wahlsieger gründer gründerin "
    "unternehmer investor investoren gutachter biologe biologen archäologe archäologen archäologin physiker astronom "
    "astronomen meteorologen präses rabbi imam obmann obfrau mitglied mitglieder parteifreunde kollege kollegen "
    "kollegin amtskollege studenten schüler lehrer täter gesandte gesandter unterhändler vermittler rebellen "
    "oberhaupt staatsoberhaupt behördenchef kanzleramtschef mann frau leute menge"
)
BODIES = (
    "regierung regierungen kabinett ministerium ministeriums ministerien amt amts amtes ämter behörde behörden polizei "
    "präsidium staatsanwaltschaft gericht gerichts gerichtshof kammer senat parlament kongress rat rats ausschuss "
    "kommission komitee delegation fraktion fraktionen partei parteien union koalition opposition allianz bündnis "
    "bewegung gewerkschaft gewerkschaften verband verbands verbände verbandes verein vereins vereinigung "
    "gesellschaft gesellschaften bund bundes stiftung organisation organisationen unternehmen unternehmens konzern "
    "konzerns firma firmen bank banken "
    "zentralbank kasse kirche universität hochschule institut instituts akademie klinik krankenhaus feuerwehr "
    "feuerwehren dienst dienste geheimdienst armee streitkräfte militär militärs junta truppe truppen taliban miliz "
    "zeitung zeitungen blatt magazin magazins sender senders agentur nachrichtenagentur rundfunk portal redaktion "
    "medien presse führung leitung spitze verwaltung stadt gemeinde kreis staat staaten länder land republik "
    "außenamt kanzleramt kreml vatikan palast haus liga club klub mannschaft team anbieter verlag "
    "institution initiative netzwerk gruppe gruppen gemeinschaft zentrum zentrale rechnungshof wehr werk mission "
    "gremium "
    "versammlung vertretung botschaft konsulat innung arbeitgeber industrie kreise hilfswerk "
    "kriminalpolizei justiz bahn airline fluggesellschaft"
)
DOCUMENTS = (
    "bericht berichte berichten studie studien gutachten urteil resolution papier brief schreiben erklärung "
    "pressemitteilung mitteilung stellungnahme meldung meldungen artikel abschlussbericht webseite website homepage "
    "umfrage umfragen statistik dokument dokumente bekennerschreiben kommuniqué"
)

# Endings, so that "Bundesinnenminister" and "Landesverband" are among them; matched against the word in lower case.
VOICES = tuple(f"{PEOPLE} {BODIES} {DOCUMENTS}".split())

AUDIENCES = tuple(
    (
        "presse journalisten reportern medienvertretern medien zeitung tageszeitung sender fernsehsender rundfunk "
        "radio blatt agentur nachrichtenagentur magazin nachrichtenmagazin abgeordneten parlamentariern anhängern "
        "demonstranten delegierten parlament bundestag kongress diplomaten korrespondenten bürgern einwohnern"
    ).split()
)

TIMES = frozenset(
    (
        "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag montags dienstags mittwochs donnerstags "
        "freitags samstags sonntags januar jänner februar märz april mai juni juli august september oktober november "
        "dezember morgen vormittag mittag nachmittag abend nacht tag tage tagen woche wochen monat monate monaten jahr "
        "jahre jahren stunde stunden minute minuten sekunden jahrzehnt jahrzehnte jahrzehnten jahrhundert wochenende "
        "anfang mitte ende sommer winter herbst frühjahr frühling zeit zeiten mal zeitpunkt ostern pfingsten "
        "weihnachten "
        "montagabend dienstagabend mittwochabend donnerstagabend freitagabend samstagabend sonntagabend montagmorgen "
        "dienstagmorgen mittwochmorgen donnerstagmorgen freitagmorgen samstagmorgen sonntagmorgen"
    ).split()
)
