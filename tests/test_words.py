"""Words of natural languages stand in the folders of the languages, never in the code of the steps."""

import ast
from dataclasses import fields
from pathlib import Path

from articles.extraction import languages

ROOT = Path(__file__).resolve().parent.parent / "articles" / "extraction"
FUNCTION_WORDS = ("determiners", "pronouns", "prepositions", "coordinators", "subordinators", "auxiliaries", "modals")
# Beginnings and endings of names in any language, not words of one: "al-", "O'".
NAMES = ("names.py", "spelling.py")


def function_words():
    """The words that hold sentences together, of all languages that are read; what a label may be called is none."""
    for code in languages.CODES:
        language = languages.load(code)
        yield from language.words.frequent
        yield from (word for name in FUNCTION_WORDS for word in getattr(language.cues, name))


def literals(path):
    """The strings of a file but docstrings and keys, as (line, words); with blanks it is a message, unless split."""
    tree = ast.parse(path.read_text())
    told = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    lists = {
        id(node.func.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "split"
    }
    told |= {id(node.slice) for node in ast.walk(tree) if isinstance(node, ast.Subscript)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in told:
            yield node.lineno, node.value.split() if id(node) in lists else [node.value]


def test_no_step_knows_a_word_of_a_language():
    known = {word for word in function_words() if len(word) > 1} - {"date", "name"}
    wrong = [
        f"{path.relative_to(ROOT)}:{line} has the word “{word}”; it belongs into the folders of the languages"
        for path in sorted(ROOT.rglob("*.py"))
        if "languages" not in path.parts and path.name not in NAMES
        for line, words in literals(path)
        for word in words
        if word.lower() in known
    ]
    assert not wrong, "\n".join(wrong)


def test_every_language_has_the_same_files():
    folders = [ROOT / "languages" / code for code in languages.CODES]
    shapes = {field.name for field in fields(languages.load("de")) if field.name not in ("code", "known")}
    for folder in folders:
        assert shapes <= {path.stem for path in folder.glob("*.py")}, folder.name
