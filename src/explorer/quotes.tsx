import { Facts } from './facts.tsx';
import { Name } from './name.tsx';
import { Opener } from './opener.tsx';
import type { Thing } from './thing.ts';

interface Words {
  readonly totalCount: number;
  readonly nodes: readonly {
    readonly id: string;
    readonly text: string;
    readonly kind: string;
    readonly speakerText: string | null;
    readonly speaker: Thing | null;
    readonly article: { readonly publishedOn: string | null };
  }[];
}

const forms: Readonly<Record<string, string>> = {
  DIRECT: 'word for word',
  PARTIAL: 'partly word for word',
  INDIRECT: 'paraphrased',
};

/** Quotes with who says them; each opens its sentence. Words that the text does not quote get no quotation marks. */
export function Quotes({ title, of, url }: { title: string; of: Words; url: URL }) {
  return (
    <section>
      <h2>{title}</h2>
      {of.nodes.length > 0 && (
        <p class="small quiet">
          {of.nodes.length} of {of.totalCount}
        </p>
      )}
      <ul class="rows">
        {of.nodes.map(({ id, text, kind, speaker, speakerText, article }) => (
          <li key={id}>
            <Opener id={id} text={kind === 'INDIRECT' ? text : `“${text}”`} url={url}>
              <div class="small quiet">
                {speaker ? <Name of={speaker} /> : (speakerText ?? 'nobody named')} ·{' '}
                <Facts of={[forms[kind] ?? kind, article.publishedOn ?? 'no date']} />
              </div>
            </Opener>
          </li>
        ))}
      </ul>
      {of.nodes.length === 0 && <p>None in the graph.</p>}
    </section>
  );
}
