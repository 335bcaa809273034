# ruff: noqa: E501  (a row of a table is a line)
"""German: the nouns of offices with their inflection, and what stands around them."""

from __future__ import annotations

from collections.abc import Callable

from articles.extraction.languages.de.office_countries import ABROAD, IMPLIED, UNKNOWN_IN
from articles.extraction.languages.shapes import OfficeForm, OfficeWords


def strong(word: str) -> dict[str, OfficeForm]:
    """ "Minister, Ministers, Ministern, Ministerin, Ministerinnen"."""
    return {
        word: OfficeForm(word, "m", False),
        f"{word}s": OfficeForm(word, "m", False),
        f"{word}n": OfficeForm(word, "m", True),
        **feminine(f"{word}in"),
    }


def weak(word: str) -> dict[str, OfficeForm]:
    """ "Präsident, Präsidenten, Präsidentin": the form in -en is singular or plural, which its article tells."""
    stem = word.removesuffix("e")
    return {
        word: OfficeForm(word, "m", False),
        f"{stem}en": OfficeForm(word, "m", False),
        **feminine(f"{stem}in"),
    }


def plain(word: str) -> dict[str, OfficeForm]:
    """ "Sekretär, Sekretärs, Sekretäre, Sekretären, Sekretärin"; "Chef, Chefs"."""
    return {
        word: OfficeForm(word, "m", False),
        f"{word}s": OfficeForm(word, "m", False),
        f"{word}es": OfficeForm(word, "m", False),
        f"{word}e": OfficeForm(word, "m", True),
        f"{word}en": OfficeForm(word, "m", True),
        **feminine(f"{word}in"),
    }


def adjectival(stem: str) -> dict[str, OfficeForm]:
    """ "der Vorsitzende, ein Vorsitzender, die Vorsitzende": the article tells man or woman."""
    return {
        f"{stem}e": OfficeForm(f"{stem}e", "", False),
        f"{stem}er": OfficeForm(f"{stem}e", "m", False),
        f"{stem}en": OfficeForm(f"{stem}e", "", False),
    }


def rounded(word: str) -> dict[str, OfficeForm]:
    """ "Landrat, Landrats, Landräte, Landrätin": the last a changes in the plural and for women."""
    stem, _, end = word.rpartition("a")
    changed = f"{stem}ä{end}"
    return {
        word: OfficeForm(word, "m", False),
        f"{word}s": OfficeForm(word, "m", False),
        f"{word}es": OfficeForm(word, "m", False),
        f"{changed}e": OfficeForm(word, "m", True),
        f"{changed}en": OfficeForm(word, "m", True),
        **feminine(f"{changed}in"),
    }


def manly(stem: str) -> dict[str, OfficeForm]:
    """ "Obmann, Obmanns, Obleute, Obfrau"."""
    word = f"{stem}mann"
    forms = (word, f"{word}s", f"{word}es")
    return {
        **dict.fromkeys(forms, OfficeForm(word, "m", False)),
        f"{stem}männer": OfficeForm(word, "m", True),
        f"{stem}leute": OfficeForm(word, "m", True),
        f"{stem}frau": OfficeForm(f"{stem}frau", "f", False),
        f"{stem}frauen": OfficeForm(f"{stem}frau", "f", True),
    }


def feminine(base: str) -> dict[str, OfficeForm]:
    """The forms of a woman's office."""
    return {base: OfficeForm(base, "f", False), f"{base}nen": OfficeForm(base, "f", True)}


def rows(make: Callable[[str], dict[str, OfficeForm]], words: str) -> dict[str, OfficeForm]:
    """All forms of `words`."""
    return {form: entry for word in words.split() for form, entry in make(word).items()}


