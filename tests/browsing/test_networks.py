"""The network of the filtered meetings as GEXF and GraphML, read back by networkx."""

import io

import networkx
import pytest

from tests.builders import article, meeting, person

pytestmark = pytest.mark.django_db
READERS = {"gexf": networkx.read_gexf, "graphml": networkx.read_graphml}


@pytest.fixture(autouse=True)
def meetings():
    """Anna meets Boris twice, once on an unknown day of a month, and Claire on the phone; a plan; nobody else."""
    anna, boris, claire = person('Anna "A" <Beispiel> & Co', "GB", slug="anna"), person("Boris", "RU"), person("Claire")
    report = article()
    meeting("2022-02-11", [anna, boris], ["GB", "RU"], [report])
    meeting("2022-03", [anna, boris], ["GB", "RU"], [report])
    meeting("2022-04-01", [anna, claire], ["GB", "FR"], [report], format="phone")
    meeting("2030-01-01", [boris, claire], ["FR", "RU"], [report], status="planned")
    meeting(None, [anna], ["GB"], [report])


def network(client, query, format):
    response = client.get(f"{query}&format={format}")
    assert response.status_code == 200
    content = b"".join(response.streaming_content)
    assert b"Found by a machine" in content and b"extraction 0." in content
    return READERS[format](io.BytesIO(content))


@pytest.mark.parametrize("format", READERS)
def test_officials_by_default(client, format):
    graph = network(client, "/meetings/?", format)
    assert set(graph) == {"anna", "boris", "claire"}
    assert graph.nodes["anna"]["label"] == 'Anna "A" <Beispiel> & Co'
    assert graph.nodes["anna"]["meetings"] == 4
    assert graph.nodes["anna"]["url"] == "http://testserver/officials/anna/"
    edge = graph.edges["anna", "boris"]
    assert {name: edge[name] for name in ("weight", "held", "first", "last", "vague")} == {
        "weight": 2,
        "held": 2,
        "first": "2022-02-11",
        "last": "2022-03-31",
        "vague": 1,
    }
    assert graph.edges["boris", "claire"]["held"] == 0
    assert not graph.is_directed()


@pytest.mark.parametrize("format", READERS)
def test_countries_and_filters(client, format):
    assert set(network(client, "/meetings/?of=countries", format)) == {"GB", "RU", "FR"}
    graph = network(client, "/meetings/?of=countries&format=phone&of=x", format)
    assert set(graph) == {"anna", "claire"}, "a wrong value is as none"
    # The matrix shows the busiest of what was held; its network has all of these.
    assert set(network(client, "/meetings/matrix/?n=2", format).edges) == {("FR", "GB"), ("GB", "RU")}
    assert set(network(client, "/meetings/?country=DE", format)) == set()


def test_a_contact_has_its_days_for_a_timeline(client):
    edge = network(client, "/api/meetings/?", "gexf").edges["anna", "boris"]
    assert (edge["start"], edge["end"]) == ("2022-02-11", "2022-03-31")
