import type { FrameRow } from './frames.ts';

/** Adjectives that say how one party stands towards another; the recipient stands after one of the prepositions. Own list. */
export const ADJECTIVE_FRAMES: readonly FrameRow[] = [
  ['grateful thankful indebted', '051', 'to', 'speech'],
  ['supportive', '051', 'of', 'speech'],
  ['sympathetic', '050', 'to with', 'speech'],
  [
    'concerned worried alarmed angry outraged dismayed disappointed unhappy upset critical indignant furious appalled',
    '111',
    'about by at with of over',
    'speech',
  ],
  ['opposed hostile', '11', 'to towards toward', 'type=OPPOSE'],
];
