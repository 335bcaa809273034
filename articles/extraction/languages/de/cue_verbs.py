"""German: verbs of saying, with all their forms, and the forms of common verbs that show the Konjunktiv.

A line of a table is `lemma traits [principal parts]`. A bar parts the separable particle: "mit|teilen".
Principal parts of strong verbs are third person present, preterite, participle; weak verbs need none.
Traits: s content clause, i infinitive, r reports without a clause, l label ("als ..."), t thought, w writing, d denial,
q a passive's subject speaks ("wird ... zitiert"),
e with a subject that is nobody ("hieß es"),
f of things as well ("forderte zehn Opfer"): without a clause only somebody known to speak reports,
x weak: a cue only before a clause in the Konjunktiv or with "dass".
"""

from __future__ import annotations

from collections.abc import Iterator

from articles.extraction.languages.shapes import CueForm

VERBS = """
sagen s
erklären s
berichten sr
mit|teilen sr
schreiben sw schreibt schrieb geschrieben
heißen se heißt hieß geheißen
bestätigen s
kritisieren s
an|kündigen sir
äußern s
bezeichnen lr
nennen lrf nennt nannte genannt
behaupten si
melden s
meinen s
betonen s
fordern sirf
auf|fordern ir
vor|werfen sir wirft_vor warf_vor vorgeworfen
begründen s
zitieren sq
glauben st
hoffen sit
befürchten sit
fürchten sit
aus|führen s
vor|schlagen si schlägt_vor schlug_vor vorgeschlagen
beschließen six beschließt beschloss beschlossen
warnen sir
fest|stellen s
versichern s
überlegen i
entgegnen s
erwidern s
antworten s
hinzu|fügen s
ergänzen s
schätzen stx
empfehlen sir empfiehlt empfahl empfohlen
skandieren s
rufen sx ruft rief gerufen
auf|rufen i ruft_auf rief_auf aufgerufen
entscheiden sx entscheidet entschied entschieden
an|prangern s
ab|lehnen i
verlangen sirf
kommentieren s
ein|räumen s
beschuldigen ir
zu|sichern si
würdigen l
loben l
charakterisieren lr
beschreiben lr beschreibt beschrieb beschrieben
fragen s
hervor|heben sr hebt_hervor hob_hervor hervorgehoben
vermuten st
an|geben s gibt_an gab_an angegeben
argumentieren s
unterstreichen s unterstreicht unterstrich unterstrichen
verdeutlichen s
resümieren s
an|merken s
bemerken s
dementieren dsr
bestreiten dsir bestreitet bestritt bestritten
zurück|weisen dsr weist_zurück wies_zurück zurückgewiesen
leugnen dsi
verneinen ds
ab|streiten dsi streitet_ab stritt_ab abgestritten
widersprechen d widerspricht widersprach widersprochen
erzählen s
schildern s
erläutern sr
konstatieren s
klar|stellen s
mutmaßen s
spekulieren s
prognostizieren sr
voraus|sagen s
vorher|sagen sr
urteilen s
fordern sirf
appellieren ir
bitten i bittet bat gebeten
drohen si
versprechen si verspricht versprach versprochen
geloben si
zu|sagen si
unterstellen si
beklagen s
bemängeln s
monieren s
rügen s
begrüßen s
bedauern s
beteuern si
bekräftigen si
bekunden s
bezeugen s
gestehen si gesteht gestand gestanden
ein|gestehen s gesteht_ein gestand_ein eingestanden
zu|geben si gibt_zu gab_zu zugegeben
signalisieren sx
verkünden s
verlautbaren s
vermelden s
verweisen r verweist verwies verwiesen
twittern sw
notieren sw
posten sw
formulieren s
fest|halten sx hält_fest hielt_fest festgehalten
folgern s
schließen x schließt schloss geschlossen
schlussfolgern s
wissen tx weiß wusste gewusst
denken stx denkt dachte gedacht
finden stx findet fand gefunden
halten ltx hält hielt gehalten
sehen lx sieht sah gesehen
werten lr
bewerten l
beurteilen l
ein|schätzen l
ein|stufen lx
rechnen stx
erwarten sitx
bezweifeln st
zweifeln stx
kündigen x
mahnen si
raten i rät riet geraten
an|regen si
plädieren ir
bestellen x
informieren s
unterrichten sx
klagen s
jubeln s
schimpfen s
spotten s
witzeln s
scherzen s
frohlocken s
präzisieren s
referieren s
wiederholen s
insistieren s
vertreten sx vertritt vertrat vertreten
zeigen x
stehen x steht stand gestanden
an|ordnen si
an|weisen i weist_an wies_an angewiesen
befehlen si befiehlt befahl befohlen
vereinbaren six
beabsichtigen ix
ein|laden ix lädt_ein lud_ein eingeladen
trauen x
wünschen sitx
ersuchen i ersucht ersuchte ersucht
beantragen six
nach|haken s
nach|legen sx
kontern s
attestieren sr
bescheinigen sr
bescheiden x
empören sx
freuen sx
entgegen|halten s hält_entgegen hielt_entgegen entgegengehalten
vor|rechnen sx
vor|halten s hält_vor hielt_vor vorgehalten
verraten s verrät verriet verraten
enthüllen s
offenbaren s
bilanzieren s
analysieren s
diagnostizieren s
folgen x
thematisieren r
an|deuten s
durch|blicken x
offen|legen sx
nahe|legen sx
belegen sx
ergeben sx ergibt ergab ergeben
nach|weisen sx weist_nach wies_nach nachgewiesen
ermitteln sx
erwähnen s
sprechen sx spricht sprach gesprochen
beziffern x
betrachten x
vergleichen x vergleicht verglich verglichen
attackieren x
besagen s
heraus|stellen sx
erhoffen sit
erwägen ix erwägt erwog erwogen
ein|schränken s
errechnen s
veröffentlichen sx
verlauten s
aus|drücken s
erfahren sx erfährt erfuhr erfahren
zweifeln sx
beschweren s
einigen sx
dar|legen s
dar|stellen sx
heraus|geben x
nach|sagen s
aus|schließen st schließt_aus schloss_aus ausgeschlossen
drängen i
appellieren i
entschließen i entschließt entschloss entschlossen
an|bieten i bietet_an bot_an angeboten
beteiligen x
überzeugen x
stehen x
hegen x
ein|wenden s wendet_ein wandte_ein eingewandt
"""

