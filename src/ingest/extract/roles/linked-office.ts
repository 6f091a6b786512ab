import type { Role } from '../../../domain/facts.ts';
import type { ReadingRule } from '../../../domain/rule.ts';
import { measuredConfidence } from '../measured.ts';
import type { Holding } from './holding.ts';
import type { MarkedSentence } from './marked-sentence.ts';

/** An office already read, with where it was said. */
export interface Anchor {
  readonly person: string;
  readonly office: { readonly title: string; readonly titleKey: string; readonly status: Role['status'] };
  readonly country: string | null;
  /** position of the sentence, and of the token in it, where the holder stands */
  readonly order: number;
  readonly token: number;
}

/** "her counterpart, X": of two countries that the headline, or all the text so far, speaks of, the one that is not hers. */
export function otherCountry(
  places: readonly MarkedSentence[],
  place: MarkedSentence,
  own: string | null,
): string | null {
  if (own === null) return null;
  for (const part of [places.filter(({ sentence }) => sentence.passage === 0), places.slice(0, place.order + 1)]) {
    const named = new Set(
      part.flatMap(({ marked }) =>
        marked.flatMap(({ reference }) => (reference?.kind === 'COUNTRY' ? reference.countries : [])),
      ),
    );
    if (named.delete(own) && named.size === 1) return [...named][0] ?? null;
  }
  return null;
}

export const counterpart: ReadingRule = {
  id: 'role.counterpart',
  says: 'A counterpart or colleague in another country holds the same office there.',
  source: 'English usage; nouns in lexicon/titles.ts',
  confidence: measuredConfidence('role.counterpart'),
  examples: [
    [
      'Portuguese Finance Minister Ana Costa Reis met her Spanish opposite number, Pilar Ibarra Soto, in Lisbon.',
      ['Pilar Ibarra Soto is Finance Minister of Spain'],
    ],
    [
      'Portuguese Finance Minister Ana Costa Reis met her Spanish counterpart, Pilar Ibarra Soto, in Lisbon.',
      ['Pilar Ibarra Soto is Finance Minister of Spain'],
    ],
    [
      'Portuguese Finance Minister Ana Costa Reis met her Spanish and Kenyan counterparts, Pilar Ibarra Soto and Daniel Otieno Mwangi.',
      ['Pilar Ibarra Soto is Finance Minister of Spain', 'Daniel Otieno Mwangi is Finance Minister of Kenya'],
    ],
    [
      'Kenyan Trade Minister Daniel Otieno Mwangi spoke first. Portuguese President Ana Costa Reis did not. She met her counterpart, Ruth Achieng Odera, later.',
      ['Ruth Achieng Odera is President of Kenya'],
    ],
  ],
  leaves: [
    'Kenyan President Daniel Otieno Mwangi spoke first. He met his colleague, Ruth Achieng Odera, later.',
    'Kenyan President Daniel Otieno Mwangi met his counterpart at the World Health Organization, Ruth Achieng Odera.',
    'Portuguese Finance Minister Ana Costa Reis met her Spanish counterpart in Lisbon.',
    'Portuguese Finance Minister Ana Costa Reis met her Spanish and Kenyan counterparts, officials said.',
  ],
};

export const predecessor: ReadingRule = {
  id: 'role.predecessor',
  says: 'A predecessor held the same office before, a successor holds it after.',
  source: 'English usage; nouns in lexicon/titles.ts',
  confidence: measuredConfidence('role.predecessor'),
  examples: [
    [
      'Kenyan Trade Minister Ruth Achieng Odera spoke first. Odera’s predecessor, Samuel Kiptoo Rono, called it a mistake.',
      ['Samuel Kiptoo Rono is Trade Minister of Kenya (FORMER)'],
    ],
  ],
  leaves: ['Kenyan Trade Minister Ruth Achieng Odera blamed her predecessor.'],
};

/** Whose office a "counterpart" or "predecessor" shares: the possessor by name, else the last office holder of another country. */
export function anchorOf(found: Holding, country: string | null, anchors: readonly Anchor[]): Anchor | null {
  const { phrase } = found;
  const named = phrase.possessor?.mark?.reference ?? phrase.patron?.reference ?? null;
  const fits = (anchor: Anchor): boolean =>
    anchor.person !== found.person && (phrase.link !== 'SAME' || country === null || anchor.country !== country);
  if (named?.kind === 'PERSON') return anchors.findLast((anchor) => anchor.person === named.id && fits(anchor)) ?? null;
  if (phrase.possessor !== null && !/^(?:his|her|their)$/i.test(phrase.possessor.token.text)) return null;
  const before = (anchor: Anchor): boolean =>
    anchor.order < phrase.place.order || (anchor.order === phrase.place.order && anchor.token < phrase.headFirst);
  const near = anchors.filter((anchor) => before(anchor) && fits(anchor));
  // The first of the nearest sentence: its subject, not whom it is about.
  const order = Math.max(...near.map((anchor) => anchor.order));
  return near.find((anchor) => anchor.order === order) ?? null;
}
