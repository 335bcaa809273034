# ruff: noqa: E501  (a row of a table is a line)
"""Words that say nothing by themselves, that turn a sentence into its contrary, numbers, and irregular forms."""

from __future__ import annotations

FUNCTION_WORDS = {
    "de": frozenset("""
        der die das den dem des ein eine einen einem einer eines und oder aber auch als am an auf aus bei beim bis da dabei dadurch dafür dagegen daher damit danach dann daran
        darauf daraus darin darüber darum davon davor dazu dass daß denn deren dessen dies diese diesem diesen dieser dieses doch dort durch eben er es sie ihn ihm ihr ihre ihrem ihren ihrer ihres
        ich mich mir mein meine meinem meinen meiner meines wir uns unser unsere unserem unseren unserer unseres du dich dir dein deine man sich sein seine seinem seinen seiner seines
        für gegen gegenüber hat habe haben habt hatte hatten hätte hätten hier hin im in indem innerhalb ins ist sind war waren wäre wären sei seien gewesen bin
        ja jede jedem jeden jeder jedes jene jener jetzt nun mit nach noch ob obwohl schon sehr selbst seit so sobald solange solch solche somit sondern sonst sowie sowohl über um unter
        vom von vor während wann warum was wegen weil welche welcher welches wem wen wenn wer weshalb wie wo wobei wodurch womit zu zum zur zwar zwischen
        wird werde werden wurde wurden würde würden worden geworden werdet lassen lasse lässt etwa eigentlich bereits gerade allerdings jedoch natürlich bisher derzeit derzeitig falls ganz dies ohne außer trotz
        sagte sagt sage gesagt lassen müsse gemacht machen macht mache tun tut weiter weitere weiteren weiterhin zusammen ab ein nämlich vielmehr wohl halt mal eher
        """.split()),
    "en": frozenset("""
        the a an and or but also as at on in into of off from for to by with without about above after before between against among over under up out down during through until upon toward towards via per
        this that these those there here it its he him his she her hers they them their theirs we us our ours i me my mine you your yours one ones oneself himself herself itself themselves ourselves
        is are was were be been being am has have had having do does did done doing will would shall should may might who whom whose which what when where why how if whether than then so such too very
        just even still yet already now however though although because since while both-and either let lets s t re ve ll d m said says say saying told tell make makes made making get gets got further forward back well
        """.split()),
}  # fmt: skip

NEGATIONS = frozenset("""
    nicht kein keine keinen keinem keiner keines keinerlei nie niemals nirgends keineswegs keinesfalls niemand niemandem nichts weder
    not no never nobody none nothing neither nor cannot cant dont doesnt didnt wont isnt arent wasnt werent hasnt havent hadnt wouldnt shouldnt couldnt mustnt
    """.split())  # fmt: skip
# Behind these a negation denies nothing: "nicht nur", "no doubt".
NO_NEGATION = ("nicht nur", "nicht zuletzt", "kein zweifel", "keinen zweifel", "nichts anderes als", "not only", "not just", "no doubt", "not least", "nothing but", "no longer only")  # fmt: skip

# What one can, must, may or wants to do are different things; German words first.
MODALS = {
    **dict.fromkeys("kann können könne könnten könnte konnte konnten can could able cannot fähig imstande".split(), "can"),
    **dict.fromkeys("muss müssen müsse müssten müsste musste mussten must need needs obliged".split(), "must"),
    **dict.fromkeys("darf dürfen dürfe dürften durfte allowed permitted".split(), "may"),
    **dict.fromkeys("will wollen wolle wollten wollte want wants wanted".split(), "want"),
    **dict.fromkeys("soll sollen solle sollten sollte ought".split(), "shall"),
}  # fmt: skip
# "will" is a wish in German and the future in English.
FUTURE = frozenset({"will"})
CONTRARY_MODALS = (frozenset({"can", "must"}), frozenset({"may", "must"}), frozenset({"want", "must"}), frozenset({"can", "want"}))  # fmt: skip

