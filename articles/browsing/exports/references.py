"""Matches as references for programs that keep them: BibTeX and RIS."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from articles.browsing.citing import Citation, as_bibtex, as_ris, of_meeting, of_report
from articles.browsing.exports.dataset import Dataset

CITED = {"articles": of_report, "meetings": of_meeting}


def as_bib_file(dataset: Dataset) -> Iterator[str]:
    """An entry for each row; what stands before the first is no part of any."""
    yield f"{dataset.about.note}\n\n".replace("@", "(at)")
    yield from references(dataset, as_bibtex)


def as_ris_file(dataset: Dataset) -> Iterator[str]:
    """A record for each row."""
    return references(dataset, as_ris)


def references(dataset: Dataset, style: Callable[[Citation], str]) -> Iterator[str]:
    """Each row in one style."""
    cite = CITED[dataset.of.name]
    for page in dataset.pages():
        for row in page:
            yield style(cite(row, dataset.about.site)) + "\n"
