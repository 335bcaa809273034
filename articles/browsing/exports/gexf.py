"""The network of the filtered meetings as GEXF 1.3, with the days of each contact for a timeline."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from articles.browsing.exports.dataset import Dataset
from articles.browsing.exports.network import EDGE_FACTS, NODE_FACTS, Edge, Node, network_of
from articles.browsing.exports.xml import quoted, text

HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n'


def as_gexf(dataset: Dataset) -> Iterator[str]:
    """The document, in pieces."""
    about = dataset.about
    yield HEAD + f'<meta lastmodifieddate="{about.made:%Y-%m-%d}">\n'
    yield f"<creator>Newsroom</creator>\n<description>{text(about.note)}</description>\n</meta>\n"
    yield '<graph defaultedgetype="undirected" mode="dynamic" timeformat="date" timerepresentation="interval">\n'
    network = network_of(dataset)
    yield columns("node", NODE_FACTS) + columns("edge", EDGE_FACTS) + "<nodes>\n"
    yield from map(node, network.nodes(about.site))
    yield "</nodes>\n<edges>\n"
    yield from (edge(number, one) for number, one in enumerate(network.edges()))
    yield "</edges>\n</graph>\n</gexf>\n"


def columns(kind: str, facts: tuple[tuple[str, str, str], ...]) -> str:
    """What is told of each node or edge."""
    named = "".join(f'<attribute id="{name}" title="{name}" type="{type}"/>\n' for name, type, _other in facts)
    return f'<attributes class="{kind}">\n{named}</attributes>\n'


def node(one: Node) -> str:
    """Somebody."""
    return f"<node id={quoted(one.key)} label={quoted(one.name)}>{values(NODE_FACTS, one.facts)}</node>\n"


def edge(number: int, one: Edge) -> str:
    """Two who met; without a known day the contact has no beginning and no end."""
    contact = one.contact
    days = f' start="{contact.first}" end="{contact.last}"' if contact.first else ""
    ends = f"source={quoted(one.one)} target={quoted(one.other)}"
    return f'<edge id="{number}" {ends} weight="{contact.meetings}"{days}>{values(EDGE_FACTS, one.facts)}</edge>\n'


def values(facts: tuple[tuple[str, str, str], ...], known: tuple[Any, ...]) -> str:
    """The values that are known."""
    pairs = zip((name for name, _gexf, _graphml in facts), known, strict=True)
    told = "".join(f'<attvalue for="{name}" value={quoted(value)}/>' for name, value in pairs if value != "")
    return f"<attvalues>{told}</attvalues>"
