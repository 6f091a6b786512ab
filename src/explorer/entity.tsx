import { useAddress } from './address.ts';
import { QueryLink, Shown, useAnswer } from './answer.tsx';
import { Heading } from './heading.tsx';
import { Identity } from './identity.tsx';
import { Name, Names, wordOf } from './name.tsx';
import { Offices } from './offices.tsx';
import { OwnClaims } from './own-claims.tsx';
import { Quotes } from './quotes.tsx';
import { type ReadEntity, readEntity } from './read-entity.ts';
import { ownReport } from './report-export.ts';
import { Statements } from './statements.tsx';

type Who = ReadEntity['who'];

/** "person, acts for Iran"; "ministry of Russia". */
function Kind({ who }: { who: Who }) {
  const own = 'kind' in who ? who.kind : 'placeKind' in who ? who.placeKind : null;
  const kind = String(own ?? who.__typename)
    .toLowerCase()
    .replace('_', ' ');
  const country = 'country' in who ? who.country : null;
  return (
    <p class="quiet">
      {kind}
      {country && (
        <>
          {' '}
          {who.__typename === 'Place' ? 'in' : 'of'} <Name of={country} />
        </>
      )}
      {'actsFor' in who && who.actsFor.length > 0 && (
        <>
          , acts for <Names of={who.actsFor} />
        </>
      )}
      {'capital' in who && who.capital && `, capital ${who.capital}`}
    </p>
  );
}

const Aliases = ({ of }: { of: Who['aliases'] }) => (
  <section>
    <h2>Names it goes under</h2>
    <p class="small quiet">Each leads to the first article that has it.</p>
    <ul class="chips">
      {of.map(({ text, count, kind, firstArticle }) => (
        <li key={`${text} ${kind}`}>
          <a href={`/article/${firstArticle.id}`} title={`first in: ${firstArticle.headline}`} dir="auto">
            {text}
          </a>{' '}
          <span class="small quiet">
            {kind.toLowerCase()}, {count}×
          </span>
        </li>
      ))}
    </ul>
  </section>
);

function Neighbours({ who, neighbours }: Pick<ReadEntity, 'who' | 'neighbours'>) {
  const own = 'iso3' in who ? who.iso3 : null;
  return (
    <section>
      <h2>In the same statements</h2>
      <p class="small quiet">Counted over the statements above, before they are filtered.</p>
      <ul class="rows">
        {neighbours.slice(0, 40).map((thing) => (
          <li key={thing.id}>
            <Name of={thing} />{' '}
            <span class="small quiet">
              {wordOf(thing)}, {thing.events} reported, {thing.claims} claimed
              {own !== null && thing.iso3 !== undefined && (
                <>
                  {' '}
                  · <a href={`/${own}/${thing.iso3}`}>both side by side</a>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
      {neighbours.length > 40 && <p class="small quiet">{neighbours.length - 40} more: see the graph.</p>}
      {neighbours.length === 0 && <p>Nobody.</p>}
    </section>
  );
}

/** People who hold an office of it, and its bodies. */
const Belonging = ({ who }: { who: Who }) => (
  <>
    {'people' in who && who.people.nodes.length > 0 && (
      <section>
        <h2>People in its offices</h2>
        <p>
          <Names of={who.people.nodes} />
          {who.people.totalCount > who.people.nodes.length &&
            ` and ${who.people.totalCount - who.people.nodes.length} more`}
        </p>
      </section>
    )}
    {'organisations' in who && who.organisations.nodes.length > 0 && (
      <section>
        <h2>Its bodies</h2>
        <p>
          <Names of={who.organisations.nodes} />
          {who.organisations.totalCount > who.organisations.nodes.length &&
            ` and ${who.organisations.totalCount - who.organisations.nodes.length} more`}
        </p>
      </section>
    )}
  </>
);

const Articles = ({ of }: { of: Who['articles'] }) => (
  <section>
    <h2>Articles that name it</h2>
    <p class="small quiet">
      {of.nodes.length} of {of.totalCount}
    </p>
    <ul class="rows">
      {of.nodes.map(({ id, headline, source, publishedOn }) => (
        <li key={id}>
          <a href={`/article/${id}`} dir="auto">
            {headline || source}
          </a>
          <div class="small quiet">{publishedOn ?? 'no date'}</div>
        </li>
      ))}
    </ul>
  </section>
);

export function Entity({ id }: { id: string }) {
  const url = useAddress();
  const inferred = url.searchParams.get('inferred') === 'on';
  const answer = useAnswer(`${id} ${inferred}`, () => readEntity(id, inferred));
  return (
    <Shown of={answer}>
      {(read) =>
        read === null ? (
          <>
            <Heading>Nothing of this name</Heading>
            <p>
              The graph has nothing with the id {id}. <a href="/">Search for it by name.</a>
            </p>
          </>
        ) : (
          <>
            <Heading>{read.who.name}</Heading>
            <Kind who={read.who} />
            <p class="actions">
              <a class="go" href={`/graph?of=${read.who.id}`}>
                See the graph
              </a>
              <QueryLink name="WhoIsThis" variables={{ id }} />
            </p>
            <div class="columns">
              <Aliases of={read.who.aliases} />
              <Identity who={read.who} />
              {'roles' in read.who && <Offices of={read.who.roles} url={url} />}
              <Belonging who={read.who} />
            </div>
            <h2 class="part">What it does, and what is done to or with it</h2>
            <Statements
              events={read.deeds.events}
              claims={read.deeds.claims}
              url={url}
              file={read.who.id}
              report={ownReport(read.who.id, url)}
            />
            <div class="columns two">
              {'quotes' in read.who && <Quotes title="What it says" of={read.who.quotes} url={url} />}
              {read.says !== null && read.says.totalCount > 0 && <OwnClaims of={read.says} url={url} />}
              <Quotes title="What is said about it" of={read.who.quotesAbout} url={url} />
            </div>
            <div class="columns">
              <Neighbours who={read.who} neighbours={read.neighbours} />
              <Articles of={read.who.articles} />
            </div>
          </>
        )
      }
    </Shown>
  );
}
