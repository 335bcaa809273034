"""Who may import whom: the floors of the house, read off the source."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
FLOORS = {
    "extraction": set(),
    # Adjectives of countries are those by which reports are read.
    "matching": {"extraction.schema", "extraction.languages"},
    "models": set(),
    "access": set(),
    "watching": set(),
    "indexing": {"models", "watching"},
    "evaluation": {"extraction", "matching"},
    # Whoever writes sees who waits to do so.
    "corrections": {"models", "matching", "watching.waiting"},
    "gathering": {"extraction.schema", "matching", "models", "corrections"},
    "questions": {"extraction.schema", "matching", "models", "corrections", "gathering"},
    "importing": {"extraction", "matching", "models", "corrections", "gathering", "questions"},
    "editing": {"extraction", "importing", "models", "corrections", "gathering", "matching", "questions"},
    # What reports say of a meeting is put side by side by the rules by which it was put together; places and bodies are
    # called in the reader's language by the tables that know their names; names in a question are read like theirs.
    "browsing": {
        "models",
        "indexing",
        *(f"matching.{name}" for name in ("life", "cities", "places", "bodies", "countries", "names", "asked")),
    },
    # Looks over all that is stored, and lets those mend it who made it.
    "integrity": {"models", "corrections", "gathering", "importing", "watching", "indexing"},
    "searches": {"models", "browsing", "indexing"},
    "admin": {"importing", "editing", "questions", "corrections", "models", "access"},
}
PURE = ("extraction", "matching", "evaluation")
NOT_FOR_PURE = ("django", "newsroom", "requests", "socket", "time", "sqlite3", "psycopg2")
# What steps may share: the shapes, and modules that are named for an idea and find nothing by themselves.
STEPS = "countries places offices organisations people coreference posts quotes sources credits dates meetings".split()


def imports(path):
    """Every imported module of a file as (line, dotted name)."""
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.lineno, node.module
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)


def sources(floor):
    return sorted((ROOT / "articles" / floor).rglob("*.py"))


@pytest.mark.parametrize("floor", FLOORS)
def test_a_floor_imports_only_what_it_may(floor):
    allowed = FLOORS[floor] | {floor}
    wrong = [
        f"{path.relative_to(ROOT)}:{line} imports {name}"
        for path in sources(floor)
        for line, name in imports(path)
        if name.startswith("articles.") and not any((name + ".").startswith(f"articles.{good}.") for good in allowed)
    ]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("floor", PURE)
def test_the_pure_floors_know_no_framework_no_clock_and_no_network(floor):
    wrong = [
        f"{path.relative_to(ROOT)}:{line} imports {name}"
        for path in sources(floor)
        for line, name in imports(path)
        if name.split(".")[0] in NOT_FOR_PURE
    ]
    assert not wrong, "\n".join(wrong)


def test_a_step_imports_no_other_step():
    wrong = []
    for path in sources("extraction"):
        inside = path.relative_to(ROOT / "articles" / "extraction")
        own = inside.parts[0].removesuffix(".py")
        if own not in STEPS:
            continue
        for line, name in imports(path):
            parts = name.removeprefix("articles.extraction.").split(".")
            if name.startswith("articles.extraction.") and parts[0] in STEPS and parts[0] != own:
                wrong.append(f"{path.relative_to(ROOT)}:{line} imports {name}")
    assert not wrong, "\n".join(wrong)


def test_no_import_hides_inside_a_function():
    wrong = []
    for path in sorted((ROOT / "articles").rglob("*.py")):
        for function in ast.walk(ast.parse(path.read_text())):
            if isinstance(function, ast.FunctionDef):
                wrong += [
                    f"{path.relative_to(ROOT)}:{node.lineno}"
                    for node in ast.walk(function)
                    if isinstance(node, ast.Import | ast.ImportFrom)
                ]
    assert not wrong, "\n".join(wrong)


def test_no_language_is_asked_for_by_name():
    wrong = [
        f"{path.relative_to(ROOT)}:{number}"
        for path in sources("extraction")
        for number, line in enumerate(path.read_text().splitlines(), 1)
        if 'code == "' in line or 'language == "' in line
    ]
    assert not wrong, "\n".join(wrong)