NUMBER_WORDS = {
    **dict(zip("zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn".split(), map(str, range(2, 16)), strict=True)),
    **dict(zip("two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split(), map(str, range(2, 16)), strict=True)),
    **dict(zip("zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split(), map(str, range(20, 100, 10)), strict=True)),
    **dict(zip("twenty thirty forty fifty sixty seventy eighty ninety".split(), map(str, range(20, 100, 10)), strict=True)),
    "hundert": "100", "hundred": "100", "tausend": "1000", "thousand": "1000", "million": "1e6", "millionen": "1e6", "millions": "1e6",
    "milliarde": "1e9", "milliarden": "1e9", "billion": "1e9", "billions": "1e9", "dutzend": "12", "dozen": "12",
    "erste": "1.", "ersten": "1.", "erster": "1.", "erstes": "1.", "first": "1.", "zweite": "2.", "zweiten": "2.", "zweiter": "2.", "second": "2.",
    "dritte": "3.", "dritten": "3.", "dritter": "3.", "third": "3.", "vierte": "4.", "vierten": "4.", "fourth": "4.", "hälfte": "1/2", "half": "1/2",
    "januar": "jan", "january": "jan", "februar": "feb", "february": "feb", "märz": "mar", "march": "mar", "april": "apr", "mai": "may", "juni": "jun", "june": "jun", "juli": "jul", "july": "jul",
    "august": "aug", "september": "sep", "oktober": "oct", "october": "oct", "november": "nov", "dezember": "dec", "december": "dec",
    "montag": "mon", "monday": "mon", "dienstag": "tue", "tuesday": "tue", "mittwoch": "wed", "wednesday": "wed", "donnerstag": "thu", "thursday": "thu",
    "freitag": "fri", "friday": "fri", "samstag": "sat", "sonnabend": "sat", "saturday": "sat", "sonntag": "sun", "sunday": "sun",
}  # fmt: skip

# An irregular form and the one under which the word is compared.
IRREGULAR = {
    form: line.split()[0]
    for line in """
geben gibt gab gaben gebe gegeben gäbe|nehmen nimmt nahm nahmen nehme genommen|sprechen spricht sprach sprachen gesprochen|treffen trifft traf trafen getroffen
kommen kam kamen gekommen|gehen ging gingen gegangen|stehen stand standen gestanden|sehen sieht sah sahen gesehen|halten hält hielt hielten gehalten|bringen brachte brachten gebracht
helfen hilft half halfen geholfen|brechen bricht brach gebrochen|versprechen verspricht versprach versprochen|verlieren verlor verloren|gewinnen gewann gewonnen|finden fand fanden gefunden
bleiben blieb blieben geblieben|schließen schloss schlossen geschlossen|beschließen beschloss beschlossen|ziehen zog zogen gezogen|abziehen abgezogen abzog|zurückziehen zurückgezogen
tragen trägt trug trugen getragen|fallen fällt fiel fielen gefallen|steigen stieg gestiegen|sterben stirbt starb starben gestorben|wissen weiß wusste wussten gewusst wisse|denken dachte dachten gedacht
verstehen versteht verstand verstanden|angreifen angegriffen griff|beginnen begann begannen begonnen|verhandeln verhandelt|verbieten verbot verboten|vorschlagen vorgeschlagen schlägt schlug
unterschreiben unterschrieb unterschrieben|vermeiden vermied vermieden|bitten bat baten gebeten|anbieten angeboten bot|annehmen angenommen|aufnehmen aufgenommen|hinnehmen hingenommen|ablehnen abgelehnt|zurückweisen zurückgewiesen
fortsetzen fortgesetzt|einhalten eingehalten|umsetzen umgesetzt|aufheben aufgehoben hob|verschieben verschob verschoben|absagen abgesagt|anerkennen anerkannt|einladen eingeladen|erhalten erhielt|verhindern verhindert|leben lebt|verlassen verlässt verließ verließen|lassen lässt ließ ließen gelassen|greifen greift griff griffen gegriffen|führen führt|laden lädt lud luden geladen|werfen wirft warf geworfen|liegen liegt lag lagen gelegen|rufen rief riefen gerufen|fahren fährt fuhr gefahren|wachsen wächst wuchs gewachsen|schaffen schuf geschaffen|kennen kannte gekannt|nennen nannte genannt|treten tritt trat getreten|beitreten beigetreten|schlagen geschlagen|heben gehoben|weisen wies gewiesen|leiden litt|schweigen schwieg geschwiegen|reiten ritt|bieten geboten|setzen setzt gesetzt
shut closed|meet met|give gave given|take took taken|speak spoke spoken|come came|go went gone|stand stood|see saw seen|hold held|keep kept|bring brought|break broke broken|lose lost|win won|find found|fight fought
know knew known|think thought|understand understood|begin began begun|leave left|send sent|pay paid|lead led|seek sought|build built|sell sold|buy bought|fall fell fallen|rise rose risen|withdraw withdrew withdrawn
forbid forbade forbidden|bear bore borne|hear heard|choose chose chosen|show shown|forget forgot forgotten|rebuild rebuilt|threaten threatened|die died dying|lie lied lying|deny denied denies|man men|woman women|child children|tie ties|crisis crises|ally allies|country countries|party parties|casualty casualties
""".replace("\n", "|").strip("|").split("|")
    for form in line.split()
}  # fmt: skip
FIRST_PERSON_PLURAL = frozenset("wir uns unser unsere unserem unseren unserer unseres we us our ours".split())
