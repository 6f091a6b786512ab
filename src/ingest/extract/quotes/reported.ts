import type { Span } from '../../../domain/spans.ts';
import { clauseAfter, clauseBefore } from './clause.ts';
import { type Cue, cueText } from './cue.ts';
import type { Page } from './page.ts';
import { type Attribution, attribution, type ReportedRule } from './proposal.ts';

const PARC = 'Pareti, PARC 3.0 annotation guidelines, indirect quotations; verbs in lexicon/cues.ts';
type Reported = Attribution & { readonly words: readonly Span[] };

const reported = (cue: Cue, text: string, words: readonly Span[]): Reported => ({
  ...attribution(cue.source, text, cue.verb, [text]),
  words,
});

interface Clause {
  readonly cue: Cue;
  readonly words: Span;
  readonly marker: string | null;
}

/** Cues that report a clause after them, with that clause; made once a page, for each rule takes some of them. */
const CLAUSES = new WeakMap<Page, readonly Clause[]>();
function clausesAfter(page: Page): readonly Clause[] {
  const known = CLAUSES.get(page);
  if (known !== undefined) return known;
  const clauses = page.cues.flatMap((cue): Clause[] => {
    if (cue.inside !== null || !cue.isUttered || cue.source === null || !cue.speech.clause) return [];
    const { text } = cue.source.head;
    // "It said" has a speaker, "it suggests that" seldom.
    if (cue.speech.class === 'QUESTION' || text === 'there' || (/^it$/i.test(text) && !cue.speech.sentence)) return [];
    const clause = clauseAfter(page, cue);
    return clause === null ? [] : [{ cue, ...clause }];
  });
  CLAUSES.set(page, clauses);
  return clauses;
}

/** X said that … */
export const saidThat: ReportedRule = {
  id: 'quote.said-that',
  says: 'The clause after a speech verb and "that" reports what its subject said.',
  source: PARC,
  confidence: 0.85,
  find: (page) =>
    clausesAfter(page)
      .filter(({ cue, marker }) => marker !== null && cue.verb.pos !== 'VBG' && cue.speech.class !== 'DENIAL')
      .map(({ cue, words, marker }) => reported(cue, `${cueText(cue)} ${marker}`, [words])),
  examples: [
    ['Anna Berg said that the bridge would open in May.', ['Anna Berg: "the bridge would open in May"']],
    ['Anna Berg confirmed that the bridge had opened but gave no details.', ['Anna Berg: "the bridge had opened"']],
    ['The judges found that the drivers had acted alone.', ['?: "the drivers had acted alone"']],
    [
      'Norway condemned the raid in a statement. Denmark called for calm. The statement added that two ships were lost.',
      ['Norway: "two ships were lost"'],
    ],
    [
      'A report compiled by Anna Berg was late. The report said that the bridge was old.',
      ['Anna Berg: "the bridge was old"'],
    ],
    [
      "Anna Berg's letter angered Norway. The letter said that the bridge was old.",
      ['Anna Berg: "the bridge was old"'],
    ],
    ['Anna Berg spoke of a letter. The letter said that the bridge was old.', ['?: "the bridge was old"']],
    [
      'Anna Berg answered in a letter. Later a Facebook post surfaced. The post said that the bridge was old.',
      ['?: "the bridge was old"'],
    ],
  ],
  leaves: [
    'Norway condemned the raid in a statement. The statement that Denmark wrote was late.',
    'Anna Berg answered in a letter. The letter was old.',
    'Anna Berg answered in a letter. The letter did not say that the bridge was old.',
    'Anna Berg answered in a letter. The letter asked whether the bridge was old.',
    'The judges found the drivers in a barn that had burned.',
    'Anna Berg would not say that the bridge was safe.',
    'It was said that the bridge was safe.',
    'Anna Berg hopes that the bridge is safe.',
  ],
};

/** …, adding that … */
export const addingThat: ReportedRule = {
  id: 'quote.adding-that',
  says: 'The clause after a participle of speech reports what the subject of its sentence said.',
  source: PARC,
  confidence: 0.85,
  find: (page) =>
    clausesAfter(page)
      .filter(({ cue }) => cue.verb.pos === 'VBG' && cue.speech.class !== 'DENIAL')
      .map(({ cue, words, marker }) =>
        reported(cue, marker === null ? cueText(cue) : `${cueText(cue)} ${marker}`, [words]),
      ),
  examples: [
    [
      'Anna Berg praised the plan, adding that the bridge would open in May.',
      ['Anna Berg: "the bridge would open in May"'],
    ],
    [
      "Anna Berg said Norway's claim to the islands is “indisputable,” adding that the navy will stay.",
      ['Anna Berg: "the navy will stay"'],
    ],
  ],
  leaves: [
    'Anna Berg left, slamming the door that Miller had opened.',
    'Anna Berg left without saying that she was ill.',
  ],
};

