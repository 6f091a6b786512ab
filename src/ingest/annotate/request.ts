/**
 * The annotation request, frozen: changing any of it voids every cache and every recording, so the version goes into their keys.
 * Fine-grained classes and SUTime stay off: the lexicon knows countries, nationalities, cities, titles and dates itself,
 * and the rate doubles. Each passage is one text, so that a headline is never joined to the paragraph below it.
 */
export const annotationRequest = {
  version: 'corenlp-4.5.10/1',
  properties: {
    annotators: 'tokenize,ssplit,pos,lemma,ner,depparse',
    outputFormat: 'json',
    'ssplit.newlineIsSentenceBreak': 'two',
    'ner.applyFineGrained': 'false',
    'ner.applyNumericClassifiers': 'false',
    'ner.useSUTime': 'false',
  },
} as const;
