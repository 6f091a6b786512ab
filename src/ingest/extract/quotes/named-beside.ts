import type { Mention } from '../../../domain/facts.ts';
import { roleHead } from '../../../lexicon/roles.ts';
import type { Scene } from '../scene.ts';
import type { Page } from './page.ts';
import type { Source } from './source.ts';

/** Names that a source phrase goes on to give, besides a name at its head. */

/** Mentions that name something by itself. */
export const NAMES: ReadonlySet<string> = new Set(['NAME', 'SURNAME', 'METONYM']);

const isPerson = (scene: Scene, mention: Mention): boolean =>
  (mention.kind === 'NAME' || mention.kind === 'SURNAME') &&
  mention.reference !== null &&
  scene.references.get(mention.reference)?.kind === 'PERSON';

/** "its president, Étienne Abéga", "chief of staff General Abakar Djibrine": the person that the phrase goes on to name. */
export function personBeside(scene: Scene, page: Page, source: Source, mentions: readonly Mention[]): Mention | null {
  if (roleHead(source.head.lemma) === null && roleHead(source.head.text) === null && !/^NN/.test(source.head.pos))
    return null;
  const after = mentions.filter((mention) => mention.start >= source.head.end && isPerson(scene, mention));
  for (const mention of after) {
    const gap = page.text.slice(source.head.end, mention.start);
    // ", Étienne": apposition, perhaps after "of the army" and with a title of its own; no clause between.
    if (
      /^(?:\s\p{Ll}+)?(?:\s+(?:of|for|to|in|at|on)\s[^,]{1,60})?,\s+(?:[\p{L}.]+\s+){0,3}$/u.test(gap) &&
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
      (endsWithCountry(scene, mentions, mention) ||
        !/\b(?:of|for|to|with|by|from|who|and|against|under)\s+(?:\p{Lu}[\p{L}.]*\s+)*$/u.test(gap))
    )
      return mention;
  }
  return null;
}

/** "Special Representative for Peru Ana Rojas": the country ends the title. */
const endsWithCountry = (scene: Scene, mentions: readonly Mention[], person: Mention): boolean =>
  mentions.some(
    (mention) =>
      mention.end === person.start - 1 &&
      mention.reference !== null &&
      scene.references.get(mention.reference)?.kind === 'COUNTRY',
  );

/** "the supplier, Northern Export": a body that the phrase goes on to name. */
export function bodyBeside(scene: Scene, page: Page, source: Source, mentions: readonly Mention[]): Mention | null {
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

/** "a student who gave her name as Anush", "a man who identified himself as Karim". */
export function givenName(scene: Scene, page: Page, source: Source, mentions: readonly Mention[]): Mention | null {
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
