import { cueText } from './cue.ts';
import { wordAt } from './page.ts';
import { attribution, type MarkedRule } from './proposal.ts';

/** “They asked us, ‘Will you go?’” */
export const insideQuoted: MarkedRule = {
  id: 'quote.inside-quote',
  says: 'Words in marks inside a quote belong to the subject of the speech verb that leads up to them there.',
  source: 'AP Stylebook, quotation marks: quotes within quotes',
  confidence: 0.7,
  find: (page, stretch) => {
    const at = wordAt(page.words, stretch.outer.start);
    const last = page.words[at - 1];
    if (last === undefined || last.inside === null) return null;
    const cue = page.cues.findLast(
      (one) => one.at < at && one.inside === last.inside && one.sentence === last.sentence,
    );
    if (cue === undefined || cue.source === null || !(cue.speech.sentence || cue.speech.clause) || at - cue.at > 6)
      return null;
    return attribution(cue.source, cueText(cue), cue.verb, [cue.verb.text]);
  },
  examples: [['"A neighbour asked us, \'Will you go?\' and we stayed," Anna Berg said.', ['?: "Will you go?"']]],
  leaves: [
    '"We read \'War and Peace\' in school," Anna Berg said.',
    '"It was \'a small step\' for us," Anna Berg said.',
  ],
};
