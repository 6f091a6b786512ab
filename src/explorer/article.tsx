import { useState } from 'preact/hooks';
import { ArticleAsReadDocument, StatementsOfAnArticleDocument } from '../client/generated/operations.ts';
import { go, useAddress, withState } from './address.ts';
import { ask, QueryLink, Shown, useAnswer } from './answer.tsx';
import { type Marked, MarkedText } from './marks.tsx';
import { Proof } from './proof.tsx';

const kinds = ['named', 'quote', 'event', 'claim', 'office'] as const;
type Kind = (typeof kinds)[number];

async function readArticle(id: string) {
  const [{ article }, { article: stated }] = await Promise.all([
    ask(ArticleAsReadDocument, { id }),
    ask(StatementsOfAnArticleDocument, { id }),
  ]);
  if (!article || !stated) return null;
  const of = <S,>(kind: Kind, { nodes }: { readonly nodes: readonly S[] }) => nodes.map((node) => ({ ...node, kind }));
  const statements = [
    ...of('quote', stated.quotes),
    ...of('event', stated.events),
    ...of('claim', stated.claims),
    ...of('office', stated.roles),
  ];
  return { article, statements };
}

export function Article({ id }: { id: string }) {
  const url = useAddress();
  const [name, setName] = useState('');
  const answer = useAnswer(id, () => readArticle(id));
  const off = new Set((url.searchParams.get('off') ?? '').split(' '));
  const open = url.searchParams.get('open');
  const pick = (statement: string) => go(withState(url, 'open', open === statement ? '' : statement));
  const flip = (kind: Kind) => {
    const next = kinds.filter((one) => (one === kind ? !off.has(one) : off.has(one)));
    go(withState(url, 'off', next.join(' ')), true);
  };
  return (
    <Shown of={answer}>
      {(read) => {
        if (read === null)
          return (
            <p>
              There is no such article. <a href="/">Back to the start.</a>
            </p>
          );
        const { article, statements } = read;
        const marksOf = (passage: (typeof article.passages)[number]): Marked[] => [
          ...statements
            .filter(({ kind }) => !off.has(kind))
            .flatMap((statement) =>
              statement.evidence.flatMap(({ sentence, start, end }) => {
                const at = passage.text.indexOf(sentence);
                const mark = {
                  start: at + start,
                  end: at + end,
                  kind: statement.kind,
                  onPick: () => pick(statement.id),
                };
                return at < 0 ? [] : [mark];
              }),
            ),
          ...(off.has('named') ? [] : passage.mentions).map(({ start, end, text, kind, entity, rule, confidence }) => ({
            start,
            end,
            kind: 'named',
            onPick: () =>
              setName(
                `“${text}”: ${entity?.name ?? 'nothing that fits'} (${kind.toLowerCase()}, confidence ${confidence.toFixed(2)}). ${rule?.says ?? ''}`,
              ),
          })),
        ];
        return (
          <>
            <h1 dir="auto">{article.headline}</h1>
            <p class="quiet">
              {article.publishedOn ?? 'no date'} · {article.publisher?.name ?? 'publisher unknown'} · {article.source}{' '}
              <QueryLink name="ArticleAsRead" variables={{ id }} />
            </p>
            <fieldset class="filters">
              <legend>Marks</legend>
              {kinds.map((kind) => (
                <label key={kind} class="tick">
                  <input type="checkbox" checked={!off.has(kind)} onChange={() => flip(kind)} />
                  <mark class={kind}>{kind}</mark>
                </label>
              ))}
            </fieldset>
            <p role="status">{name}</p>
            <div class="columns">
              <article class="article">
                {article.passages.map((passage) => (
                  <p key={passage.ordinal} dir="auto">
                    <MarkedText text={passage.text} marks={marksOf(passage)} />
                  </p>
                ))}
              </article>
              <section>
                <h2>What it states</h2>
                <ul class="rows">
                  {statements.map(({ id: statement, text, kind, confidence }) => (
                    <li key={statement}>
                      <button
                        type="button"
                        class="statement"
                        aria-expanded={open === statement}
                        onClick={() => pick(statement)}
                      >
                        {text}
                      </button>
                      <div class="small quiet">
                        {kind} · confidence {confidence.toFixed(2)}
                      </div>
                      {open === statement && <Proof id={statement} />}
                    </li>
                  ))}
                  {statements.length === 0 && <li>Nothing was read out of it.</li>}
                </ul>
              </section>
            </div>
            <details>
              <summary>The file as it came, and what was undone</summary>
              <ul>
                {article.notes.map(({ rule, text }) => (
                  <li key={`${rule} ${text}`}>{text}</li>
                ))}
              </ul>
              <pre>{article.rawText}</pre>
            </details>
          </>
        );
      }}
    </Shown>
  );
}
