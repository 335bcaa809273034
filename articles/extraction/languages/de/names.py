# ruff: noqa: E501  (a row of a table is a line)
"""German: what tells people's names from the many other capitalised words."""

from __future__ import annotations

from articles.extraction.languages.given_names import FAMILY_FIRST, PARTICLES, RANKS, gathered
from articles.extraction.languages.shapes import NameWords

# Nouns that reports often have beside other capitalised words, or behind an office.
COMMON = """
afrikas asiens amerikas lateinamerikas provinz bundesstaat bundesland landkreis gemeinde bezirk kanton distrikt landesteil vorort stadtteil
zyklon hurrikan taifun wirbelsturm tief hoch tonnen tonne kilogramm gramm hektar pfund liter unze grad zoll meile meilen kilometer
dutzende null zwei drei vier fünf sechs sieben acht neun zehn elf zwölf beruf anzahl firma team rechtsform wirkstoff kurort luftkurort
umfrage umfragen wortbruch vertragsbruch machtmissbrauch amtsmissbrauch verrat hochverrat betrug wahlbetrug mord völkermord untreue versagen feigheit heuchelei hetze
schulfach fouls armenviertel fußballverein verein kreuzfahrtschiff presseagentur nachrichtenportal medienhaus infrastruktur vorbehalte
abend abends abgeordnete abkommen abschluss abs absicht abstimmung affäre afrika agentur allianz alliierten alliierte amt ankunft angaben angebot anfang anfrage angriff angriffe anschlag anschläge
ansicht antrag antwort april arbeit arbeiter armee artikel asien atom august ausdruck aussage aussagen ausland aus auswärtige auswärtigen auswärtiges auftakt autos
bahn balkan bank banken bau bedenken beginn behörden bekannt bereich bericht berichte bedingungen beitrag beispiel beschluss besuch bild bilder bitte block blut boden börse botschaft brief briefe bruder brücke bund bundesregierung bundestag bundeswehr bündnis bürger
cent chance christen christ computer dank daten datum demokratie demokraten deutsche dezember dialog dienst dienstag ding dinge dollar donnerstag dorf druck dutzend dutzende
ebene ehe ehre einblick einfluss einigung einsatz einsatzkräfte einwohner ende energie engagement entscheidung entwicklung erde erfolg ergebnis ersten erste erster erwartungen eu euro europa europas europäer europäische europäischen
fall familie familien februar feier fehler feind feld fern fernsehen feuer film finanz firma flagge flüchtlinge flug flughafen folge folgen forderung form fortschritt foto fotos frage fragen fraktion frau frauen freitag freiheit freund freunde frieden friedens front führung funktion fußball
gas gast gäste gebiet gefahr gefängnis gegner gegenwart geld general genossen gericht gesetz gespräch gespräche gesprächen gesicht gewalt gewinn glaube glück gott grab grenze grenzen grund gruppe grünen gut gelegenheit
hälfte hand handel haus heilige heiligen heimat heute herr herren herrn herz hilfe himmel hinblick hinweis hintergrund hoffnung holocaust höhe hotel hunderte
idee industrie information inhalt insel internet interesse interessen internationale internationalen interview islam
jahr jahre jahren jahres jahrhundert januar juden jugend juli jung junge jungen juni
kampf kandidat kanzler kapital karte kern kind kinder kirche klage klima koalition kollegen kommission komitee konflikt konferenz kongress kopf korea kosten kraft kräfte kreis kreise krieg kriege krim krise kritik kritiker kultur kunst kurs kranz
lage land landes länder ländern leben leiter leute licht linie liste lösung lob luft
macht mai mal mandat mann männer markt mars märz maß maßnahmen medien meer mehrheit meinung mensch menschen meter militär milliarde milliarden million millionen minister ministerium ministerpräsident mitarbeiter mitglied mitglieder mitte mittel mittelmeer mittwoch mond monat monate monaten montag morgen moschee moslems mut muslime museum
nachbarn nachmittag nachricht nachrichten nacht name namen nation nationen nato natur niederlage nord norden november notfall
ober oktober olympischen opfer opposition ort öl ost osten
palast papier parlament partei parteien partner perspektive plan pläne platz politik politiker polizei position post präsident präsidenten preis presse pressekonferenz problem probleme programm prozent prozess punkt
quartal quelle rahmen raum rat rakete raketen recht rechte rechten reaktion rede regierung region reich reihe reise rest republik respekt revolution richter richtung rolle ruhe rücken rücktritt runde
sache samstag sanktionen saison satz schaden schiff schlag schluss schritt schritte schuld schule schutz schweiz see seite seiten sekunden september sicherheit sieg situation sitz sohn sommer sonne sonntag sorge soldaten spannungen spiel spieler spitze sport sprache sprecher staat staaten staats stadt stand start stelle stimme stimmen straße strategie streit streitkräfte stunde stunden süden system szene
tag tage tagen tages tal tat teil teile telefon text thema themen titel tochter tod tor tote toten tourismus tradition treffen trainer truppen tür twitter
uhr umsetzung union universität unternehmen unterstützung ursache urteil
vater verantwortung verband verbindung verein vereinigten vereinte vereinten verfahren verfassung vergangenheit vergleich verhandlungen vertrag vertreter vertrauen video volk vor vorfeld vorschlag vorsitz vorwürfe
waffen waffenruhe wahl wahlen wahrheit wand wasser weg weihnachten welt weltkrieg weltkriegs werk wert westen wetter wiedervereinigung wille winter wirtschaft wirtschafts woche wochen wochenende wort worte worten wunsch
zahl zeichen zeit zeiten zeitung zeitungen zentrum ziel ziele zigtausende zivilisten zukunft zusammenarbeit zusammenhang zustand zuvor zweck zweite zweiten zweifel verhältnis ehrung ehrungen friedensnobelpreis vize
vulkan team ich du er sie es wir ihr man wer was wie wo wann warum der die das den dem des ein eine einen einem einer eines kein keine und oder aber doch denn auch nur noch schon sehr so als wenn dass ob weil damit bevor nachdem während trotz wegen laut nach vor in im an am auf aus bei beim mit von vom zu zum zur für über unter um durch gegen ohne bis seit zwischen hinter neben innerhalb außerhalb
dies diese dieser dieses diesen diesem jene jener jenes alle alles allen beide beiden viele vielen einige einigen mehrere andere anderen anderer solche manche jeder jede jedes derzeit deshalb daher dann danach darauf dabei dazu damals dort hier heute gestern morgen jetzt nun bereits zuletzt zudem außerdem allerdings jedoch dagegen dennoch trotzdem insgesamt schließlich zunächst später inzwischen mittlerweile anschließend unterdessen gleichzeitig ebenfalls ebenso auch sein seine seinen seinem seiner ihre ihren ihrem ihrer unser unsere mein meine dein deine
nicht ja nein sondern sowie also etwa rund fast mehr weniger selbst nie niemand nichts etwas jemand vielleicht weitere weiter neue neuer neuen neues neuem große großen großer größte letzte letzten nächste nächsten
ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können soll sollen muss müssen will wollen sei seien habe bleibt gibt kommt sagte sagt erklärte
"""

