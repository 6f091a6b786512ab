import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { DecisionKind } from '../client/generated/operations.ts';
import { type Decided, type Draft, decide, type Reviewer, undo } from './reviewer.ts';

type Step =
  | { readonly is: 'asked' }
  | { readonly is: 'rehearsed'; readonly draft: Draft; readonly changes: readonly string[] }
  | { readonly is: 'done'; readonly decided: Decided; readonly undone: boolean };

/** What a form of decisions may set going. */
export interface Offer {
  readonly rehearse: (draft: Draft) => void;
  readonly takeBack: (decision: string) => void;
}

const orders: Readonly<Record<DecisionKind, string>> = {
  REJECT: 'Reject it',
  CONFIRM: 'Confirm it',
  MERGE: 'Merge them',
  SPLIT: 'Split them off',
  KEEP_APART: 'Keep them apart',
};

const Changes = ({ of }: { of: readonly string[] }) => (
  <ul class="small" dir="auto">
    {of.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);

/** The way of every decision: what is offered, what it would change, a reason, what it changed, and back. */
export function Rehearsal({
  reviewer,
  children,
}: {
  reviewer: Reviewer;
  children: (offer: Offer) => ComponentChildren;
}) {
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
  const rehearse = (draft: Draft) =>
    attempt(decide(reviewer, draft, null).then(({ changes }) => ({ is: 'rehearsed', draft, changes })));
  const enter = (draft: Draft) =>
    attempt(decide(reviewer, draft, { reason }).then((decided) => ({ is: 'done', decided, undone: false })));
  const takeBack = (decision: string) =>
    attempt(undo(reviewer, decision).then((decided) => ({ is: 'done', decided, undone: true })));
  return (
    <fieldset class="judge">
      <legend class="small">Correct</legend>
      {step.is === 'asked' && children({ rehearse, takeBack })}
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
          <button type="button" onClick={() => enter(step.draft)}>
            {orders[step.draft.kind]}
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
