import { DatelineError } from '../../errors.ts';
import { annotationRequest } from './request.ts';
import type { TextAnnotation, TokenRow } from './text-annotation.ts';

/** The part of CoreNLP's JSON that is read; nobody else knows this form. Offsets are UTF-16 units, indexes start at 1. */
interface CorenlpAnswer {
  readonly sentences: readonly {
    readonly tokens: readonly {
      readonly index: number;
      readonly lemma: string;
      readonly pos: string;
      readonly ner: string;
      readonly characterOffsetBegin: number;
      readonly characterOffsetEnd: number;
    }[];
    readonly basicDependencies: readonly {
      readonly dep: string;
      readonly governor: number;
      readonly dependent: number;
    }[];
  }[];
}

const REQUEST_MS = 120_000;
const TRIES = 3;
const WAIT_MS = 1_000;

function toRows(answer: CorenlpAnswer): TextAnnotation {
  return answer.sentences.map((sentence) => {
    const governors = new Map(sentence.basicDependencies.map((edge) => [edge.dependent, edge]));
    return sentence.tokens.map((token): TokenRow => {
      const edge = governors.get(token.index);
      const head = (edge?.governor ?? 0) - 1;
      return [
        token.characterOffsetBegin,
        token.characterOffsetEnd,
        token.lemma,
        token.pos,
        token.ner,
        head,
        edge?.dep ?? 'dep',
      ];
    });
  });
}

async function ask(url: string, text: string): Promise<TextAnnotation> {
  const address = new URL(url);
  address.searchParams.set('properties', JSON.stringify(annotationRequest.properties));
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'text/plain; charset=utf-8' },
    body: text,
    signal: AbortSignal.timeout(REQUEST_MS),
  });
  if (!response.ok) throw new Error(`status ${response.status}`);
  return toRows((await response.json()) as CorenlpAnswer);
}

/**
 * Annotates one text with a CoreNLP server, ours or a stock one.
 * @throws DatelineError ANNOTATOR_UNAVAILABLE after three tries
 */
export async function annotateText(url: string, text: string): Promise<TextAnnotation> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await ask(url, text);
    } catch (error) {
      if (tries < TRIES) await new Promise((resolve) => setTimeout(resolve, WAIT_MS * tries));
      else
        throw new DatelineError(
          'ANNOTATOR_UNAVAILABLE',
          `CoreNLP did not annotate a text of ${text.length} characters. Check that it runs and that CORENLP_URL is right.`,
          { cause: error },
        );
    }
  }
}
