import { useEffect, useRef, useState } from 'preact/hooks';
import {
  FindByNameDocument,
  NewestArticlesDocument,
  type NewestArticlesQuery,
  WhatIsInTheGraphDocument,
  type WhatIsInTheGraphQuery,
  WhoActsOnWhomDocument,
  type WhoActsOnWhomQuery,
} from '../client/generated/operations.ts';
import { go, useAddress, withState } from './address.ts';
import { type Answered, ask, QueryLink, Shown, useAnswer } from './answer.tsx';
import { Heading } from './heading.tsx';
import { Name, wordOf } from './name.tsx';

const figures = ['articles', 'people', 'countries', 'organisations', 'quotes', 'events', 'claims'] as const;
const singular = (name: (typeof figures)[number]) =>
  name === 'people' ? 'person' : name === 'countries' ? 'country' : name.slice(0, -1);
const PAIRS = 8;

/** Countries that stand on two sides of the same statement, the most frequent pair first; a statement counts once a pair. */
function pairsOf({ events, claims }: WhoActsOnWhomQuery) {
  const pairs = new Map<string, { label: string; href: string; count: number }>();
  for (const { actors, recipients } of [...events.nodes, ...claims.nodes]) {
    const here = new Map<string, string>();
    for (const actor of actors)
      for (const recipient of recipients) {
        if (!('iso3' in actor) || !('iso3' in recipient) || actor.iso3 === recipient.iso3) continue;
        const [x, y] = actor.iso3 < recipient.iso3 ? [actor, recipient] : [recipient, actor];
        here.set(`/${x.iso3}/${y.iso3}`, `${x.name} and ${y.name}`);
      }
    for (const [href, label] of here) pairs.set(href, { href, label, count: (pairs.get(href)?.count ?? 0) + 1 });
  }
  return [...pairs.values()].sort((x, y) => y.count - x.count || (x.href < y.href ? -1 : 1)).slice(0, PAIRS);
}

async function find(words: string) {
  const parts = words
    .split(/\s*(?:,|\band\b|&|–|\s-\s)\s*/)
    .filter((part) => part !== '')
    .slice(0, 2);
  const answers = await Promise.all(parts.map((name) => ask(FindByNameDocument, { name })));
  // Two capitals are two governments, as in the news.
  const countries = answers.map(({ entity: { best, alternatives } }) =>
    [best, ...alternatives].find((one) => one !== null && 'iso3' in one),
  );
  const [a, b] = countries;
  const pair = a && b ? { label: `${a.name} and ${b.name}`, href: `/${a.iso3}/${b.iso3}` } : null;
  const all = answers.flatMap(({ entity, entities }) => [entity.best, ...entity.alternatives, ...entities.nodes]);
  const found = new Map(all.flatMap((one) => (one ? [[one.id, one] as const] : [])));
  return { pair, found: [...found.values()] };
}

/** From a country also to its pair with Iran or Russia. */
function Onward({ one: { iso3, name } }: { one: { iso3?: string; name: string } }) {
  if (iso3 === undefined) return null;
  const [code, other] = iso3 === 'IRN' ? ['RUS', 'Russia'] : ['IRN', 'Iran'];
  return (
    <>
      <span class="quiet small">· </span>
      <a class="small" href={`/${iso3}/${code}`}>{`${name} and ${other}`}</a>
    </>
  );
}

function Found({ words }: { words: string }) {
  const answer = useAnswer(words, () => find(words));
  return (
    <div class="found" aria-live="polite">
      <Shown of={answer}>
        {({ pair, found }) => (
          <ul class="rows">
            {pair && (
              <li>
                <a href={pair.href}>{pair.label}: what each says and does to the other</a>
              </li>
            )}
            {found.map((one) => (
              <li key={one.id}>
                <Name of={one} /> <span class="quiet small">{wordOf(one)}</span> <Onward one={one} />
              </li>
            ))}
            {found.length === 0 && (
              <li>No article names “{words}”. Try a surname, or two countries: Russia and Iran.</li>
            )}
          </ul>
        )}
      </Shown>
    </div>
  );
}