# "gab bekannt", "ging davon aus", "wies darauf hin": a particle that is a word by itself, or takes one before it.
PHRASES = """
bekannt|geben srf gibt_bekannt gab_bekannt bekanntgegeben
aus|gehen strx geht_aus ging_aus ausgegangen
hin|weisen s weist_hin wies_hin hingewiesen
hervor|gehen sx geht_hervor ging_hervor hervorgegangen
zum_ausdruck|bringen sr bringt_zum_ausdruck brachte_zum_ausdruck zum_ausdruck_gebracht
aus|sagen s
aus|sprechen i spricht_aus sprach_aus ausgesprochen
ein|setzen x
nahe|bringen x bringt_nahe brachte_nahe nahegebracht
an|nehmen st nimmt_an nahm_an angenommen
auf|merksam x
"""

# Particles that are written apart as well: "hat bekannt gegeben", "zum Ausdruck gebracht".
WORDS_BY_THEMSELVES = frozenset(["bekannt", "zum ausdruck"])

# "einige" is a number far more often than a Konjunktiv.
NO_VERBS = frozenset(["einige", "einigen"])

# Third person singular of the Konjunktiv I is the stem with -e: reported speech without any other sign.
SUBJUNCTIVE_STEMS = """
bekenn erkenn nenn trenn renn grenz hoff sag erklär bedauer begrüß bleib sink lös schließ erteil genehmig führ fahr
arbeit bedeut befind befürcht begeh begründ benötig besteh bestätig betracht betrag betreff betreib bezieh bild biet
brauch bring dien droh dauer entsprech entsteh erfolg erfüll erfordert ergeb erhalt erlaub ermöglich erwart fehl find
folg forder geb geh gehör gelt genieß gescheh gewähr glaub halt handel helf interessier kenn komm kost lass lauf leb
leid leist lieg mach nehm nutz plan prüf reich rechn schaff schein schreib schütz seh sitz sorg sprech steh steig
stell stimm streb such tendier trag treff treib unterlieg unterstütz verbiet verdien verfolg verfüg verhinder verlang
verlauf verletz verlier versteh versuch vertret verzicht vorlieg wart werd widersprech wirk wiss wohn zahl zeig zieh
ziel bedroh beabsichtig bemüh berat berechtig beruh beschäftig beteilig bewirk denk empfind entwickl existier fürcht
funktionier garantier gefährd gewinn hinterlass informier kontrollier kämpf lehn lieb lohn rat reagier richt ruf
schlag setz spiel stamm stärk stoß tret tu unternehm veränder verbreit vergess verkauf verlass vermut versprech
verwend wachs warn wünsch wend werb zwing zähl überleb überleg überwieg übernehm bewähr beweg besitz bestimm bewert
befürwort anstreb versteck akzeptier profitier handl verhandl samml wechsl ermittl veröffentlich starr unterschreib
unterzeichn zurückkehr kehr verweiger verurteil verstoß bevorsteh stattfind erschein scheiter rechtfertig gelang
"""

