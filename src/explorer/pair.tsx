import { PeopleOfAPairDocument } from '../client/generated/operations.ts';
import { useAddress } from './address.ts';
import { ask, QueryLink, Shown, useAnswer } from './answer.tsx';
import { Heading } from './heading.tsx';
import { Name } from './name.tsx';
import { Quotes } from './quotes.tsx';
import { type PairVariables, type ReadPair, readPair } from './read-pair.ts';
import { pairReport } from './report-export.ts';
import { Statements } from './statements.tsx';
import type { Thing } from './thing.ts';

/** Bodies that do, suffer or say what stands between two countries, the most frequent first. */
function bodiesOf({ events, claims }: ReadPair) {
  const found = new Map<string, { thing: Thing; count: number }>();
  for (const row of [...events.nodes, ...claims.nodes]) {
    const all = [...row.actors, ...row.recipients, ...('assertedBy' in row && row.assertedBy ? [row.assertedBy] : [])];
    for (const thing of new Map(all.map((one) => [one.id, one])).values())
      if (thing.__typename === 'Organisation')
        found.set(thing.id, { thing, count: (found.get(thing.id)?.count ?? 0) + 1 });
  }
  return [...found.values()].sort((x, y) => y.count - x.count || (x.thing.name < y.thing.name ? -1 : 1));
}

interface AroundProps {
  readonly a: string;
  readonly b: string;
  readonly bodies: ReturnType<typeof bodiesOf>;
  readonly url: URL;
}

function Around({ a, b, bodies, url }: AroundProps) {
  const answer = useAnswer(`${a} ${b}`, () => ask(PeopleOfAPairDocument, { a, b }));
  return (
    <Shown of={answer}>
      {({ bilateral }) =>
        bilateral && (
          <div class="columns">
            <Quotes title="Quotes about each other" of={bilateral.quotes} url={url} />
            <section>
              <h2>People</h2>
              <p class="small quiet">
                {bilateral.people.nodes.length} of {bilateral.people.totalCount}
              </p>
              <ul class="rows">
                {bilateral.people.nodes.map((person) => (
                  <li key={person.id}>
                    <Name of={person} /> <span class="small quiet">{person.roles[0]?.title}</span>
                  </li>
                ))}
              </ul>
              {bilateral.people.nodes.length === 0 && <p>Nobody is named beside them.</p>}
              <h2 class="part">Bodies</h2>
              <ul class="rows">
                {bodies.map(({ thing, count }) => (
                  <li key={thing.id}>
                    <Name of={thing} /> <span class="small quiet">in {count} of the statements</span>
                  </li>
                ))}
              </ul>
              {bodies.length === 0 && <p>None takes part in these statements.</p>}
            </section>
          </div>
        )
      }
    </Shown>
  );
}

export function Pair({ a, b }: { a: string; b: string }) {
  const url = useAddress();
  const variables: PairVariables = {
    a,
    b,
    ...(url.searchParams.get('inferred') === 'on' ? { inferred: 'INCLUDE' } : {}),
  };
  const answer = useAnswer(JSON.stringify(variables), () => readPair(variables));
  return (
    <Shown of={answer}>
      {(pair) =>
        pair ? (
          <>
            <Heading>
              <Name of={{ ...pair.a, __typename: 'Country' }} /> and <Name of={{ ...pair.b, __typename: 'Country' }} />
            </Heading>
            <p class="actions">
              <a class="go" href={`/${b}/${a}${url.search}`}>
                Swap sides
              </a>
              <a class="go" href={`/graph?of=${pair.a.id}+${pair.b.id}`}>
                See the graph
              </a>
              <QueryLink name="PairOfCountries" variables={{ ...variables }} />
            </p>
            <Statements
              events={pair.events}
              claims={pair.claims}
              url={url}
              file={`${pair.a.iso3}-${pair.b.iso3}`}
              report={pairReport(a, b, url)}
            />
            <Around a={a} b={b} bodies={bodiesOf(pair)} url={url} />
          </>
        ) : (
          <>
            <Heading>
              {a} and {b}
            </Heading>
            <p>
              No article names both sides. <a href="/">Search for two other countries.</a>
            </p>
          </>
        )
      }
    </Shown>
  );
}
