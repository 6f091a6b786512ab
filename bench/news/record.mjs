// Writes sentences.json: what CoreNLP says of each sentence of sentences.txt with one cast in its slots. Needed after a
// change of sentences.txt or of the annotation request only: CORENLP_URL=http://… node bench/news/record.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { annotateTexts } from '../../dist/ingest/annotate/corenlp.js';
import { fillSlots } from './slots.mjs';

/** Words that CoreNLP reads rightly; whatever stands in a slot later takes their place in the parse. */
const cast = {
  ...{ C1: 'Norway', D1: 'Norwegian', K1: 'Oslo', C2: 'Poland', D2: 'Polish', K2: 'Warsaw', C3: 'Brazil', C4: 'Chile' },
  ...{ D4: 'Chilean', P1: 'Anna Keller', S1: 'Keller', P2: 'Martin Novak', S2: 'Novak', P3: 'Peter Lind', S3: 'Lind' },
  ...{ O1: 'Harvest Bank', N1: 'bread', N2: 'wood', N3: 'harbour', N4: 'ferry', N5: 'market', N6: 'valley' },
};

const lines = readFileSync(new URL('sentences.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');
const recorded = {};
for (const line of lines) {
  const [name, pattern] = line.split('\t');
  const { text, slots } = fillSlots(pattern, cast);
  const [sentences] = await annotateTexts(process.env.CORENLP_URL, [text]);
  if (sentences.length !== 1) throw new Error(`${name} is read as ${sentences.length} sentences`);
  const slotAt = (start) => slots.findIndex((slot) => start >= slot.start && start < slot.end);
  recorded[name] = {
    pattern,
    slots: slots.map((slot) => slot.name),
    // [slot or -1, word, lemma, part of speech, entity class, head, dependency]
    tokens: sentences[0].map(([start, end, lemma, pos, ner, head, dep]) => [
      slotAt(start),
      text.slice(start, end),
      lemma,
      pos,
      ner,
      head,
      dep,
    ]),
  };
}
const rows = Object.entries(recorded).map(([name, { pattern, slots, tokens }]) => {
  const shown = tokens.map((token) => `      ${JSON.stringify(token)}`).join(',\n');
  return `  ${JSON.stringify(name)}: {\n    "pattern": ${JSON.stringify(pattern)},\n    "slots": ${JSON.stringify(slots)},\n    "tokens": [\n${shown}\n    ]\n  }`;
});
writeFileSync(new URL('sentences.json', import.meta.url), `{\n${rows.join(',\n')}\n}\n`);
