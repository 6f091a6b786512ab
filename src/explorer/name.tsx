import type { ComponentChildren } from 'preact';
import type { Thing } from './thing.ts';

export const wordOf = ({ __typename }: { readonly __typename: string }): string => __typename.toLowerCase();

/** A name that leads to its view. */
export const Name = ({ of: { id, name } }: { of: Thing }) => (
  <a href={`/entity/${id}`} dir="auto">
    {name}
  </a>
);

export const Names = ({ of }: { of: readonly Thing[] }) => (
  <>
    {of.flatMap((thing, at): ComponentChildren[] => [
      at === 0 ? '' : at === of.length - 1 ? ' and ' : ', ',
      <Name key={thing.id} of={thing} />,
    ])}
  </>
);
