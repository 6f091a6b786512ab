import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { go, useAddress, withState } from './address.ts';
import { QueryLink, Shown, useAnswer } from './answer.tsx';
import { Copies, Notes } from './article-notes.tsx';
import { Exports } from './exports.tsx';
import { csvOf, saveFile } from './files.ts';
import { Heading } from './heading.tsx';
import { type Marked, MarkedText } from './marks.tsx';
import { Name } from './name.tsx';
import { Proof } from './proof.tsx';
import { kinds, type Marking, type ReadArticle, readArticle } from './read-article.ts';
import { reveal } from './reveal.ts';

const Marks = ({ off, raw, url }: { off: ReadonlySet<string>; raw: boolean; url: URL }) => (
  <fieldset class="filters">
    <legend>Marks</legend>
    {kinds.map((kind) => (
      <label key={kind} class="tick">
        <input
          type="checkbox"
          checked={!off.has(kind)}
          onChange={() => {
            const next = kinds.filter((one) => (one === kind ? !off.has(one) : off.has(one)));
            go(withState(url, 'off', next.join(' ')), true);
          }}
        />
        <mark class={kind}>{kind}</mark>
      </label>
    ))}
    <label class="tick">
      <input type="checkbox" checked={raw} onChange={() => go(withState(url, 'raw', raw ? 'off' : ''), true)} />
      the file as it came, beside
    </label>
  </fieldset>
);

/** In words what the picked mark is; a mention with what it stands for and why. */
function PickedMark({ marking, text }: { marking: Marking | undefined; text: string | undefined }) {
  const mention = marking?.mention;
  return (
    <p role="status" class="now">
      {mention && (
        <>
          “{mention.text}”: {mention.entity ? <Name of={mention.entity} /> : 'nothing that fits'} (
          {mention.kind.toLowerCase()}, confidence {mention.confidence.toFixed(2)}). {mention.rule?.says}
        </>
      )}
      {marking && !mention && (
        <>
          {marking.kind}: {text}
        </>
      )}
      {!marking && <span class="quiet">Click a mark, or go from mark to mark with the arrow keys; Esc lets go.</span>}
    </p>
  );
}

