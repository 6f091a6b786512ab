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
