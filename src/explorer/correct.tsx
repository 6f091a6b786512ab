import { useState } from 'preact/hooks';
import { WhatWasDecidedDocument, type WhatWasDecidedQuery } from '../client/generated/operations.ts';
import { useAddress } from './address.ts';
import { ask, QueryLink, Shown, useAnswer } from './answer.tsx';
import { Heading } from './heading.tsx';
import { LeastSure, Pairs } from './queue.tsx';
import { signIn, signOut, undo, useDecided, useReviewer } from './reviewer.ts';

type Decision = WhatWasDecidedQuery['decisions'][number];
type Told = string | null;

const says: Readonly<Record<Decision['kind'], string>> = {
  REJECT: 'Rejected',
  CONFIRM: 'Confirmed',
  MERGE: 'One and the same',
  SPLIT: 'Another of the same name',
  KEEP_APART: 'Not one',
};

/** The statement itself or the name, and where nothing fits any more the words that were decided about. */
function AboutOne({ of: { node, words, source } }: { of: Decision['about'][number] }) {
  if (node && 'text' in node) return <span dir="auto">{node.text}</span>;
  if (node && 'name' in node)
    return (
      <a href={`/entity/${node.id}`} dir="auto">
        {node.name}
      </a>
    );
  return (
    <span dir="auto">
      {words.join(', ')} <span class="quiet">({source}, not in the graph now)</span>
    </span>
  );
}

function Token() {
  const reviewer = useReviewer();
  const [token, setToken] = useState('');
  const [by, setBy] = useState('');
  const [failed, setFailed] = useState<Told>(null);
  if (reviewer !== null)
    return (
      <p>
        {reviewer.by === '' ? 'You may correct.' : `${reviewer.by} may correct.`} Open a statement anywhere to reject or
        confirm it, a person, body or place to merge or split it.{' '}
        <button type="button" onClick={signOut}>
          Forget the token
        </button>
      </p>
    );
  const submit = (event: Event) => {
    event.preventDefault();
    signIn(token, by.trim()).then(
      () => setFailed(null),
      (error: unknown) => setFailed(error instanceof Error ? error.message : String(error)),
    );
  };
  return (
    <form class="token" onSubmit={submit}>
      <label>
        Token{' '}
        <input
          class="date"
          type="password"
          autocomplete="off"
          required
          value={token}
          onInput={(event) => setToken(event.currentTarget.value)}
        />
      </label>{' '}
      <label>
        Your name{' '}
        <input class="date" maxLength={200} value={by} onInput={(event) => setBy(event.currentTarget.value)} />
      </label>{' '}
      <button type="submit">Correct</button>
      <p class="small quiet">
        The API_TOKEN of this server. This page keeps it in memory until it is closed or loaded anew.
      </p>
      {failed !== null && <p role="alert">{failed}</p>}
    </form>
  );
}

/** Decisions on the graph, each with its way back. */
function Decided() {
  const reviewer = useReviewer();
  const decided = useDecided();
  const [told, setTold] = useState<Told>(null);
  const answer = useAnswer(`decisions ${decided}`, () => ask(WhatWasDecidedDocument, {}));
  const takeBack = (id: string) => {
    if (reviewer === null) return;
    undo(reviewer, id).then(
      ({ changes }) => setTold(changes.join(' ')),
      (error: unknown) => setTold(error instanceof Error ? error.message : String(error)),
    );
  };
  return (
    <section>
      <h2 class="part">What was decided</h2>
      <p role="status" dir="auto">
        {told}
      </p>
      <Shown of={answer}>
        {({ decisions }) => (
          <ul class="rows">
            {decisions.map(({ id, kind, state, at, by, reason, about }) => (
              <li key={id}>
                <span class="badge">{says[kind]}</span>{' '}
                {about.map((one, index) => (
                  <span key={`${one.source} ${one.words.join(' ')}`}>
                    {index > 0 && ' · '}
                    <AboutOne of={one} />
                  </span>
                ))}
                <div class="small quiet">
                  {at.slice(0, 10)} {by !== null && `· ${by}`} {reason !== null && `· ${reason}`}{' '}
                  {state === 'OPEN' && '· waits for its article'}
                </div>
                {reviewer !== null && (
                  <button type="button" onClick={() => takeBack(id)}>
                    Undo
                  </button>
                )}
              </li>
            ))}
            {decisions.length === 0 && <li>Nobody has corrected anything yet.</li>}
          </ul>
        )}
      </Shown>
      <QueryLink name="WhatWasDecided" />
    </section>
  );
}

/** What waits for a reviewer, and what reviewers decided. */
export function Correct() {
  const url = useAddress();
  return (
    <>
      <Heading>Corrections</Heading>
      <p class="quiet">
        What readers reject, confirm, join or keep apart holds when articles are read again. Each decision says what it
        would change before it is made, and can be taken back.
      </p>
      <Token />
      <div class="columns">
        <Pairs url={url} />
        <LeastSure url={url} />
      </div>
      <Decided />
    </>
  );
}
