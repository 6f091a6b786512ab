import { render } from 'preact';
import './style/page.css';
import { followLinks, placeOf, useAddress } from './address.ts';
import { Article } from './article.tsx';
import { Correct } from './correct.tsx';
import { Entity } from './entity.tsx';
import { Graph } from './graph.tsx';
import { Heading } from './heading.tsx';
import { Pair } from './pair.tsx';
import { Start } from './start.tsx';

function View({ path }: { path: string }) {
  const place = placeOf(path);
  switch (place.view) {
    case 'start':
      return <Start />;
    case 'pair':
      return <Pair a={place.a} b={place.b} />;
    case 'article':
      return <Article id={place.id} />;
    case 'entity':
      return <Entity id={place.id} />;
    case 'graph':
      return <Graph />;
    case 'correct':
      return <Correct />;
    case 'nowhere':
      return (
        <>
          <Heading>Nothing is shown at this address</Heading>
          <p>
            It may have been cut off. <a href="/">Back to the start.</a>
          </p>
        </>
      );
  }
}

function Page() {
  const { pathname } = useAddress();
  return (
    <>
      <header>
        <nav aria-label="Dateline">
          <a class="brand" href="/">
            Dateline
          </a>
          <a href="/">Search</a>
          <a href="/correct">Corrections</a>
          <a href="/graphql">Queries</a>
        </nav>
      </header>
      <main>
        <View path={pathname} />
      </main>
    </>
  );
}

const root = document.getElementById('dateline');
addEventListener('click', followLinks);
if (root !== null) render(<Page />, root);
