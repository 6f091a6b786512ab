import { GraphQLError } from 'graphql';
import { type Code, codes, DatelineError } from '../../errors.ts';
import { fixedLimits } from './limits.ts';

export interface Masking {
  /** Whether introspection is on: without it, no error may name what the schema has. */
  readonly open: boolean;
  /** Called with each error whose cause stays inside, so that the log has it. */
  readonly onInternal: (error: unknown) => void;
}

// C0, C1, soft hyphen, zero-width, line and paragraph separators, bidi controls: nothing that breaks a line or hides text.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const invisible = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/gu;

/** One line of at most 300 characters, without control, zero-width and direction characters. */
export function cleanLine(text: string): string {
  const line = text.replace(invisible, ' ').replace(/ {2,}/g, ' ').trim();
  if (line.length <= fixedLimits.messageLength) return line;
  const cut = line.slice(0, fixedLimits.messageLength - 1);
  return `${cut.replace(/[\ud800-\udbff]$/u, '')}…`;
}

const isCode = (code: unknown): code is Code => typeof code === 'string' && Object.hasOwn(codes, code);

/** What was thrown first: resolvers' errors arrive wrapped, once or twice, in errors that know the place. */
function innermost(error: unknown): unknown {
  let inner = error;
  while (inner instanceof GraphQLError && inner.originalError) inner = inner.originalError;
  return inner;
}

interface Said {
  readonly code: Code;
  readonly message: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

function sayGraphql(error: GraphQLError, masking: Masking): Said {
  const { message } = error;
  if (message.startsWith('Syntax Error')) return { code: 'BAD_OPERATION', message };
  // A literal past the range of its type is no other mistake than the same number in a variable.
  const input = /^(?:Variable "|Argument "|(?:Int|Float) cannot represent )/.test(message);
  if (input)
    return {
      code: 'BAD_USER_INPUT',
      message: masking.open ? message : 'A variable or an argument does not fit its type.',
    };
  return { code: 'BAD_OPERATION', message: masking.open ? message : 'The operation does not fit the schema.' };
}

function say(error: GraphQLError, masking: Masking): Said {
  const cause = innermost(error);
  if (cause instanceof DatelineError) {
    if (cause.code === 'INTERNAL') masking.onInternal(cause);
    else return { code: cause.code, message: cause.message, details: cause.details };
  } else if (cause instanceof GraphQLError) {
    const { code } = cause.extensions;
    if (isCode(code)) return { code, message: cause.message };
    // Before it runs, the outer error names the variable. While it runs, only a bad argument is the caller's doing.
    if (error.path === undefined) return sayGraphql(error.message === '' ? cause : error, masking);
    if (cause.message.startsWith('Argument "')) return sayGraphql(cause, masking);
    masking.onInternal(cause);
  } else masking.onInternal(cause);
  return { code: 'INTERNAL', message: codes.INTERNAL.meaning };
}

/**
 * The error as it leaves: a code of the closed list in `extensions.code`, one clean line, where in the operation it happened,
 * and nothing of the driver, of Java, of paths or stacks.
 */
export function maskError(error: unknown, masking: Masking): GraphQLError {
  const wrapped =
    error instanceof GraphQLError
      ? error
      : new GraphQLError('', { originalError: error instanceof Error ? error : new Error(String(error)) });
  const { code, message, details } = say(wrapped, masking);
  return new GraphQLError(cleanLine(message), {
    nodes: wrapped.nodes ?? null,
    source: wrapped.source ?? null,
    positions: wrapped.positions ?? null,
    path: wrapped.path ?? null,
    extensions: { ...details, code },
  });
}

/** At most ten of the errors, each masked. */
export function maskErrors(errors: readonly unknown[], masking: Masking): readonly GraphQLError[] {
  return errors.slice(0, fixedLimits.errors).map((error) => maskError(error, masking));
}
