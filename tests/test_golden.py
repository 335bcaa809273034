"""The reading of short texts, a phenomenon each, and of the sample reports, against what they really say.

`tests/golden/open.txt` lists the facts that are not yet read right. A fact that gets lost fails here, and so does a
listed one that is read right now: then its line goes. `python -m tests.test_golden` rewrites the list; read its diff.
"""

import json
from pathlib import Path

import pytest

from articles.extraction import decode, extract
from tests.golden.compare import differences

ROOT = Path(__file__).resolve().parent.parent
GOLDEN = ROOT / "tests" / "golden"
OPEN = GOLDEN / "open.txt"
FILES = sorted(GOLDEN.glob("*/*.json"))


def read(path):
    """The differences of one golden file, each with the file's name in front."""
    golden = json.loads(path.read_text())
    text = ROOT / golden["file"] if "file" in golden else path.with_suffix(".txt")
    found = extract(decode(text.read_bytes()).text).as_dict()
    return [f"{path.parent.name}/{path.stem}: {sentence}" for sentence in differences(golden, found)]


def listed(path):
    prefix = f"{path.parent.name}/{path.stem}: "
    return [line for line in OPEN.read_text().splitlines() if line.startswith(prefix)]


def test_there_is_enough_to_compare():
    assert len([path for path in FILES if path.parent.name == "short"]) >= 40
    assert len([path for path in FILES if path.parent.name == "seeds"]) >= 30


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_golden(path):
    assert read(path) == listed(path)


if __name__ == "__main__":
    OPEN.write_text("".join(f"{line}\n" for path in FILES for line in read(path)))
