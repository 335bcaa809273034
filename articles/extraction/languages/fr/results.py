"""French: how long a meeting lasted, what came of it, and that it was put off."""

from articles.extraction.languages.shapes import ResultWords

RESULTS = ResultWords(
    postponed=frozenset("reporté reportée reportés reportées ajourné ajournée ajournés ajournées".split()),
    moved=frozenset("déplacé déplacée avancé avancée".split()),
    new_day=frozenset("au à jusqu'au".split()),
    no_day=frozenset("le la prochain prochaine".split()),
    numbers={"demi": 0.5, "demie": 0.5, "vingt": 20, "trente": 30, "quarante": 40, "quatre-vingt-dix": 90},
    units={
        **dict.fromkeys("heure heures".split(), 60),
        **dict.fromkeys("minute minutes".split(), 1),
        **dict.fromkeys("jours".split(), 1440),
    },
    about=frozenset("plus de environ près presque quelque au moins".split()),
    lasted=frozenset("duré dura durait dure".split()),
    length_before=frozenset("pendant durant".split()),
    length_after=frozenset("durant".split()),
    distance=frozenset("plus après avant tard".split()),
    agreed=frozenset("convenu convenus signé signés conclu adopté".split()),
    outcomes=frozenset("accord accords résultat résultats percée progrès compromis entente communiqué".split()),
    reached=frozenset("trouvé abouti parvenus parvenu atteint obtenu publié".split()),
    without=frozenset("sans aucun aucune pas".split()),
    telling=frozenset("infructueux infructueuse".split()),
    not_yet=frozenset("sera seront devrait pourrait pourraient espère espèrent veut veulent si avant".split()),
)
