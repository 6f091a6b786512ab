import { Parser } from 'htmlparser2';
import { DatelineError } from '../../../../errors.ts';

/** A tag or a stretch of text of markup, with where it stands in the source. */
export type Token =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: Readonly<Record<string, string>> }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string; readonly start: number; readonly end: number };

export const MOST_ELEMENTS = 20_000;
export const DEEPEST = 500;
/** Characters outside scripts and styles. */
export const MOST_MARKUP = 2_000_000;

const CODE = new Set(['script', 'style']);

const tooLarge = (what: string): DatelineError => new DatelineError('FILE_TOO_LARGE', `The markup has ${what}.`);

/**
 * The tokens of HTML, in order, with entities decoded. The text tokens are those that linkedom makes text nodes of.
 * @throws DatelineError FILE_TOO_LARGE past 20,000 elements, a depth of 500, or 2 MB outside scripts
 */
export function tokensOf(html: string): readonly Token[] {
  const tokens: Token[] = [];
  let depth = 0;
  let elements = 0;
  let code = 0;
  let name = '';
  const parser: Parser = new Parser(
    {
      onopentag(opened, attributes) {
        elements += 1;
        depth += 1;
        name = opened;
        if (elements > MOST_ELEMENTS) throw tooLarge(`more than ${MOST_ELEMENTS} elements`);
        if (depth > DEEPEST) throw tooLarge(`elements nested deeper than ${DEEPEST}`);
        tokens.push({ kind: 'open', name: opened, attributes });
      },
      onclosetag(closed) {
        depth -= 1;
        name = '';
        tokens.push({ kind: 'close', name: closed });
      },
      ontext(text) {
        if (CODE.has(name)) code += text.length;
        tokens.push({ kind: 'text', text, start: parser.startIndex, end: parser.endIndex + 1 });
      },
    },
    // As linkedom parses, so that its text nodes are these tokens.
    { lowerCaseAttributeNames: false, decodeEntities: true, xmlMode: false },
  );
  parser.write(html);
  parser.end();
  if (html.length - code > MOST_MARKUP) throw tooLarge(`more than ${MOST_MARKUP} characters outside scripts`);
  return tokens;
}
