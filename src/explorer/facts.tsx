import { Fragment } from 'preact';
import type { RelationStatus } from '../client/generated/operations.ts';

/** Whether a deed is told as done; "reported" is the word for who tells it, and stands over the other column. */
const statuses: Readonly<Record<RelationStatus, string>> = {
  REPORTED: 'told as done',
  PLANNED: 'planned',
  HISTORICAL: 'told as past',
  HYPOTHETICAL: 'on a condition',
  NEGATED: 'told as not done',
};

/** A status in words; one that is not known here as it is. */
export const statusOf = (status: string): string =>
  Object.entries(statuses).find(([known]) => known === status)?.[1] ?? status.toLowerCase();

/** Small facts in one line, which breaks between them and not inside one. */
export const Facts = ({ of }: { of: readonly string[] }) => (
  <>
    {of.map((one, at) => (
      <Fragment key={one}>
        {at > 0 && '\u00a0· '}
        <span class="fact">{one}</span>
      </Fragment>
    ))}
  </>
);
