import { type DecisionKind, isOfIdentity } from '../../domain/decision.ts';
import { profileKey } from '../../domain/ids.ts';
import { nameKey } from '../../domain/names.ts';
import type { GraphTransaction } from '../../graph/driver.ts';
import { type Candidate, fitTarget } from '../resolve/fit.ts';

/** A row of `targetsOfArticles`: what a standing decision is about, and what it fits now. */
export type TargetRow = Candidate & { readonly decides: DecisionKind; readonly fits: string | null };

interface PartyRow {
  readonly role: string;
  readonly kind: string;
  readonly countries: readonly string[];
  readonly names: readonly string[];
}
type StatementRow = Omit<Candidate, 'parties'> & {
  readonly says: string;
  readonly held: 'REJECT' | 'CONFIRM' | null;
  readonly parties: readonly PartyRow[];
};
type ReferenceRow = Candidate & { readonly split: boolean };
interface Move {
  readonly profile: string;
  readonly from: string;
  readonly to: string;
}

/** A country is named by its code, whatever the article calls it. */
function partyText({ role, kind, countries, names }: PartyRow): string {
  const keys = kind === 'COUNTRY' ? countries : [...new Set(names.map(nameKey))].sort();
  return `${role} ${keys.join('|')}`;
}

/** The statements of articles as decisions name them. */
export async function statementCandidates(tx: GraphTransaction, articles: readonly string[]) {
  const rows = await tx.run<StatementRow>('statementCandidates', { articles });
  return rows.map((row) => ({ ...row, parties: row.parties.map(partyText).sort() }));
}

export const referenceCandidates = (tx: GraphTransaction, articles: readonly string[]): Promise<ReferenceRow[]> =>
  tx.run<ReferenceRow>('referenceCandidates', { articles });

export const targetsOf = (tx: GraphTransaction, articles: readonly string[]): Promise<TargetRow[]> =>
  tx.run<TargetRow>('targetsOfArticles', { articles });

/** Lets each target fit what it is about now. @returns ids of what is decided, with the decision that came last */
async function fitAll(
  tx: GraphTransaction,
  query: 'fitStatements' | 'fitReferences',
  targets: readonly TargetRow[],
  candidates: readonly Candidate[],
): Promise<Map<string, DecisionKind>> {
  const fitting = targets.map((target) => ({ target, about: fitTarget(target, candidates) }));
  const changed = fitting.filter(({ target, about }) => about !== target.fits);
  const gone = changed.filter(({ target }) => target.fits !== null).map(({ target }) => target.id);
  if (gone.length > 0) await tx.run('clearFits', { targets: gone });
  const rows = changed.flatMap(({ target, about }) => (about === null ? [] : [{ target: target.id, about }]));
  if (rows.length > 0) await tx.run(query, { rows });
  return new Map(fitting.flatMap(({ target, about }) => (about === null ? [] : [[about, target.decides] as const])));
}

/**
 * Makes the references of articles agree with the decisions about them: who is split off has a profile of its own. Before
 * they are resolved.
 * @returns entities that lost a reference
 */
export async function settleReferences(
  tx: GraphTransaction,
  articles: readonly string[],
  targets: readonly TargetRow[],
): Promise<string[]> {
  const candidates = await referenceCandidates(tx, articles);
  const decided = await fitAll(
    tx,
    'fitReferences',
    targets.filter(({ decides }) => isOfIdentity(decides)),
    candidates,
  );
  await tx.run('leaveReferences', { articles });
  const split = new Set(
    targets.filter(({ decides }) => decides === 'SPLIT').map((target) => fitTarget(target, candidates)),
  );
  const apart = candidates.filter(({ id, split: held }) => decided.has(id) && split.has(id) && !held);
  if (apart.length > 0) {
    const rows = apart.map(({ id }) => ({ reference: id, own: profileKey(['split', id]) }));
    const keys = (await tx.run<{ key: string }>('splitReferences', { rows })).map(({ key }) => key);
    if (keys.length > 0) await tx.run('mendProfiles', { keys });
    if (keys.length > 0) await tx.run('deleteProfiles', { keys });
  }
  const back = candidates.filter(({ id, split: held }) => held && !split.has(id)).map(({ id }) => id);
  if (back.length === 0) return [];
  const rows = await tx.run<Move>('splitMoves', { references: back });
  if (rows.length > 0) {
    await tx.run('moveArticleEdges', { rows });
    await tx.run('moveStatementEdges', { rows });
    await tx.run('moveReferences', { rows });
  }
  await tx.run('joinReferences', { references: back });
  return rows.map(({ from }) => from);
}

const STEPS = [
  { query: 'restoreStatements', from: 'REJECT', to: null, says: 'is listed and counted again' },
  { query: 'unconfirmStatements', from: 'CONFIRM', to: null, says: 'is as it was read' },
  { query: 'rejectStatements', from: null, to: 'REJECT', says: 'is in no list and no count' },
  { query: 'confirmStatements', from: null, to: 'CONFIRM', says: 'is confirmed' },
] as const;

/**
 * The same for statements: what is rejected is out of sight, what is confirmed says so.
 * @returns what changed, a line each
 */
export async function settleStatements(
  tx: GraphTransaction,
  articles: readonly string[],
  targets: readonly TargetRow[],
): Promise<string[]> {
  const candidates = await statementCandidates(tx, articles);
  const decided = await fitAll(
    tx,
    'fitStatements',
    targets.filter(({ decides }) => !isOfIdentity(decides)),
    candidates,
  );
  const changed = candidates.filter(({ id, held }) => held !== (decided.get(id) ?? null));
  const told: string[] = [];
  for (const { query, from, to, says } of STEPS) {
    const wanted = changed.filter(({ id, held }) => (to === null ? held === from : decided.get(id) === to));
    if (wanted.length === 0) continue;
    await tx.run(query, { ids: wanted.map(({ id }) => id) });
    for (const row of wanted) if (to === (decided.get(row.id) ?? null)) told.push(`"${row.says}" ${says}.`);
  }
  return told;
}
