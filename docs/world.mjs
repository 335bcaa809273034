// Draws static/img/world.svg and articles/browsing/charts/world.csv from Natural Earth 1:50m (public domain), once:
//   npm i --ignore-scripts world-atlas@2 topojson-client@3 d3-geo@3 i18n-iso-countries@7
//   node world.mjs ../static/img/world.svg ../articles/browsing/charts/world.csv
// Shapes are in the Equal Earth projection, on which circles by number do not deceive; borders are thinned alike on
// both sides. The csv has the middle of each country, and whether it is large enough to have a shape.
import fs from "fs";
import { feature } from "topojson-client";
import { geoArea, geoCentroid, geoEqualEarth, geoPath } from "d3-geo";
import iso from "i18n-iso-countries";

const WIDTH = 9600;
const HEIGHT = 4520;
// A point goes that makes a triangle smaller than this with its neighbours; a part of a country smaller than a speck.
const TRIANGLE = 12;
const SPECK = 100;
// What Natural Earth draws apart and ISO 3166-1 has no code for.
const NAMED = { Kosovo: "XK", Somaliland: "SO", "N. Cyprus": "CY" };
// What has no shape of its own at this scale, or is no more.
const POINTS = {
  EU: [4.37, 50.84], GF: [-53, 4], GI: [-5.35, 36.14], GP: [-61.5, 16.2], MQ: [-61, 14.6], RE: [55.5, -21.1],
  TV: [179.2, -8.5], YT: [45.2, -12.8], SUHH: [37.6, 55.75], DDDE: [13.4, 52.5], YUCS: [20.46, 44.8], CSHH: [14.42, 50.08],
};
// Where a circle is read better than in the middle of the largest part.
const MIDDLES = {
  CA: [-105, 57], CL: [-71, -33.5], CN: [104, 34.5], FR: [2.4, 46.6], HR: [16.2, 45.5], ID: [110, -7], IL: [34.8, 31.2],
  KR: [127.8, 36.2], MY: [102, 4], NO: [9, 61], PS: [35.2, 32], RU: [60, 58], US: [-98, 39.5], VN: [106, 20.5],
};

const topology = JSON.parse(fs.readFileSync("node_modules/world-atlas/countries-50m.json"));
const land = {};
for (const country of topology.objects.countries.geometries) {
  const code = country.id ? iso.numericToAlpha2(country.id) : NAMED[country.properties.name] || "";
  if (code === "AQ") continue;
  const shape = feature(topology, country).geometry;
  for (const part of shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates) {
    const [x, y] = geoCentroid({ type: "Polygon", coordinates: part });
    // Natural Earth gives Crimea to who holds it; the General Assembly (resolution 68/262) to Ukraine.
    const crimea = code === "RU" && x > 32 && x < 37 && y > 44 && y < 46.5;
    (land[crimea ? "UA" : code] ||= []).push(part);
  }
}
const corners = { type: "MultiPoint", coordinates: [[-180, 0], [180, 0], [0, 83.6], [0, -56]] };
const projection = geoEqualEarth().fitExtent([[0, 0], [WIDTH, HEIGHT]], corners);
const drawn = geoPath(projection);
const codes = Object.keys(land).sort();

const rings = {};
const owners = {};
const name = (point) => point.map((value) => value.toFixed(1)).join();
for (const code of codes) {
  const text = drawn({ type: "MultiPolygon", coordinates: land[code] });
  rings[code] = text.split("M").slice(1).map((ring) => ring.replace("Z", "").split("L").map((p) => p.split(",").map(Number)));
  for (const ring of rings[code]) for (const point of ring) (owners[name(point)] ||= new Set()).add(code);
}

function triangle([a, b, c]) {
  return Math.abs((a[0] - c[0]) * (b[1] - a[1]) - (a[0] - b[0]) * (c[1] - a[1])) / 2;
}

function area(ring) {
  const next = (i) => ring[(i + 1) % ring.length];
  return Math.abs(ring.reduce((sum, a, i) => sum + a[0] * next(i)[1] - next(i)[0] * a[1], 0) / 2);
}

// Where a border begins, ends or forks: these points stay, so that neighbours still meet.
function fixed(ring, i) {
  const who = (n) => [...owners[name(ring[(n + ring.length) % ring.length])]].sort().join();
  return owners[name(ring[i])].size > 2 || (who(i) !== who(i + 1) && who(i) !== who(i - 1));
}

function thinned(ring) {
  const points = ring.map((at, i) => ({ at, fixed: fixed(ring, i) }));
  while (points.length > 4) {
    const n = points.length;
    const size = (point, i) => point.fixed ? Infinity : triangle([points[(i + n - 1) % n].at, point.at, points[(i + 1) % n].at]);
    const sizes = points.map(size);
    const least = sizes.indexOf(Math.min(...sizes));
    if (sizes[least] > TRIANGLE) break;
    points.splice(least, 1);
  }
  return points.map((point) => point.at);
}

function encoded(ring) {
  const points = ring.map((point) => point.map(Math.round));
  const steps = points.slice(1).map(([x, y], i) => [x - points[i][0], y - points[i][1]]).filter(([x, y]) => x || y);
  return `M${points[0].join(" ")}l${steps.map((step) => step.join(" ")).join(" ")}z`.replaceAll(" -", "-");
}

function middle(code) {
  const size = (part) => geoArea({ type: "Polygon", coordinates: part });
  const largest = land[code].reduce((best, part) => (size(part) > size(best) ? part : best));
  return MIDDLES[code] || geoCentroid({ type: "Polygon", coordinates: largest });
}

const shapes = [];
const rows = ["code,x,y,shape"];
const row = (code, point, shape) => rows.push([code, ...projection(point).map(Math.round), shape].join());
for (const code of codes) {
  const kept = rings[code].filter((ring) => area(ring) > SPECK);
  if (kept.length) shapes.push(`<path${code && ` id="${code}"`} d="${kept.map((ring) => encoded(thinned(ring))).join("")}"/>`);
  if (code) row(code, middle(code), kept.length ? 1 : "");
}
for (const code of Object.keys(POINTS)) row(code, POINTS[code], "");
fs.writeFileSync(process.argv[2], `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}">
<!-- Countries by ISO 3166-1 code, made by docs/world.mjs from Natural Earth 1:50m (public domain). -->
<g id="land">
${shapes.join("\n")}
</g>
</svg>
`);
fs.writeFileSync(process.argv[3], `${rows.join("\n")}\n`);
