"""Dispatches and what outlets make of them; all people are invented."""
# ruff: noqa: E501

DISPATCH = """Brandt und Sorel beraten in Wien über Getreideabkommen
Wien (dpa) - Die deutsche Außenministerin Karla Brandt hat am Dienstag in Wien mit ihrem französischen Amtskollegen Luc Sorel über ein neues Getreideabkommen gesprochen. Das Treffen am 3. Mai dauerte nach Angaben aus Delegationskreisen rund zwei Stunden.
„Wir sind heute einen großen Schritt weitergekommen, aber noch liegt Arbeit vor uns“, sagte Brandt nach der Begegnung in der Hofburg. Sorel lobte die Vermittlung durch Österreich und kündigte an, im Juni nach Berlin zu reisen.
Zuletzt hatten die Verhandlungen monatelang geruht, weil sich beide Seiten nicht auf Kontrollen in den Häfen einigen konnten. Hilfsorganisationen drängen seit dem Winter auf eine Lösung, weil in mehreren Ländern die Preise für Brot stark gestiegen sind.
Beobachter rechnen nun damit, dass Fachleute beider Länder in der kommenden Woche in Genf an einem Entwurf arbeiten. Ein Termin für die Unterzeichnung steht noch nicht fest."""

OTHER_HEADLINE = DISPATCH.replace(
    DISPATCH.split("\n")[0], "Hoffnung auf billigeres Brot: Zwei Stunden Gespräch in der Hofburg bringen Bewegung"
)
OTHER_PLACES = (
    DISPATCH.replace("Wien (dpa)", "BERLIN/WIEN").replace("in der Hofburg", "am Wiener Heldenplatz")
    .replace("in Genf", "am Genfer See").replace("nach Berlin", "in die Bundesrepublik")
    .replace("durch Österreich", "durch die Republik")
)  # fmt: skip
UPDATE = (
    DISPATCH
    + """
Am Abend teilte das Büro der Ministerin mit, dass auch das Welternährungsprogramm an den Gesprächen in Genf teilnehmen werde. Die Organisation hatte zuvor darauf gedrungen, die Häfen am Schwarzen Meer für ihre Schiffe offen zu halten und die Gebühren zu senken."""
)
SECOND_UPDATE = (
    UPDATE
    + """
Aus Paris hieß es am Mittwoch, der Entwurf solle bis zum Wochenende vorliegen. Danach müssten die Kabinette beider Länder zustimmen, was als Formsache gilt. Die Opposition kritisierte, dass die Parlamente erst im Nachhinein unterrichtet würden."""
)
SHORTENED = "\n".join(DISPATCH.split("\n")[:3])
BRIEF = "\n".join(DISPATCH.split("\n")[1:2])
EDITED = (
    DISPATCH.replace("rund zwei Stunden", "etwa 120 Minuten").replace("lobte", "würdigte")
    .replace("stark gestiegen", "in die Höhe geschnellt").replace("Beobachter rechnen nun damit", "Nun wird erwartet")
    .replace("Zuletzt hatten die Verhandlungen monatelang geruht", "Monatelang hatte es keine Verhandlungen gegeben")
    .replace("hat am Dienstag in Wien mit ihrem französischen Amtskollegen", "und ihr Kollege aus Frankreich,")
)  # fmt: skip


def half_in_other_words(line):
    """The line with its first words as they are, and the others so that no four in a row are the same."""
    words = line.split()
    kept = int(0.55 * len(words))
    return " ".join([*words[:kept], *reversed(words[kept:])])


# By itself no copy any more.
EDITED_MUCH = "\n".join(map(half_in_other_words, DISPATCH.split("\n")[1:]))

OWN_WORDS = """Zwei Stunden für das Brot
Als Karla Brandt aus der Hofburg trat, wirkte sie erleichtert. Die Außenministerin aus Berlin hatte am Dienstag lange mit Luc Sorel zusammengesessen, dem Chef der französischen Diplomatie. Es ging um Schiffe, Kontrollen und die Frage, wer sie bezahlt.
„Wir sind heute einen großen Schritt weitergekommen, aber noch liegt Arbeit vor uns“, sagte Brandt vor der Presse.
Einig sind sich Paris und Berlin inzwischen darüber, dass die Häfen offen bleiben sollen. Wie die Ladung geprüft wird, bleibt hingegen umstritten, und so vertagte man sich auf einen Termin am Genfersee, bei dem Beamte die Einzelheiten klären sollen."""
SHORT_WITH_THE_QUOTE = """Brandt sieht Fortschritte
Nach einem Gespräch mit Luc Sorel in Wien gab sich Außenministerin Brandt zuversichtlich. „Wir sind heute einen großen Schritt weitergekommen, aber noch liegt Arbeit vor uns“, sagte sie."""

