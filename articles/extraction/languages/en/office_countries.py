"""English: offices that only some countries have, and what their counterparts are called elsewhere."""

# Countries whose head of state is called otherwise: "President Name" alone is from none of them.
NO_PRESIDENT = frozenset(
    "DE AT CH DDDE GB ES NL BE LU SE NO DK JP CA AU NZ VA SA JO MA QA AE OM BH KW TH KH MY".split()
)
# Countries whose head of government is called otherwise.
NO_PRIME_MINISTER = frozenset("US DE AT CH MX BR AR CO CL".split())

MONARCHIES = ("", *"GB ES NL BE SE NO DK SA JO MA BH TH KH BT LS SZ TO MY".split())

# "" first: without a country beside it the office is from none of them.
IMPLIED = {
    "pope": ("VA",),
    "king": MONARCHIES,
    "queen": MONARCHIES,
    "emir": ("", "QA", "KW"),
    "sultan": ("", "OM", "BN"),
    "crown prince": ("", "SA", "AE", "KW", "BH", "JO", "NO", "DK"),
    "supreme leader": ("IR",),
    "taoiseach": ("IE",),
    "external affairs minister": ("IN",),
    "minister of external affairs": ("IN",),
    "tánaiste": ("IE",),
    "senator": ("US",),
    "congressman": ("US",),
    "congresswoman": ("US",),
    "secretary of state": ("US", "VA"),
    "defense secretary": ("US", "PH"),
    "secretary of defense": ("US", "PH"),
    "treasury secretary": ("US",),
    "commerce secretary": ("US",),
    "homeland security secretary": ("US",),
    "attorney general": ("US", "GB"),
    "chancellor": ("DE", "AT"),
    "chancellor of the exchequer": ("GB",),
    "foreign secretary": ("GB",),
    "defence secretary": ("GB",),
    "home secretary": ("GB",),
    "secretary of state for defence": ("GB",),
    "secretary of state for foreign affairs": ("GB",),
}
UNKNOWN_IN = {
    "president": NO_PRESIDENT,
    "prime minister": NO_PRIME_MINISTER,
    "premier": NO_PRIME_MINISTER,
    "chancellor": frozenset("US GB FR RU CN IT PL UA TR".split()),
}
# "Secretary of State Name and his Polish counterpart": Poland has a foreign minister.
ABROAD = {
    "secretary of state": "foreign minister",
    "foreign secretary": "foreign minister",
    "external affairs minister": "foreign minister",
    "minister of external affairs": "foreign minister",
    "home secretary": "interior minister",
    "defense secretary": "defense minister",
    "secretary of defense": "defense minister",
    "defence secretary": "defence minister",
    "treasury secretary": "finance minister",
    "chancellor of the exchequer": "finance minister",
    "taoiseach": "prime minister",
}
