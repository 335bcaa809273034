"""Which language a text is in, and what is read of one that has no folder: tables of invented reports."""

import pytest

from articles.extraction import extract, languages

REPORTS = {
    "de": "Der Minister empfing am Dienstag den Botschafter und sprach mit ihm über die Lage.",
    "en": "The minister received the ambassador on Tuesday and spoke with him about the situation.",
    "es": "El ministro recibió el martes al embajador y habló con él de la situación, según fuentes del gobierno.",
    "pt": "O ministro recebeu na terça-feira o embaixador e falou com ele sobre a situação, disse uma fonte.",
    "it": "Il ministro ha ricevuto martedì l'ambasciatore e ha parlato con lui della situazione nella regione.",
    "nl": "De minister ontving dinsdag de ambassadeur en sprak met hem over de toestand in het gebied.",
    "sv": "Ministern tog på tisdagen emot ambassadören och talade med honom om läget i området.",
    "da": "Ministeren modtog tirsdag ambassadøren og talte med ham om situationen, efter at de havde spist.",
    "nb": "Ministeren tok tirsdag imot ambassadøren og snakket med ham om situasjonen, etter at de hadde spist.",
    "fi": "Ministeri otti tiistaina vastaan suurlähettilään ja puhui hänen kanssaan tilanteesta, mutta ei muusta.",
    "hu": "A miniszter kedden fogadta a nagykövetet, és a helyzetről beszélt vele egy órán át.",
    "pl": "Minister przyjął we wtorek ambasadora i rozmawiał z nim o sytuacji w regionie.",
    "cs": "Ministr přijal v úterý velvyslance a hovořil s ním o situaci, která v regionu nastala.",
    "ro": "Ministrul l-a primit marți pe ambasador și a discutat cu el despre situația din regiune.",
    "tr": "Bakan salı günü büyükelçiyi kabul etti ve onunla bölgedeki durum için bir görüşme yaptı.",
    "ru": "Министр принял во вторник посла и говорил с ним о положении, которое сложилось в регионе.",
    "uk": "Міністр прийняв у вівторок посла й говорив із ним про становище, що склалося в регіоні.",
    "bg": "Министърът прие във вторник посланика и говори с него за положението, което се създаде.",
    "el": "Ο υπουργός δέχθηκε την Τρίτη τον πρέσβη.",
    "ar": "استقبل الوزير السفير يوم الثلاثاء وتحدث معه عن الوضع في المنطقة.",
    "fa": "وزیر روز سه‌شنبه سفیر را پذیرفت و با او درباره این وضعیت گفت‌وگو کرد.",
    "he": "השר קיבל ביום שלישי את השגריר.",
    "hi": "मंत्री ने मंगलवार को राजदूत से बात की।",
    "ja": "大臣は火曜日に大使と会談した。",
    "zh": "部长星期二会见了大使。",
    "ko": "장관은 화요일에 대사를 만났다.",
    "und": "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et.",
}


@pytest.mark.parametrize("code", REPORTS)
def test_tells_the_language(code):
    assert languages.detect(REPORTS[code]) == code


@pytest.mark.parametrize("text", ["", "\n", "12. 3. 2011", "Treffen in Bonn", "Es geht um Kehl.", "W. K. Mai 2014"])
def test_what_is_too_short_to_tell_is_taken_for_the_first_language(text):
    assert languages.detect(text) == languages.CODES[0]


def test_a_name_with_foreign_letters_does_not_change_the_language():
    assert languages.detect("Łukasz Wójcik und Jiří Dvořák trafen Gülşen Öğüt.") == "de"


UNREAD = [
    (
        "es",
        "El ministro de Exteriores de Chile, Andrés Benavente, recibió al embajador del Perú. «No hay acuerdo sin "
        "confianza», dijo Benavente.",
        ["CL", "PE"],
        ["Andrés Benavente"],
        ["No hay acuerdo sin confianza"],
    ),
    (
        "pl",
        "Minister spraw zagranicznych Tomasz Wierzbicki przyjął ambasadora. „Nie ma tu powodów do niepokoju”, "
        "powiedział. Polska i Czechy podpisały też umowę.",
        ["PL", "CZ"],
        ["Tomasz Wierzbicki"],
        ["Nie ma tu powodów do niepokoju"],
    ),
    (
        "zh",
        "中国外交部长会见了德国大使。“我们希望双方继续保持对话。”他说。",
        ["CN", "DE"],
        [],
        ["我们希望双方继续保持对话。"],
    ),
    (
        "ja",
        "外務大臣はインドの大使と会談した。「両国の協力を続けていきたい」と述べた。",
        ["IN"],
        [],
        ["両国の協力を続けていきたい"],
    ),
    ("ar", 'استقبل الوزير سفير فرنسا. وقال: "نأمل أن تستمر المحادثات".', ["FR"], [], ["نأمل أن تستمر المحادثات"]),
    ("hi", "जर्मनी के मंत्री ने भारत में बात की।", ["DE", "IN"], [], []),
]


@pytest.mark.parametrize(("code", "text", "countries", "people", "quotes"), UNREAD, ids=[row[0] for row in UNREAD])
def test_reads_what_needs_no_words_of_the_language(code, text, countries, people, quotes):
    found = extract(text)
    assert found.language == code
    assert [country.code for country in found.countries] == countries
    assert [person.name for person in found.people] == people
    assert [quote.text for quote in found.quotes] == quotes
    assert not found.meetings
    assert any("is not read yet" in warning for warning in found.warnings)


def test_words_of_a_known_language_mean_nothing_in_another():
    text = "Minister Zdzisław Wierzba i prezydent byli na moście, a van i der premier to nie są ministrowie von Bonn."
    found = extract(text, language="pl")
    assert (found.organisations, found.meetings, [c.code for c in found.countries]) == ((), (), [])


@pytest.mark.parametrize(
    ("declared", "code"),
    [("de-AT", "de-AT"), ("pt-BR", "pt-BR"), ("zh-Hant", "zh-Hant"), ("deu", "de"), ("de_CH", "de-CH"), ("und", "und")],
)
def test_a_declared_code_is_kept_in_its_shortest_form(declared, code):
    assert extract("Der Minister kam.", language=declared).language == code


@pytest.mark.parametrize("declared", ["Klingonisch", "xx", "../de", "x", "a" * 500])
def test_a_declared_code_of_no_language_is_said_so_and_passed_over(declared):
    found = extract("Der Minister kam und ging.", language=declared)
    assert found.language == "de"
    assert f"no language has the code “{declared}”; the report was read as de" in found.warnings


def test_a_report_in_no_language_that_is_known_says_so():
    found = extract(REPORTS["und"])
    assert any("could not be told" in warning for warning in found.warnings)
