"""German: the forms of verbs that tell of the past, and the words that only look like one."""

from __future__ import annotations

STRONG = (
    "blieb schrieb trieb schien stieg schwieg schritt griff litt ritt riss biss bot flog floh floss goss kroch roch "
    "schob schoss schloss verlor zog band fand gelang klang rang sang sank schwand sprang trank zwang begann gewann "
    "half starb warb warf brach erschrak sprach stach traf nahm kam stahl barg befahl empfahl galt gab genas las sah "
    "geschah trat vergaß bat lag saß stand fuhr grub lud schlug schuf trug wuchs fiel ging hing fing hielt hieß lief "
    "ließ rief riet schlief stieß wies mied lieh verzieh schied"
).split()
PREFIXES = (
    "ab an auf aus be bei bekannt durch ein emp ent er fest fort her heraus herein hervor hin hinaus hinein hinzu los "
    "miss mit nach nieder statt teil über um unter ver vor voran vorbei weg weiter wider wieder zer zu zurück zusammen"
).split()
# "kam", "ankam", "kamen an"
STRONG_PAST = frozenset(
    f"{prefix}{stem}{ending}" for prefix in ("", *PREFIXES) for stem in STRONG for ending in ("", "en")
)
# verbs whose stem ends in t: "treten", "anzutreten"
IN_T = (
    "treten halten bieten arbeiten warten raten leiten gelten starten reiten streiten breiten achten richten fürchten "
    "leisten kosten testen muten antworten worten werten schalten walten spalten lasten retten fasten gestalten "
    "beraten bereiten berichten vermuten"
).split()
# words that end like a form of the past: "heute", "der letzte"
NOT_PAST = (
    frozenset(f"{prefix}{link}{verb}" for prefix in ("", *PREFIXES) for link in ("", "zu") for verb in IN_T)
    | {
        f"{stem}{ending}"
        for stem in (
            "soll könn möch müss dürf hät ers zwei drit vier letz rech gu bes spä wei al brei har leich to meis gesam "
            "bekann direk laut kal".split()
        )
        for ending in ("te", "ten")
    }
    | set("heute bitte bitten unten selten mitten hinten inmitten".split())
)
