import { builder } from './builder.ts';

/** How an order reads its list: by the key of a section `order`, else by the list's own key; from its end or its start. */
export const orders = {
  NEWEST_FIRST: { by: null, descending: true },
  OLDEST_FIRST: { by: null, descending: false },
  LATEST_DEED_FIRST: { by: 'DEED', descending: true },
  EARLIEST_DEED_FIRST: { by: 'DEED', descending: false },
  BEST_FIRST: { by: 'SCORE', descending: true },
  WORST_FIRST: { by: 'SCORE', descending: false },
  SUREST_FIRST: { by: 'CONFIDENCE', descending: true },
  LEAST_SURE_FIRST: { by: 'CONFIDENCE', descending: false },
  A_TO_Z: { by: null, descending: false },
  Z_TO_A: { by: null, descending: true },
  MOST_NAMED_FIRST: { by: 'NAMED', descending: true },
  LEAST_NAMED_FIRST: { by: 'NAMED', descending: false },
} as const;
export type OrderName = keyof typeof orders;

const byTime = {
  NEWEST_FIRST: { description: 'The latest publication first. Example: to see what is new.' },
  OLDEST_FIRST: { description: 'The earliest first. Example: to read a story from its beginning.' },
};
const byTrust = {
  SUREST_FIRST: { description: 'The most surely read first. Example: to quote some.' },
  LEAST_SURE_FIRST: { description: 'The least surely read first. Example: to review them.' },
};
const TIMED = 'what has no date counts as oldest';

export const TimeOrder = builder.enumType('TimeOrder', {
  description: `Order of a list by the date of publication; ${TIMED}. Example: \`NEWEST_FIRST\`.`,
  values: byTime,
});
export const StatementOrder = builder.enumType('StatementOrder', {
  description: `Order of quotes or offices; ${TIMED}. Example: \`SUREST_FIRST\`.`,
  values: { ...byTime, ...byTrust },
});
export const RelationOrder = builder.enumType('RelationOrder', {
  description: `Order of events or claims; ${TIMED}. Example: \`LATEST_DEED_FIRST\`.`,
  values: {
    ...byTime,
    LATEST_DEED_FIRST: { description: 'By the date of the deed, the latest first. Example: what happened last.' },
    EARLIEST_DEED_FIRST: { description: 'By the date of the deed, the earliest first. Example: a chronicle.' },
    BEST_FIRST: { description: 'By score, the best cooperation first. Example: an alliance.' },
    WORST_FIRST: { description: 'By score, the worst conflict first. Example: a strike.' },
    ...byTrust,
  },
});
export const EntityOrder = builder.enumType('EntityOrder', {
  description: 'Order of entities, by name without regard to case and accents. Example: `A_TO_Z`.',
  values: {
    A_TO_Z: { description: 'From A to Z. Example: Annan before Guterres.' },
    Z_TO_A: { description: 'From Z to A. Example: Guterres before Annan.' },
    MOST_NAMED_FIRST: { description: 'Whom most articles name first. Example: who makes news.' },
    LEAST_NAMED_FIRST: { description: 'Whom fewest articles name first. Example: newcomers.' },
  },
});
