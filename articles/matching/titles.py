# ruff: noqa: E501  (a row of a table is a line)
"""What titles of offices mean, in German, English and French: the tables behind `offices.office_kind`.

Patterns are looked for in small letters, with women's forms made men's ones. The first row that fits decides.
"""

from __future__ import annotations

HEAD_OF_STATE, HEAD_OF_GOVERNMENT, FOREIGN, DEFENCE = "head_of_state", "head_of_government", "foreign", "defence"
INTERIOR, FINANCE, ECONOMY, DEVELOPMENT, MINISTER = "interior", "finance", "economy", "development", "minister"

# Which women's forms are made men's ones, and which plurals and cases single ones.
FORMS = (
    (r"(minister|präsident|kanzler|botschafter|sprecher|sekretär|chef|vertreter|kommissar|senator|leiter|führer|händler|berater|vermittler|bürgermeister|diplomat|premier|gouverneur)(innen|in)\b", r"\1"),
    (r"(minister|kanzler|botschafter|sprecher|sekretär|chef|könig|premier|gouverneur|bürgermeister)(es|s|n|e)\b", r"\1"),
    (r"präsidenten\b", "präsident"),
    (r"(gesandt|beauftragt|vorsitzend|abgeordnet|delegiert)(er|en|em|e)\b", r"\1e"),
    (r"\bprésidente\b", "président"),
    (r"\bchancelière\b", "chancelier"),
    (r"\bambassadrice\b", "ambassadeur"),
    (r"(spokes|congress|chair)(woman|person|men|women)\b", r"\1man"),
    (r"räte?(innen|in)\b", "rat"),
    (r"\baussen", "außen"),
)  # fmt: skip

# Titles that are no office of a state, whatever else is in them, and those who only stand in for somebody.
NO_STATE = r"\b(firmen|konzern|vorstand|aufsichtsrat|klub|vereins|verbands|gewerkschaft|universität|zentralbank|notenbank|bank|werk|verlag|kirche|ag|gmbh|fc)|\b(company|corporation|university|bank|club|church|union of)\b|vorstands|aufsichtsrats|betriebsrats|konzern|\bvon harvard"
DEPUTY = (
    r"\b(vize|stellvertret|vice|deputy|assistant|junior|sous-secrétaire|under-?secretary|parlamentarisch\w* (geschäfts|staats))|\bministre délégué|\bministre déléguée"
    r"|\bstaatssekretär|staatsminister\b|\bstate secretary|\bminister of state\b|\bpermanent secretary|\bparliamentary (under-?)?secretary|stellvertreter\b|vize(chef|präsident|kanzler|premier|minister|außenminister)|\bsecrétaire d'état"
)  # fmt: skip

# Portfolios of ministers: what is in the title of a minister, and the kind that it is. "landwirtschaft" is no economy.
PORTFOLIOS = (
    (FOREIGN, r"außen(?!handel|wirtschaft)|auswärtig|äußer|\bforeign(?! (trade|economic))|external (affairs|relations)|étrangères|relations extérieures|diplomatie"),
    (DEFENCE, r"verteidigung|wehr(?!dienst)|kriegs|rüstung|defen[cs]e|défense|des armées|\bwar\b|landesverteidigung"),
    (INTERIOR, r"innen(?!stadt)|\binneren?s?\b|\binnern\b|interior|\bhome\b|intérieur|internal affairs"),
    (MINISTER, r"(regional|stadt|landes|raum)entwicklung|(regional|urban|rural) development|forschung|research|(land|forst|wasser|energie|außen|bau|fischerei)\w*wirtschaft|außenhandel|foreign (trade|economic)"),
    (FINANCE, r"finanz|schatz|financ|treasury|exchequer|budget"),
    (ECONOMY, r"wirtschaftliche entwicklung|wirtschaftsentwicklung|economic development"),
    (DEVELOPMENT, r"entwicklung|development|zusammenarbeit|coopération|cooperation"),
    (ECONOMY, r"wirtschaft|econom|économi"),
)  # fmt: skip

# Who has a portfolio: the nouns of ministers.
MINISTERS = r"minister|ministre|ministeriums?\b|ressorts?\b|\bministry|departements?\b|secretary of state\b|secretary of (the |defen[cs]e|treasury|homeland|commerce|energy|labor|education|agriculture|transportation|health|housing|veterans)|\b(foreign|home|defen[cs]e|treasury|commerce|energy|education|health|business|trade|transport|homeland security|justice|culture) secretary"

