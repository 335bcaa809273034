"""French: abbreviations, months, elided words, and the function words that tell the language."""

from articles.extraction.languages.blank import blank
from articles.extraction.languages.shapes import Words

WORDS = blank(
    Words,
    abbreviations=frozenset(
        "m. mm. dr. pr. me. mgr. st. ste. cf. p. ex. etc. env. av. apr. art. vol. no. janv. févr. avr. juil. sept. "
        "oct. nov. déc.".split()
    ),
    frequent=frozenset(
        "le la les de du des et à au aux un une en dans par pour sur avec que qui ne pas ce cette ces se sa son ses "
        "est sont a ont été il elle ils mais ou où plus comme selon après entre leur leurs était aussi dont sans "
        "sous lors lundi mardi mercredi jeudi vendredi".split()
    ),
    months=frozenset("janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()),
    elided=frozenset("l' d' s' n' j' m' t' c' qu' jusqu' lorsqu' puisqu' quoiqu'".split()),
    uncut=frozenset("d'abord d'ailleurs d'après d'accord d'ores d'emblée".split()),
    clitics=tuple("-t-elles -t-elle -t-ils -t-il -t-on -elles -elle -ils -il -on -je -nous -vous".split()),
)