ADJECTIVE_ENDINGS = ("e", "en", "er", "em", "es")
ADJECTIVAL = "vorsitzend beauftragt gesandt abgeordnet bevollmächtigt delegiert"
HEADS = {
    **rows(
        strong,
        "minister kanzler botschafter sprecher vertreter bürgermeister vermittler unterhändler berater gouverneur leiter",
    ),
    **rows(strong, "vorsteher befehlshaber kommandeur direktor senator generalsekretär premier verteidiger inspekteur"),
    **rows(strong, "oberbefehlshaber führer koordinator kanzleramtschef monarch"),
    **rows(weak, "präsident diplomat kommandant patriarch monarch adjutant stratege ratspräsident"),
    **rows(plain, "attaché"),
    **rows(plain, "chef sekretär kommissar general könig konsul admiral prinz"),
    **rows(adjectival, ADJECTIVAL),
    **rows(rounded, "staatsanwalt bundesanwalt landesrat landrat"),
    **rows(manly, "haupt ob landeshaupt"),
    **{
        f"{body}vize": OfficeForm(f"{body}vize", "", False)
        for body in ("fraktions", "partei", "bundes", "landes", "unions")
    },
    "oberhaupt": OfficeForm("oberhaupt", "", False),
    "oberhaupts": OfficeForm("oberhaupt", "", False),
    "oberhäupter": OfficeForm("oberhaupt", "", True),
    "oberhäuptern": OfficeForm("oberhaupt", "", True),
    "generäle": OfficeForm("general", "m", True),
    "generälen": OfficeForm("general", "m", True),
    "premiers": OfficeForm("premier", "m", False),
    "direktoren": OfficeForm("direktor", "m", True),
    "senatoren": OfficeForm("senator", "m", True),
    "gouverneure": OfficeForm("gouverneur", "m", True),
    "prinzen": OfficeForm("prinz", "m", False),
    "prinzessin": OfficeForm("prinzessin", "f", False),
    "königs": OfficeForm("könig", "m", False),
}
ALONE = {
    **rows(strong, "kaiser herrscher richter premier rabbiner ministerialdirektor ajatollah emir sultan scheich zar"),
    **rows(
        plain,
        "kardinal bischof erzbischof oberst bundesrat staatsrat generalmajor generalleutnant leutnant oberstleutnant",
    ),
    **rows(plain, "major brigadegeneral dekan herzog großherzog großmufti mufti sonderermittler"),
    **rows(adjectival, "sondergesandt"),
    "papst": OfficeForm("papst", "m", False),
    "papstes": OfficeForm("papst", "m", False),
    "papsts": OfficeForm("papst", "m", False),
    "bundesrätin": OfficeForm("bundesrätin", "f", False),
    "staatsrätin": OfficeForm("staatsrätin", "f", False),
    "fürst": OfficeForm("fürst", "m", False),
    "fürsten": OfficeForm("fürst", "m", False),
    "queen": OfficeForm("queen", "f", False),
}
NO_OFFICES = frozenset(
    "begleiter lautsprecher versprecher blitzableiter ableiter musikdirektor heerführer entsprecher fürsprecher wortführer "
    "handelsvertreter stellvertreter halbleiter".split()
)

