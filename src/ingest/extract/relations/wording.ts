import type { Reference, RelationStatus, RelationType, Trend } from '../../../domain/facts.ts';

/** What one side is called: "Norway (Kari Berg)", "the United States and Western allies". */
export function nameParty(references: readonly Reference[]): string {
  const countries = references.filter((reference) => reference.kind === 'COUNTRY');
  const others = references.filter((reference) => reference.kind !== 'COUNTRY');
  const named = new Set<Reference>();
  const parts = countries.map((country) => {
    const own = others.filter(
      (other) => other.kind !== 'BLOC' && other.countries.some((iso3) => country.countries.includes(iso3)),
    );
    for (const other of own) named.add(other);
    return own.length === 0
      ? withArticle(country.name)
      : `${withArticle(country.name)} (${own.map((other) => other.name).join(', ')})`;
  });
  return listed([...parts, ...others.filter((other) => !named.has(other)).map((other) => other.name)]);
}

const WITH_ARTICLE =
  /^(?:United|Netherlands|Philippines|Bahamas|Gambia|Maldives|Czech Republic|Central African|Dominican|Comoros)/;
const withArticle = (name: string): string => (WITH_ARTICLE.test(name) ? `the ${name}` : name);

function listed(names: readonly string[]): string {
  if (names.length <= 1) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** Verb of each type, third person singular and base form, with what joins the recipient. */
const VERBS: Readonly<Record<RelationType, readonly [singular: string, base: string, link: string]>> = {
  AGREE: ['agrees to work', 'agree to work', 'with'],
  CONSULT: ['talks', 'talk', 'with'],
  SUPPORT: ['backs', 'back', ''],
  CONCEDE: ['gives way', 'give way', 'to'],
  COOPERATE: ['cooperates', 'cooperate', 'with'],
  AID: ['helps', 'help', ''],
  RETREAT: ['pulls back', 'pull back', 'from'],
  REQUEST: ['asks something', 'ask something', 'of'],
  ACCUSE: ['accuses', 'accuse', ''],
  REJECT: ['refuses', 'refuse', ''],
  OPPOSE: ['opposes', 'oppose', ''],
  THREATEN: ['threatens', 'threaten', ''],
  PROTEST: ['protests', 'protest', 'against'],
  SANCTION: ['penalises', 'penalise', ''],
  MOBILIZE: ['readies forces', 'ready forces', 'against'],
  COERCE: ['puts force', 'put force', 'on'],
  ASSAULT: ['attacks', 'attack', ''],
};
const BY_MODE: Readonly<Record<string, readonly [string, string, string]>> = {
  'CONSULT/visit': ['visits', 'visit', ''],
  'CONSULT/phone': ['telephones', 'telephone', 'with'],
  'ACCUSE/disapprove': ['criticises', 'criticise', ''],
  'ACCUSE/investigate': ['investigates', 'investigate', ''],
  'RETREAT/release': ['frees people', 'free people', 'of'],
  'RETREAT/access': ['gives access', 'give access', 'to'],
  'COERCE/arrest': ['arrests people', 'arrest people', 'of'],
  'SANCTION/expel': ['expels people', 'expel people', 'of'],
};

/** What an agreement comes to when it is still ahead. */
const WORK = ['works', 'work', 'with'] as const;

const TRENDS: Readonly<Record<Trend, string>> = { UP: ', rising', DOWN: ', falling', SAME: ', going on' };

export interface Wording {
  readonly type: RelationType;
  readonly mode: string | null;
  readonly status: RelationStatus;
  readonly trend: Trend | null;
  readonly actors: readonly Reference[];
  readonly recipients: readonly Reference[];
}

/** "Norway (Kari Berg) visits Iran", "Russia and Iran cooperate, rising", made of the fields alone. */
export function wordRelation(of: Wording): string {
  const [singular, base, link] =
    of.type === 'AGREE' && of.status === 'PLANNED' ? WORK : (BY_MODE[`${of.type}/${of.mode}`] ?? VERBS[of.type]);
  const mutual =
    of.actors.length > 1 &&
    of.actors.every((reference) => of.recipients.includes(reference)) &&
    of.recipients.length === of.actors.length;
  const several = parties(of.actors) > 1;
  const actor = of.actors.length === 0 ? 'somebody' : nameParty(of.actors);
  const verb = conjugate(several ? base : singular, base, several, of.status);
  const recipient =
    mutual || of.recipients.length === 0 ? '' : ` ${link === '' ? '' : `${link} `}${nameParty(of.recipients)}`;
  const each =
    mutual && of.type !== 'COOPERATE'
      ? of.type === 'AGREE'
        ? ' together'
        : ` ${link} each other`.replace('  ', ' ')
      : '';
  const past = of.status === 'HISTORICAL' ? ', in the past' : '';
  return `${actor} ${verb}${recipient}${each}${of.trend === null ? '' : TRENDS[of.trend]}${past}`;
}

/** Countries, blocs and bodies count; a person beside his country does not make it plural. */
const parties = (references: readonly Reference[]): number => {
  const countries = references.filter((reference) => reference.kind === 'COUNTRY');
  const known = new Set(countries.flatMap((country) => country.countries));
  return (
    countries.length +
    references.filter((other) => other.kind !== 'COUNTRY' && !other.countries.some((iso3) => known.has(iso3))).length
  );
};

function conjugate(now: string, base: string, several: boolean, status: RelationStatus): string {
  switch (status) {
    case 'PLANNED':
      return `will ${base}`;
    case 'HYPOTHETICAL':
      return `might ${base}`;
    case 'NEGATED':
      return `${several ? 'do' : 'does'} not ${base}`;
    case 'REPORTED':
    case 'HISTORICAL':
      return now;
  }
}

/** "Kari Berg (Norway) says: …" */
export function wordClaim(
  asserter: Reference | null,
  asserterText: string,
  country: string | null,
  relation: string,
): string {
  const name = asserter === null ? asserterText || 'An unnamed source' : asserter.name;
  // "The leaders say", but "a boss says"
  const says = asserter === null && /[^s’']s$/.test(name.split(/ (?:of|for|in|from|at) /)[0] ?? name) ? 'say' : 'says';
  return `${name}${country === null || asserter?.kind === 'COUNTRY' ? '' : ` (${country})`} ${says}: ${relation}`;
}