INTERNATIONAL = r"\bun\b|\bun-|\buno\b|uno-|vereinte\w* nationen|united nations|nations unies|\bnato\b|nato-|\bosze\b|osze-|\bosce\b|europarat|council of europe|conseil de l'europe|\basean\b|asean-|opec|arabische\w* liga|arab league|ligue arabe|afrikanische\w* union|african union|commonwealth|interpol|oecd|\boas\b|unctad|\bgcc\b|golfkooperation|gulf cooperation|\bweu\b|shanghai|unesco"

# Everything else, by the whole title. The empty kind is an office of no kind that readers ask for.
TITLES = (
    ("spokesperson", r"^(?!.*(parlament|unterhaus|oberhaus|repräsentantenhaus)).*sprecher\b|spokesman|porte-parole|press secretary"),
    ("speaker", r"\b(bundestags|bundesrats|nationalrats|landtags|parlaments|senats|\w*kammer|unterhaus|knesset|duma|kongress|rada)-?(präsident|sprecher|chef|vorsitzende)\b|(präsident|sprecher|vorsitzende|chef) (de[rs]|des \w+en|der \w+en) (\w+ )?(parlaments?|bundestage?s|nationalrate?s|bundesrate?s|senate?s|unterhauses|oberhauses|abgeordnetenhauses|repräsentantenhauses|nationalversammlung|staatsduma|duma|knesset|kammer|volkskammer|kongresses)\b|\bspeaker\b|(president|chairman|chair) of the (senate|national assembly|parliament|bundestag|bundesrat|knesset|state duma)|président (du sénat|du parlement|de l'assemblée|de la chambre)"),
    ("military_chief", r"generalstabschef|stabschef der (armee|streitkräfte)|generalinspekteur|armeechef|chef (des|der) ([\w-]+ )?(generalstab|streitkräfte)|oberbefehlshaber|chief of (the )?([\w]+ )?(defen[cs]e|general|army) staff|chairman of the joint chiefs|joint chiefs of staff|commander-in-chief|chef d'état-major"),
    ("party_leader", r"partei(vorsitzende|chef|führer|sekretär)|(vorsitzende|chef|führer|sekretär|generalsekretär) der ([\w-]+ )?([\w-]*partei|kpdsu|kpch|sed)\b|party (leader|chairman|chief|secretary)|(secretary|chairman|leader) of the ([\w]+ )*party|chef du parti|landesgruppenchef|landesvorsitzende|\b(cdu|csu|spd|fdp|pds|övp|spö|fpö|sed|kpdsu)-?(chef|vorsitzende|generalsekretär|parteichef)"),
    ("secretary_general", r"generalsekretär|secretar(y|ies)[- ]general|general secretary|secrétaire général"),
    ("regional", r"regierungspräsident|landeshauptmann|landeshauptfrau|landesrat|^(?!.*(zentralbank|notenbank|bank)).*\bgouverneur(?! der (zentral|noten))|provinzgouverneur|\bgovernor(?!-general| of the (bank|central|federal))|first minister|(innen|finanz|justiz|kultur|bildungs|wirtschafts|sozial|umwelt|verkehrs|schul|gesundheits)senator|\bregional president|landesminister|\bpréfet"),
    ("mayor", r"bürgermeister\b|\bmayor\b|\bmaire\b|stadtpräsident"),
    ("envoy", r"sonder(gesandte|beauftragte|botschafter|vermittler|vertreter|repräsentant)|\bgesandte|(nahost|syrien|afghanistan|iran|ukraine|klima|jemen|libyen|friedens|abrüstungs)-?(gesandte|beauftragte|emissär)|\benvoy\b|emissär|emissary|special representative|\benvoyé|émissaire|représentant spécial|geschäftsträger|chargé d'affaires"),
    ("ambassador", r"^(?!.*(marken|sonder)).*botschafter\b|\bambassador|ambassadeur|\bnuntius|\bnuncio"),
    ("negotiator", r"unterhändler|verhandlungsführer|verhandlungschef|verhandler\b|negotiator|négociateur|(?<!versicherungs)vermittler\b|mediator|médiateur"),
    ("adviser", r"berater\b|advis[eo]r|conseiller"),
    ("legislator", r"abgeordnete|parlamentarier|fraktions(chef|vorsitzende|führer|sprecher)|oppositionsführer|oppositionschef|opposition leader|\bsenator|nationalrat\b|ständerat\b|lawmaker|legislator|member of (the )?(european )?parliament|congressman|\bdéputé|sénateur|\bmp\b|(majority|minority) leader"),
    ("head_of_body", r"\b(eu-?|europ\w+ )?(kommissions|rats)präsident\b|(präsident|president|président) (der |des |of the |de la |du )(europ\w+ |afrik\w+ )?(kommission|rat(es|s)?|commission|council|conseil européen|european (commission|council)|weltbank|world bank)|(iwf|imf|iaea|iaeo|weltbank|who|wto)-?(chef|präsident|direktor|generaldirektor)|generaldirektor|director[- ]general|directeur général"),
    (FINANCE, r"schatzkanzler|chancellor of the exchequer"),
    ("", r"kanzleramts?chef|chef des (bundes)?kanzleramte?s|staatskanzlei|lord ?chancellor|lordkanzler|vice-?chancellor|generalgouverneur|governor-general|(?<!staats)ratsvorsitzende|bürgschaft"),
    (HEAD_OF_STATE, r"staatschef|staatsoberhaupt|head of state|chef de l'état|bundespräsident|staatspräsident|kremlchef|kreml-chef|präsident der republik|président de la république|president of the (\w+ )?(republic|federation)|palästinenser-?präsident|(übergangs|interims)-?präsident|staatsratsvorsitzende|vorsitzende des staatsrat|großherzog|grand duke"),
    (HEAD_OF_GOVERNMENT, r"regierungschef|ministerpräsident|premierminister|prime minister|^pm$|premier[- ]ministre|première[- ]ministre|chef du gouvernement|head of (the )?government|bundeskanzler|federal chancellor|reichskanzler|taoiseach|(vorsitzende|chairman|präsident|president|président)( \w+)? (des minister|of the council of ministers|du conseil des ministres|du conseil\b|der regierung|of the government|du gouvernement)|palästinenser-?premier|\bpremier\b|chief executive of government"),
)  # fmt: skip

