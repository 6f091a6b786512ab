import { type Refusal, refuse } from './request.ts';

/** A GraphQL request that is well formed; whether its text is GraphQL, the parser says. */
export interface OperationRequest {
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>> | null;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** More than any input of the schema has; a few thousand overflow the stack of whoever walks them. */
const MOST_NESTED = 60;

/** What no variable can be, or null. Level by level, for a walk that calls itself is what such values are made to break. */
function faultOf(variables: unknown): string | null {
  let level: unknown[] = [variables];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MOST_NESTED) return `Variables may be nested ${MOST_NESTED} levels deep.`;
    // JSON has them, JavaScript reads infinity, and that would be passed on as null: as if nothing had been asked.
    if (level.some((one) => typeof one === 'number' && !Number.isFinite(one)))
      return 'The variables have a number past the range of all numbers.';
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []));
  }
  return null;
}

function decode(bytes: Uint8Array): { readonly json: unknown } | Refusal {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse(400, 'The body is not valid UTF-8.');
  }
  try {
    return { json: JSON.parse(text) };
  } catch {
    return refuse(400, 'The body is not valid JSON.');
  }
}

/** Reads the body of a POST: one operation as GraphQL over HTTP has it, no batch, no stored document. Unknown keys are ignored. */
export function readOperation(bytes: Uint8Array): OperationRequest | Refusal {
  const decoded = decode(bytes);
  if ('kind' in decoded) return decoded;
  const body = decoded.json;
  if (Array.isArray(body)) return refuse(400, 'Send one operation a request, not a list.');
  if (!isRecord(body)) return refuse(400, 'The body must be a JSON object with "query".');
  const { query, operationName = null, variables = null, extensions = null } = body;
  if (typeof query !== 'string') return refuse(400, 'The body must have "query", the text of an operation.');
  if (operationName !== null && typeof operationName !== 'string')
    return refuse(400, '"operationName" must be a text.');
  if (variables !== null && !isRecord(variables)) return refuse(400, '"variables" must be a JSON object.');
  const fault = faultOf(variables);
  if (fault !== null) return refuse(400, fault, {}, 'BAD_USER_INPUT');
  if (extensions !== null && !isRecord(extensions)) return refuse(400, '"extensions" must be a JSON object.');
  if (extensions !== null && 'persistedQuery' in extensions)
    return refuse(400, 'Stored documents are not served; send the whole operation.');
  return { query, operationName, variables };
}
