import { Lexer, Source, TokenKind } from 'graphql';
import { DatelineError } from '../../errors.ts';
import { fixedLimits, type OperationLimits } from './limits.ts';

const opens: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.PAREN_L, TokenKind.BRACKET_L]);
const closes: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.PAREN_R, TokenKind.BRACKET_R]);

/**
 * Counts tokens and open brackets of an operation's text before the parser, which calls itself for each bracket, sees it.
 * Text that is not GraphQL passes: the parser says better what is wrong with it.
 * @throws DatelineError LIMIT_SIZE (more than `tokens`), LIMIT_DEPTH (brackets nested more than 60 times)
 */
export function scanOperation(text: string, limits: Pick<OperationLimits, 'tokens'>): void {
  const lexer = new Lexer(new Source(text));
  let tokens = 0;
  let nesting = 0;
  try {
    while (lexer.advance().kind !== TokenKind.EOF) {
      tokens += 1;
      if (tokens > limits.tokens)
        throw new DatelineError('LIMIT_SIZE', `The operation has more than ${limits.tokens} tokens; split it.`);
      if (opens.has(lexer.token.kind)) nesting += 1;
      if (closes.has(lexer.token.kind)) nesting -= 1;
      if (nesting > fixedLimits.nesting)
        throw new DatelineError('LIMIT_DEPTH', `The operation nests brackets more than ${fixedLimits.nesting} times.`);
    }
  } catch (error) {
    if (error instanceof DatelineError) throw error;
  }
}
