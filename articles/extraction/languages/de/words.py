"""German: abbreviations, months, and the function words that tell the language."""

from articles.extraction.languages.shapes import Words

WORDS = Words(
    abbreviations=frozenset(
        "dr. prof. hr. fr. st. nr. bzw. ca. etc. evtl. ggf. inkl. mio. mrd. sog. stv. tel. usw. "
        "vgl. z.b. u.a. d.h. u. b. d. h. o. s. v. z. jr. sr. dipl. ing. gen. hl. jh. jhd. bd. abs. "
        "aufl. geb. gest. verh. str. lt. div. jan. feb. febr. apr. aug. sept. sep. okt. nov. dez. "
        "mo. sa.".split()
    ),
    frequent=frozenset(
        "der die das und den dem des ein eine einen einem einer nicht mit auf für von zu zum zur ist sich "
        "auch als nach bei aus werden wird wurde sei seien hat haben hatte war waren dass über unter "
        "zwischen am im in er sie es so um an vor wie wenn noch nur bis mehr kann soll sollen worden ihr ihre seine "
        "man wir ich durch gegen oder aber damit dabei denn diese dieser dieses sind sein traf trifft ging".split()
    ),
    ordinal_full_stop=True,
    months=frozenset(
        "januar jänner februar feber märz april mai juni juli august september oktober november dezember "
        "jahrhundert jahrhunderts jahrestag".split()
    ),
    elided=frozenset(),
    uncut=frozenset(),
    clitics=(),
    unspaced=False,
)
