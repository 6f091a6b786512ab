import { withState } from './address.ts';
import { type Answered, Shown } from './answer.tsx';
import { Name, wordOf } from './name.tsx';
import type { Edge, LinkedStatement, Network, NetworkNode } from './network.ts';
import { Opener } from './opener.tsx';
import { type Pins, pinned } from './pins.ts';
import { Way, type Ways } from './way.tsx';

interface PickedProps {
  readonly network: Network;
  /** Between the first thing and another; answered with null where there is only one. */
  readonly ways: Answered<Ways | null>;
  readonly pins: Pins;
  readonly picked: string;
  readonly url: URL;
  readonly onPick: (key: string) => void;
}

const added = (url: URL, name: string, id: string): string =>
  [...(url.searchParams.get(name) ?? '').split(' ').filter((one) => one !== '' && one !== id), id].join(' ');

function List({ title, kind, of, url }: { title: string; kind: string; of: readonly LinkedStatement[]; url: URL }) {
  if (of.length === 0) return null;
  return (
    <section class={kind}>
      <h3>
        {title} <span class="quiet">{of.length}</span>
      </h3>
      <ul class="rows">
        {of.map(({ id, text }) => (
          <li key={id}>
            <Opener id={id} text={text} url={url} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The evidence of one edge, events and claims apart. */
function EdgePicked({ edge, a, b, url }: { edge: Edge; a: NetworkNode; b: NetworkNode; url: URL }) {
  return (
    <>
      <h2>
        <Name of={a} /> and <Name of={b} />
      </h2>
      {edge.belongs && <p class="small">Linked by an office or a body: see either of them for the sentence.</p>}
      <List title="Reported" kind="reported" of={edge.events} url={url} />
      <List title="Claimed" kind="claimed" of={edge.claims} url={url} />
    </>
  );
}

function NodePicked({
  node,
  network,
  pins,
  url,
  onPick,
}: Omit<PickedProps, 'picked' | 'ways'> & { node: NetworkNode }) {
  const nameOf = new Map(network.nodes.map(({ id, name }) => [id, name]));
  const edges = network.edges.filter(({ a, b }) => a === node.id || b === node.id);
  const clear = new URL(withState(url, 'pick', ''), url);
  const first = network.nodes[0];
  return (
    <>
      <h2>
        <Name of={node} />
      </h2>
      <p class="small quiet">
        {wordOf(node)}, {node.weight} statements
      </p>
      <p class="actions">
        {!node.centre && (
          <>
            <a class="go" href={withState(url, 'of', added(url, 'of', node.id))}>
              Add its neighbours
            </a>
            <a class="go" href={withState(clear, 'hide', added(url, 'hide', node.id))}>
              Take it out
            </a>
          </>
        )}
        {first && first.id !== node.id && (
          <a class="go" href={withState(clear, 'way', node.id)}>
            The way from {first.name}
          </a>
        )}
        {pins.has(node.id) && (
          <a class="go" href={withState(url, 'pin', pinned(pins, node.id, null))}>
            Unpin
          </a>
        )}
      </p>
      <ul class="rows small">
        {edges.map(({ key, a, b, events, claims, belongs }) => (
          <li key={key}>
            <button type="button" class="plain" onClick={() => onPick(key)}>
              {nameOf.get(a === node.id ? b : a)}
            </button>{' '}
            <span class="quiet">
              {events.length + claims.length > 0 && `${events.length} reported, ${claims.length} claimed`}
              {belongs && ' office or body'}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Beside the picture: what was picked with its evidence; before that how two things hang together. */
export function Picked({ network, ways, pins, picked, url, onPick }: PickedProps) {
  const nodeOf = new Map(network.nodes.map((node) => [node.id, node]));
  const node = nodeOf.get(picked);
  const edge = network.edges.find(({ key }) => key === picked);
  const [a, b] = [nodeOf.get(edge?.a ?? ''), nodeOf.get(edge?.b ?? '')];
  return (
    <aside class="picked" aria-live="polite">
      {node && <NodePicked node={node} network={network} pins={pins} url={url} onPick={onPick} />}
      {edge && a && b && <EdgePicked edge={edge} a={a} b={b} url={url} />}
      {!node && !edge && (
        <>
          <h2>{ways.state === 'answered' && ways.data === null ? 'Nothing is picked' : 'The shortest way'}</h2>
          <Shown of={ways}>{(found) => found && <Way of={found} url={url} />}</Shown>
          <p class="small quiet">
            Pick a node or a line for its sentences: by click, or by Tab, arrows and Enter; Esc lets go. Drag a node, or
            move it by Shift and arrows, to pin it where you want it.
          </p>
        </>
      )}
    </aside>
  );
}
