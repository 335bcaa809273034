"""German: which countries have an office of that name, and which have not."""

from __future__ import annotations

# Countries whose head of state is called otherwise: "Präsident Name" alone is from none of them.
NO_PRESIDENT = "DE AT CH DDDE GB ES NL BE LU SE NO DK JP CA AU NZ VA SA JO MA QA AE OM BH KW TH KH MY".split()
# Countries that had a king or queen, or have; where the report names none of them, the office is of nobody's.
MONARCHIES = ("", *"GB ES NL BE SE NO DK SA JO MA BH TH KH BT LS SZ TO".split())

FEDERAL = (
    "finanz wirtschafts innen außen verteidigungs justiz umwelt arbeits gesundheits familien bildungs "
    "forschungs verkehrs bau landwirtschafts agrar entwicklungs verbraucherschutz ernährungs sozial post atom digital"
).split()
# "Nationalrat", "Landesrat" are Austrian, but for one province of Italy or the Swiss.
IMPLIED = {
    **{f"bundes{field}minister{ending}": ("DE",) for field in FEDERAL for ending in ("", "in")},
    "kulturstaatsminister": ("DE",),
    "kulturstaatsministerin": ("DE",),
    "generalbundesanwalt": ("DE",),
    "generalbundesanwältin": ("DE",),
    "bundesbankpräsident": ("DE",),
    "bundestagsabgeordnete": ("DE",),
    "bundestagsvizepräsident": ("DE",),
    "bundestagsvizepräsidentin": ("DE",),
    "bundesratspräsident": ("DE", "AT"),
    "bundesratspräsidentin": ("DE", "AT"),
    "ministerialdirektor": ("DE",),
    "landeshauptmann": ("AT", "IT"),
    "landeshauptfrau": ("AT", "IT"),
    "landesrat": ("AT", "IT"),
    "landesrätin": ("AT", "IT"),
    "nationalratspräsident": ("AT", "CH"),
    "nationalratspräsidentin": ("AT", "CH"),
    "nationalratsabgeordnete": ("AT", "CH"),
    "kongressabgeordnete": ("US",),
    "kongreßabgeordnete": ("US",),
    "bundeskanzler": ("DE", "AT"),
    "bundeskanzlerin": ("DE", "AT"),
    "altkanzler": ("DE", "AT"),
    "bundespräsident": ("DE", "AT", "CH"),
    "bundespräsidentin": ("DE", "AT", "CH"),
    "bundesminister": ("DE", "AT"),
    "bundesministerin": ("DE", "AT"),
    "bundestagspräsident": ("DE",),
    "bundestagspräsidentin": ("DE",),
    "vizekanzler": ("DE", "AT"),
    "vizekanzlerin": ("DE", "AT"),
    "bundesrat": ("", "CH"),
    "bundesrätin": ("CH",),
    "kanzler": ("DE", "AT"),
    "kanzlerin": ("DE", "AT"),
    "kanzleramtschef": ("DE",),
    "kanzleramtsminister": ("DE",),
    **{
        f"palästinenser{hyphen}{office}": ("PS",)
        for hyphen in ("", "-")
        for office in ("präsident", "führer", "chef", "premier", "außenminister", "vertreter", "botschafter")
    },
    "taoiseach": ("IE",),
    "kremlchef": ("RU", "SUHH"),
    "kremlsprecher": ("RU",),
    "papst": ("VA",),
    "queen": ("GB",),
    "staatsratsvorsitzende": ("DDDE",),
    "vorsitzende des ministerrats": ("", "DDDE", "SUHH"),
    "könig": MONARCHIES,
    "königin": MONARCHIES,
    "reichskanzler": ("DE",),
    "kardinalstaatssekretär": ("VA",),
}

UNKNOWN_IN = {
    "präsident": frozenset(NO_PRESIDENT),
    "staatschef": frozenset(NO_PRESIDENT),
    "staatspräsident": frozenset({*NO_PRESIDENT, "US"}),
    "ministerpräsident": frozenset({"US"}),
    "premierminister": frozenset({"US", "DE", "AT", "CH"}),
    "premier": frozenset({"US", "DE", "AT", "CH"}),
    "regierungschef": frozenset({"US"}),
}

ABROAD = {
    "bundespräsident": "präsident",
    "bundeskanzler": "regierungschef",
    "kanzler": "regierungschef",
    "bundesaußenminister": "außenminister",
    "bundesverteidigungsminister": "verteidigungsminister",
    "bundesinnenminister": "innenminister",
    "bundesfinanzminister": "finanzminister",
    "bundeswirtschaftsminister": "wirtschaftsminister",
    "bundesumweltminister": "umweltminister",
    "bundestagspräsident": "parlamentspräsident",
}
