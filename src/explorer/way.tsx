import { ShortestChainDocument, type ShortestChainQuery } from '../client/generated/operations.ts';
import { ask } from './answer.tsx';
import { Name } from './name.tsx';
import { Opener } from './opener.tsx';

export type Ways = ShortestChainQuery['path'];

/** The shortest chains between two things over the whole graph, not only what is drawn. */
export const readWays = async (a: string, b: string): Promise<Ways> =>
  (await ask(ShortestChainDocument, { a, b })).path;

/** What a hop rests on: words of somebody are not what is reported. */
const linkedBy: Readonly<Record<string, string>> = {
  Event: 'as is reported',
  Claim: 'as is claimed',
  Quote: 'in words of somebody',
  Role: 'by an office',
};

/** The first of the shortest chains, each hop with the statement that proves it, which opens its sentence. */
export function Way({ of: { ways, reason }, url }: { of: Ways; url: URL }) {
  const [way, ...others] = ways;
  if (way === undefined) return <p>No chain of statements leads from one to the other. {reason}</p>;
  return (
    <>
      <ol class="rows way">
        {way.hops.map(({ from, to, statement: { id, text, __typename } }) => (
          <li key={`${from.id} ${to.id}`}>
            <div class="small">
              <Name of={from} /> → <Name of={to} /> <span class="quiet">{linkedBy[__typename] ?? ''}</span>
            </div>
            <Opener id={id} text={text} url={url} />
          </li>
        ))}
      </ol>
      {others.length > 0 && (
        <p class="small quiet">
          {others.length} more {others.length === 1 ? 'way is' : 'ways are'} as short.
        </p>
      )}
    </>
  );
}
