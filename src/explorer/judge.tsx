import { useState } from 'preact/hooks';
import type { DecisionKind } from '../client/generated/operations.ts';
import { type Decided, decide, undo, useReviewer } from './reviewer.ts';

/** A decision about a statement, as far as it is shown. */
interface Standing {
  readonly id: string;
  readonly kind: DecisionKind;
  readonly by: string | null;
  readonly reason: string | null;
}

type Step =
  | { readonly is: 'asked' }
  | { readonly is: 'rehearsed'; readonly kind: DecisionKind; readonly changes: readonly string[] }
  | { readonly is: 'done'; readonly decided: Decided; readonly undone: boolean };

const verbs: Readonly<Partial<Record<DecisionKind, string>>> = { REJECT: 'Reject', CONFIRM: 'Confirm' };
const past: Readonly<Partial<Record<DecisionKind, string>>> = { REJECT: 'Rejected', CONFIRM: 'Confirmed' };

const Changes = ({ of }: { of: readonly string[] }) => (
  <ul class="small" dir="auto">
    {of.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);

/** What was decided about a statement; whoever gave a token rejects it, confirms it and takes that back, after seeing what would change. */
export function Judge({ id, standing }: { id: string; standing: Standing | null }) {
  const reviewer = useReviewer();
  const [step, setStep] = useState<Step>({ is: 'asked' });
  const [reason, setReason] = useState('');
  const [failed, setFailed] = useState<string | null>(null);
  const attempt = (work: Promise<Step>) =>
    work.then(
      (next) => {
        setFailed(null);
        setStep(next);
      },
      (error: unknown) => setFailed(error instanceof Error ? error.message : String(error)),
    );
  const told = standing !== null && step.is === 'asked' && (
    <p class="small">
      <span class="badge">{past[standing.kind]}</span> {standing.by !== null && `by ${standing.by}`} {standing.reason}
    </p>
  );
  if (reviewer === null) return <>{told}</>;
  const choose = (kind: DecisionKind) =>
    attempt(
      decide(reviewer, { kind, ids: [id], reason }, true).then(({ changes }) => ({ is: 'rehearsed', kind, changes })),
    );
  const enter = (kind: DecisionKind) =>
    attempt(
      decide(reviewer, { kind, ids: [id], reason }, false).then((decided) => ({ is: 'done', decided, undone: false })),
    );
  const takeBack = (decision: string) =>
    attempt(undo(reviewer, decision).then((decided) => ({ is: 'done', decided, undone: true })));
  return (
    <fieldset class="judge">
      <legend class="small">Correct</legend>
      {told}
      {step.is === 'asked' && standing === null && (
        <button type="button" onClick={() => choose('CONFIRM')}>
          Confirm
        </button>
      )}
      {step.is === 'asked' && standing?.kind !== 'REJECT' && (
        <button type="button" onClick={() => choose('REJECT')}>
          Reject
        </button>
      )}
      {step.is === 'asked' && standing !== null && (
        <button type="button" onClick={() => takeBack(standing.id)}>
          Undo
        </button>
      )}
      {step.is === 'rehearsed' && (
        <>
          <p class="small">This would change:</p>
          <Changes of={step.changes} />
          <label class="small">
            Why{' '}
            <input
              class="date"
              maxLength={2000}
              value={reason}
              onInput={(event) => setReason(event.currentTarget.value)}
            />
          </label>
          <button type="button" onClick={() => enter(step.kind)}>
            {verbs[step.kind]} it
          </button>
          <button type="button" onClick={() => setStep({ is: 'asked' })}>
            Leave it
          </button>
        </>
      )}
      {step.is === 'done' && (
        <div role="status">
          <Changes of={step.decided.changes} />
          {!step.undone && (
            <button type="button" onClick={() => step.decided.id !== null && takeBack(step.decided.id)}>
              Undo
            </button>
          )}
        </div>
      )}
      {failed !== null && <p role="alert">{failed}</p>}
    </fieldset>
  );
}
