import { countries } from '../../dist/lexicon/countries.js';
import { chanceOf } from './chance.mjs';

const PLAIN = /^[A-Z][a-z]+(?: [A-Z][a-z]+)*$/;
const ONE_WORD = /^[A-Z][a-z]+$/;

/** Those the news is most about, the hub first. */
const OFTEN = ['USA', 'RUS', 'CHN', 'IRN', 'UKR', 'TUR', 'IND', 'DEU', 'FRA', 'POL', 'EGY', 'JPN', 'BRA'];
const placeOf = (iso3) => (OFTEN.includes(iso3) ? OFTEN.indexOf(iso3) : OFTEN.length);

/** Countries whose names, adjective and capital are plain words. */
export const nations = countries
  .filter(
    ({ name, demonyms, capital }) => PLAIN.test(name) && ONE_WORD.test(demonyms[0] ?? '') && PLAIN.test(capital ?? ''),
  )
  .map(({ iso3, name, demonyms, capital }) => ({
    iso3,
    name: iso3 === 'USA' ? `the ${name}` : name,
    demonym: demonyms[0],
    capital,
  }))
  .sort((a, b) => placeOf(a.iso3) - placeOf(b.iso3) || (a.iso3 < b.iso3 ? -1 : 1));

const syllables = [
  'bar',
  'del',
  'fon',
  'gar',
  'hol',
  'kem',
  'lun',
  'mar',
  'nor',
  'pel',
  'ros',
  'san',
  'tov',
  'vel',
  'zim',
];
const endings = ['ak', 'ens', 'ic', 'ino', 'man', 'ov', 'sky', 'son', 'vedi', 'wick'];
const firsts = ['Ada', 'Boris', 'Clara', 'David', 'Elena', 'Felix', 'Greta', 'Hugo', 'Irma', 'Jonas', 'Karla', 'Leon']
  .concat(['Mira', 'Nils', 'Olga', 'Pavel', 'Rosa', 'Simon', 'Tessa', 'Viktor', 'Wanda', 'Yusuf', 'Zora', 'Anton'])
  .concat(['Bella', 'Cesar', 'Dora', 'Emil', 'Flora', 'Gustav', 'Hanna', 'Ivan', 'Julia', 'Klaus', 'Laura', 'Marco']);
const capitalised = (word) => word[0].toUpperCase() + word.slice(1);
const surnames = syllables.flatMap((a) =>
  syllables.flatMap((b) => endings.map((end) => capitalised(`${a}${b === a ? '' : b}${end}`))),
);

/** The person of this number, the same in every article; few surnames are borne by many. */
export function personOf(number) {
  const chance = chanceOf(1_000_003 + number);
  const surname = surnames[chance.rank(surnames.length)];
  return { name: `${chance.pick(firsts)} ${surname}`, surname, nation: nations[chance.rank(nations.length)] };
}

const firms = [
  'Harvest',
  'Lakeside',
  'Granite',
  'Meridian',
  'Silver',
  'Northern',
  'Summit',
  'Copper',
  'Orchard',
  'Beacon',
];
const kinds = ['Bank', 'Institute', 'Foundation', 'Union', 'Council', 'Agency', 'Committee', 'Company'];
export const bodies = firms.flatMap((firm) => kinds.map((kind) => `${firm} ${kind}`));

const starts = [
  'ap',
  'bar',
  'cor',
  'dam',
  'fer',
  'gran',
  'har',
  'lan',
  'mel',
  'nov',
  'or',
  'pas',
  'quar',
  'ran',
  'sal',
];
const ends = [
  'ble',
  'ching',
  'dle',
  'fen',
  'ges',
  'ket',
  'lor',
  'mery',
  'nage',
  'pin',
  'ry',
  'sel',
  'ter',
  'very',
  'zen',
];
const middles = ['', 'a', 'e', 'i', 'o'];
/** Made-up common nouns: so many that two articles share five words in a row only where a sentence has no slot. */
export const nouns = starts.flatMap((start) => middles.flatMap((middle) => ends.map((end) => start + middle + end)));