/** X said … would … */
export const saidClause: ReportedRule = {
  id: 'quote.said-clause',
  says: 'A clause right after a speech verb, without "that", reports what its subject said.',
  source: PARC,
  confidence: 0.85,
  find: (page) =>
    clausesAfter(page)
      .filter(({ cue, marker }) => marker === null && cue.verb.pos !== 'VBG' && cue.speech.class !== 'DENIAL')
      .map(({ cue, words }) => reported(cue, cueText(cue), [words])),
  examples: [
    ['Anna Berg said the bridge would open in May.', ['Anna Berg: "the bridge would open in May"']],
    [
      'On Monday, the builder, Norlund Inc., said the bridge would open in May.',
      ['Norlund Inc.: "the bridge would open in May"'],
    ],
    [
      'Norway has denied meddling in the vote and President Anna Berg has said the bridge was safe.',
      ['Anna Berg: "the bridge was safe"'],
    ],
    [
      'Norway denied closing the bridge and Transport Minister Anna Berg said it would open in May.',
      ['Anna Berg: "it would open in May"'],
    ],
    [
      'The bank has admitted losing the papers and its chief executive, Anna Berg, has said nobody was paid.',
      ['Anna Berg: "nobody was paid"'],
    ],
    [
      'Peru has denied selling arms and President Anna Berg, who was in Lima, said no ship had left.',
      ['Anna Berg: "no ship had left"'],
    ],
    ['Anna Berg told parliament the bridge would open in May.', ['Anna Berg: "the bridge would open in May"']],
    [
      'Anna Berg said Norway attaches great importance to its ties with Peru and welcomes new talks.',
      ['Anna Berg: "Norway attaches great importance to its ties with Peru and welcomes new talks"'],
    ],
  ],
  leaves: [
    'Anna Berg told reporters the truth, and left.',
    'Anna Berg told the story of the bridge.',
    'Norway denied closing the bridge and insulting Anna Berg.',
    'Peru has denied selling arms and Anna Berg has told nobody.',
    'Peru has denied that Anna Berg sold arms and ships.',
    'It has been said the bridge and the road were closed.',
    'Anna Berg did not say when the bridge would open.',
    'Anna Berg asked whether the bridge would open.',
  ],
};

/** X denied that … */
export const deniedThat: ReportedRule = {
  id: 'quote.denied-that',
  says: 'The clause after a verb of denial reports what its subject says is not so.',
  source: PARC,
  confidence: 0.85,
  find: (page) =>
    clausesAfter(page)
      .filter(({ cue }) => cue.speech.class === 'DENIAL')
      .map(({ cue, words, marker }) => ({
        ...reported(cue, marker === null ? cueText(cue) : `${cueText(cue)} ${marker}`, [words]),
        notes: ['The speaker denies these words.'],
      })),
  examples: [['Anna Berg denied that the bridge had been closed.', ['Anna Berg: "the bridge had been closed"']]],
  leaves: ['Anna Berg denied the charge.', 'Anna Berg did not deny that the bridge was old.'],
};

/** …, X said. */
export const closedByCue: ReportedRule = {
  id: 'quote.closed-by-cue',
  says: 'A sentence that a comma and "X said" close or interrupt reports what X said.',
  source: 'AP Stylebook, attribution; the usual form of a lead in news agencies',
  confidence: 0.85,
  find: (page) => {
    const found: Reported[] = [];
    for (const cue of page.cues) {
      if (page.kind === 'HEADLINE' || cue.inside !== null || cue.source === null) continue;
      if (!cue.speech.clause || !cue.isUttered) continue;
      const words = clauseBefore(page, cue);
      if (words !== null) found.push(reported(cue, cue.verb.text, words));
    }
    return found;
  },
  examples: [
    [
      'The bridge will open in May, Transport Minister Anna Berg said on Monday.',
      ['Anna Berg: "The bridge will open in May"'],
    ],
    ['The bridge will open in May, said Anna Berg.', ['Anna Berg: "The bridge will open in May"']],
    [
      "Norway has summoned the Danish charge d'affaires after balloons closed an airport, Transport Minister Anna Berg said on Monday.",
      [`Anna Berg: "Norway has summoned the Danish charge d'affaires after balloons closed an airport"`],
    ],
  ],
  leaves: [
    'In Oslo, Anna Berg said nothing.',
    'Anna Berg, who said little, left.',
    'In Oslo, Anna Berg said the bridge would open.',
  ],
};
