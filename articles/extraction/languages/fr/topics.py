"""French: the words that lead to what a talk is about."""

from articles.extraction.languages.blank import blank
from articles.extraction.languages.shapes import TopicWords

TOPICS = blank(
    TopicWords,
    nouns=frozenset("thème thèmes sujet sujets menu agenda centre cœur".split()),
    verbs=frozenset("était étaient est sont figuraient figurait".split()),
    prepositions=frozenset("sur concernant".split()),
    talk=frozenset(
        "discussions discussion entretien entretiens pourparlers négociations négociation rencontre réunion sommet "
        "discuté parlé négocié débattu porté entretenu entretenus entretenue entretenues".split()
    ),
    conjunctions=frozenset("et ainsi ou".split()),
    stops=frozenset(
        "est sont était étaient a ont avait sera seront qui que qu' où dont après avec lors en à au aux mais selon "
        "lundi mardi mercredi jeudi vendredi samedi dimanche".split()
    ),
    articles=frozenset("le la les l' un une des du de d' notamment".split()),
)