# Single words that are an office of the state by themselves, where nothing but a country stands beside them.
ALONE = {
    **dict.fromkeys("präsident president président könig king roi kaiser emperor empereur emir émir papst pope pape schah shah sultan zar".split(), HEAD_OF_STATE),
    **dict.fromkeys("queen königin reine".split(), HEAD_OF_STATE),
    **dict.fromkeys("kanzler chancellor chancelier".split(), HEAD_OF_GOVERNMENT),
    "fürst": HEAD_OF_STATE,
    "monarch": HEAD_OF_STATE,
    "bundesrat": MINISTER,
    "minister": MINISTER,
    "ministre": MINISTER,
    "canciller": FOREIGN,
}  # fmt: skip

# Who has no president, and in which of them a woman on the throne reigned; elsewhere a queen is a king's wife.
NO_PRESIDENT = frozenset("GB ES NL BE LU SE NO DK JP CA AU NZ VA SA JO MA QA AE OM BH KW TH KH MY LI MC".split())
REIGNING_QUEENS = frozenset("GB NL DK CA AU NZ".split())
CHANCELLORS = frozenset("DE AT".split())
# In federal states the office of that title is one of a member state: "der Ministerpräsident", "der Innenminister".
STATE_PREMIERS = {"ministerpräsident": frozenset({"DE"}), "premier": frozenset({"AU", "CA"})}
IN_EVERY_STATE = {"DE": frozenset({INTERIOR, FINANCE, ECONOMY, MINISTER})}
OF_THE_FEDERATION = r"\bbund|\bfederal|fédéral"

# Kinds of which a country has one at a time.
SEATS = frozenset(
    {HEAD_OF_STATE, HEAD_OF_GOVERNMENT, FOREIGN, DEFENCE, INTERIOR, FINANCE, ECONOMY, DEVELOPMENT, "military_chief"}
)
KINDS = (
    HEAD_OF_STATE, HEAD_OF_GOVERNMENT, FOREIGN, DEFENCE, INTERIOR, FINANCE, ECONOMY, DEVELOPMENT, MINISTER, "deputy",
    "ambassador", "envoy", "negotiator", "adviser", "spokesperson", "secretary_general", "head_of_body",
    "military_chief", "speaker", "legislator", "party_leader", "regional", "mayor",
)  # fmt: skip
