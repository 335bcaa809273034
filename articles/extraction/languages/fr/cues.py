"""French: what tells that somebody's words follow, and whose."""

from __future__ import annotations

from articles.extraction.languages.blank import blank
from articles.extraction.languages.shapes import CueForm, Cues

# `lemma traits present-singular present-plural participle future`; the traits are those of the German table.
VERBS = """
dire s dit disent dit dira
déclarer sr déclare déclarent déclaré déclarera
affirmer si affirme affirment affirmé affirmera
annoncer sr annonce annoncent annoncé annoncera
indiquer s indique indiquent indiqué indiquera
ajouter s ajoute ajoutent ajouté ajoutera
préciser s précise précisent précisé précisera
expliquer s explique expliquent expliqué expliquera
souligner sr souligne soulignent souligné soulignera
estimer st estime estiment estimé estimera
juger st juge jugent jugé jugera
assurer s assure assurent assuré assurera
prévenir s prévient préviennent prévenu préviendra
avertir s avertit avertissent averti avertira
répondre s répond répondent répondu répondra
répliquer s réplique répliquent répliqué répliquera
rappeler s rappelle rappellent rappelé rappellera
confirmer sr confirme confirment confirmé confirmera
reconnaître s reconnaît reconnaissent reconnu reconnaîtra
admettre s admet admettent admis admettra
soutenir s soutient soutiennent soutenu soutiendra
insister s insiste insistent insisté insistera
conclure s conclut concluent conclu conclura
poursuivre s poursuit poursuivent poursuivi poursuivra
raconter s raconte racontent raconté racontera
rapporter s rapporte rapportent rapporté rapportera
écrire sw écrit écrivent écrit écrira
tweeter sw tweete tweetent tweeté tweetera
demander i demande demandent demandé demandera
exiger sir exige exigent exigé exigera
promettre si promet promettent promis promettra
proposer sir propose proposent proposé proposera
espérer sitx espère espèrent espéré espérera
croire stx croit croient cru croira
penser stx pense pensent pensé pensera
craindre stx craint craignent craint craindra
regretter s regrette regrettent regretté regrettera
démentir dsr dément démentent démenti démentira
nier dsr nie nient nié niera
rejeter dr rejette rejettent rejeté rejettera
accuser ir accuse accusent accusé accusera
condamner r condamne condamnent condamné condamnera
critiquer r critique critiquent critiqué critiquera
dénoncer r dénonce dénoncent dénoncé dénoncera
saluer r salue saluent salué saluera
féliciter r félicite félicitent félicité félicitera
qualifier lr qualifie qualifient qualifié qualifiera
appeler lrx appelle appellent appelé appellera
réaffirmer s réaffirme réaffirment réaffirmé réaffirmera
lancer s lance lancent lancé lancera
commenter s commente commentent commenté commentera
résumer s résume résument résumé résumera
"""
MONTHS = (
    "janvier janv",
    "février févr",
    "mars",
    "avril avr",
    "mai",
    "juin",
    "juillet juil",
    "août",
    "septembre sept",
    "octobre oct",
    "novembre nov",
    "décembre déc",
)


def forms() -> dict[str, tuple[CueForm, ...]]:
    """Every form of the verbs; "dit" is a present tense and a participle, which agrees: "annoncée"."""
    found: dict[str, tuple[CueForm, ...]] = {}
    for line in VERBS.strip().splitlines():
        lemma, traits, singular, plural, participle, future = line.split()
        marks = frozenset(traits)
        finite = (singular, plural, future, f"{future[:-1]}ont")
        agreeing = [participle] if participle.endswith("s") else [participle, f"{participle}e", f"{participle}s"]
        for kind, words in (("finite", finite), ("participle", agreeing)):
            for word in words:
                entry = CueForm(lemma, kind, "", marks)
                found[word] = tuple(dict.fromkeys((*found.get(word, ()), entry)))
    return found


