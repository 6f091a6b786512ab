import { COLLECTIVE_SOURCES } from '../../../lexicon/cues.ts';
import { roleHead } from '../../../lexicon/roles.ts';
import { NAMES } from './named-beside.ts';
import type { Page } from './page.ts';
import type { Source } from './source.ts';

/** Somebody: a person or body by name, an office, "he". */
export function isSpeaker(page: Page, { head }: Source): boolean {
  return (
    /^(?:he|she|they)$/i.test(head.text) ||
    roleHead(head.lemma) !== null ||
    COLLECTIVE_SOURCES.has(head.lemma.toLowerCase()) ||
    page.mentions.some((one) => NAMES.has(one.kind) && one.start <= head.start && head.end <= one.end)
  );
}
