/**
 * Bodies that news names without saying what they are, with their acronyms, and the words by which other bodies are
 * known as such. The names are in organisation-words.ts, press-words.ts and company-words.ts; own facts.
 */
import type { OrganisationKind } from '../domain/facts.ts';
import { nameKey } from '../domain/names.ts';
import { COMPANY_WORDS } from './company-words.ts';
import { ORGANISATION_WORDS } from './organisation-words.ts';
import { PRESS_WORDS } from './press-words.ts';

interface Row {
  readonly kind: OrganisationKind;
  readonly name: string;
  /** other names and acronyms; "~" before one that needs the full name beside it */
  readonly others: readonly string[];
  readonly countries: readonly string[];
}

const KINDS: readonly OrganisationKind[] = [
  'INTERNATIONAL',
  'GOVERNMENT',
  'MINISTRY',
  'MILITARY',
  'PARTY',
  'OTHER',
  'NEWS_AGENCY',
  'MEDIA',
  'COMPANY',
];

/** The rows of a list in the form that its file tells. */
function rowsOf(list: string): Row[] {
  return list
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [head = '', bodies = ''] = line.split(': ');
      const [kindName, codes = '-'] = head.split(' ');
      const kind = KINDS.find((one) => one === kindName) ?? 'OTHER';
      return bodies.split('; ').map((body): Row => {
        const [name = '', ...others] = body.split('|');
        return { kind, name, others, countries: codes === '-' ? [] : codes.split('|') };
      });
    });
}

const ROWS: readonly Row[] = [ORGANISATION_WORDS, PRESS_WORDS, COMPANY_WORDS].flatMap(rowsOf);

export interface OrganisationWord {
  readonly name: string;
  /** this spelling, as written */
  readonly text: string;
  readonly kind: OrganisationKind;
  /** null where it has none, or where several countries have one of this name */
  readonly country: string | null;
  /** countries that have a body of this name, the best known first; empty for none and for one */
  readonly shared: readonly string[];
}

const wordOf = ({ kind, name, countries }: Row, text: string): OrganisationWord => ({
  name,
  text,
  kind,
  country: countries.length === 1 ? (countries[0] ?? null) : null,
  shared: countries.length > 1 ? countries : [],
});

const wordsOfRow = (row: Row): OrganisationWord[] =>
  [row.name, ...row.others.filter((text) => !text.startsWith('~'))].map((text) => wordOf(row, text));

/** Known bodies by the key of each spelling. Spellings in capitals count only as written. */
export const organisations: ReadonlyMap<string, OrganisationWord> = new Map(
  ROWS.flatMap(wordsOfRow).map((word) => [nameKey(word.text), word]),
);

/** Agencies by every spelling that may stand in a dateline, "AP" too. */
export const agencies: ReadonlyMap<string, OrganisationWord> = new Map(
  ROWS.filter(({ kind }) => kind === 'NEWS_AGENCY' || kind === 'MEDIA').flatMap((row) =>
    [row.name, ...row.others].map((text) => {
      const written = text.replace(/^~/, '');
      return [nameKey(written), wordOf(row, written)] as const;
    }),
  ),
);

/** Legal forms that end a company's name. */
export const companySuffixes: ReadonlySet<string> = new Set(
  'inc corp co ltd llc llp plc ag sa se nv bv gmbh oyj oy ab as asa spa srl kk jsc ojsc pjsc pao ooo sas kg corporation limited incorporated holding holdings'.split(
    ' ',
  ),
);

/** Nouns that end a body's name, besides lexicon/bodies.ts, which holds those that also speak in lower case. */
export const bodyNounsAtEnd: ReadonlyMap<string, OrganisationKind> = new Map(
  (
    [
      [
        'COMPANY',
        'airlines airways bank industries systems technologies motors steel petroleum resources electric shipping lines group brothers partners capital',
      ],
      [
        'MEDIA',
        'times post tribune herald gazette journal tv television radio news daily telegraph chronicle courier observer',
      ],
      ['NEWS_AGENCY', 'wire press'],
      ['GOVERNMENT', 'parliament senate congress assembly court tribunal authority administration presidency'],
      ['MILITARY', 'army navy forces force guard guards command corps brigade brigades militia police'],
      ['PARTY', 'party front movement coalition'],
      [
        'OTHER',
        'agency institute institution committee council centre center foundation university association federation society service organisation organization union league academy network initiative commission board office chamber club college hospital museum fund programme program project trust staff operators',
      ],
      ['MINISTRY', 'ministry department treasury'],
    ] as const
  ).flatMap(([kind, nouns]) => nouns.split(' ').map((noun): [string, OrganisationKind] => [noun, kind])),
);

/** Words that begin a body's name: "Radio Vestra", "Banco Central del Norte", "TV Odra". */
export const bodyNounsAtStart: ReadonlyMap<string, OrganisationKind> = new Map([
  ['radio', 'MEDIA'],
  ['tv', 'MEDIA'],
  ['telewizja', 'MEDIA'],
  ['televisa', 'MEDIA'],
  ['diario', 'MEDIA'],
  ['banco', 'COMPANY'],
  ['banca', 'COMPANY'],
  ['banque', 'COMPANY'],
  ['bank', 'COMPANY'],
  ['grupo', 'COMPANY'],
  ['partido', 'PARTY'],
  ['institut', 'OTHER'],
  ['instituto', 'OTHER'],
  ['universidad', 'OTHER'],
  ['club', 'OTHER'],
]);
