"""German: what tells that somebody's words follow, and whose."""

from __future__ import annotations

from articles.extraction.languages.de.cue_verbs import PHRASES, VERBS, common_forms, forms, subjunctive_forms
from articles.extraction.languages.de.voices import AUDIENCES, TIMES, VOICES
from articles.extraction.languages.shapes import Cues

DETERMINERS = (
    "der die das dem den des ein eine einen einem einer eines kein keine keinen keinem keiner dieser "
    "diese dieses diesem diesen "
    "jener jene jenes sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser "
    "unsere unseren unserem "
    "mein meine meinem meinen meiner viele mehrere einige alle beide andere manche zahlreiche weitere "
    "jeder jede jedes "
    "dessen deren solche welche zwei drei vier fünf sechs sieben acht neun zehn elf zwölf"
).split()

CUES = Cues(
    verbs=forms(VERBS + PHRASES.strip()),
    nouns={
        word: frozenset(traits)
        for traits, words in {
            "s": "Aussage Aussagen Äußerung Äußerungen Bericht Berichte Berichten Angabe Angaben Meldung Meldungen "
            "Mitteilung Erklärung Feststellung Hinweis Hinweise Hinweisen Ansicht Meinung Auffassung Gerücht Gerüchte "
            "Gerüchten Begründung Einschätzung Argument These Theorie Hypothese Prognose Vermutung Vermutungen Annahme "
            "Befürchtung Befürchtungen Sorge Frage Antwort Worten Eindruck Versicherung Nachricht Kritik Schluss "
            "Schlussfolgerung Information Informationen Zweifel Darstellung",
            "si": "Forderung Forderungen Ankündigung Hoffnung Hoffnungen Vorschlag Vorschläge Plan Pläne Entscheidung "
            "Beschluss Drohung Drohungen Versprechen Aufforderung Bitte Bitten Appell Appelle Aufruf Aufrufe Wunsch "
            "Befehl Absicht Empfehlung Angebot Weigerung Anweisung Vorhaben Vorwurf Vorwürfe Vorwürfen Verdacht "
            "Behauptung Behauptungen Zusicherung Zusage Überzeugung Erlaubnis Bereitschaft Mahnung Warnung Warnungen "
            "Anschuldigung Anschuldigungen",
        }.items()
        for word in words.split()
    },
    auxiliaries=frozenset(
        "ist sind war waren sei seien wäre wären hat haben hatte hatten habe hätte hätten wird werden "
        "wurde wurden werde "
        "würde würden worden gewesen geworden sein".split()
    ),
    modals=frozenset(
        "kann können konnte konnten könne könnte könnten muss müssen musste mussten müsse müsste müssten "
        "soll sollen sollte "
        "sollten solle will wollen wollte wollten wolle darf dürfen durfte durften dürfe dürfte dürften "
        "mag mögen mochte möge "
        "möchte möchten lässt ließ ließen lassen".split()
    ),
    finite=frozenset(
        "gibt gab gaben geht ging gingen kommt kam kamen steht stand standen liegt lag lagen bleibt blieb "
        "blieben führt führte "
        "führten macht machte machten nimmt nahm nahmen sieht sah sahen hält hielt hielten zeigt zeigte "
        "zeigten stellt stellte "
        "stellten findet fand fanden lässt ließ tritt trat traten trifft traf trafen wies weist wiesen "
        "brachte bringt brachten "
        "bestand besteht begann beginnt begannen starb starben stieg stiegen sank erhielt erhielten verlor verloren "
        "bekam bekamen befand befanden befindet handelt handelte gilt galt galten schied sprach spricht "
        "sprachen sprechen "
        "kamen fiel fielen fuhr flog rief ruft lief liefen setzte setzt setzten schien schienen scheint "
        "wuchs wachsen wächst erfuhr erfuhren erfährt begab begaben gelang verband".split()
    )
    | common_forms(),
    subjunctive=frozenset(
        "sei seien habe werde könne müsse solle wolle dürfe möge wisse gebe gehe lasse sehe nehme komme stehe".split()
    )
    | subjunctive_forms(),
    subjunctive_second=frozenset(
        "wäre wären hätte hätten würde würden könnte könnten müsste müssten sollte sollten wollten dürfte "
        "dürften käme kämen "
        "gäbe gäben bräuchte bräuchten ginge gingen wüsste wüssten ließe ließen stünde stünden läge lägen "
        "bestünden befänden".split()
    ),
    substitutes=frozenset(
        "wäre wären hätte hätten würde würden könnten müssten dürften sollten käme kämen gäbe gäben bräuchten gingen "
        "wüssten ließen stünde stünden läge lägen bestünden befänden blieben fänden hielten".split()
    ),
    hearsay=frozenset("soll sollen".split()),
    tolls=("opfer", "menschenleben", "leben", "tote", "tribut"),
    pluperfect=frozenset(["hatte", "hatten"]),
    past_infinitives=frozenset(["haben", "sein"]),
    participle_endings=("t", "en"),
    complementisers=frozenset(["dass", "daß", "ob"]),
    unmarked=frozenset(["dass", "daß"]),
    inverting=False,
    subject_first=False,
    capital_nouns=True,
    long_passage=6,
    question_words=frozenset(
        "wie wer was warum wann wo weshalb wieso wohin woher welche welcher welches welchen welchem wem "
        "wen inwieweit "
        "worauf worin wofür wodurch womit wobei".split()
    ),
    relatives=frozenset(
        "der die das dem den dessen deren denen welcher welche welches wo wobei womit wodurch was".split()
    ),
    subordinators=frozenset(
        "weil da obwohl obgleich wenn falls als nachdem bevor während damit sodass um ohne indem sofern "
        "solange sobald bis "
        "seit seitdem denn ehe wobei womit sowie anstatt statt".split()
    ),
    coordinators=frozenset("und oder aber sondern doch jedoch sowie denn".split()),
    determiners=frozenset(DETERMINERS),
    oblique=frozenset(
        "dem den des einen einem eines keinem keinen seinem seinen seines ihrem ihren ihres diesem diesen "
        "dieses".split()
    ),
    definite=frozenset("der die das dem den des im am vom beim zum zur".split()),
    pronouns=frozenset("er sie es man wir ich ihr dieser diese jener dies das letzterer letztere beide".split()),
    first_person=frozenset(
        "ich wir mich mir uns unser unsere unserer unserem unseren mein meine meiner meinem meinen".split()
    ),
    reflexives=frozenset(["sich"]),
    prepositions=frozenset(
        "in im ins an am ans auf aus bei beim mit von vom zu zum zur für durch gegen ohne um über unter "
        "vor hinter neben "
        "zwischen nach seit während wegen trotz bis ab außer gegenüber binnen innerhalb außerhalb laut "
        "gemäß mittels anlässlich "
        "hinsichtlich bezüglich aufgrund infolge angesichts dank entgegen statt anstatt per pro je samt "
        "nebst zufolge".split()
    ),
    attaching=frozenset("von vom für aus".split()),
    purpose=frozenset(["um", "ohne", "statt", "anstatt"]),
    infinitive_endings=("en", "ern", "eln", "sein", "tun"),
    infix="zu",
    infinitive_marks=frozenset(["zu"]),
    pronominal=frozenset("damit davon darauf daran darin dafür dagegen dazu daraus darüber".split()),
    genitive=frozenset(
        "einiger vieler aller zahlreicher mancher des der dieser seiner ihrer eines einer dieses seines "
        "ihres zweier beider mehrerer deren dessen".split()
    ),
    masculine=frozenset(["der"]),
    joining=frozenset(["und", "sowie"]),
    adverbs=frozenset(
        "auch aber jedoch dagegen hingegen zudem außerdem allerdings bereits schon noch nur wieder dann "
        "dort hier heute gestern "
        "morgen nun jetzt so dabei dazu dafür damit daher deshalb darüber darauf daran davon dadurch "
        "danach zuvor zunächst später "
        "bisher erst etwa rund gar nicht nie niemals immer oft meist teilweise weiter weiterhin ferner "
        "gleichzeitig inzwischen hierzu andernfalls stattdessen andererseits einerseits diesbezüglich zugleich "
        "unterdessen derweil ebenfalls ebenso selbst sogar indes anschließend schließlich nochmals erneut "
        "abschließend hinzu "
        "übrigens vielmehr zwar ja doch eben wohl sehr mehr vorher nachher einst damals weiters "
        "mittlerweile lediglich offenbar "
        "offensichtlich demnach somit folglich trotzdem dennoch sonst insgesamt besonders insbesondere "
        "wörtlich sinngemäß bislang mehrmals innerhalb daneben daraufhin seither nebenbei "
        "vorerst hierbei hiermit damals seinerzeit dementsprechend alles".split()
    ),
    according=frozenset(["laut", "lt.", "gemäß"]),
    according_source=frozenset(["nach"]),
    according_behind=frozenset(["zufolge"]),
    so_words=frozenset(["so"]),
    thus=frozenset(["demnach", "demzufolge"]),
    thus_first=frozenset(["danach"]),
    whereby=frozenset(["wonach", "demzufolge"]),
    how=frozenset(["wie"]),
    expletives=frozenset(["es"]),
    origins=frozenset("in im aus bei beim auf von vom seitens".split()),
    places_of_origin=frozenset(["aus"]),
    viewing=frozenset(["für"]),
    seats=frozenset(["in", "im"]),
    one=frozenset("einer eine eines keiner".split()),
    moving=frozenset(["ausgehen"]),
    being=frozenset("ist sind war waren sei seien".split()),
    quoting=frozenset(["zitieren"]),
    impersonal=frozenset("heißen verlauten".split()),
    nominative=frozenset(["er", "man"]),
    things=(
        "ung",
        "ungen",
        "keit",
        "keiten",
        "heit",
        "ion",
        "ionen",
        "pläne",
        "vorwurf",
        "vorwürfe",
        "entwurf",
        "gesetz",
    ),
    voices=VOICES,
    times=TIMES,
    mood_endings=("iert", "rgt", "gert", "eut", "setzt", "tscht", "end", "lich", "isch", "ieden"),
    adverb_endings=("lich", "iell", "uell", "weise", "mals", "ends", "ig", "isch", "lang", "wärts", "ens", "ierend"),
    past_endings=(),
    gerund_endings=(),
    possessive_endings=(),
    plural_endings=(),
    tells=frozenset(
        "sagen mitteilen erklären erzählen berichten vorwerfen versichern antworten entgegnen erwidern "
        "schreiben versprechen "
        "drohen raten empfehlen bestätigen verraten zusichern zusagen befehlen unterstellen attestieren "
        "bescheinigen gestehen "
        "vorhalten vorschlagen nachsagen anbieten widersprechen untersagen verbieten erlauben zugeben".split()
    ),
    calls_on=frozenset(
        "auffordern aufrufen bitten warnen beschuldigen anweisen drängen ersuchen fragen informieren mahnen".split()
    ),
    reported_with={
        "sprechen": frozenset(["von", "vom"]),
        "ausgehen": frozenset(["von", "vom"]),
        "rechnen": frozenset(["mit"]),
        "beziffern": frozenset(["auf"]),
        "betrachten": frozenset(["als"]),
        "begründen": frozenset(["mit"]),
        "einstufen": frozenset(["als"]),
        "einschätzen": frozenset(["als"]),
        "vergleichen": frozenset(["mit"]),
        "voraussagen": frozenset(["für"]),
        "attackieren": frozenset(["als"]),
        "kritisieren": frozenset(["als"]),
        "warnen": frozenset(["vor"]),
        "hinweisen": frozenset(["auf"]),
        "angeben": frozenset(["als"]),
        "klagen": frozenset(["über"]),
    },
    rating=frozenset(["als"]),
    wording=frozenset(["worten"]),
    wording_with=frozenset(["mit"]),
    label_words=frozenset("als ein eine einen einer einem von vor".split()),
    demonstratives=frozenset(["dies", "das"]),
    factual=frozenset(
        "tatsache dafür dazu mal ohne so heftig möglichkeit darin soweit dermaßen derart unklar "
        "aufgedeckt vermeiden vermieden verhindern verhindert ermöglicht problem vorgekommen selten glück "
        "zufall schwierig gründe grund ziel sorgen führte führt".split()
    ),
    negations=frozenset(["nicht", "nie", "niemals", "niemand"]),
    merely=frozenset(["nur", "allein", "zuletzt"]),
    made_known=frozenset(["bekannt"]),
    own=frozenset("eigenen eigener eigenem".split()),
    source_nouns=tuple(
        "angabe angaben aussage aussagen ansicht meinung auffassung bericht berichten informationen "
        "information schätzung "
        "schätzungen erkenntnissen erkenntnis worten einschätzung überzeugung darstellung erklärung kommuniqué "
        "darstellungen "
        "planungen plänen ankündigung ankündigungen gesetzentwurf gesetzesentwurf urteil idee "
        "mitteilung mitteilungen meldung meldungen "
        "vorstellung vorstellungen äußerungen umfrage umfragen studie ermittlungen untersuchung untersuchungen "
        "berechnungen berechnung prognose prognosen zeugenaussagen behauptung behauptungen lesart bekunden sicht "
        "einschätzungen analyse analysen stellungnahme stellungnahmen auskunft auskünften vorhersage vorhersagen "
        "kenntnisstand erkenntnisstand quellenlage aktenlage dokument dokumenten medien hochrechnung hochrechnungen "
        "endergebnis erfahrung erfahrungen wunsch willen statistik statistiken quellen vermutung vermutungen "
        "darlegung darlegungen gesetz verfassung".split()
    ),
    views=tuple(
        "meinung ansicht auffassung angaben aussage aussagen einschätzung einschätzungen überzeugung darstellung "
        "bekunden worten informationen schätzung schätzungen lesart behauptung berichten".split()
    ),
    outlet_nouns=tuple(
        "zeitung magazin nachrichtenagentur agentur sender fernsehsender blatt tageszeitung wochenzeitung "
        "nachrichtenmagazin "
        "portal onlineportal rundfunk radio wochenmagazin zeitschrift nachrichtensender".split()
    ),
    title_nouns=tuple(
        "motto titel titels untertitel überschrift name namen buch buches roman romans lied liedes song film films "
        "aufschrift stichwort projekt operation kampagne ausstellung".split()
    ),
    faceless=tuple(
        "sprecher sprecherin sprechers sprechern vertreter vertretern vertreterin beamter beamte beamten "
        "mitarbeiter insider "
        "diplomat diplomaten diplomatin kreise kreisen augenzeuge augenzeugen zeugen experten experte "
        "beobachter analysten "
        "wortführer anwalt anwälte berater teilnehmer".split()
    ),
    documents=tuple(
        "bericht berichte berichten studie studien umfrage gutachten urteil papier dokument statistik artikel".split()
    ),
    agent=frozenset("von vom".split()),
    toward=frozenset(["gegenüber"]),
    toward_behind={
        "mit": ("interview", "gespräch", "telefonat", "unterredung"),
        "an": ("appellieren", "brief", "schreiben", "botschaft", "appell", "mahnung", "appellierte"),
        "für": ("gastbeitrag",),
    },
    facing=frozenset("vor zu zum zur".split()),
    audiences=AUDIENCES,
    plural_datives=frozenset(["den"]),
    plural_dative_endings=("n", "s"),
    objects=frozenset("ihn ihm ihnen mich mir dich dir uns euch".split()),
    dative_pronouns=frozenset("ihm ihr ihnen uns mir".split()),
    dative=frozenset("dem der den einem einer seinem seiner seinen ihrem ihrer ihren".split()),
    literally=frozenset(["wörtlich", "weiter", "zitat"]),
    source_label=("Quelle", "Quellen"),
    crediting=(
        "mit Material",
        "mit Informationen",
        "mit Agenturmaterial",
        "mit Inhalten",
        "unter Verwendung von Material",
        "enthält Material",
        "Material der Nachrichtenagenturen",
        "Material der Nachrichtenagentur",
        "Quellen: Nachrichtenagenturen",
    ),
    written=frozenset(
        "schreiben schreibt schrieb schrieben brief bericht artikel mitteilung pressemitteilung studie "
        "twitter facebook tweet "
        "zeitung buch urteil magazin erklärung".split()
    ),
    months=tuple(
        frozenset(names.split())
        for names in (
            "januar jänner jan",
            "februar feber feb febr",
            "märz mär mrz",
            "april apr",
            "mai",
            "juni jun",
            "juli jul",
            "august aug",
            "september sep sept",
            "oktober okt",
            "november nov",
            "dezember dez",
        )
    ),
    passive=("w", "is", "sind", "se"),
    passive_marks=frozenset({"worden"}),
    inert=frozenset("worden gewesen geworden sein".split()),
    infinite=frozenset("sein worden gewesen geworden lassen".split()),
    first_singular=frozenset({"ich"}),
    adjective_endings=("e", "en", "er", "es", "em", "ige", "al"),
    nominative_endings=("e",),
    genitive_endings=("er",),
    noun_attaching=frozenset({"aus"}),
    name_particles=frozenset("al bin el da de van di del le la".split()),
    according_joins=frozenset(),
    reporting=frozenset("berichten melden schreiben zitieren".split()),
    case_endings=("s", "es"),
    front_endings=("s", "en"),
)