function Search() {
  const url = useAddress();
  const words = url.searchParams.get('find') ?? '';
  const [typed, setTyped] = useState(words);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  useEffect(() => {
    const timer = setTimeout(() => {
      if (typed.trim() !== words) go(withState(new URL(location.href), 'find', typed.trim()), true);
    }, 200);
    return () => clearTimeout(timer);
  }, [typed, words]);
  /** Up and down go through what was found, Esc comes back to the words. */
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, .found li > a:first-child')];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const next = { ArrowDown: stops[at + 1], ArrowUp: stops[at - 1], Escape: at > 0 ? stops[0] : undefined }[event.key];
    if (next === undefined) return;
    next.focus();
    event.preventDefault();
  };
  return (
    <search class="search" onKeyDown={onKeyDown}>
      <input
        ref={input}
        type="search"
        aria-label="A person, a body, or two countries"
        placeholder="A name, or two countries"
        maxLength={200}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      {words !== '' && <Found words={words} />}
    </search>
  );
}

/** The period of the articles, and what the last load did, in one line. */
function LastLoad({ of: { firstPublished, lastPublished, lastLoad } }: { of: WhatIsInTheGraphQuery['graph'] }) {
  const period =
    firstPublished !== null && lastPublished !== null && `Articles from ${firstPublished} to ${lastPublished}. `;
  const done = ['loaded', 'replaced', 'unchanged', 'skipped', 'failed'] as const;
  const parts = done.flatMap((name) => (lastLoad && lastLoad[name] > 0 ? [`${lastLoad[name]} ${name}`] : []));
  return (
    <p class="small quiet">
      {period}
      {lastLoad &&
        `The last load${lastLoad.endedAt ? `, ended ${lastLoad.endedAt.slice(0, 10)}` : ''}: ${parts.join(', ')}.`}
    </p>
  );
}

const Summary = ({ of }: { of: Answered<WhatIsInTheGraphQuery> }) => (
  <Shown of={of}>
    {({ graph }) => (
      <>
        <dl class="figures">
          {figures.map((name) => (
            <div key={name}>
              <dt>{graph[name] === 1 ? singular(name) : name}</dt>
              <dd>{graph[name]}</dd>
            </div>
          ))}
        </dl>
        <LastLoad of={graph} />
      </>
    )}
  </Shown>
);

const Newest = ({ of }: { of: Answered<NewestArticlesQuery> }) => (
  <section>
    <h2>Newest articles</h2>
    <Shown of={of}>
      {({ articles }) => (
        <ul class="rows">
          {articles.nodes.map(({ id, headline, publishedOn, publisher, source }) => (
            <li key={id}>
              <a href={`/article/${id}`} dir="auto">
                {headline || source}
              </a>
              <div class="quiet small">
                {publishedOn ?? 'no date'} · {publisher?.name ?? source}
              </div>
            </li>
          ))}
          {articles.nodes.length === 0 && <li>The graph is empty: npx dateline load FOLDER fills it.</li>}
        </ul>
      )}
    </Shown>
    <QueryLink name="NewestArticles" />
  </section>
);

const Pairs = ({ of }: { of: Answered<WhoActsOnWhomQuery> }) => (
  <section>
    <h2>Pairs with most statements</h2>
    <Shown of={of}>
      {(data) => (
        <>
          <ul class="rows">
            {pairsOf(data).map(({ href, label, count }) => (
              <li key={href} class="counted">
                <a href={href}>{label}</a> <span class="quiet">{count}</span>
              </li>
            ))}
          </ul>
          <p class="quiet small">
            Counted over the newest {data.events.nodes.length} of {data.events.totalCount} events and{' '}
            {data.claims.nodes.length} of {data.claims.totalCount} claims that name countries on both sides.
          </p>
        </>
      )}
    </Shown>
    <QueryLink name="WhoActsOnWhom" />
  </section>
);

export function Start() {
  const summary = useAnswer('summary', () => ask(WhatIsInTheGraphDocument, {}));
  const newest = useAnswer('newest', () => ask(NewestArticlesDocument, {}));
  const acts = useAnswer('acts', () => ask(WhoActsOnWhomDocument, {}));
  // What is down is down for all three: it is told once, and all are asked again at once.
  const failed = [summary, newest, acts].flatMap((part) => (part.state === 'failed' ? [part] : []));
  const [, , last] = failed;
  const again = () => {
    for (const part of failed) part.again();
  };
  return (
    <>
      <Heading>Who says and does what to whom, and where it is written</Heading>
      <Search />
      <p class="for-instance quiet">
        For instance{' '}
        <a class="go" href="/RUS/IRN">
          Russia and Iran
        </a>
      </p>
      {last !== undefined && <Shown of={{ ...last, again }}>{() => null}</Shown>}
      {last === undefined && (
        <>
          <Summary of={summary} />
          <div class="columns">
            <Newest of={newest} />
            <Pairs of={acts} />
          </div>
        </>
      )}
    </>
  );
}
