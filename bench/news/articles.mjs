import { readFileSync } from 'node:fs';
import { chanceOf } from './chance.mjs';
import { fillSlots } from './slots.mjs';
import { bodies, nations, nouns, personOf } from './world.mjs';

const sentences = JSON.parse(readFileSync(new URL('sentences.json', import.meta.url), 'utf8'));

/** The United States are in one article of five, as in agencies' news. */
const HUB = 0.2;
/** One article of forty is an agency's text under another headline. */
const COPY = 40;
const PEOPLE = 0.8;
const FILLERS = ['waited', 'depends', 'between'];
const STATEMENTS = [
  'claim',
  'ministry',
  'meeting',
  'condemned',
  'belongs',
  'spokesman',
  'sanctions',
  'according',
  'visit',
];

function castOf(chance, size) {
  const people = Math.ceil(size * PEOPLE);
  const [first, second, third] = [0, 1, 2].map(() => personOf(chance.rank(people)));
  const nation = () => nations[1 + chance.rank(nations.length - 1)];
  const here = chance.next() < HUB ? nations[0] : nation();
  const [there, other, last] = [nation(), nation(), nation()];
  return {
    ...{ C1: here.name, D1: here.demonym, K1: here.capital, C2: there.name, D2: there.demonym, K2: there.capital },
    ...{ C3: other.name, C4: last.name, D4: last.demonym, O1: bodies[chance.rank(bodies.length)] },
    ...{ P1: first.name, S1: first.surname, P2: second.name, S2: second.surname, P3: third.name, S3: third.surname },
  };
}

function sentenceOf(name, cast, chance) {
  const words = { ...cast };
  for (const slot of sentences[name].slots) if (slot.startsWith('N')) words[slot] = chance.pick(nouns);
  const { text, slots } = fillSlots(sentences[name].pattern, words);
  return { name, words, text, slots };
}

/** Begins every passage with a capital, whatever stands in its first slot. */
const begun = (text) => text[0].toUpperCase() + text.slice(1);

/**
 * Article `number` of a world of `size` articles: headline and paragraphs, each a list of sentences.
 * A function of its arguments alone, so that the stand-in can make it again.
 */
export function articleOf(seed, size, number) {
  const isCopy = number % COPY === COPY - 1;
  const chance = chanceOf(seed * 7_919 + (isCopy ? number - 7 : number));
  const cast = castOf(chance, size);
  const order = STATEMENTS.map((name) => ({ name, at: name === 'claim' ? -1 : chance.next() })).sort(
    (a, b) => a.at - b.at,
  );
  const body = order.map(({ name }) => [
    sentenceOf(name, cast, chance),
    sentenceOf(chance.pick(FILLERS), cast, chance),
  ]);
  const lead = [sentenceOf('lead', cast, chance), sentenceOf(chance.pick(FILLERS), cast, chance)];
  const headline = sentenceOf('headline', cast, isCopy ? chanceOf(number) : chance);
  const passages = [[headline], lead, ...body];
  const day = new Date(Date.UTC(2024, 0, 1 + (number % 366))).toISOString().slice(0, 10);
  return { source: `bench/${seed}/${number}`, publishedOn: day, passages };
}

export const textOfPassage = (passage) => begun(passage.map(({ text }) => text).join(' '));

/** A line of Dateline's own input: a JSONL record. */
export function recordOf(article) {
  const [headline, ...paragraphs] = article.passages.map(textOfPassage);
  const { source, publishedOn } = article;
  return JSON.stringify({ source, headline, publishedOn, text: `${headline}\n\n${paragraphs.join('\n\n')}\n` });
}

/** The tokens of a sentence: recorded ones with the words of each slot in the place of the cast's. */
function tokensOf({ name, words, text }, offset) {
  const { slots, tokens } = sentences[name];
  const made = [];
  const headOf = new Map();
  let at = 0;
  for (let index = 0; index < tokens.length; ) {
    const [slot, word, lemma, pos, ner, , dep] = tokens[index];
    const last = slot < 0 ? index : tokens.findLastIndex((token) => token[0] === slot);
    const ruling = slot < 0 ? tokens[index] : tokens[last];
    const forms = slot < 0 ? [word] : words[slots[slot]].split(' ');
    for (const [place, form] of forms.entries()) {
      const start = text.toLowerCase().indexOf(form.toLowerCase(), at);
      at = start + form.length;
      const isHead = place === forms.length - 1;
      const isArticle = form === 'the' && !isHead;
      made.push({
        start: start + offset,
        end: at + offset,
        lemma: slot < 0 ? lemma : form,
        pos: isArticle ? 'DT' : slot < 0 ? pos : ruling[3],
        ner: isArticle ? 'O' : slot < 0 ? ner : ruling[4],
        // Within a slot all hang on its last word; outside, the recorded head is looked up once all are placed.
        head: isHead ? (slot < 0 ? tokens[index][5] : ruling[5]) : null,
        dep: isHead ? (slot < 0 ? dep : ruling[6]) : isArticle ? 'det' : 'compound',
        inner: isHead ? null : made.length + forms.length - 1 - place,
      });
    }
    for (let old = index; old <= last; old += 1) headOf.set(old, made.length - 1);
    index = last + 1;
  }
  return made.map(({ head, inner, ...token }) => ({ ...token, head: inner ?? (head < 0 ? -1 : headOf.get(head)) }));
}

/** CoreNLP's answer for passages that a blank line parts, in its JSON form. */
export function annotationOf(passages) {
  let offset = 0;
  const parts = passages.flatMap((passage) =>
    passage.map((sentence, at) => ({ sentence, gap: at === passage.length - 1 ? 2 : 1 })),
  );
  const answer = parts.map(({ sentence, gap }, index) => {
    const tokens = tokensOf(sentence, offset);
    offset += sentence.text.length + gap;
    return {
      index,
      basicDependencies: tokens.map(({ head, dep }, at) => ({ dep, governor: head + 1, dependent: at + 1 })),
      tokens: tokens.map(({ start, end, lemma, pos, ner }, at) => ({
        ...{ index: at + 1, lemma, pos, ner },
        ...{ characterOffsetBegin: start, characterOffsetEnd: end },
      })),
    };
  });
  return { sentences: answer };
}