# The same of more verbs, whose other forms are too often participles or adjectives ("verletzt") to tell of a verb.
MORE_STEMS = """
agier analysier angreif anklag antwort argumentier atm auslös basier bau beacht beanspruch beantrag beantwort bearbeit
beding beeindruck beeinfluss beend befass befrei begegn begehr begleit begreif begrenz behandel behandl behaupt
beherrsch behinder bejah beklag bekomm bekämpf belast beleg beleidig bemerk benachteilig benenn berechn bereu
beschleunig beschließ beschreib beschränk beschuldig beschädig beseitig besteig bestell bestreit besuch beton bevorzug
bewahr beweis bewunder bewältig bezahl bezeichn bezeug bezweifel bind blick blockier brech brems brenn
demonstrier deut diskriminier diskutier dominier dräng drück duld empfang empfehl empör end entfall entfern
entgeh enthüll entlass entlast entscheid entschließ entschuldig entsend entspring entzieh erarbeit erb erfahr erfind
erfrag ergreif erheb erhoff erhöh erinner erkund erlang erleb erleichter erleid erläuter ermittel ermord ermutig
erneuer errechn erreich erricht erschwer ersetz erspar erstatt erstell erstick erstreck ertrag ertrink erwerb erwäg
erwähn erzeug erziel erzwing erzähl eröffn erörter exportier fall fass feier finanzier flieg flieh fließ flücht
fokussier forsch fortfahr frag fress freu förder gefall genüg gerat gestatt gesteh gewährleist greif gründ grüß heb
heil herrsch hinder häng hör ignorier importier investier isolier jag kandidier kapitulier kauf klag klapp klär
konkurrier konzentrier kooperier korrigier kritisier kümmer kürz lach lad lager lehr leit lenk les leugn liefer lüg
manipulier meid meld merk mess miet missacht missbrauch mobilisier motivier nachgeb neig notier nötig nütz ordn
orientier passier pfleg plädier produzier protestier provozier präsentier quäl realisier recherchier red reduzier
regel regier registrier reis respektier rett riskier ruh räum rüst sanier schad scheid schenk schick schieb schieß
schlaf schneid schweig schwör schätz senk signalisier spar spekulier spend sperr spiegel spür stagnier steck sterb
steuer stift straf streich streit stör stürz subventionier säum tag tast tausch teil tolerier trau trauer trink täusch
töt umfass umgeh unterbrech unterdrück unterhalt unterlass unterscheid unterschätz unterstell unterstreich untersuch
verabschied veranlass veranstalt verantwort verbesser verbind verbleib verbring verdeutlich verdräng vereinbar
vereinfach verfass vergeb vergeh vergleich vergrößer verhaft verharmlos verheimlich verhäng verhör verkleiner verknüpf
verkünd verleih verleugn verlänger vermehr vermeid verminder vermiss vermittel vermittl vernachlässig vernicht verpass
verpflicht verrat verringer versag versammel verschaff verschieb verschlechter verschweig verschwend verschwind
verschärf verseh versicher versink versorg verspät verspür verstärk verteidig verteil vertrag vertrau vertreib
verursach verwalt verwechsel verwehr verweis verwirklich verzeichn verzeih verzweifel verzöger vollzieh vorbereit wag
wander wechsel wehr weiger weis werf wert widerleg widersetz widersteh widm wiederhol wieg wähl würdig zerstör zitier
zuck zweifel zöger üb überarbeit überfall übergeb überlass überlast überprüf überrasch überschreit übersteig übertrag
übertreff übertreib überwach überweis überwind überzeug
"""

