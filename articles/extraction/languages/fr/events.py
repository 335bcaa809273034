"""French: the words by which reports tell of a meeting, of its kind, and of whether it took place."""

from articles.extraction.languages.blank import blank
from articles.extraction.languages.shapes import EventWords

TALK, MEET, VISIT, SUMMIT, PHONE, VIDEO = "talk", "meet", "visit", "summit", "phone", "video"
RECEIVE, SIGN, ATTEND = "receive", "sign", "attend"


def agreeing(stems: str) -> list[str]:
    """Participles with their endings: "reçu", "reçue", "reçus", "reçues"."""
    return [f"{stem}{ending}" for stem in stems.split() for ending in ("", "e", "s", "es")]


# Verbs of meetings and journeys in the future, both persons: what they tell of is still to come.
FUTURE = frozenset(
    f"{stem}{ending}"
    for stem in "rencontrer recevr accueiller rendr entretiendr effectuer participer évoquer visiter tiendr réunir "
    "retrouver discuter débuter arriver viendr".split()
    for ending in ("a", "ont")
)
MET = agreeing("rencontré réuni retrouvé")
TALKED = [*agreeing("entretenu discuté concerté"), "discuté", "négocié", "dialogué"]
RECEIVED = agreeing("reçu accueilli")
VISITED = [*agreeing("rendu arrivé"), "visité"]

EVENTS = blank(
    EventWords,
    nouns={
        **dict.fromkeys(
            "discussions pourparlers négociations consultations conversations entretien entretiens".split(), TALK
        ),
        **dict.fromkeys("rencontre rencontres réunion réunions audience dîner déjeuner tête-à-tête".split(), MEET),
        **dict.fromkeys("visite visites déplacement voyage".split(), VISIT),
        **dict.fromkeys("sommet".split(), SUMMIT),
        **dict.fromkeys("visioconférence vidéoconférence".split(), VIDEO),
    },
    verbs={
        **dict.fromkeys(["signé", "signent"], SIGN),
        **dict.fromkeys(["assisté", "participé", "accompagné"], ATTEND),
        **dict.fromkeys(
            [*MET, "rencontrer", "rencontrera", "rencontreront", "réunissent", "retrouvent", "retrouveront"], MEET
        ),
        **dict.fromkeys([*TALKED, "entretient", "entretiennent", "entretenir", "entretiendra", "entretiendront"], TALK),
        **dict.fromkeys([*RECEIVED, "reçoit", "recevoir", "recevra", "recevront", "accueillera", "accueille"], RECEIVE),
        **dict.fromkeys(["téléphoné", "téléphone"], PHONE),
        **dict.fromkeys([*VISITED, "rend", "rendra", "rendront", "rendre"], VISIT),
    },
    idle_objects=frozenset("succès difficultés obstacles opposition problèmes résistance".split()),
    at=frozenset({"à", "chez", "auprès"}),
    beside=frozenset({"avec", "entre"}),
    company=frozenset("avec entre ensemble homologue homologues".split()),
    phone=frozenset("téléphone téléphonique téléphoniques".split()),
    video=frozenset("visioconférence vidéoconférence vidéo".split()),
    planned=frozenset(
        "sera seront aura auront doit doivent devra devront devrait devraient va vont prévoit prévoient".split()
    )
    | FUTURE
    | frozenset(agreeing("attendu prévu")),
    announced=frozenset("prochain prochaine future futur".split()),
    past=frozenset("a ont est sont était étaient avait avaient fut furent s'est eu tenu tenue tenus tenues".split()),
    participles=frozenset([*MET, *TALKED, *RECEIVED, *VISITED, *agreeing("tenu")]),
    after=frozenset("après pendant durant lors depuis issue".split()),
    before=frozenset("avant veille".split()),
    cancelled=frozenset([*agreeing("annulé reporté"), "annule"]),
    refused=frozenset([*agreeing("refusé décliné rejeté"), "refuse", "décline", "refus"]),
    possible=frozenset("pourrait pourraient proposé propose souhaite souhaité veut voudrait".split()),
    negations=frozenset("pas non ni jamais aucun aucune".split()),
    absent=frozenset("participé assisté présent présente venu venue participe".split()),
    absent_alone=frozenset("absent absente absents absentes".split()),
    speech=frozenset("dit déclaré affirmé annoncé indiqué selon ajouté précisé expliqué".split()),
    judging=frozenset("qualifié salué critiqué décrit".split()),
    other=frozenset("dernière dernier précédente précédent autre".split()),
    pair={"deux": 2, "trois": 3, "quatre": 4},
    joint=frozenset("discuté négocié ont sont se".split()),
    they=frozenset({"ils", "elles"}),
    homeward=frozenset("retourné retournée retourne rentré rentrée rentre rentrera regagné".split()),
    usual=frozenset("généralement habituellement normalement".split()),
    graves=frozenset("tombe obsèques funérailles".split()),
    kin=frozenset("prédécesseur successeur".split()),
    aside=frozenset({"marge"}),
    arranged=frozenset([*agreeing("convenu invité"), "accepté"]),
    posted=("ambassadeur", "ambassadrice", "consul"),
    in_course=frozenset("pendant durant lors".split()),
    lasting=frozenset({"jours"}),
    repeated=frozenset("et le".split()),
    same_day=frozenset("matin après-midi soir ensuite".split()),
    there=frozenset({"y", "là-bas"}),
    started=frozenset([*agreeing("commencé ouvert entamé"), "débuté"]),
    ended=frozenset([*agreeing("achevé terminé conclu")]),
    in_person=frozenset({"personne"}),
    comparison=frozenset({"comme"}),
    topical=frozenset("sur depuis jusqu' concernant".split()),
    of=frozenset("de d' du des".split()),
    between=frozenset({"entre"}),
    had=frozenset("avait avaient".split()),
    anaphors=frozenset("le la les l' ce cet cette ces son sa leur".split()),
    again=frozenset("nouveau nouvelle prochain autre".split()),
    capital=frozenset({"capitale"}),
    sites=frozenset("aéroport château palais".split()),
    other_prepositions=frozenset("de d' du des pour avec contre entre par".split()),
    place_prepositions=frozenset("à au aux en dans près".split()),
    finite=frozenset("est sont était étaient a ont avait avaient sera seront fut".split()),
    domestic=frozenset("coalition cabinet parti syndicat ligue équipe entraîneur joueur".split()),
    leaders=("ministres", "dirigeants", "présidents", "chefs"),
    abroad=frozenset("ministres dirigeants chefs ambassadeur présidents étrangères ue otan".split()),
    past_point=frozenset("après depuis".split()),
    to=frozenset("de d' à".split()),
    took_place=frozenset("lieu".split()),
    cancellation=frozenset("annulation report".split()),
    joining=frozenset({"et"}),
)
