# ruff: noqa: E501  (a row of a table is a line)
"""French: what tells people's names from other capitalised words."""

from __future__ import annotations

from articles.extraction.languages.blank import blank
from articles.extraction.languages.given_names import FAMILY_FIRST, PARTICLES, RANKS, gathered
from articles.extraction.languages.shapes import NameWords

COMMON = """
le la les l' un une des du de d' et ou mais donc or ni car si que qu' qui quoi dont où quand comme lorsque lorsqu' puis puisque puisqu' quoique
ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos il elle ils elles on je nous vous c' s' n' j' m' t' y en
à au aux avec sans sous sur dans par pour contre entre vers chez depuis pendant avant après dès lors selon malgré outre hors près face afin ainsi alors aussi
aujourd'hui hier demain ici là tout tous toute toutes chaque plusieurs aucun aucune autre autres même non oui ne pas plus moins très trop bien
janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche
ministre ministres ministère président présidente premier première chancelier chancelière ambassadeur ambassade secrétaire gouvernement parlement assemblée sénat état états
défense affaires étrangères intérieur justice économie finances santé culture travail transports énergie agriculture mer europe
nord sud est ouest orient occident afrique asie amérique conseil union nations république royaume fédération place rue palais château hôtel université église parti
monsieur madame mademoiselle mme m mm mgr dr interrogé interrogée arrivé arrivée deux trois quatre cinq conférence sommet réunion rencontre visite accord traité
onu otan ue lire photo partager article vidéo source selon d'après samedi
"""

NAMES = blank(
    NameWords,
    given=gathered(),
    family_first=FAMILY_FIRST,
    particles=PARTICLES | frozenset({"d'", "du", "des"}),
    prepositions=frozenset("de d' du des la le".split()),
    titles={
        "m": "m",
        "mm": "m",
        "mme": "f",
        "mlle": "f",
        "monsieur": "m",
        "madame": "f",
        "dr": "",
        "mgr": "m",
        "me": "",
    },
    common=frozenset(COMMON.split()),
    endings=("tion", "isme", "ité"),
    noun_like=("tion", "ment", "isme", "ité", "eur", "euse"),
    captions=frozenset("photo photos image crédit légende".split()),
    bylines=frozenset({"par"}),
    ranks=RANKS,
    determiners=frozenset("le la les l' un une des du au aux ce cet cette ces son sa ses leur leurs notre nos".split()),
)