# "darstelle", "ausfalle": in a subordinate clause the particle stands before its verb.
PARTICLES = (
    "ab an auf aus bei da dar durch ein entgegen fern fest fort frei heraus herein her hervor hin hinaus los mit nach "
    "nieder statt um unter vor voran voraus vorbei weg weiter wieder zu zurück zusammen zuwider"
).split()


def lines(table: str) -> Iterator[list[str]]:
    """The rows of a table as words."""
    for line in table.strip().splitlines():
        yield line.split()


def forms(rows: str) -> dict[str, tuple[CueForm, ...]]:
    """Every form of the verbs of a table, lower case; a form of two verbs has both."""
    found: dict[str, dict[CueForm, None]] = {}
    for lemma, traits, *parts in lines(rows):
        for word, form in inflected(lemma, frozenset(traits), [part.split("_") for part in parts]):
            if word in NO_VERBS:
                continue
            found.setdefault(word, {})[form] = None
    return {word: tuple(entries) for word, entries in found.items()}


def inflected(lemma: str, traits: frozenset[str], parts: list[list[str]]) -> Iterator[tuple[str, CueForm]]:
    """All forms of one verb: apart ("teilte" with the particle "mit") and joined ("mitteilte", "mitzuteilen")."""
    particle, _, plain = lemma.rpartition("|")
    particle = particle.replace("_", " ")
    name = (particle.replace(" ", "") + plain) or lemma
    joint = particle.replace(" ", "")
    for finite in finite_forms(plain, parts):
        yield finite, CueForm(name, "finite", particle, traits)
        if particle and " " not in particle:
            yield joint + finite, CueForm(name, "finite", "", traits)
    participle = "".join(parts[2]) if parts else joint + weak_participle(plain)
    yield participle, CueForm(name, "participle", "", traits)
    if particle in WORDS_BY_THEMSELVES and parts:
        yield parts[2][-1].removeprefix(joint), CueForm(name, "participle", particle, traits)
    yield joint + plain, CueForm(name, "infinitive", "", traits)
    yield f"{joint}zu{plain}" if particle else plain, CueForm(name, "infinitive", "", traits)


def finite_forms(plain: str, parts: list[list[str]]) -> Iterator[str]:
    """Third persons of present, preterite and Konjunktiv, and the first person plural."""
    stem = plain[:-2] if plain.endswith("en") else plain[:-1]
    link = "e" if stem.endswith(("t", "d", "chn", "ckn", "gn")) else ""
    if parts:
        present, past = parts[0][0], parts[1][0]
        plural = past + ("n" if past.endswith("e") else "en")
        yield from (present, past, plural, plain, stem + "e")
    else:
        yield from (f"{stem}{link}t", f"{stem}{link}te", f"{stem}{link}ten", plain, stem + "e")


def weak_participle(plain: str) -> str:
    """ "gesagt", "erklärt", "kritisiert": without "ge" behind an unstressed prefix and in verbs on -ieren."""
    stem = plain[:-2] if plain.endswith("en") else plain[:-1]
    link = "e" if stem.endswith(("t", "d", "chn", "gn")) else ""
    unstressed = plain.startswith(
        ("be", "er", "ver", "ent", "zer", "emp", "ge", "miss", "wider", "wiederh", "unter", "über")
    )
    return f"{'' if unstressed or plain.endswith('ieren') else 'ge'}{stem}{link}t"


def subjunctive_forms() -> frozenset[str]:
    """Konjunktiv I of the common verbs, third person singular, with and without a particle."""
    plain = {f"{stem}e" for stem in (*SUBJUNCTIVE_STEMS.split(), *MORE_STEMS.split(), "hab", "werd", "könn", "woll")}
    return frozenset(plain | {particle + form for particle in PARTICLES for form in plain}) - {"anstelle"}


def common_forms() -> frozenset[str]:
    """Present and preterite of the same verbs, as far as they are weak; forms that do not exist harm nobody."""
    return frozenset(f"{stem}{ending}" for stem in SUBJUNCTIVE_STEMS.split() for ending in ("t", "te", "ten"))
