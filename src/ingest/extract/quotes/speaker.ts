import type { Mention, Quote, Reference } from '../../../domain/facts.ts';
import { firstThat } from '../../../domain/spans.ts';
import { countryByIso3 } from '../../../lexicon/countries.ts';
import { roleHead } from '../../../lexicon/roles.ts';
import { KIN_NOUNS } from '../../../lexicon/roles-nominals.ts';
import { coreferenceRules } from '../coreference/read-coreference.ts';
import type { Scene } from '../scene.ts';
import { writerOf } from './documents.ts';
import { bodyBeside, givenName, NAMES, personBeside } from './named-beside.ts';
import { type Page, wordAt } from './page.ts';
import type { Source } from './source.ts';

export type MentionsOf = (page: Page) => readonly Mention[];

/** Whom a source stands for, and why. */
export interface Speaker {
  readonly reference: string | null;
  readonly kind: Quote['speakerKind'];
  readonly confidence: number;
  readonly notes: readonly string[];
}

/**
 * The speaker behind a source phrase: the name at its head, a name in apposition or after a title, who wrote the document,
 * what the coreference stage says of "the minister" or "he". A spokesman without a name is nobody.
 * @param mentionsOf of a page, as far as the scene has them
 */
export function speakerOf(scene: Scene, mentionsOf: MentionsOf, from: Page, source: Source): Speaker {
  const page = { ...from, mentions: mentionsOf(from) };
  const mentions = page.mentions
    .slice(
      firstThat(page.mentions, (mention) => mention.start >= source.sentence.start),
      firstThat(page.mentions, (mention) => mention.start > source.reach + 1),
    )
    .filter((mention) => mention.end > source.start);
  const text = page.text.slice(source.start, source.end);
  const atHead = mentions.filter((mention) => mention.start <= source.head.start && source.head.end <= mention.end);
  const name = atHead.find((mention) => NAMES.has(mention.kind) && mention.reference !== null);
  if (name !== undefined) return byName(scene, name, []);
  if (source.head.pos.startsWith('PRP')) {
    const unnamed = unnamedBefore(scene, mentionsOf, page, source);
    if (unnamed === null) return byReference(scene, page, source, atHead, 'PRONOUN');
    const note = `"${text}" is "${unnamed}" of the sentence before, whom the text does not name.`;
    return { reference: null, kind: 'PRONOUN', confidence: 0.7, notes: [note] };
  }

  const person = personBeside(scene, page, source, mentions);
  if (person !== null)
    return byName(scene, person, text.includes(person.text) ? [] : [`"${text}" is in apposition to ${person.text}.`]);
  const body = bodyBeside(scene, page, source, mentions);
  if (body !== null)
    return byName(scene, body, text.includes(body.text) ? [] : [`"${text}" is in apposition to ${body.text}.`]);
  const writer = writerOf(page, source);
  if (writer !== null) {
    const author = speakerOf(scene, mentionsOf, writer.page, writer.source);
    const name = writer.page.text.slice(writer.source.start, writer.source.end);
    return { ...author, notes: [`"${text}" speaks for ${name}, who wrote, signed or issued it.`, ...author.notes] };
  }
  const own = givenName(scene, page, source, mentions);
  if (own !== null) return byName(scene, own, [`The source gives the name ${own.text}.`]);
  return byReference(scene, page, source, atHead, 'NOMINAL');
}

function byName(scene: Scene, mention: Mention, notes: readonly string[]): Speaker {
  const reference = mention.reference === null ? null : (scene.references.get(mention.reference) ?? null);
  if (mention.kind === 'METONYM')
    return {
      reference: mention.reference,
      kind: 'METONYM',
      confidence: mention.confidence,
      notes: [...notes, `"${mention.text}" speaks for the government of ${reference?.name ?? 'its country'}.`],
    };
  const full = reference !== null && reference.name !== mention.text ? [`"${mention.text}" is ${reference.name}.`] : [];
  return { reference: mention.reference, kind: 'NAMED', confidence: mention.confidence, notes: [...notes, ...full] };
}

/** "The Russian minister" and "he": as the coreference stage read them; without it, nobody. */
function byReference(
  scene: Scene,
  page: Page,
  source: Source,
  atHead: readonly Mention[],
  kind: 'NOMINAL' | 'PRONOUN',
): Speaker {
  const mention = atHead.find((one) => (one.kind === 'NOMINAL' || one.kind === 'PRONOUN') && one.reference !== null);
  const reference =
    mention?.reference === undefined || mention.reference === null
      ? undefined
      : scene.references.get(mention.reference);
  const text = page.text.slice(source.start, source.end);
  if (mention === undefined || reference === undefined)
    return {
      reference: null,
      kind,
      confidence: 1,
      notes: [`The text does not name ${kind === 'PRONOUN' ? 'whom' : 'who'} "${text}" is.`],
    };
  return {
    reference: reference.id,
    kind,
    confidence: mention.confidence,
    notes: [
      `"${text}" is ${reference.name}: ${saysOf(mention.rule)}`,
      ...rivalNotes(scene, page, source, reference, kind),
    ],
  };
}

