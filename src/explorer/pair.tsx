import { PeopleOfAPairDocument } from '../client/generated/operations.ts';
import { useAddress } from './address.ts';
import { ask, QueryLink, Shown, useAnswer } from './answer.tsx';
import { Name } from './name.tsx';
import { Quotes } from './quotes.tsx';
import { type PairVariables, readPair } from './read-pair.ts';
import { Statements } from './statements.tsx';

function Around({ a, b, url }: { a: string; b: string; url: URL }) {
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
            <h1>
              <Name of={{ ...pair.a, __typename: 'Country' }} /> and <Name of={{ ...pair.b, __typename: 'Country' }} />
            </h1>
            <p>
              <a class="go" href={`/${b}/${a}${url.search}`}>
                Swap sides
              </a>
              <a class="go" href={`/graph?of=${pair.a.id}+${pair.b.id}`}>
                See the graph
              </a>
              <QueryLink name="PairOfCountries" variables={{ ...variables }} />
            </p>
            <Statements events={pair.events} claims={pair.claims} url={url} file={`${pair.a.iso3}-${pair.b.iso3}`} />
            <Around a={a} b={b} url={url} />
          </>
        ) : (
          <>
            <h1>
              {a} and {b}
            </h1>
            <p>
              No article names both sides. <a href="/">Search for two other countries.</a>
            </p>
          </>
        )
      }
    </Shown>
  );
}
