"""One name in many spellings, and names that only look alike."""

import pytest

from articles.matching.names import generation, name_key, names_agree, same_name

ONE_NAME = [
    "Lawrow Lavrov",
    "Schoigu Shoigu Shoygu",
    "Selenskyj Selenskij Zelenskyy Zelensky",
    "Netanjahu Netanyahu",
    "Gorbatschow Gorbachev Gorbatschew",
    "Chruschtschow Khrushchev",
    "Jelzin Yeltsin",
    "Medwedew Medvedev",
    "Breschnew Brezhnev",
    "Janukowitsch Yanukovych",
    "Chamenei Khamenei",
    "Ruhani Rouhani",
    "Ahmadinedschad Ahmadinejad",
    "Assad al-Assad el-Assad",
    "Schröder Schroeder",
    "Jazenjuk Yatsenyuk",
    "Lukaschenko Lukashenko",
    "Tymoschenko Timoschenko Tymoshenko",
    "Erdoğan Erdogan",
    "Schewardnadse Shevardnadze",
    "Alijew Aliyev",
    "Müller Mueller",
]
DIFFERENT_NAMES = [
    ("Meier", "Maier"),
    ("Truss", "Trost"),
    ("Schmidt", "Schmitz"),
    ("Li", "Lee"),
    ("Kim", "Khin"),
    ("Biden", "Baden"),
    ("Scholz", "Schulz"),
    ("Merkel", "Merz"),
    ("Bush", "Busch-Petersen"),
    ("Gromyko", "Grybko"),
]


@pytest.mark.parametrize("spellings", ONE_NAME)
def test_spellings_of_one_name_have_one_key(spellings):
    assert len({name_key(name) for name in spellings.split()}) == 1


@pytest.mark.parametrize(("one", "other"), DIFFERENT_NAMES)
def test_different_names_have_different_keys(one, other):
    assert name_key(one) != name_key(other)


def test_titles_are_no_part_of_a_name():
    assert name_key("Dr. Hedwig Musterfrau") == name_key("Hedwig Musterfrau")
    assert name_key("Papst Paul VI.") == name_key("Paul VI.")
    assert name_key("Papst Paul VI.") != name_key("Papst Paul V.")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Sergei Lawrow", "Sergey Lavrov"),
        ("Abe Shinzo", "Shinzo Abe"),
        ("Antony Blinken", "Anthony Blinken"),
        ("Wladimir Putin", "Vladimir Putin"),
    ],
)
def test_the_same_name(one, other):
    assert same_name(one, other)


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        ("Lawrow", "Sergei Lavrov", True),
        ("Xi", "Xi Jinping", True),
        ("J. F. Kennedy", "John F. Kennedy", True),
        ("Wolodymyr Selenskyj", "Volodymyr Zelenskyy", True),
        ("Wladimir Selenskij", "Wolodymyr Selenskyj", True),
        ("Mohammed bin Salman", "Muhammad bin Salman", True),
        ("John F. Kennedy", "Robert Kennedy", False),
        ("Martin Muster", "Martina Muster", False),
        ("Angela Merkel", "Merkel", True),
        ("", "Merkel", False),
    ],
)
def test_names_that_can_be_one_persons(one, other, agree):
    assert names_agree(one, other) is agree
    assert names_agree(other, one) is agree


@pytest.mark.parametrize(
    ("name", "which"),
    [("Karl Erdacht jun.", "jr"), ("Karl Maria Erdacht Senior", "sr"), ("Karl Senior Erdacht", ""), ("Senior", "")],
)
def test_which_of_two_of_a_family_the_last_word_says(name, which):
    assert generation(name) == which