/**
 * "A spokesman for the Navy rejected that. “They are well,” he said.": whoever speaks in the sentence before, by office and
 * without a name, is meant, though persons with names stand further off.
 */
function unnamedBefore(scene: Scene, mentionsOf: MentionsOf, page: Page, source: Source): string | null {
  if (!/^(?:he|she)$/i.test(source.head.text)) return null;
  const pronoun = page.words[wordAt(page.words, source.head.start)];
  if (pronoun === undefined || pronoun.inside !== null) return null;
  let { start } = source.sentence;
  for (let at = firstThat(page.stretches, (one) => one.outer.start >= source.start) - 1; at >= 0; at -= 1) {
    const stretch = page.stretches[at];
    if (stretch === undefined) break;
    if (stretch.outer.end > source.sentence.start) start = Math.min(start, stretch.outer.start);
    else if (stretch.depth === 0) break;
  }
  const own = page.sentences[firstThat(page.sentences, (sentence) => sentence.end > start) - 1];
  const there = own === undefined ? page.before : page;
  const last = own ?? there?.sentences.at(-1);
  if (there == null || last === undefined) return null;
  const cue = there.cuesIn
    .get(last)
    ?.findLast((one) => one.inside === null && (there !== page || one.verb.end <= start));
  if (cue?.source == null) return null;
  const { source: other } = cue;
  if (other.head.pos !== 'NN' || !(roleHead(other.head.lemma) !== null || KIN_NOUNS.has(other.head.lemma))) return null;
  if (speakerOf(scene, mentionsOf, there, other).reference !== null) return null;
  return there.text.slice(other.start, other.end);
}

/** What the rule that found a mention says, as the end of a sentence. */
function saysOf(rule: string): string {
  const says = coreferenceRules.find((one) => one.id === rule)?.says ?? `found by ${rule}.`;
  return says.charAt(0).toLowerCase() + says.slice(1);
}

/** Persons named nearer to the source than the one it was taken for, and what speaks against them. */
function rivalNotes(
  scene: Scene,
  page: Page,
  source: Source,
  chosen: Reference,
  kind: 'NOMINAL' | 'PRONOUN',
): string[] {
  if (chosen.kind !== 'PERSON') return [];
  const notes: string[] = [];
  const seen = new Set<string>([chosen.id]);
  const inside = page.mentions.slice(
    firstThat(page.mentions, (mention) => mention.start >= source.start),
    firstThat(page.mentions, (mention) => mention.start >= source.end),
  );
  const nation = inside.find((mention) => mention.kind === 'DEMONYM' && mention.end <= source.end);
  const countries =
    nation?.reference === undefined || nation.reference === null
      ? []
      : (scene.references.get(nation.reference)?.countries ?? []);
  const behind = firstThat(
    scene.mentions,
    (one) => one.passage > page.passage || (one.passage === page.passage && one.start >= source.start),
  );
  for (let index = behind - 1; index >= 0; index -= 1) {
    const mention = scene.mentions[index];
    if (mention === undefined || mention.reference === null || !isBefore(mention, page, source)) continue;
    if (mention.passage < page.passage - 1 || mention.reference === chosen.id) break;
    const rival = scene.references.get(mention.reference);
    if (rival === undefined || rival.kind !== 'PERSON' || seen.has(rival.id) || !NAMES.has(mention.kind)) continue;
    seen.add(rival.id);
    notes.push(`${rival.name} stands nearer but ${whyNot(source, rival, countries, kind)}.`);
  }
  return notes;
}

function whyNot(source: Source, rival: Reference, countries: readonly string[], kind: 'NOMINAL' | 'PRONOUN'): string {
  const foreign = rival.countries.filter((country) => !countries.includes(country));
  if (countries.length > 0 && rival.countries.length > 0 && foreign.length === rival.countries.length)
    return `is ${foreign.map(nationality).join(' and ')}`;
  if (
    kind === 'NOMINAL' &&
    roleHead(source.head.lemma) !== null &&
    !rival.titles.some((title) => title.includes(source.head.lemma.toLowerCase()))
  )
    return `is not called "${source.head.text}" in this article`;
  return kind === 'PRONOUN' ? 'was passed over' : 'fits less well';
}

/** "Iranian", or the country's name where it has no such word. */
const nationality = (iso3: string): string => {
  const country = countryByIso3(iso3);
  return country?.demonyms[0] ?? country?.name ?? iso3;
};

const isBefore = (mention: Mention, page: Page, source: Source): boolean =>
  mention.passage < page.passage || (mention.passage === page.passage && mention.end <= source.start);
