import { OneStatementDocument } from '../client/generated/operations.ts';
import { ask, Shown, useAnswer } from './answer.tsx';
import { MarkedText } from './marks.tsx';

/** The sentences behind a statement with its words marked, and the rule that read them. */
export function Proof({ id }: { id: string }) {
  const answer = useAnswer(id, () => ask(OneStatementDocument, { id }));
  return (
    <div class="opened">
      <Shown of={answer}>
        {({ node }) => {
          if (!node || !('evidence' in node)) return <p>This statement is no longer in the graph.</p>;
          const { evidence, explain } = node;
          return (
            <>
              {evidence.map(({ sentence, start, end, raw, article }) => (
                <figure key={`${start} ${sentence}`} class="proof">
                  <blockquote dir="auto">
                    <MarkedText text={sentence} marks={[{ start, end, kind: 'words' }]} />
                  </blockquote>
                  <figcaption class="small quiet">
                    <a href={`/article/${article.id}`}>{article.headline}</a>, characters{' '}
                    {raw.map((span) => `${span.start}–${span.end}`).join(' and ')} of the file
                  </figcaption>
                </figure>
              ))}
              <p class="small">
                {explain.rule.says} {explain.triggers.length > 0 && `Read by: ${explain.triggers.join(', ')}.`}
              </p>
            </>
          );
        }}
      </Shown>
    </div>
  );
}
