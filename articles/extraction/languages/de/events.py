"""German: the words by which reports tell of a meeting, of its kind, and of whether it took place."""

from articles.extraction.languages.shapes import EventWords

TALK, MEET, VISIT, SUMMIT, PHONE, VIDEO = "talk", "meet", "visit", "summit", "phone", "video"

EVENTS = EventWords(
    nouns={
        **dict.fromkeys(
            "gespräch gespräche gesprächen gesprächs gespräches unterredung unterredungen beratung beratungen "
            "konsultation konsultationen verhandlung verhandlungen aussprache delegationsgespräche "
            "delegationsgesprächen zweiergespräche zweiergesprächen gesprächsthema".split(),
            TALK,
        ),
        **dict.fromkeys(
            "treffen treffens begegnung begegnungen zusammenkunft zusammentreffen zusammentreffens audienz "
            "vieraugengespräch vieraugengesprächs empfang empfangs sitzung abendessen arbeitsessen mittagessen "
            "bankett händedruck handschlag".split(),
            MEET,
        ),
        **dict.fromkeys(
            "besuch besuchs besuches besuche besuchen antrittsbesuch reise auslandsreise visite staatsbesuch "
            "aufenthalt aufenthalts gegenbesuch".split(),
            VISIT,
        ),
        **dict.fromkeys(
            "gipfel gipfels gipfeltreffen gipfeltreffens gipfelkonferenz konferenz konferenzen tagung "
            "außenministertreffen ministertreffen".split(),
            SUMMIT,
        ),
        **dict.fromkeys(
            "telefonat telefonats telefonate telefonaten telefongespräch telefongesprächs telefongespräche "
            "telefongesprächen anruf".split(),
            PHONE,
        ),
        **dict.fromkeys(
            "videokonferenz videokonferenzen videoschalte videoschalten videogespräch videogipfel videotelefonat "
            "videoschaltung schaltkonferenz".split(),
            VIDEO,
        ),
    },
    endings={
        "gipfeltreffen": SUMMIT,
        "gipfeltreffens": SUMMIT,
        "preise": "",  # "Energiepreise" is no journey
        "kreise": "",
        "treffen": MEET,
        "treffens": MEET,
        "gespräch": TALK,
        "gespräche": TALK,
        "gesprächen": TALK,
        "gesprächs": TALK,
        "sitzung": MEET,
        "verhandlungen": TALK,
        "besuch": VISIT,
        "besuchs": VISIT,
        "besuches": VISIT,
        "reise": VISIT,
        "gipfel": SUMMIT,
        "gipfels": SUMMIT,
        "konferenz": SUMMIT,
    },
    not_events=frozenset(
        "pressekonferenz bundespressekonferenz pressegespräch pressegespräche beitrittsverhandlungen "
        "koalitionsverhandlungen koalitionsgespräche koalitionsgesprächen tarifverhandlungen sondierungsgespräche "
        "sondierungsgesprächen gerichtsverhandlungen jugendtreffen klassentreffen vorstellungsgespräch "
        "vorstellungsgespräche parteitreffen parteikonferenz kirchenbesuch arztbesuch theaterbesuch schulbesuch "
        "stadionbesuch abreise anreise einreise ausreise weiterreise rückreise durchreise hinreise "
        "kabinettssitzung kabinettsitzung fraktionssitzung parlamentssitzung bundestagssitzung plenarsitzung "
        "vorstandssitzung aufsichtsratssitzung gremiensitzung berggipfel truppenbesuch interviewgespräch "
        "eintreffen eintreffens "
        "hintergrundgespräch verkaufsgespräche selbstgespräch preise kreise ausstellungsbesuch".split()
    ),
    verbs={
        **dict.fromkeys(
            "unterzeichnet unterzeichnete unterzeichneten unterschrieb unterschrieben paraphierten paraphiert "
            "verständigt verständigten geeinigt einigten tauschten".split(),
            "sign",
        ),
        **dict.fromkeys(
            "teilgenommen teilnehmen beteiligt beteiligten begleitet begleitete begleiteten zugegen anwesend "
            "vermittelt vermittelte vermittelten zusammengebracht beigewohnt".split(),
            "attend",
        ),
        **dict.fromkeys(
            "trifft traf trafen treffen getroffen auseinandergegangen wiedersehen zusammenkam zusammentrifft "
            "zusammentraf zusammentrafen zusammengetroffen zusammenzutreffen zusammentreffen zusammengekommen "
            "zusammenkommen zusammenzukommen zusammenkamen zusammenkommt begegnet begegnete begegneten "
            "getagt tagte tagten tagen".split(),
            "meet",
        ),
        **dict.fromkeys(
            "sprach sprachen spricht sprechen gesprochen beriet berieten berät beraten verhandelt verhandelte "
            "verhandelten verhandeln besprochen besprach besprachen unterredet ausgetauscht "
            "weitersprechen weiterverhandeln weiterreden gerungen rangen".split(),
            "talk",
        ),
        **dict.fromkeys(
            "empfing empfingen empfängt empfangen bewirtete bewirtet begrüßte begrüßten begrüßt".split(), "receive"
        ),
        **dict.fromkeys("einbestellt einbestellte einbestellten".split(), "meet"),
        **dict.fromkeys("telefonierte telefonierten telefoniert telefonieren angerufen".split(), "phone"),
        **dict.fromkeys(
            "besuchte besuchten besucht besuchen besuche gereist reiste reisten reist reisen reise eingetroffen "
            "gelandet landete weilte weilt hergereist angereist fliegen fliegt flog geflogen".split(),
            "visit",
        ),
    },
    visits=frozenset("besuchte besuchten besucht besuchen besuche bereist bereiste bereisten bereisen".split()),
    # verb and particle that stand apart: "kamen ... zusammen"
    calls={},
    idle_nouns={},
    separated={
        "zusammen": ("meet", frozenset("kam kamen kommt kommen traf trafen trifft treffen".split())),
        "ein": ("visit", frozenset("traf trafen trifft treffen".split())),
        "nach": ("visit", frozenset("kam kamen kommt kommen flog flogen fliegt".split())),
        "teil": ("attend", frozenset("nahm nahmen nimmt nehmen".split())),
        "dabei": ("attend", frozenset("war waren".split())),
        "bei": ("attend", frozenset("wohnte wohnten".split())),
        "zueinander": ("attend", frozenset("führte führten brachte brachten".split())),
        "tisch": ("attend", frozenset("saß saßen".split())),
        "namen": ("sign", frozenset("setzte setzten setzt setzen".split())),
        "erwartet": ("visit", frozenset("wird werden".split())),
        "hinzu": ("attend", frozenset("kam kamen".split())),
        "wieder": ("meet", frozenset("sehen sahen".split())),
        "gegenüber": ("meet", frozenset("saß saßen sitzen sitzt".split())),
    },
    articles_too=frozenset({"ein"}),
    # "treffen" that is no meeting
    idle_objects=frozenset(
        "entscheidung entscheidungen maßnahme maßnahmen vorkehrung vorkehrungen vereinbarung vereinbarungen aussage "
        "aussagen auswahl abkommen vorbereitungen regelung regelungen absprachen ziel".split()
    ),
    # "mit": the other side of a talk; a verb of talking alone is no meeting
    at=frozenset({"bei", "durch"}),
    beside=frozenset("mit zwischen".split()),
    company=frozenset("mit miteinander zwischen einander untereinander gegenseitig".split()),
    phone=frozenset("telefonisch telefonischen telefonische telefon fernmündlich".split()),
    video=frozenset(
        "videoschalte videokonferenz video virtuell virtuellen virtuelle zugeschaltet videoschaltung online".split()
    ),
    means=frozenset("per in via mittels bei".split()),
    planned=frozenset(
        "wird werden werde will wollen wolle wollte wollten soll sollen solle sollte sollten geplant vorgesehen "
        "erwartet erwarten möchte möchten möge plant planen voraussichtlich morgen demnächst anberaumt angesetzt "
        "angedacht terminiert beabsichtigt eingeplant programm bevor".split()
    ),
    destined=(frozenset(), frozenset()),
    announced=frozenset(
        "geplante geplanten geplanter geplantes vorgesehene vorgesehenen bevorstehende bevorstehenden bevorstehender "
        "anstehende anstehenden angekündigte angekündigten kommende kommenden nächste nächsten nächstes".split()
    ),
    past=frozenset(
        "vereinbarten vereinbarte führte führten erörterten erörterte tauschte tauschten war waren hatte hatten "
        "wurde wurden worden gewesen sagte sagten erklärte erklärten traf trafen kam kamen fand fanden habe haben "
        "hat ist sind sei seien sprach sprachen empfing empfingen betonte teilte reiste reisten besuchte besuchten "
        "begann begannen endete endeten ging gingen gab gaben beriet berieten telefonierte telefonierten hieß "
        "lobte nannte bezeichnete tagte tagten verhandelte verhandelten einigte einigten zeigte zeigten stattete "
        "statteten absolvierte absolvierten traten übergaben übergab eröffneten eröffnete gedachten weihten schlossen "
        "stellten stellte legten".split()
    ),
    participles=frozenset(
        "getroffen gesprochen empfangen besucht gereist eingetroffen zusammengekommen zusammengetroffen beraten "
        "telefoniert verhandelt stattgefunden gewesen geführt begonnen beendet vereinbart unterzeichnet gelandet "
        "angekommen".split()
    ),
    present_too=frozenset("besucht telefoniert verhandelt beraten vereinbart".split()),
    after=frozenset(
        "scheitern abschluss verlauf ausgang ergebnis ergebnisse anschluss nach nachdem seit während bei beim "
        "auf".split()
    ),
    upon={
        "auf": frozenset("dem der einem einer diesem dieser seinem seiner ihrem ihrer deren dessen".split()),
    },
    past_point=frozenset("nach nachdem seit".split()),
    to=frozenset({"zu"}),
    took_place=frozenset(
        "statt stattgefunden stattfinden stattfindet stattfand stattfanden dauerte dauerten gedauert endete "
        "endeten beendet begann begannen begonnen verlief verliefen verlaufen abgehalten".split()
    ),
    before=frozenset("vor vorfeld".split()),
    cancelled=frozenset(
        "abgesagt absagte absagten absagt absagen gestrichen storniert ausgefallen ausfallen entfallen "
        "entfällt geplatzt platzte platzen annulliert hinfällig".split()
    ),
    cancellation=frozenset("absage absagen".split()),
    cancelled_apart=(
        (frozenset("sagte sagten sagt sagen".split()), "ab"),
        (frozenset("fällt fiel fallen fielen".split()), "aus"),
    ),
    particle_beside=False,
    refused=frozenset(
        "abgelehnt ablehnte ablehnten ablehnt verweigert verweigerte verweigerten verweigern weigerte weigern weigert "
        "geweigert ausgeschlagen".split()
    ),
    refused_apart=(frozenset("lehnte lehnten lehnt lehnen schlug schlugen".split()), "ab aus".split()),
    possible=frozenset(
        "regte anregte einberufung "
        "hofft hoffe hoffen hoffte hofften erwägt erwägen erwog wünscht wünschte wäre wären "
        "könnte könnten würde würden bereit bereitschaft angebot vorgeschlagen forderte fordert".split()
    ),
    negations=frozenset("nicht kein keine keinen keiner weder".split()),
    no=frozenset("kein keine keinen keiner".split()),
    whether=frozenset({"ob"}),
    usual=frozenset("allgemeinen üblicherweise normalerweise gewöhnlich generell meistens meist".split()),
    given_up=frozenset("war waren sollte sollten wollte wollten hatte hatten hätte hätten".split()),
    unreal=frozenset("hätte hätten".split()),
    unmet=frozenset(),
    unreal_ends=frozenset({"sollen"}),
    summons=frozenset("einbestellt einbestellte einbestellten einbestellen einzubestellen".split()),
    absent=frozenset(
        "fehlte fehlten fernblieb abwesend fern dabei teil teilgenommen teilnahm teilnahmen eingeladen "
        "teilnehmen".split()
    ),
    absent_alone=frozenset("fehlte fehlten fernblieb abwesend".split()),
    speech=frozenset(
        "sagte sagten erklärte erklärten betonte so laut zufolge berichtete meinte kommentierte teilte warnte".split()
    ),
    spokespeople=("sprecher", "sprecherin"),
    parliaments=("parlament", "repräsentantenhaus", "unterhaus", "oberhaus", "kongress", "kammer", "abgeordnetenhaus"),
    judging=frozenset(
        "bezeichnete bezeichneten bewertete bewerteten lobte lobten nannte nannten würdigte kritisierte hieß "
        "kündigte".split()
    ),
    other=frozenset("letzte letzten früheres frühere früheren voriges vorige vorigen weiteres".split()),
    pair={
        "beide": 2,
        "beiden": 2,
        "beider": 2,
        "miteinander": 2,
        "einander": 2,
        "untereinander": 2,
        "drei": 3,
        "vier": 4,
    },
    joint=frozenset(
        "beraten beratschlagen tagen sprachen berieten verhandelten besprachen haben hatten "
        "wollen werden sollen".split()
    ),
    idle_prepositions=frozenset("von vom".split()),
    idle_particles=frozenset({"aus", "zu"}),
    they=frozenset({"sie"}),
    each_other=frozenset("miteinander einander untereinander".split()),
    about=frozenset("gegen über wegen anstelle statt anstatt ohne trotz".split()),
    followers=(
        *"gegner gegnern gegnerin anhänger anhängern kritiker kritikern berater beratern vertrauter vertrauten".split(),
        *"mitarbeiter mitarbeitern unterstützer unterstützern witwe sohn sohnes tochter bruder schwester büro".split(),
    ),
    graves=frozenset("grab grabes grabmal denkmal trauerfeier beisetzung beerdigung gedenkfeier".split()),
    kin=frozenset(
        "vorgänger vorgängerin vorgängers vorgängern amtsvorgänger amtsvorgängerin amtsvorgängers "
        "nachfolger nachfolgerin nachfolgers nachfolgern amtsnachfolger amtsnachfolgerin amtsnachfolgers".split()
    ),
    aside=frozenset({"rande"}),
    onward=frozenset("weiter ab zurück heim".split()),
    homeward=frozenset(
        "zurück heim zurückkehren zurückkehrt zurückkehrte zurückgekehrt zurückzukehren zurückreisen zurückreiste "
        "zurückgereist zurückfliegen zurückflog zurückgeflogen heimreisen heimgekehrt heimgereist".split()
    ),
    onward_beside=frozenset(),
    arranged=frozenset(
        "verabredet verabredete verabredeten vereinbart vereinbarte vereinbarten angekündigt eingeladen einlud "
        "einluden".split()
    ),
    posted=("botschafter", "botschafterin", "leiter", "leiterin", "gesandten", "vertreter", "konsul"),
    arranged_apart=(
        (frozenset("lud luden lädt laden".split()), "ein"),
        (frozenset("sagte sagten sagt".split()), "zu"),
    ),
    in_course=frozenset("in im bei beim während nach auf".split()),
    lasting=frozenset("tage tagen".split()),
    lasting_endings=("tägig", "tägige", "tägigen", "tägiger", "tägiges"),
    repeated=frozenset("und sowie am".split()),
    same_day=frozenset("vormittag mittag nachmittag abend anschließend danach später".split()),
    renounced=frozenset("ab verzichtet verzichtete verzichten abgesagt absagte fern".split()),
    taking_part=frozenset({"teilnahme"}),
    there=frozenset("dort dorthin".split()),
    started=frozenset("begann begannen begonnen".split()),
    ended=frozenset("endete endeten beendet beendete beendeten abgeschlossen ende".split()),
    in_person=frozenset("persönlich rande augen".split()),
    comparison=frozenset({"wie"}),
    topical=frozenset("über wegen seit bis zu zum zur gegen".split()),
    of=frozenset("von des der".split()),
    between=frozenset({"zwischen"}),
    had=frozenset("hatte hatten".split()),
    owners=("s", "'", "’", "‘"),
    anaphors=frozenset(
        "am der die das den dem des diese diesen diesem dieses dieser sein seine seinem seiner seines ihr ihre "
        "ihrem ihrer ihren beim zum".split()
    ),
    again=frozenset(
        "erneut erneutes erneute erneuten weitere weiteren weiteres wieder fortsetzen fortgesetzt "
        "fortzusetzen nächste nächstes".split()
    ),
    passive=frozenset("wurde wurden wird werden worden".split()),
    once_more=frozenset("nochmals abermals".split()),
    series=frozenset(
        "zweites zweiter zweite zweiten drittes dritter dritte dritten viertes vierte nächstes nächster nächste "
        "nächsten weiteres weiterer früheres früherer".split()
    ),
    capital=frozenset({"hauptstadt"}),
    sites=frozenset("flughafen küste nähe hafen vorort bahnhof".split()),
    other_prepositions=frozenset("aus von für über mit gegen um durch zwischen gegenüber".split()),
    place_prepositions=frozenset("in im nach bei auf ins nahe unweit".split()),
    towards=frozenset({"nach"}),
    finite=frozenset(
        "ist sind war waren hat haben hatte hatten wird werden wurde wurden kam kamen kommt reiste reist traf trifft "
        "besuchte empfing soll will sagte sprach fand findet begann".split()
    ),
    domestic=frozenset(
        "cdu csu spd fdp afd övp spö fpö neos svp pds kpd dgb adac dfb fifa uefa fc koalition koalitionspartner "
        "kabinett parteivorstand parteitag fraktion tarif gewerkschaft vereinsführung "
        "bundesliga trainer spieler aufsichtsrat kandidatur messe".split()
    ),
    only_one=("außenminister", "verteidigungsminister", "staatspräsident", "staatschef", "regierungschef"),
    summit_offices=frozenset("regierungschef staatschef präsident".split()),
    leaders=("minister", "ministern", "ministerinnen", "regierungschefs", "staatschefs"),
    abroad=frozenset(
        "außenminister außenministern außenministerin staats- regierungschefs gipfel botschafter verteidigungsminister "
        "staatschefs eu g7 g8 g20 nato uno nationen staaten minister ministern".split()
    ),
    joining=frozenset({"und"}),
)
