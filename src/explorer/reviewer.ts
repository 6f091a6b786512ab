import { useEffect, useState } from 'preact/hooks';
import { ApiError, type Client, createClient } from '../client/client.ts';
import { DecideDocument, type DecisionKind, UndoDecisionDocument } from '../client/generated/operations.ts';

/** Who corrects. The token is held here and nowhere else: a reload forgets it. */
export interface Reviewer {
  readonly by: string;
  readonly client: Client;
}

let reviewer: Reviewer | null = null;
const changed = 'dateline:reviewer';

export function useReviewer(): Reviewer | null {
  const [now, set] = useState(reviewer);
  useEffect(() => {
    const read = () => set(reviewer);
    read();
    addEventListener(changed, read);
    return () => removeEventListener(changed, read);
  }, []);
  return now;
}

let decided = 0;
const entered = 'dateline:decided';

/** How many decisions this page has made and taken back: lists of them are read anew when it changes. */
export function useDecided(): number {
  const [now, set] = useState(decided);
  useEffect(() => {
    const read = () => set(decided);
    addEventListener(entered, read);
    return () => removeEventListener(entered, read);
  }, []);
  return now;
}

function tellDecided(): void {
  decided += 1;
  dispatchEvent(new Event(entered));
}

const NO_DECISION = 'decision_0';

/**
 * Takes a token once the server has taken it: a rehearsal of what cannot be is refused for its id, and not for the token.
 * @throws ApiError with what the server says of the token
 */
export async function signIn(token: string, by: string): Promise<void> {
  const client = createClient({ url: '/graphql', headers: { Authorization: `Bearer ${token}` } });
  await client.query(UndoDecisionDocument, { id: NO_DECISION, dryRun: true }).catch((error: unknown) => {
    if (!(error instanceof ApiError) || error.code !== 'BAD_USER_INPUT') throw error;
  });
  reviewer = { by, client };
  dispatchEvent(new Event(changed));
}

export function signOut(): void {
  reviewer = null;
  dispatchEvent(new Event(changed));
}

/** What is decided, and what changes by it, or would. */
export interface Decided {
  readonly id: string | null;
  readonly changes: readonly string[];
}

/** What is to be decided; `articles` are those that a SPLIT is about. */
export interface Draft {
  readonly kind: DecisionKind;
  readonly ids: readonly string[];
  readonly articles?: readonly string[];
}

/** @param given with what is said beside; null only tells what would change */
export async function decide(
  { client, by }: Reviewer,
  draft: Draft,
  given: { readonly reason: string } | null,
): Promise<Decided> {
  const { decide: told } = await client.query(DecideDocument, { ...draft, ...given, by, dryRun: given === null });
  if (given !== null) tellDecided();
  return { id: told.decision?.id ?? null, changes: told.changes };
}

export async function undo({ client, by }: Reviewer, id: string): Promise<Decided> {
  const { undoDecision } = await client.query(UndoDecisionDocument, { id, by });
  tellDecided();
  return { id, changes: undoDecision.changes };
}
