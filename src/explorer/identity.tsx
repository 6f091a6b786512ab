import { useState } from 'preact/hooks';
import { FindByNameDocument } from '../client/generated/operations.ts';
import { ask } from './answer.tsx';
import { Names } from './name.tsx';
import type { ReadEntity } from './read-entity.ts';
import { type Offer, Rehearsal } from './rehearsal.tsx';
import { useReviewer } from './reviewer.ts';
import type { Thing } from './thing.ts';

type Who = ReadEntity['who'];

/** Who else of the same type may be meant by a name, the best first. */
async function othersCalled(name: string, who: Thing): Promise<readonly Thing[]> {
  const { entity, entities } = await ask(FindByNameDocument, { name });
  const found = [...(entity.best ? [entity.best] : []), ...entity.alternatives, ...entities.nodes];
  const fitting = found.filter(({ __typename, id }) => __typename === who.__typename && id !== who.id);
  return [...new Map(fitting.map((thing) => [thing.id, thing])).values()];
}

/** One button for each that was taken for another, or that bears the name given: that one and this one are the same. */
function Same({ who, rehearse }: { who: Who } & Pick<Offer, 'rehearse'>) {
  const [name, setName] = useState('');
  const [found, setFound] = useState<readonly Thing[] | string | null>(null);
  const look = (event: Event) => {
    event.preventDefault();
    othersCalled(name, who).then(setFound, (error: unknown) =>
      setFound(error instanceof Error ? error.message : String(error)),
    );
  };
  const offered = typeof found === 'string' ? [] : (found ?? who.identity?.keptApart ?? []);
  return (
    <form onSubmit={look}>
      <label class="small">
        The same as <input class="date" required value={name} onInput={(event) => setName(event.currentTarget.value)} />
      </label>{' '}
      <button type="submit">Look up</button>
      {typeof found === 'string' && <p role="alert">{found}</p>}
      {found?.length === 0 && <p role="status">Nothing else of its type is called so.</p>}
      {offered.map(({ id, name: called }) => (
        <button key={id} type="button" dir="auto" onClick={() => rehearse({ kind: 'MERGE', ids: [who.id, id] })}>
          {called}
        </button>
      ))}
    </form>
  );
}

/** Articles that mean another of the same name. */
function Another({ who, rehearse }: { who: Who } & Pick<Offer, 'rehearse'>) {
  const [articles, setArticles] = useState<readonly string[]>([]);
  const { nodes, totalCount } = who.articles;
  const choose = (id: string) =>
    setArticles((chosen) => (chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]));
  return (
    <details>
      <summary class="small">Another is meant in …</summary>
      {nodes.map(({ id, headline, source }) => (
        <div key={id}>
          <label class="small" dir="auto">
            <input type="checkbox" checked={articles.includes(id)} onChange={() => choose(id)} /> {headline || source}
          </label>
        </div>
      ))}
      {totalCount > nodes.length && (
        <p class="small quiet">
          {totalCount - nodes.length} more articles name it: the mutation Decide takes their ids.
        </p>
      )}
      <button
        type="button"
        disabled={articles.length === 0}
        onClick={() => rehearse({ kind: 'SPLIT', ids: [who.id], articles })}
      >
        Split off
      </button>
    </details>
  );
}

/** Why all that the articles name so is one thing; whoever gave a token merges it with another and splits it. */
export function Identity({ who }: { who: Who }) {
  const reviewer = useReviewer();
  const { identity } = who;
  return (
    <section>
      <h2>Why this is one</h2>
      {identity === null && <p>A country is known by its code, whatever an article calls it.</p>}
      {identity !== null && identity.evidence.length === 0 && <p>All articles name it alike.</p>}
      {identity !== null && identity.evidence.length > 0 && (
        <>
          <p class="small quiet">
            As sure as the weakest of these reasons: {identity.score} of 1, which orders and is no probability.
          </p>
          <ul dir="auto">
            {identity.evidence.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </>
      )}
      {identity !== null && identity.keptApart.length > 0 && (
        <p class="small">
          Compared with <Names of={identity.keptApart} />: taken for{' '}
          {identity.keptApart.length === 1 ? 'another' : 'others'}.
        </p>
      )}
      {identity !== null && reviewer !== null && (
        <Rehearsal key={who.id} reviewer={reviewer}>
          {({ rehearse }) => (
            <>
              <Same who={who} rehearse={rehearse} />
              <Another who={who} rehearse={rehearse} />
            </>
          )}
        </Rehearsal>
      )}
    </section>
  );
}
