import type { Mention, Quote, Reference } from '../../../domain/facts.ts';
import { countryByIso3 } from '../../../lexicon/countries.ts';
import { DOCUMENT_NOUNS, READER_PARTICIPLES } from '../../../lexicon/cues.ts';
import { roleHead } from '../../../lexicon/roles.ts';
import { coreferenceRules } from '../coreference/read-coreference.ts';
import type { Scene } from '../scene.ts';
import { type Page, wordAt } from './page.ts';
import type { Source } from './source.ts';

/** Whom a source stands for, and why. */
export interface Speaker {
  readonly reference: string | null;
  readonly kind: Quote['speakerKind'];
  readonly confidence: number;
  readonly notes: readonly string[];
}

const NAMES = new Set(['NAME', 'SURNAME', 'METONYM']);

/**
 * The speaker behind a source phrase: the name at its head, a name in apposition or after a title, who signed the document,
 * what the coreference stage says of "the minister" or "he". A spokesman without a name is nobody.
 */
export function speakerOf(scene: Scene, page: Page, source: Source): Speaker {
  const mentions = page.mentions.filter((mention) => mention.start <= source.reach + 1 && mention.end > source.start);
  const text = page.text.slice(source.start, source.end);
  const atHead = mentions.filter((mention) => mention.start <= source.head.start && source.head.end <= mention.end);
  const name = atHead.find((mention) => NAMES.has(mention.kind) && mention.reference !== null);
  if (name !== undefined) return byName(scene, name, []);
  if (source.head.pos.startsWith('PRP')) {
    const unnamed = unnamedBefore(scene, page, source);
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
  const author = authorOf(page, source, mentions);
  if (author !== null)
    return byName(scene, author, [`"${text}" speaks for ${author.text}, who wrote, signed or issued it.`]);
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
function unnamedBefore(scene: Scene, page: Page, source: Source): string | null {
  if (!/^(?:he|she)$/i.test(source.head.text)) return null;
  const own = page.words[wordAt(page.words, source.head.start)];
  if (own === undefined || own.inside !== null) return null;
  const start = Math.min(
    source.sentence.start,
    ...page.stretches
      .filter((one) => one.outer.end > source.sentence.start && one.outer.start < source.start)
      .map((one) => one.outer.start),
  );
  const before = page.cues.findLast((cue) => cue.inside === null && cue.verb.end <= start);
  const last = page.sentences.findLast((sentence) => sentence.end <= start);
  if (before === undefined || before.sentence !== last || before.source === null) return null;
  const { head } = before.source;
  if (head.pos !== 'NN' || roleHead(head.lemma) === null) return null;
  if (speakerOf(scene, page, before.source).reference !== null) return null;
  return page.text.slice(before.source.start, before.source.end);
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
  const nation = page.mentions.find(
    (mention) => mention.kind === 'DEMONYM' && mention.start >= source.start && mention.end <= source.end,
  );
  const countries =
    nation?.reference === undefined || nation.reference === null
      ? []
      : (scene.references.get(nation.reference)?.countries ?? []);
  for (let index = scene.mentions.length - 1; index >= 0; index -= 1) {
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

const isPerson = (scene: Scene, mention: Mention): boolean =>
  (mention.kind === 'NAME' || mention.kind === 'SURNAME') &&
  mention.reference !== null &&
  scene.references.get(mention.reference)?.kind === 'PERSON';

/** "its president, Étienne Abéga", "chief of staff General Abakar Djibrine": the person that the phrase goes on to name. */
function personBeside(scene: Scene, page: Page, source: Source, mentions: readonly Mention[]): Mention | null {
  if (roleHead(source.head.lemma) === null && roleHead(source.head.text) === null && !/^NN/.test(source.head.pos))
    return null;
  const after = mentions.filter((mention) => mention.start >= source.head.end && isPerson(scene, mention));
  for (const mention of after) {
    const gap = page.text.slice(source.head.end, mention.start);
    // ", Étienne": apposition, perhaps after "of the army" and with a title of its own; no clause between.
    if (
      /^(?:\s\p{Ll}+)?(?:\s+(?:of|for|to|in|at)\s[^,]{1,60})?,\s+(?:[\p{L}.]+\s+){0,3}$/u.test(gap) &&
      !/\b(?:of|for|to|with|by|from|who|which|and)\s+(?:[\p{L}.]+\s+)?$/iu.test(gap)
    )
      return mention;
    // "foreign policy chief Josep Borrell": the parser stops at the title.
    if (gap === ' ') return mention;
    // "chief of staff General X": a title without article runs into the name; "aide to President X" does not.
    const bare =
      /^\p{Lu}/u.test(page.text.slice(source.start, source.end)) &&
      !/^(?:the|a|an|his|her|its|their|one|two|some)\b/i.test(page.text.slice(source.start));
    if (
      bare &&
      /^\s(?!,)[^,;:]{0,80}$/u.test(gap) &&
      !/\b(?:of|for|to|with|by|from|who|and|against|under)\s+(?:\p{Lu}[\p{L}.]*\s+)*$/u.test(gap)
    )
      return mention;
  }
  return null;
}

/** "the supplier, Northern Export": a body that the phrase goes on to name. */
function bodyBeside(scene: Scene, page: Page, source: Source, mentions: readonly Mention[]): Mention | null {
  if (roleHead(source.head.lemma) !== null || source.head.pos !== 'NN') return null;
  const isBody = (mention: Mention): boolean =>
    mention.kind === 'NAME' &&
    mention.reference !== null &&
    scene.references.get(mention.reference)?.kind === 'ORGANISATION';
  return (
    mentions.find(
      (mention) =>
        mention.start >= source.head.end &&
        isBody(mention) &&
        /^,\s+(?:the\s+)?$/u.test(page.text.slice(source.head.end, mention.start)),
    ) ?? null
  );
}

/** "A commentary signed by Han Song-chol", "a statement from the ministry". */
function authorOf(page: Page, source: Source, mentions: readonly Mention[]): Mention | null {
  if (!DOCUMENT_NOUNS.has(source.head.lemma.toLowerCase())) return null;
  return (
    mentions.find(
      (mention) =>
        mention.start >= source.head.end &&
        mention.start < source.end &&
        NAMES.has(mention.kind) &&
        !page.text
          .slice(source.head.end, mention.start)
          .split(/\s+/)
          .some((word) => READER_PARTICIPLES.has(word)) &&
        /^\s+(?:\p{L}+\s+){0,2}(?:by|from|of)\s+(?:the\s+)?(?:[\p{L}.]+\s+){0,4}$/u.test(
          page.text.slice(source.head.end, mention.start),
        ),
    ) ?? null
  );
}

/** "a student who gave her name as Anush", "a man who identified himself as Karim". */
function givenName(scene: Scene, page: Page, source: Source, mentions: readonly Mention[]): Mention | null {
  return (
    mentions.find(
      (mention) =>
        mention.start >= source.head.end &&
        isPerson(scene, mention) &&
        /\b(?:name\s+(?:only\s+)?as|name,|(?:him|her|them)sel(?:f|ves)\s+(?:only\s+)?as|named|called)\s+(?:only\s+)?$/iu.test(
          page.text.slice(source.head.end, mention.start),
        ),
    ) ?? null
  );
}
