import { OneStatementDocument, type OneStatementQuery } from '../client/generated/operations.ts';
import { ask, Shown, useAnswer } from './answer.tsx';
import { Judge } from './judge.tsx';
import { MarkedText } from './marks.tsx';
import { Names } from './name.tsx';
import type { Thing } from './thing.ts';

type Statement = Extract<NonNullable<OneStatementQuery['node']>, { readonly evidence: unknown }>;

/** Whoever a statement is about, by the part they have in it. */
function partiesOf(statement: Statement): readonly (readonly [string, readonly Thing[]])[] {
  const given = (things: readonly (Thing | null)[]) => things.filter((thing) => thing !== null);
  if (statement.__typename === 'Quote')
    return [
      ['speaker', given([statement.speaker])],
      ['about', statement.about],
    ];
  if (statement.__typename === 'Role')
    return [
      ['person', [statement.person]],
      ['office of', given([statement.organisation, statement.country])],
    ];
  return [
    ...(statement.__typename === 'Claim' ? [['said by', given([statement.assertedBy])] as const] : []),
    ['by', statement.actors],
    ['to or with', statement.recipients],
    ['at', statement.places],
  ];
}

/** The sentences behind a statement with its words marked, who it is about, and the rule that read them. */
export function Proof({ id }: { id: string }) {
  const answer = useAnswer(id, () => ask(OneStatementDocument, { id }));
  return (
    <div class="opened">
      <Shown of={answer}>
        {({ node }) => {
          if (!node || !('evidence' in node)) return <p>This statement is no longer in the graph.</p>;
          const { explain } = node;
          const evidence = [
            ...new Map(node.evidence.map((one) => [`${one.start} ${one.end} ${one.sentence}`, one])).entries(),
          ];
          return (
            <>
              {evidence.map(([key, { sentence, start, end, raw, article }]) => (
                <figure key={key} class="proof">
                  <blockquote dir="auto">
                    <MarkedText text={sentence} marks={[{ start, end, kind: 'words' }]} />
                  </blockquote>
                  <figcaption class="small quiet">
                    <a href={`/article/${article.id}?open=${id}`}>{article.headline}</a>, characters{' '}
                    {raw.map((span) => `${span.start}–${span.end}`).join(' and ')} of the file
                  </figcaption>
                </figure>
              ))}
              <p class="small">
                {partiesOf(node).map(
                  ([part, things]) =>
                    things.length > 0 && (
                      <span key={part} class="part">
                        <span class="quiet">{part}</span> <Names of={things} />
                      </span>
                    ),
                )}
              </p>
              <p class="small">
                {explain.rule.says} {explain.triggers.length > 0 && `Read by: ${explain.triggers.join(', ')}.`}
              </p>
              <Judge id={id} standing={explain.decision} />
            </>
          );
        }}
      </Shown>
    </div>
  );
}