COMMUNIQUE = """Der Präsident der Republik empfing heute im Palais am Ring den Botschafter von {country}, {envoy}, der sein Beglaubigungsschreiben überreichte. Im Mittelpunkt des anschließenden Gesprächs standen die bilateralen Beziehungen, insbesondere die Zusammenarbeit in den Bereichen {one} und {two}. Der Präsident würdigte die traditionell guten Beziehungen zwischen beiden Ländern und bat {envoy}, dem Staatsoberhaupt von {country} seine Grüße zu übermitteln. {envoy} dankte für die freundliche Aufnahme in {city} und übermittelte eine Einladung in seine Hauptstadt {capital}. An dem Gespräch nahm auch Staatssekretärin {aide} teil."""
COMMUNIQUES = [
    COMMUNIQUE.format(country="Chile", envoy="Tomás Quiroga", one="Bergbau", two="Bildung", city="Wien", capital="Santiago", aide="Ilse Kropf"),
    COMMUNIQUE.format(country="Kenia", envoy="Daniel Otieno", one="Landwirtschaft", two="Klimaschutz", city="Wien", capital="Nairobi", aide="Ilse Kropf"),
    COMMUNIQUE.format(country="Norwegen", envoy="Signe Halvorsen", one="Energie", two="Fischerei", city="Wien", capital="Oslo", aide="Ruth Adler"),
]  # fmt: skip
CALL = """Bundeskanzlerin Paula Reimers hat am {day} mit dem Präsidenten der Türkei, Kemal Aydın, telefoniert. Im Mittelpunkt des Gesprächs standen die Lage in der Region sowie die bilateralen Beziehungen. Die Bundeskanzlerin und der Präsident waren sich einig, dass die humanitäre Hilfe verstärkt werden müsse. Sie vereinbarten, in dieser Frage weiter in engem Kontakt zu bleiben. Außerdem sprachen sie über {topic}."""
CALLS = [
    CALL.format(day="3. März", topic="die Zusammenarbeit in der Energiepolitik"),
    CALL.format(day="17. Juni", topic="den bevorstehenden Gipfel des Bündnisses"),
]

ENGLISH = """Brandt, Sorel report progress on grain deal in Vienna
VIENNA, May 3 (Reuters) - Germany's foreign minister Karla Brandt and her French counterpart Luc Sorel said on Tuesday they had made progress towards a new grain agreement after two hours of talks in the Austrian capital.
"We have come a long way today, but there is still work ahead of us," Brandt told reporters at the Hofburg palace. Sorel praised Austria's mediation and said he would travel to Berlin in June.
Talks had been stalled for months because the two sides could not agree on inspections in the ports. Aid groups have been pressing for a solution since winter as bread prices have risen sharply in several countries.
Experts are expected to meet in Geneva next week to work on a draft. No date has been set for a signing."""
ENGLISH_SYNDICATED = ENGLISH.replace(
    ENGLISH.split("\n")[0], "Grain talks: ministers see light at the end of the tunnel"
).replace("VIENNA, May 3 (Reuters) - ", "")
ENGLISH_OWN = """Ministers edge closer to grain accord
Two hours in the Hofburg were enough on Tuesday to revive a deal many had written off. Karla Brandt, the German foreign minister, left smiling; Luc Sorel of France spoke of a spring thaw. "We have come a long way today, but there is still work ahead of us," Brandt told reporters.
The sticking point remains who checks the ships. Paris would like neutral monitors, Berlin prefers a joint office. Officials will try to square that circle by the lake in Geneva before the month is out, diplomats said."""

# Each line is a group; all are compared with all.
GROUPS = [
    [DISPATCH, OTHER_HEADLINE, OTHER_PLACES, UPDATE, SECOND_UPDATE, SHORTENED, BRIEF, EDITED],
    [OWN_WORDS],
    [SHORT_WITH_THE_QUOTE],
    *([one] for one in COMMUNIQUES),
    *([one] for one in CALLS),
    [ENGLISH, ENGLISH_SYNDICATED],
    [ENGLISH_OWN],
]