function Stated({
  statements,
  total,
  open,
  onPick,
}: Pick<ReadArticle, 'statements' | 'total'> & { open: string | null; onPick: (id: string) => void }) {
  return (
    <section class="stated">
      <h2>What it states</h2>
      <p class="small quiet">
        {statements.length} of {total}
      </p>
      <ul class="rows">
        {statements.map(({ id, text, kind, confidence }) => (
          <li key={id}>
            <button type="button" class="statement" aria-expanded={open === id} dir="auto" onClick={() => onPick(id)}>
              {text}
            </button>
            <div class="small quiet">
              <mark class={kind}>{kind}</mark> · confidence {confidence.toFixed(2)}
            </div>
            {open === id && <Proof id={id} />}
          </li>
        ))}
      </ul>
      {statements.length === 0 && <p>Nothing was read out of it.</p>}
    </section>
  );
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** The heading is the headline where it stands in the text, with its marks: it is not shown twice. */
function Read({
  article,
  statements,
  total,
  markings,
  url,
  children,
}: ReadArticle & { url: URL; children: ComponentChildren }) {
  const off = new Set((url.searchParams.get('off') ?? '').split(' '));
  const raw = url.searchParams.get('raw') !== 'off';
  const open = url.searchParams.get('open');
  const at = url.searchParams.get('at');
  const shown = markings.filter(({ kind }) => !off.has(kind));
  const isPicked = ({ key, of }: Marking) => (at === null ? of === open : key === at);
  const now = shown.find(isPicked);
  /** Goes to a mark; a statement is opened with it, or closed when it was open. */
  const pick = ({ key, of, mention }: Marking) => {
    const there = new URL(withState(url, 'at', now?.key === key ? '' : key), url);
    go(withState(there, 'open', mention !== null || of === open ? '' : of), mention !== null);
  };
  const fromList = useRef(false);
  const pickStatement = (id: string) => {
    fromList.current = true;
    go(withState(new URL(withState(url, 'at', ''), url), 'open', id === open ? '' : id));
  };
  const markOf = (marking: Marking, start: number, end: number): Marked => ({
    ...{ start, end, kind: marking.kind, of: marking.of, picked: isPicked(marking) },
    onPick: () => pick(marking),
  });
  const reading = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was picked is brought into sight, in the text, the list and the file
  useEffect(() => {
    const paneOf = (name: string) => reading.current?.querySelector(name) ?? null;
    reveal(paneOf('.file'), 'mark.picked');
    reveal(paneOf('.stated'), '[aria-expanded="true"]');
    // On a telephone the list stands below the text: whoever opens a row there stays with it.
    if (!fromList.current || matchMedia('(min-width: 900px)').matches)
      document.querySelector('h1 mark.picked, .article mark.picked')?.scrollIntoView({ block: 'nearest' });
    fromList.current = false;
  }, [now?.key]);
  const onKeyDown = (event: KeyboardEvent) => {
    const place = now === undefined ? -1 : shown.indexOf(now);
    const step = steps[event.key];
    const next = step === undefined ? undefined : shown[place < 0 && step < 0 ? shown.length - 1 : place + step];
    const closed = new URL(withState(url, 'open', ''), url);
    if (event.key === 'Escape') go(withState(closed, 'at', ''), true);
    else if (next !== undefined) go(withState(closed, 'at', next.key), true);
    else if (event.key === 'Enter' && now?.mention === null) go(withState(url, 'open', now.of));
    else return;
    event.preventDefault();
  };
  const top = article.passages.findIndex(({ kind }) => kind === 'HEADLINE');
  const passageText = (here: number) => (
    <MarkedText
      text={article.passages[here]?.text ?? ''}
      marks={shown.filter((one) => one.passage === here).map((one) => markOf(one, one.start, one.end))}
    />
  );
  return (
    <>
      <Heading>{top < 0 ? article.headline || article.source : passageText(top)}</Heading>
      {children}
      <Marks off={off} raw={raw} url={url} />
      <PickedMark marking={now} text={statements.find(({ id }) => id === now?.of)?.text} />
      <div class={raw ? 'reading with-raw' : 'reading'} ref={reading}>
        <article
          class="article"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrows of the keyboard go through it
          tabIndex={0}
          aria-label="The text as read; arrow keys go from mark to mark"
          onKeyDown={onKeyDown}
        >
          {article.passages.map(
            ({ ordinal, kind }, here) =>
              here !== top && (
                <p key={ordinal} class={kind.toLowerCase()} dir="auto">
                  {passageText(here)}
                </p>
              ),
          )}
        </article>
        <Stated statements={statements} total={total} open={open} onPick={pickStatement} />
        {raw && (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
          <section class="file" tabIndex={0} aria-label="The file as it came">
            <pre dir="auto">
              <MarkedText
                text={article.rawText}
                marks={shown.flatMap((one) => one.raw.map(({ start, end }) => markOf(one, start, end)))}
              />
            </pre>
          </section>
        )}
      </div>
    </>
  );
}

/** What is marked, as a table: each place once, with its span in the text as read and in the file. */
const exportsOf = ({ article: { id }, markings, statements }: ReadArticle) => {
  const textOf = new Map(statements.map((one) => [one.id, one.text]));
  const head = ['id', 'kind', 'text', 'paragraph', 'start', 'end', 'in the file'];
  const rows = markings.map(({ of, kind, mention, passage, start, end, raw }) => [
    ...[mention ? (mention.entity?.id ?? '') : of, kind, mention?.text ?? textOf.get(of) ?? ''],
    ...[passage, start, end].map(String),
    raw.map((span) => `${span.start}-${span.end}`).join(' '),
  ]);
  return [{ name: 'CSV', save: () => saveFile(`${id}.csv`, 'text/csv', csvOf([head, ...rows])) }];
};

export function Article({ id }: { id: string }) {
  const url = useAddress();
  const answer = useAnswer(id, () => readArticle(id));
  return (
    <Shown of={answer}>
      {(read) => {
        if (read === null)
          return (
            <>
              <Heading>No such article</Heading>
              <p>
                Its file may have been removed. <a href="/">Back to the start.</a>
              </p>
            </>
          );
        const { article } = read;
        return (
          <>
            <Read {...read} url={url}>
              <p class="quiet">
                {article.publishedOn ?? 'no date'} ·{' '}
                {article.publisher ? (
                  <Name of={{ ...article.publisher, __typename: 'Organisation' }} />
                ) : (
                  'publisher unknown'
                )}{' '}
                · {article.source} <QueryLink name="ArticleAsRead" variables={{ id }} />
              </p>
              <Copies of={article} />
            </Read>
            <Exports of={exportsOf(read)} />
            <Notes of={article.notes} />
          </>
        );
      }}
    </Shown>
  );
}
