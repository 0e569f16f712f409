// Turns TopoJSON land of Natural Earth into the rings that Outlines.java reads. Usage: see README.md beside this file.
import { readFileSync, writeFileSync } from 'node:fs';

const [from, to, perDegree = '200'] = process.argv.slice(2);
if (!from || !to) {
  console.error('node make.mjs land-50m.json land-50m.bin [steps per degree]');
  process.exit(2);
}
const steps = Number(perDegree);
const topology = JSON.parse(readFileSync(from, 'utf8'));
const { scale, translate } = topology.transform;
const arcs = topology.arcs.map((arc) => {
  let x = 0, y = 0;
  return arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]);
});
const follow = (i) => (i >= 0 ? arcs[i] : [...arcs[~i]].reverse());
const rings = topology.objects.land.geometries
  .flatMap((g) => (g.type === 'Polygon' ? [g.arcs] : g.arcs))
  .flat()
  .map((ring) => ring.flatMap((i) => follow(i).slice(1)))
  .map((ring) => ring.map(([lon, lat]) => [Math.round(lon * steps), Math.round(lat * steps)]))
  .map((ring) => ring.filter((p, i) => { const q = ring[(i + ring.length - 1) % ring.length]; return p[0] !== q[0] || p[1] !== q[1]; }))
  .filter((ring) => ring.length > 2);

const bytes = [];
const number = (n) => { for (; n > 127; n >>>= 7) bytes.push((n & 127) | 128); bytes.push(n); };
const signed = (n) => number(n < 0 ? -2 * n - 1 : 2 * n);
number(steps);
number(rings.length);
for (const ring of rings) {
  number(ring.length);
  let x = 0, y = 0;
  for (const [lon, lat] of ring) { signed(lon - x); signed(lat - y); x = lon; y = lat; }
}
writeFileSync(to, Uint8Array.from(bytes));
console.log(`${rings.length} rings, ${rings.reduce((n, r) => n + r.length, 0)} points, ${bytes.length} bytes`);