NAMES = NameWords(
    given=gathered(),
    family_first=FAMILY_FIRST,
    particles=PARTICLES,
    prepositions=frozenset({"von", "zu", "zur", "der", "den", "des"}),
    titles={
        "herr": "m",
        "herrn": "m",
        "frau": "f",
        "dr": "",
        "prof": "",
        "professor": "m",
        "professorin": "f",
        "sir": "m",
        "lady": "f",
        "lord": "m",
        "graf": "m",
        "baron": "m",
        "mr": "m",
        "mrs": "f",
        "ms": "f",
        "pater": "m",
        "marschall": "m",
        "feldmarschall": "m",
        "imam": "m",
    },
    common=frozenset(COMMON.split()),
    endings=(
        "ung",
        "ungen",
        "heit",
        "heiten",
        "keit",
        "keiten",
        "schaft",
        "schaften",
        "tion",
        "tionen",
        "ismus",
        "ität",
        "itäten",
        "ment",
        "ments",
        "mente",
        "nisse",
        "nis",
        "gipfel",
        "gipfels",
        "krieg",
        "kriegs",
        "krieges",
        "partei",
        "parteien",
        "konferenz",
        "treffen",
        "gespräche",
        "gesprächen",
        "minister",
        "politik",
        "straße",
        "platz",
        "union",
        "rat",
        "amt",
        "ministerium",
        "ministeriums",
        "büro",
        "bank",
        "zeitung",
        "magazin",
        "programm",
        "abkommen",
        "vertrag",
        "vertrags",
        "kommission",
        "republik",
        "staaten",
        "länder",
        "kräfte",
        "truppen",
        "bewegung",
        "front",
        "liga",
        "palast",
        "flughafen",
        "schloss",
        "universität",
        "preis",
        "tag",
        "woche",
        "monat",
        "jahr",
        "jahre",
        "zeit",
        "system",
        "recht",
        "verbot",
        "besuch",
        "zentrum",
        "stadt",
        "region",
        "gebiet",
        "druck",
        "angebote",
        "angebot",
        "metaphern",
    ),
    noun_like=("e", "en", "er", "es", "em", "ern", "ung", "heit", "keit", "schaft", "tion", "ens", "st"),
    captions=frozenset("foto fotos bild bilder fotograf fotografin photo symbolbild archivbild text".split()),
    bylines=frozenset({"von"}),
    genitive="s",
    bare_initials=False,
    no_initials=frozenset(),
    named_after=frozenset(
        "stiftung platz straße allee flughafen preis universität museum stadion saal university college institute foundation "
        "gmbh ag kg se ltd inc corp holding company group".split()
    ),
    byline_verbs=frozenset(),
    ranks=RANKS,
    determiners=frozenset(
        "der die das den dem des ein eine einen einem einer eines kein keine keinen dieser diese dieses diesen diesem jede jeder jedes "
        "im am zum zur beim vom ins ans seine seinen seinem seiner ihre ihren ihrem ihrer".split()
    ),
    speaking=frozenset(
        "sagte sagt meinte meint betonte betont erklärte erklärt forderte kritisierte warnte äußerte bezeichnete antwortete "
        "versicherte räumte lobte verteidigte warb begrüßte entgegnete konterte dementierte beteuerte".split()
    ),
    sure_only=False,
    no_genitive=("ss", "us", "is", "as", "os", "es"),
)
