"""The network of the filtered meetings as GraphML."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from articles.browsing.exports.dataset import Dataset
from articles.browsing.exports.network import EDGE_FACTS, NODE_FACTS, network_of
from articles.browsing.exports.xml import quoted, text

HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n'
# The name of a node and the number of meetings of an edge are attributes like all others here.
NODES = (("label", "string", "string"), *NODE_FACTS)
EDGES = (("weight", "integer", "int"), *EDGE_FACTS)


def as_graphml(dataset: Dataset) -> Iterator[str]:
    """The document, in pieces."""
    yield HEAD + f"<desc>{text(dataset.about.note)}</desc>\n"
    yield keys("node", NODES) + keys("edge", EDGES) + '<graph id="G" edgedefault="undirected">\n'
    network = network_of(dataset)
    for one in network.nodes(dataset.about.site):
        yield f"<node id={quoted(one.key)}>{data('node', NODES, (one.name, *one.facts))}</node>\n"
    for one in network.edges():
        ends = f"source={quoted(one.one)} target={quoted(one.other)}"
        yield f"<edge {ends}>{data('edge', EDGES, (one.contact.meetings, *one.facts))}</edge>\n"
    yield "</graph>\n</graphml>\n"


def keys(kind: str, facts: tuple[tuple[str, str, str], ...]) -> str:
    """What is told of each node or edge."""
    return "".join(
        f'<key id="{kind}_{name}" for="{kind}" attr.name="{name}" attr.type="{type}"/>\n' for name, _gexf, type in facts
    )


def data(kind: str, facts: tuple[tuple[str, str, str], ...], known: tuple[Any, ...]) -> str:
    """The values that are known."""
    pairs = zip((name for name, _gexf, _graphml in facts), known, strict=True)
    return "".join(f'<data key="{kind}_{name}">{text(value)}</data>' for name, value in pairs if value != "")