OFFICES = OfficeWords(
    heads=HEADS,
    alone=ALONE,
    no_offices=NO_OFFICES,
    incomplete=frozenset(),
    fronts=frozenset(),
    ranks=frozenset(
        f"{stem}{ending}"
        for stem in "hoh erst zweit dritt oberst regierend parlamentarisch ständig leitend stellvertretend geschäftsführend amtierend".split()
        for ending in ADJECTIVE_ENDINGS
    ),
    tails=(("in", "spe"),),
    ministerial=(),
    charges=(),
    counterparts={
        **rows(weak, "kollege amtskollege ressortkollege ministerkollege"),
        "amtsbruder": OfficeForm("amtsbruder", "m", False),
        "pendant": OfficeForm("pendant", "", False),
        "gegenpart": OfficeForm("gegenpart", "", False),
    },
    feminine={
        "minister": "ministerin",
        "präsident": "präsidentin",
        "kanzler": "kanzlerin",
        "chef": "chefin",
        "sekretär": "sekretärin",
        "botschafter": "botschafterin",
        "sprecher": "sprecherin",
        "kommissar": "kommissarin",
        "diplomat": "diplomatin",
        "könig": "königin",
        "leiter": "leiterin",
        "bürgermeister": "bürgermeisterin",
        **{f"{stem}er": f"{stem}e" for stem in ADJECTIVAL.split()},
    },
    plural_genitives=frozenset({"der"}),
    alike=("minister", "botschafter", "kanzler", "vertreter", "vermittler"),
    articles=frozenset("der die das den dem des ein eine einen einem einer eines vom zum beim zur".split()),
    nominative=frozenset("der die das ein eine".split()),
    plural_articles=frozenset("die beide beiden drei vier mehrere alle einige zwei".split()),
    dative=frozenset("von mit zu bei aus gegenüber nach seit neben".split()),
    dative_plurals=frozenset("den seinen ihren deren beiden".split()),
    feminine_articles=frozenset({"die"}),
    possessives=frozenset(
        f"{stem}{ending}"
        for stem in ("sein", "ihr", "dess", "unser", "mein")
        for ending in ("", "e", "en", "em", "er", "es")
    )
    | {"dessen", "deren"},
    adjective_endings=ADJECTIVE_ENDINGS,
    adjectives_behind=False,
    former=(
        "ex",
        "ehemalig",
        "früher",
        "vormalig",
        "damalig",
        "einstig",
        "abgesetzt",
        "gestürzt",
        "designiert",
        "künftig",
        "verstorben",
        "gestorben",
    ),
    unheld_endings=(),
    of=frozenset({"von", "für", "in", "im"}),
    genitive=frozenset("der des eines einer dieses dieser vom beim seines ihrer ihres".split()),
    named_nouns=frozenset(
        "landes bundeslandes bundesstaates bundesstaats freistaates freistaats provinz region kantons gebiets stadt hansestadt "
        "gemeinde universität hochschule stiftung verbraucherzentrale gruppe gruppierung organisation initiative partei firma "
        "gewerkschaft agentur abteilung behörde bürgerinitiative".split()
    ),
    complement_heads=(
        "chef",
        "chefin",
        "leiter",
        "leiterin",
        "vorsitzende",
        "sprecher",
        "sprecherin",
        "direktor",
        "direktorin",
        "präsident",
        "präsidentin",
        "generalsekretär",
        "generalsekretärin",
        "befehlshaber",
        "kommandeur",
        "vertreter",
        "vertreterin",
        "beauftragte",
        "koordinator",
        "kommandant",
        "inspekteur",
        "gouverneur",
    ),
    ministries=(("ministeriums", "minister", "ministerin"), ("ressorts", "minister", "ministerin")),
    chiefs=frozenset({"chef", "chefin", "leiter", "leiterin"}),
    implied=IMPLIED,
    unknown_in=UNKNOWN_IN,
    ministries_of=(("minister", "ministerium"),),
    origins=frozenset({"von", "vom", "aus"}),
    party_tags={},
    attached=frozenset({"bei", "beim"}),
    representing=frozenset({"für"}),
    acting_for=frozenset("unterschrieb unterzeichnete paraphierte verhandelte sprach kam reiste nahm erschien".split()),
    among=frozenset({"darunter"}),
    taking=frozenset(
        "trat tritt zurücktrat zurückgetreten zurücktreten gewählt wählte ernannt ernannte vereidigt bestimmt abgesetzt".split()
    ),
    into=frozenset({"zum", "zur"}),
    speakers=("sprecher", "chef", "vorsitzender", "direktor", "geschäftsführer", "manager", "abgeordneter"),
    parties=frozenset(
        "grünen grüne linken linke liberalen sozialisten konservativen oppositions regierungs fraktions partei koalitions".split()
    ),
    private=tuple(
        "vorstandsvorsitzender vorstandschef aufsichtsvorsitzender aufsichtsratsvorsitzender konzernchef firmenchef klubchef "
        "gewerkschaftschef verbandschef teamchef sportdirektor generalsekretär patriarch".split()
    ),
    posted=tuple(
        "botschafter botschafterin leiter leiterin vertreter vertreterin gesandte beauftragte koordinator konsul "
        "befehlshaber kommandeur kommandant general diplomat diplomatin vermittler".split()
    ),
    posted_in=frozenset({"in", "im"}),
    abroad=ABROAD,
    receiving=frozenset("empfing empfängt empfange empfingen empfangen begrüßte begrüßt begrüßten".split()),
    top_diplomats={
        "top-diplomat": "außenminister",
        "spitzendiplomat": "außenminister",
        "chefdiplomat": "außenminister",
        "topdiplomat": "außenminister",
        "top-diplomatin": "außenministerin",
        "chefdiplomatin": "außenministerin",
        "spitzendiplomatin": "außenministerin",
    },
    descriptors={
        **rows(
            strong, "politiker historiker kritiker anführer rebellenführer oppositionsführer unternehmer schriftsteller"
        ),
        **rows(
            strong, "forscher wissenschaftler künstler sänger schauspieler trainer autor professor pfarrer priester"
        ),
        **rows(
            strong,
            "vorgänger nachfolger gastgeber machthaber staatsgründer gesprächspartner stellvertreter bewerber offizier kanzlerkandidatin reporter sieger",
        ),
        **rows(
            strong,
            "sportler fußballer manager abenteurer komiker herausforderer amtsinhaber preisträger weltmeister "
            "olympiasieger gesellschafter bandleader schüler lehrer prediger täter mörder gründer erfinder entdecker "
            "bewohner anhänger befürworter gegner hauptdarsteller rapper skifahrer läufer",
        ),
        **rows(
            weak,
            "rivale alist onist unist urist amist ivist erist orist ologe ökonom athlet astronaut kosmonaut dirigent intendant "
            "student dozent referent assistent agent produzent putschist rebell theologe architekt fotograf präfekt",
        ),
        **rows(
            plain,
            "milliardär millionär aktionär funktionär moderator investor chefredakteur redakteur ingenieur kapitän model",
        ),
        **rows(strong, "mitarbeiter verleger regisseur blogger verteidiger künstler dichter musiker philosoph ökonom"),
        **rows(weak, "politologe experte aktivist journalist korrespondent kandidat dissident analyst soldat pilot"),
        **rows(
            weak, "präsidentschaftskandidat spitzenkandidat demokrat republikaner jurist mandatar biologe psychologe"
        ),
        **rows(plain, "anwalt rechtsanwalt politikwissenschaftler bruder sohn ehemann"),
        **rows(weak, "gefährte"),
        **rows(strong, "mitstreiter dolmetscher leibwächter"),
        **rows(plain, "freund"),
        "ehefrau": OfficeForm("ehefrau", "f", False),
        "frau": OfficeForm("frau", "f", False),
        "tochter": OfficeForm("tochter", "f", False),
        "schwester": OfficeForm("schwester", "f", False),
        "gast": OfficeForm("gast", "", False),
    },
    relatives=frozenset(
        "ehefrau frau gattin gatte ehemann mann sohn tochter bruder schwester vater mutter witwe".split()
    ),
    vocations=tuple(
        "politiker politikerin experte expertin ologe ologin analyst analystin historiker historikerin ökonom ökonomin "
        "moderator moderatorin priester stellvertreter stellvertreterin spitzenkandidat spitzenkandidatin".split()
    ),
    linking=frozenset("wird wurde ist war bleibt bleiben werden wurden".split()),
    vague=frozenset({"minister"}),
    renaming=tuple(
        "minister präsident kanzler premier staatschef regierungschef kremlchef gouverneur bürgermeister könig".split()
    ),
    roles=frozenset({"als"}),
    conjunctions=frozenset({"und", "sowie", "oder"}),
    both=frozenset({"beider", "ihrer"}),
    pair=frozenset({"beider", "beiden", "zweier"}),
    genitives=("bes", "tes", "des", "ges"),
    named_adjectives=("en", "er"),
    masculine_articles=frozenset("dem den des".split()),
    masculine_endings=("em", "en"),
    feminine_endings=("in", "e"),
    spokesmen=("sprecher", "sprecherin"),
    endings=("innen", "in", "en", "s", "n"),
)
