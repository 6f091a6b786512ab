import { PeopleOfAPairDocument } from '../client/generated/operations.ts';
import { go, useAddress, withState } from './address.ts';
import { ask, QueryLink, Shown, useAnswer } from './answer.tsx';
import { Proof } from './proof.tsx';
import { type Bilateral, type Claim, type PairVariables, readPair, type Told } from './read-pair.ts';
import { saveTable } from './table-file.ts';
import { Timeline } from './timeline.tsx';

/** The side that an asserter stands on, as far as the graph knows it. */
function sideOf({ assertedBy }: Claim, { a, b }: Bilateral): string {
  if (!assertedBy) return 'unnamed';
  const codes =
    'actsFor' in assertedBy
      ? assertedBy.actsFor.map(({ iso3 }) => iso3)
      : 'iso3' in assertedBy
        ? [assertedBy.iso3]
        : 'country' in assertedBy && assertedBy.country
          ? [assertedBy.country.iso3]
          : [];
  if (codes.includes(a.iso3)) return `${a.name}’s side`;
  return codes.includes(b.iso3) ? `${b.name}’s side` : 'a third side';
}

const dayOf = ({ date, article }: Told): string | null => date ?? article.publishedOn ?? null;
const publisherOf = ({ article }: Told): string => article.publisher?.name ?? 'unknown';
const choicesOf = (rows: readonly string[]) => [...new Set(rows)].sort();

function Row({ row, pair, url }: { row: Told; pair: Bilateral; url: URL }) {
  const open = url.searchParams.get('open') === row.id;
  const claim = row.__typename === 'Claim' ? row : null;
  const said = claim && (claim.assertedBy?.name ?? claim.assertedByText);
  return (
    <li>
      <button
        type="button"
        class="statement"
        aria-expanded={open}
        dir="auto"
        onClick={() => go(withState(url, 'open', open ? '' : row.id))}
      >
        {row.text}
      </button>
      <div class="small quiet">
        <span class="badge">{claim ? `said by ${said}, ${sideOf(claim, pair)}` : 'reported'}</span>
        {row.type.toLowerCase()} · {row.status.toLowerCase()} · {dayOf(row) ?? 'no date'} · confidence{' '}
        {row.confidence.toFixed(2)}
        {row.inferred && ' · a side is inferred'}
      </div>
      {open && <Proof id={row.id} />}
    </li>
  );
}

function Choice({ name, choices, url }: { name: string; choices: readonly string[]; url: URL }) {
  return (
    <label>
      {name}
      <select
        value={url.searchParams.get(name) ?? ''}
        onChange={(event) => go(withState(url, name, event.currentTarget.value), true)}
      >
        <option value="">any</option>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choice.toLowerCase()}
          </option>
        ))}
      </select>
    </label>
  );
}

function Statements({ pair, url }: { pair: Bilateral; url: URL }) {
  const { events, claims } = pair;
  const all: readonly Told[] = [...events.nodes, ...claims.nodes];
  const state = (name: string) => url.searchParams.get(name) ?? '';
  const fits = (row: Told): boolean =>
    (state('type') === '' || row.type === state('type')) &&
    (state('publisher') === '' || publisherOf(row) === state('publisher')) &&
    (state('year') === '' || dayOf(row)?.slice(0, 4) === state('year')) &&
    row.confidence >= Number(state('confidence') || 0);
  const rows = all.filter(fits);
  const columns = [
    {
      kind: 'reported',
      title: 'Reported',
      says: 'by articles in their own voice',
      of: 'Event',
      total: events.totalCount,
    },
    { kind: 'claimed', title: 'Claimed', says: 'by somebody, who may be wrong', of: 'Claim', total: claims.totalCount },
  ] as const;
  const table = () => [
    ['id', 'kind', 'text', 'said by', 'type', 'status', 'date', 'confidence', 'article'],
    ...rows.map((row) => [
      row.id,
      row.__typename,
      row.text,
      row.__typename === 'Claim' ? row.assertedByText : '',
      row.type,
      row.status,
      dayOf(row) ?? '',
      String(row.confidence),
      row.article.headline,
    ]),
  ];
  return (
    <>
      <div class="filters">
        <Choice name="type" choices={choicesOf(all.map(({ type }) => type))} url={url} />
        <Choice name="publisher" choices={choicesOf(all.map(publisherOf))} url={url} />
        <Choice name="year" choices={choicesOf(all.flatMap((row) => dayOf(row)?.slice(0, 4) ?? []))} url={url} />
        <Choice name="confidence" choices={['0.5', '0.7', '0.9']} url={url} />
        <label class="tick">
          <input
            type="checkbox"
            checked={state('inferred') === 'on'}
            onChange={(event) => go(withState(url, 'inferred', event.currentTarget.checked ? 'on' : ''), true)}
          />
          what only the context suggests, too
        </label>
        <button type="button" onClick={() => saveTable(`${pair.a.iso3}-${pair.b.iso3}.csv`, table())}>
          Export CSV
        </button>
      </div>
      <p class="small quiet">Statements by month: solid is reported, dashed is claimed.</p>
      <Timeline rows={rows.map((row) => ({ kind: row.__typename === 'Claim' ? 'claim' : 'event', day: dayOf(row) }))} />
      <div class="columns">
        {columns.map(({ kind, title, says, of, total }) => {
          const shown = rows.filter((row) => row.__typename === of);
          return (
            <section key={kind} class={kind}>
              <h2>{title}</h2>
              <p class="small quiet">
                {says}: {shown.length} of {total}
              </p>
              <ul class="rows">
                {shown.map((row) => (
                  <Row key={row.id} row={row} pair={pair} url={url} />
                ))}
              </ul>
              {shown.length === 0 && (
                <p>{total === 0 ? 'Nothing of this kind is in the graph.' : 'Nothing fits: set the filters to any.'}</p>
              )}
            </section>
          );
        })}
      </div>
    </>
  );
}

function Around({ a, b }: { a: string; b: string }) {
  const answer = useAnswer(`${a} ${b}`, () => ask(PeopleOfAPairDocument, { a, b }));
  return (
    <Shown of={answer}>
      {({ bilateral }) =>
        bilateral && (
          <div class="columns">
            <section>
              <h2>Quotes about each other</h2>
              <p class="small quiet">
                {bilateral.quotes.nodes.length} of {bilateral.quotes.totalCount}
              </p>
              <ul class="rows">
                {bilateral.quotes.nodes.map(({ id, text, speaker, speakerText, article }) => (
                  <li key={id}>
                    <span dir="auto">“{text}”</span>
                    <div class="small quiet">
                      {speaker?.name ?? speakerText ?? 'nobody named'} · <a href={`/article/${article.id}`}>article</a>
                    </div>
                  </li>
                ))}
              </ul>
            </section>
            <section>
              <h2>People</h2>
              <p class="small quiet">
                {bilateral.people.nodes.length} of {bilateral.people.totalCount}
              </p>
              <ul class="rows">
                {bilateral.people.nodes.map(({ id, name, roles }) => (
                  <li key={id}>
                    {name} <span class="small quiet">{roles[0]?.title}</span>
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
      {(bilateral) =>
        bilateral ? (
          <>
            <h1>
              {bilateral.a.name} and {bilateral.b.name}
            </h1>
            <p>
              <a class="go" href={`/${b}/${a}${url.search}`}>
                Swap sides
              </a>
              <QueryLink name="PairOfCountries" variables={{ ...variables }} />
            </p>
            <Statements pair={bilateral} url={url} />
            <Around a={a} b={b} />
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
