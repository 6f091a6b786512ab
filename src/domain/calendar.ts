export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** ISO 8601 with the precision that is known: YYYY, YYYY-MM, YYYY-MM-DD, YYYY-Www; XXXX stands for a year that the text does not give. */
export type PartialDate = string;

/** A time as the text has it; `resolved` only where an anchor in the text or from the source solves it, never by a guess. */
export type TimeRefKind = 'WEEKDAY' | 'ABSOLUTE' | 'RELATIVE';
