import {
  WhatWasReadLeastSurelyDocument,
  type WhatWasReadLeastSurelyQuery,
  WhoMayBeOneDocument,
  type WhoMayBeOneQuery,
} from '../client/generated/operations.ts';
import { go, withState } from './address.ts';
import { ask, QueryLink, Shown, useAnswer } from './answer.tsx';
import { Name, wordOf } from './name.tsx';
import { Opener } from './opener.tsx';
import { Rehearsal } from './rehearsal.tsx';
import { useReviewer } from './reviewer.ts';

type Proposal = WhoMayBeOneQuery['identityProposals'][number];
type Least =
  | WhatWasReadLeastSurelyQuery['events']['nodes'][number]
  | WhatWasReadLeastSurelyQuery['claims']['nodes'][number];

const PAGE = 20;
const BOUNDS = ['0.5', '0.6', '0.7', '0.8'];

/** One of a pair: how often it is named, and last where. */
function Named({ of }: { of: Proposal['entities'][number] }) {
  const { totalCount, nodes } = of.articles;
  return (
    <li>
      <Name of={of} />
      <div class="small quiet">
        {wordOf(of)}, named in {totalCount === 1 ? 'one article' : `${totalCount} articles`}
        {nodes.map(({ id, headline }) => (
          <span key={id}>
            {totalCount > 1 && ', the newest'}:{' '}
            <a href={`/article/${id}`} dir="auto">
              {headline}
            </a>
          </span>
        ))}
      </div>
    </li>
  );
}

function Pair({ of: { score, evidence, entities } }: { of: Proposal }) {
  const reviewer = useReviewer();
  const ids = entities.map(({ id }) => id);
  return (
    <li>
      <ul class="two">
        {entities.map((entity) => (
          <Named key={entity.id} of={entity} />
        ))}
      </ul>
      <p class="small" dir="auto">
        {evidence.join('; ')} <span class="quiet">({score} of 1)</span>
      </p>
      {reviewer !== null && (
        <Rehearsal reviewer={reviewer}>
          {({ rehearse }) => (
            <>
              <button type="button" onClick={() => rehearse({ kind: 'MERGE', ids })}>
                One and the same
              </button>
              <button type="button" onClick={() => rehearse({ kind: 'KEEP_APART', ids })}>
                Not one
              </button>
            </>
          )}
        </Rehearsal>
      )}
    </li>
  );
}

/** Pairs that may be one, a page of the likeliest; the address keeps which page. */
export function Pairs({ url }: { url: URL }) {
  const after = url.searchParams.get('after') ?? '';
  const answer = useAnswer(`pairs ${after}`, () => ask(WhoMayBeOneDocument, { first: PAGE, ...(after && { after }) }));
  return (
    <section>
      <h2>Who may be one</h2>
      <p class="small quiet">Taken for two, for the reason was too weak or held for several. The likeliest first.</p>
      <Shown of={answer}>
        {({ identityProposals }) => (
          <>
            <ul class="rows">
              {identityProposals.map((proposal) => (
                <Pair key={proposal.id} of={proposal} />
              ))}
              {identityProposals.length === 0 && <li>No {after !== '' && 'further '}pair waits for a decision.</li>}
            </ul>
            <p class="actions">
              {after !== '' && <a href={withState(url, 'after', '')}>From the likeliest on</a>}
              {identityProposals.length === PAGE && (
                <a href={withState(url, 'after', identityProposals.at(-1)?.id ?? '')}>The next {PAGE}</a>
              )}
              <QueryLink name="WhoMayBeOne" />
            </p>
          </>
        )}
      </Shown>
    </section>
  );
}

const LeastRow = ({ row, url }: { row: Least; url: URL }) => (
  <li>
    <Opener id={row.id} text={row.text} url={url}>
      <div class="small quiet">
        {row.__typename === 'Claim' ? 'claimed' : 'reported'} · confidence {row.confidence.toFixed(2)} ·{' '}
        <span dir="auto">{row.article.headline}</span>
      </div>
    </Opener>
  </li>
);

/** Statements that were read with little confidence and that nobody judged, the least sure first; each opens its sentence and the buttons. */
export function LeastSure({ url }: { url: URL }) {
  const most = url.searchParams.get('most') ?? '0.7';
  const answer = useAnswer(`least ${most}`, () => ask(WhatWasReadLeastSurelyDocument, { most: Number(most) }));
  return (
    <section>
      <h2>Read least surely</h2>
      <label class="small">
        with a confidence of at most{' '}
        <select value={most} onChange={(event) => go(withState(url, 'most', event.currentTarget.value))}>
          {BOUNDS.map((bound) => (
            <option key={bound}>{bound}</option>
          ))}
        </select>
      </label>
      <Shown of={answer}>
        {({ events, claims }) => {
          const read: readonly Least[] = [...events.nodes, ...claims.nodes];
          const rows = read
            .filter(({ explain }) => explain.decision === null)
            .sort((a, b) => a.confidence - b.confidence || (a.id < b.id ? -1 : 1));
          const more = events.totalCount + claims.totalCount - read.length;
          return (
            <>
              <ul class="rows">
                {rows.map((row) => (
                  <LeastRow key={row.id} row={row} url={url} />
                ))}
                {rows.length === 0 && <li>Nothing that nobody has judged was read so unsurely.</li>}
              </ul>
              <p class="actions">
                {more > 0 && (
                  <span class="small quiet">These are of the newest; {more} more: narrow by confidence.</span>
                )}
                <QueryLink name="WhatWasReadLeastSurely" variables={{ most: Number(most) }} />
              </p>
            </>
          );
        }}
      </Shown>
    </section>
  );
}
