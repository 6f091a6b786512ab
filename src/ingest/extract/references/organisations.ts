import { nameKey } from '../../../domain/names.ts';
import { americanSpelling } from '../../../lexicon/bodies.ts';
import { countryNames, demonyms } from '../../../lexicon/countries.ts';
import { organisations } from '../../../lexicon/organisations.ts';
import type { Proposal } from '../names/proposal.ts';

/** The mentions of one body of the article. */
export interface Body {
  name: string;
  readonly keys: Set<string>;
  readonly mentions: Proposal[];
  readonly countries: Set<string>;
  subkind: Extract<Proposal['meaning'], { kind: 'ORGANISATION' }>['subkind'];
}

const isCountry = (key: string): boolean => demonyms.has(key) || countryNames.has(key);

/** Number of words of a country at this place: 2 for "united kingdom", 1 for "russian", 0 for none. */
const countryLength = (words: readonly string[], from: number): number =>
  [3, 2, 1].find((length) => isCountry(words.slice(from, from + length).join(' '))) ?? 0;

/** Key of a name without the country in front, "Ministry of Energy" as "energy ministry". */
export function bodyKey(name: string): string {
  const words = nameKey(americanSpelling(name)).split(' ');
  let from = 0;
  for (let step = countryLength(words, from); step > 0 && from + step < words.length; step = countryLength(words, from))
    from += step;
  const key = words.slice(from).join(' ');
  const [, noun, subject] = /^(ministry|department) (?:of|for)(?: the)? (.+)$/.exec(key) ?? [];
  return noun === undefined ? key : `${subject} ${noun}`;
}

/** Bodies of the article: equal names and known aliases are one; of two countries' foreign ministries each is its own. */
export function groupOrganisations(proposals: readonly Proposal[], home: string | null): Body[] {
  const bodies: Body[] = [];
  for (const proposal of proposals) {
    const { meaning } = proposal;
    if (meaning.kind !== 'ORGANISATION') continue;
    const keys = [bodyKey(meaning.name), bodyKey(proposal.text), ...meaning.aliases.map(bodyKey)];
    const same = bodies.filter((body) => keys.some((key) => body.keys.has(key)));
    const own = meaning.countries;
    const meant =
      same.find((body) => own.some((iso3) => body.countries.has(iso3))) ??
      (own.length === 0 ? same.at(-1) : same.find((body) => body.countries.size === 0));
    const body = meant ?? newBody(proposal);
    if (meant === undefined) bodies.push(body);
    for (const key of keys) body.keys.add(key);
    for (const iso3 of own) body.countries.add(iso3);
    body.mentions.push(proposal);
    if (fullness(meaning.name) > fullness(body.name)) body.name = meaning.name;
    if (body.subkind === 'OTHER') body.subkind = meaning.subkind;
  }
  joinAcronyms(bodies);
  const named = new Set(proposals.flatMap(({ meaning }) => (meaning.kind === 'COUNTRY' ? meaning.iso3 : [])));
  for (const body of bodies) {
    const shared = [...body.keys].flatMap((key) => organisations.get(key)?.shared ?? []);
    if (body.countries.size === 0 && shared.length > 0) body.countries.add(ownerOf(shared, named, home));
    if (home !== null && body.countries.size === 0 && (body.subkind === 'MINISTRY' || body.subkind === 'GOVERNMENT'))
      body.countries.add(home);
  }
  return bodies;
}

/** "NWB" in an article on the National Water Board: the acronym that stands alone joins the one body with these initials. */
function joinAcronyms(bodies: Body[]): void {
  for (const acronym of bodies.filter(({ name }) => /^\p{Lu}{3,8}$/u.test(name))) {
    const [full, second] = bodies.filter(
      (body) => body !== acronym && initialsOf(body.name).includes(acronym.name) && agree(body, acronym),
    );
    if (full === undefined || second !== undefined) continue;
    full.mentions.push(...acronym.mentions);
    for (const key of acronym.keys) full.keys.add(key);
    for (const iso3 of acronym.countries) full.countries.add(iso3);
    bodies.splice(bodies.indexOf(acronym), 1);
  }
}

const agree = (one: Body, other: Body): boolean =>
  one.countries.size === 0 ||
  other.countries.size === 0 ||
  [...one.countries].some((iso3) => other.countries.has(iso3));

/** First letters of the capitalised words, with the country in front and without: "ZWB" and "WB" of "Zambian Water Board". */
function initialsOf(name: string): string[] {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
  const letters = words.map((word) => word[0] ?? '').join('');
  const country = countryLength(words.map(nameKey), 0);
  return country === 0 ? [letters] : [letters, letters.slice(country)];
}

/** Whose "Foreign Office" it is: that of the dateline's country if it has one, else of the first country that the article names. */
function ownerOf(shared: readonly string[], named: ReadonlySet<string>, home: string | null): string {
  if (home !== null && shared.includes(home)) return home;
  return shared.find((iso3) => named.has(iso3)) ?? home ?? shared[0] ?? '';
}

/** Longer names are fuller; an acronym is the least full. */
const fullness = (name: string): number => (/^[\p{Lu}.&\d]+$/u.test(name) ? 0 : name.split(/[\s-]+/).length);

function newBody(proposal: Proposal): Body {
  const { meaning } = proposal;
  const name = meaning.kind === 'ORGANISATION' ? meaning.name : proposal.text;
  return {
    name,
    keys: new Set(),
    mentions: [],
    countries: new Set(),
    subkind: meaning.kind === 'ORGANISATION' ? meaning.subkind : 'OTHER',
  };
}
