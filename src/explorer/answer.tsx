import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { createClient, type Operation } from '../client/client.ts';

const client = createClient({ url: '/graphql' });
export const ask = client.query as <A, V>(operation: Operation<A, V>, variables: V) => Promise<A>;

export type Answered<A> =
  | { readonly state: 'waiting' }
  | { readonly state: 'failed'; readonly message: string; readonly again: () => void }
  | { readonly state: 'answered'; readonly data: A };

/** Asks when `key` changes; an answer that comes too late for its key is dropped. */
export function useAnswer<A>(key: string, load: () => Promise<A>): Answered<A> {
  const [got, set] = useState<{ key: string; answer: Answered<A> } | null>(null);
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says what is asked, `load` is new at each drawing
  useEffect(() => {
    let current = true;
    const keep = (answer: Answered<A>) => current && set({ key, answer });
    load().then(
      (data) => keep({ state: 'answered', data }),
      (error: unknown) => {
        const message = error instanceof Error ? error.message : String(error);
        const again = () => {
          set(null);
          setTries((before) => before + 1);
        };
        keep({ state: 'failed', message, again });
      },
    );
    return () => {
      current = false;
    };
  }, [key, tries]);
  return got !== null && got.key === key ? got.answer : { state: 'waiting' };
}

/** Shows an answer, the wait for it, or what went wrong and what to do. */
export function Shown<A>({ of, children }: { of: Answered<A>; children: (data: A) => ComponentChildren }) {
  if (of.state === 'waiting')
    return (
      <p role="status" class="quiet">
        Asking the graph …
      </p>
    );
  if (of.state === 'answered') return <>{children(of.data)}</>;
  return (
    <div role="alert">
      <p>This could not be read: {of.message}</p>
      <p class="quiet">
        See whether the server runs and its database is up (<a href="/ready">/ready</a> says so), then ask again.
      </p>
      <button type="button" onClick={of.again}>
        Ask again
      </button>
    </div>
  );
}

/** Opens GraphiQL with the saved operation that a view is made of, and the variables that it was asked with. */
export const QueryLink = ({
  name,
  variables,
  text = 'Show the query',
}: {
  name: string;
  variables?: Readonly<Record<string, unknown>>;
  text?: string;
}) => (
  <a class="small" href={`/graphql#${name}${variables ? `?${encodeURIComponent(JSON.stringify(variables))}` : ''}`}>
    {text}
  </a>
);
