"""English: the words that lead to what a talk is about."""

from articles.extraction.languages.shapes import TopicWords

TOPICS = TopicWords(
    nouns=frozenset("topic topics subject agenda focus".split()),
    verbs=frozenset("was were is are included".split()),
    prepositions=frozenset("on about over".split()),
    talk=frozenset("talks talk spoke discussed discussion negotiations negotiated conferred meeting summit".split()),
    conjunctions=frozenset("and or".split()),
    stops=frozenset(
        "sidelines margins sideline fringes is are was were has have had will would "
        "with after at in that to said on".split()
    ),
    capital_nouns=False,
    articles=frozenset("the a an among others also".split()),
)
