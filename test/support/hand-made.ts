import { type Article, passageAt, rawSpansOf } from '../../src/domain/article.ts';
import type { Event, Facts, Mention, Quote, Reference } from '../../src/domain/facts.ts';
import { articleId, type EntityKind, mentionId, referenceId, statementId } from '../../src/domain/ids.ts';
import { nameKey } from '../../src/domain/names.ts';
import type { PassageSpan } from '../../src/domain/spans.ts';
import { contentHashOf, planArticle } from '../../src/ingest/plan/plan.ts';
import type { ArticlePlan } from '../../src/ingest/plan/rows.ts';
import { paragraphArticle } from './paragraph-article.ts';

/** A thing that a hand-made article names: every word of `names` is looked for in its text. */
interface Thing {
  readonly kind: EntityKind;
  readonly names: readonly string[];
  readonly countries?: readonly string[];
  readonly titles?: readonly string[];
}

/** Facts given by hand, so that writing is tested before and apart from any rule that reads. */
export interface HandMade {
  readonly source: string;
  readonly text: string;
  readonly publishedOn?: string;
  readonly things: readonly Thing[];
  /** words of a quote and the first name of its speaker */
  readonly quotes?: readonly { readonly words: string; readonly speaker: string; readonly about?: readonly string[] }[];
  /** trigger words, first names of actor and recipient */
  readonly events?: readonly { readonly words: string; readonly actor: string; readonly recipient: string }[];
}

function find(article: Article, words: string): PassageSpan[] {
  return article.passages.flatMap((passage) => {
    const spans: PassageSpan[] = [];
    for (let at = passage.text.indexOf(words); at >= 0; at = passage.text.indexOf(words, at + 1))
      spans.push({ passage: passage.ordinal, start: at, end: at + words.length });
    return spans;
  });
}

const RULE = { rule: 'test.by-hand', confidence: 1, triggers: [], notes: [] };

export function factsByHand(article: Article, made: HandMade): Facts {
  const id = articleId(article.source);
  const references = made.things.map((thing): Reference => {
    const [name = ''] = thing.names;
    const key = thing.kind === 'COUNTRY' ? (thing.countries?.[0] ?? '') : nameKey(name);
    return {
      id: referenceId(id, thing.kind, key),
      kind: thing.kind,
      name,
      names: thing.names,
      countries: thing.countries ?? [],
      titles: thing.titles ?? [],
      subkind: thing.kind === 'ORGANISATION' ? 'OTHER' : null,
      familyName: null,
      inferred: false,
    };
  });
  const refOf = (name: string): string => references.find((one) => one.name === name)?.id ?? '';
  const taken: PassageSpan[] = [];
  const mentions = made.things.flatMap((thing, index) =>
    thing.names.flatMap((name) =>
      find(article, name)
        .filter(
          (span) =>
            !taken.some((other) => other.passage === span.passage && other.start < span.end && span.start < other.end),
        )
        .map((span): Mention => {
          taken.push(span);
          const kind = 'NAME';
          return {
            ...span,
            id: mentionId(id, kind, span.passage, span),
            text: name,
            kind,
            rule: RULE.rule,
            confidence: 1,
            reference: references[index]?.id ?? null,
          };
        }),
    ),
  );
  const place = (words: string) => {
    const [span] = find(article, words);
    if (span === undefined) throw new Error(`"${words}" does not stand in ${article.source}`);
    const [raw] = rawSpansOf(passageAt(article, span.passage), span);
    if (raw === undefined) throw new Error(`"${words}" has no place in the raw text`);
    return {
      span,
      raw,
      evidence: [{ ...span, sentenceStart: 0, sentenceEnd: passageAt(article, span.passage).text.length }],
    };
  };
  const quotes = (made.quotes ?? []).map(({ words, speaker, about = [] }): Quote => {
    const { raw, evidence } = place(words);
    return {
      ...RULE,
      id: statementId(id, 'QUOTE', raw),
      text: words,
      evidence,
      on: null,
      kind: 'DIRECT',
      inHeadline: false,
      cue: 'said',
      speakerText: speaker,
      speaker: refOf(speaker),
      speakerKind: 'NAMED',
      about: about.map(refOf),
      group: null,
    };
  });
  const events = (made.events ?? []).map(({ words, actor, recipient }): Event => {
    const { span, raw, evidence } = place(words);
    const [from, to] = [refOf(actor), refOf(recipient)];
    return {
      ...RULE,
      id: statementId(id, 'EVENT', raw, ['CONSULT', from, to]),
      text: words,
      evidence,
      on: null,
      type: 'CONSULT',
      mode: null,
      trend: null,
      status: 'REPORTED',
      contexts: [],
      cameo: '04',
      quad: 1,
      score: 2.5,
      date: null,
      actors: [from],
      recipients: [to],
      places: [],
      inferred: null,
      trigger: span,
    };
  });
  return {
    references,
    mentions,
    timeRefs: [],
    quotes,
    events,
    claims: [],
    roles: [],
    publisher: null,
    datelined: [],
    notes: [],
  };
}

/** The plan of a hand-made article, as the loader would make it of a read one. */
export function planByHand(made: HandMade): ArticlePlan {
  const article = paragraphArticle(made.text, made.source, made.publishedOn ?? null);
  return planArticle(article, factsByHand(article, made), contentHashOf(article, null), 'test');
}
