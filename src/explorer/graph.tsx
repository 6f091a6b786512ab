import { useMemo } from 'preact/hooks';
import type { RelationType } from '../client/generated/operations.ts';
import { go, useAddress, withState } from './address.ts';
import { QueryLink, Shown, useAnswer } from './answer.tsx';
import { Exports } from './exports.tsx';
import { csvOf, pictureExports, saveFile } from './files.ts';
import { Choice, DateField } from './filter-bar.tsx';
import { Heading } from './heading.tsx';
import { networkLd } from './json-ld.ts';
import { Names, wordOf } from './name.tsx';
import { keyOf, type Network, networkOf } from './network.ts';
import { edgeRows, graphmlOf } from './network-files.ts';
import { Picked } from './picked.tsx';
import { Form, kindsOfThing, Picture } from './picture.tsx';
import { pinned, pinsOf } from './pins.ts';
import { type NetworkVariables, readNetwork } from './read-network.ts';
import { relationTypes } from './relation-types.ts';
import { readWays } from './way.tsx';

/** Nodes that a picture shows at most. */
const MOST = 150;

const Key = () => (
  <ul class="legend small" aria-label="What the forms mean">
    {kindsOfThing.map((kind) => (
      <li key={kind}>
        <svg class="network" width="16" height="16" viewBox="-9 -9 18 18" aria-hidden="true">
          <g class={`node ${kind}`}>
            <Form kind={kind} r={6.5} />
          </g>
        </svg>{' '}
        {kind}
      </li>
    ))}
    {(['reported', 'claimed', 'belongs'] as const).map((form) => (
      <li key={form}>
        <svg class="network" width="30" height="10" aria-hidden="true">
          <line class={form} x1="0" x2="30" y1="5" y2="5" stroke-width="2.5" />
        </svg>{' '}
        {form === 'belongs' ? 'office or body' : form}
      </li>
    ))}
  </ul>
);

/** The same rows as the picture. */
function Twin({ network: { nodes, edges }, onPick }: { network: Network; onPick: (key: string) => void }) {
  const nameOf = new Map(nodes.map(({ id, name }) => [id, name]));
  const rows = [...edges].sort(
    (x, y) => y.events.length + y.claims.length - x.events.length - x.claims.length || (x.key < y.key ? -1 : 1),
  );
  return (
    <section>
      <h2>The same as a table</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="wide tall" tabIndex={0} aria-label="Table of the graph">
        <table>
          <thead>
            <tr>
              <th scope="col">between</th>
              <th scope="col">reported</th>
              <th scope="col">claimed</th>
              <th scope="col">office or body</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, a, b, events, claims, belongs }) => (
              <tr key={key}>
                <th scope="row">
                  <button type="button" class="plain" onClick={() => onPick(key)}>
                    {nameOf.get(a)} and {nameOf.get(b)}
                  </button>
                </th>
                <td>{events.length}</td>
                <td>{claims.length}</td>
                <td>{belongs ? 'yes' : ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

const exportsOf = (network: Network) => [
  ...pictureExports('graph', '.picture > svg'),
  { name: 'GraphML', save: () => saveFile('graph.graphml', 'application/xml', graphmlOf(network)) },
  { name: 'JSON-LD', save: () => saveFile('graph.jsonld', 'application/ld+json', networkLd(network)) },
  { name: 'CSV', save: () => saveFile('graph.csv', 'text/csv', csvOf(edgeRows(network))) },
];

function Whole({ around, total, read, url }: Awaited<ReturnType<typeof readNetwork>> & { url: URL }) {
  const hide = url.searchParams.get('hide') ?? '';
  const pin = url.searchParams.get('pin') ?? '';
  const pins = useMemo(() => pinsOf(pin), [pin]);
  const network = useMemo(() => networkOf(around, MOST, new Set(hide.split(' ')), pins), [around, hide, pins]);
  const picked = url.searchParams.get('pick') ?? '';
  const [first, second] = around.map(({ centre }) => centre.id);
  const end = url.searchParams.get('way') ?? second ?? '';
  const ways = useAnswer(`${first} ${end}`, async () => (first && end !== '' ? readWays(first, end) : null));
  const shortest = ways.state === 'answered' ? ways.data?.ways[0] : undefined;
  const path = (shortest?.hops ?? []).flatMap(({ from, to }) => [keyOf(from.id, to.id), from.id, to.id]);
  const onPick = (key: string) =>
    go(withState(new URL(withState(url, 'open', ''), url), 'pick', key === picked ? '' : key));
  return (
    <>
      <p class="small quiet">
        {network.nodes.length} drawn, {network.edges.length} links, from{' '}
        {read < total ? `the newest ${read} of ${total}` : total} statements.
        {network.more > 0 && ` ${network.more} more are not drawn: narrow them by type or period.`}
        {hide !== '' && (
          <>
            {' '}
            <a href={withState(url, 'hide', '')}>Show what was taken out.</a>
          </>
        )}
      </p>
      <Key />
      <div class="with-side">
        <Picture
          network={network}
          picked={picked}
          path={new Set(path)}
          pins={pins}
          onPick={onPick}
          onPin={(id, place) => go(withState(url, 'pin', pinned(pins, id, place)), true)}
        />
        <Picked network={network} ways={ways} pins={pins} picked={picked} url={url} onPick={onPick} />
      </div>
      <Exports of={exportsOf(network)} />
      <Twin network={network} onPick={onPick} />
    </>
  );
}

export function Graph() {
  const url = useAddress();
  const ids = (url.searchParams.get('of') ?? '').split(' ').filter((id) => /^\w+$/.test(id));
  const of = (name: string) => url.searchParams.get(name) ?? '';
  const type = relationTypes.find((one) => one === of('type'));
  const variables: NetworkVariables = {
    ...(type === undefined ? {} : { types: [type satisfies RelationType] }),
    ...(of('from') === '' ? {} : { publishedFrom: of('from') }),
    ...(of('to') === '' ? {} : { publishedTo: of('to') }),
  };
  const answer = useAnswer(JSON.stringify([ids, variables]), () => readNetwork(ids, variables));
  return (
    <Shown of={answer}>
      {(read) =>
        read.around.length === 0 ? (
          <>
            <Heading>The graph around nothing</Heading>
            <p>
              No such thing is in the graph. <a href="/">Search for somebody or something.</a>
            </p>
          </>
        ) : (
          <>
            <Heading>
              Around <Names of={read.around.map(({ centre }) => centre)} />
            </Heading>
            <p class="links">
              {read.around.map(({ centre }) => (
                <QueryLink
                  key={centre.id}
                  name="Neighbourhood"
                  variables={{ id: centre.id, ...variables }}
                  text={
                    read.around.length > 1 ? `Show the query of the ${wordOf(centre)} ${centre.name}` : 'Show the query'
                  }
                />
              ))}
            </p>
            <div class="filters">
              <Choice name="type" all={relationTypes} url={url} />
              <DateField name="from" url={url} />
              <DateField name="to" url={url} />
            </div>
            <Whole {...read} url={url} />
          </>
        )
      }
    </Shown>
  );
}