CUES = blank(
    Cues,
    verbs=forms(),
    nouns={word: frozenset("s") for word in "affirmation affirmations accusation promesse idée rumeur".split()},
    auxiliaries=frozenset(
        "a ont avait avaient aurait auraient est sont était étaient fut furent sera seront serait seraient été ai "
        "avons avez ayant soit soient ait aient".split()
    ),
    passive_marks=frozenset({"été"}),
    inert=frozenset({"été"}),
    modals=frozenset(
        "peut peuvent doit doivent veut veulent pourrait pourraient devrait devraient va vont faut faudra pouvons "
        "devons voulons allons".split()
    ),
    finite=frozenset(
        "fait font vient viennent reste restent prend prennent met mettent permet semble suffit suffisent partage "
        "partagent unit continue continuent sommes êtes suis avons avez dois peux veux savons savent sait voit "
        "voient".split()
    ),
    substitutes=frozenset(),
    hearsay=frozenset("aurait auraient serait seraient".split()),
    complementisers=frozenset(["que", "qu'"]),
    unmarked=frozenset(["que", "qu'"]),
    inverting=True,
    subject_first=True,
    question_words=frozenset("qui pourquoi comment où quand combien quel quelle".split()),
    long_passage=8,
    relatives=frozenset("qui que qu' dont où lequel laquelle lesquels lesquelles".split()),
    subordinators=frozenset("si quand lorsque lorsqu' puisque puisqu' comme alors tandis parce avant après".split()),
    coordinators=frozenset("et ou mais".split()),
    determiners=frozenset(
        "le la les l' un une des du au aux ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes "
        "plusieurs quelques deux trois quatre cinq".split()
    ),
    oblique=frozenset("du au aux".split()),
    pronouns=frozenset("il elle ils elles on je j' nous vous ce c' celui celle".split()),
    first_person=frozenset("je j' me m' moi nous mon ma mes notre nos".split()),
    reflexives=frozenset("se s' lui leur".split()),
    prepositions=frozenset(
        "à de d' en dans sur sous pour par avec sans chez vers contre entre depuis pendant avant après lors devant "
        "derrière selon malgré outre envers au aux".split()
    ),
    attaching=frozenset("de d' pour en".split()),
    purpose=frozenset({"pour", "afin"}),
    infinitive_endings=("er", "ir", "re"),
    infinitive_marks=frozenset({"de", "d'", "à", "vouloir", "pouvoir"}),
    genitive=frozenset("du des".split()),
    joining=frozenset(["et"]),
    name_particles=frozenset("al bin el da de d' van von di del le la du".split()),
    adverbs=frozenset(
        "aussi cependant toutefois enfin ensuite puis alors ici là hier aujourd'hui demain déjà encore toujours ainsi "
        "lui également notamment ne n' pas y en lundi mardi mercredi jeudi vendredi samedi dimanche matin soir".split()
    ),
    according=frozenset(["selon", "d'après", "suivant"]),
    nominative=frozenset("il elle ils elles on je nous".split()),
    adverb_endings=("ment",),
    label_words=frozenset("comme un une".split()),
    factual=frozenset("fait sorte".split()),
    outlet_nouns=tuple("journal quotidien hebdomadaire magazine agence chaîne".split()),
    reporting=frozenset("rapporter écrire annoncer indiquer".split()),
    title_nouns=tuple("slogan intitulé intitulée titre nommé nommée baptisé baptisée film roman livre chanson".split()),
    faceless=tuple("porte-parole responsable responsables diplomate diplomates source sources expert experts".split()),
    documents=tuple("rapport rapports étude communiqué lettre sondage enquête article".split()),
    agent=frozenset("par".split()),
    source_label=("Source", "Sources"),
    crediting=("avec des informations", "avec les informations"),
    written=frozenset("écrit écrite lettre rapport article communiqué twitter facebook tweet journal".split()),
    months=tuple(frozenset(names.split()) for names in MONTHS),
    infinite=frozenset({"été", "ayant"}),
    first_singular=frozenset("je j'".split()),
    case_endings=("s",),
    viewing=frozenset(),
    seats=frozenset(),
    one=frozenset({"un", "une"}),
)
