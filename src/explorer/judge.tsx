import type { DecisionKind } from '../client/generated/operations.ts';
import { Rehearsal } from './rehearsal.tsx';
import { useReviewer } from './reviewer.ts';

/** A decision about a statement, as far as it is shown. */
interface Standing {
  readonly id: string;
  readonly kind: DecisionKind;
  readonly by: string | null;
  readonly reason: string | null;
}

const past: Readonly<Partial<Record<DecisionKind, string>>> = { REJECT: 'Rejected', CONFIRM: 'Confirmed' };

/** What was decided about a statement; whoever gave a token rejects it, confirms it and takes that back, after seeing what would change. */
export function Judge({ id, standing }: { id: string; standing: Standing | null }) {
  const reviewer = useReviewer();
  const told = standing !== null && (
    <p class="small">
      <span class="badge">{past[standing.kind]}</span> {standing.by !== null && `by ${standing.by}`} {standing.reason}
    </p>
  );
  if (reviewer === null) return <>{told}</>;
  return (
    <Rehearsal reviewer={reviewer}>
      {({ rehearse, takeBack }) => (
        <>
          {told}
          {standing === null && (
            <button type="button" onClick={() => rehearse({ kind: 'CONFIRM', ids: [id] })}>
              Confirm
            </button>
          )}
          {standing?.kind !== 'REJECT' && (
            <button type="button" onClick={() => rehearse({ kind: 'REJECT', ids: [id] })}>
              Reject
            </button>
          )}
          {standing !== null && (
            <button type="button" onClick={() => takeBack(standing.id)}>
              Undo
            </button>
          )}
        </>
      )}
    </Rehearsal>
  );
}
