"""German: the words that lead to what a talk is about."""

from articles.extraction.languages.shapes import TopicWords

TOPICS = TopicWords(
    nouns=frozenset("thema themen hauptthema gesprächsthema gegenstand mittelpunkt".split()),
    verbs=frozenset("war waren ist sind seien sei bildete bildeten stand standen stehen werden".split()),
    prepositions=frozenset({"über"}),
    talk=frozenset(
        "sprach sprachen spricht sprechen gesprochen gespräch gespräche gesprächen beriet berieten beraten beratungen "
        "verhandelt verhandelte verhandelten verhandeln verhandlungen verhandlung treffen konsultationen konferenz "
        "unterredung tauschten austausch diskutierten".split()
    ),
    conjunctions=frozenset("und sowie oder".split()),
    stops=frozenset(
        "ist sind war waren hat haben hatte hatten wird werden wurde wurden sprach sprachen gesprochen beraten "
        "verhandelt mit nach bei am im dass um sagte so besprochen sprechen ausgetauscht "
        "verständigt auszutauschen".split()
    ),
    capital_nouns=True,
    articles=frozenset(
        "dessen deren sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer "
        "der die das den dem des ein eine einen einem einer unter anderem auch aktuelle aktuellen "
        "vor allem neben".split()
    ),
)
