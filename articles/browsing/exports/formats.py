"""The formats in which a list can be taken along: one line each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from articles.browsing.exports.dataset import Dataset
from articles.browsing.exports.followthemoney import as_ftm
from articles.browsing.exports.gexf import as_gexf
from articles.browsing.exports.graphml import as_graphml
from articles.browsing.exports.lines import as_json, as_jsonl
from articles.browsing.exports.plover import as_plover
from articles.browsing.exports.references import as_bib_file, as_ris_file
from articles.browsing.exports.tables import as_csv

ALL = ("articles", "meetings", "officials", "countries", "quotes", "matrix")


@dataclass(frozen=True)
class Format:
    """A format: its name in addresses, its name for readers, the end of file names, and the lists that have it."""

    name: str
    label: str
    ending: str
    content_type: str
    write: Callable[[Dataset], Iterator[str]]
    lists: tuple[str, ...] = ALL

    @property
    def network(self) -> bool:
        """Whether it is a network of those who met, not a list."""
        return "matrix" in self.lists and self.lists != ALL


RIS = "application/x-research-info-systems; charset=utf-8"
NDJSON = "application/x-ndjson"
FORMATS = (
    Format("csv", "CSV", "csv", "text/csv; charset=utf-8", as_csv),
    Format("json", "JSON", "json", "application/json", as_json),
    Format("jsonl", "JSONL", "jsonl", NDJSON, as_jsonl),
    Format("ftm", "FollowTheMoney", "ftm.jsonl", NDJSON, as_ftm, ("articles", "meetings", "officials", "quotes")),
    Format("plover", "PLOVER", "plover.jsonl", NDJSON, as_plover, ("meetings",)),
    Format("bibtex", "BibTeX", "bib", "application/x-bibtex; charset=utf-8", as_bib_file, ("articles", "meetings")),
    Format("ris", "RIS", "ris", RIS, as_ris_file, ("articles", "meetings")),
    Format("gexf", "GEXF", "gexf", "application/gexf+xml", as_gexf, ("meetings", "matrix")),
    Format("graphml", "GraphML", "graphml", "application/graphml+xml", as_graphml, ("meetings", "matrix")),
)
EXPORTS = {format.name: format for format in FORMATS}


def formats_of(name: str) -> list[Format]:
    """The formats that the list of this name has."""
    return [format for format in FORMATS if name in format.lists]
