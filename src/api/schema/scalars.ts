import { DatelineError } from '../../errors.ts';
import { builder } from './builder.ts';

/** A day, month or year that the calendar has, as filters take it. */
function isDate(text: string): boolean {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)) return false;
  // The calendar rolls 30 February over into March and knows no 13th month: either way it is not what was given.
  const day = new Date(text);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

export const PartialDate = builder.scalarType('PartialDate', {
  description:
    'A day, a month or a year; in answers also a day of a year that the text does not give. Example: "2024-05", "XXXX-05-17".',
  specifiedByURL: 'https://www.loc.gov/standards/datetime/',
  serialize: (value) => String(value),
  parseValue(value) {
    if (typeof value === 'string' && isDate(value)) return value;
    throw new DatelineError('BAD_USER_INPUT', 'A date is taken as "2024", "2024-05" or "2024-05-17".');
  },
});

export const DateTime = builder.scalarType('DateTime', {
  description: 'A moment, in universal time. Example: "2024-05-17T09:30:00.000Z".',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/date-time.html',
  serialize: (value) => String(value),
  parseValue: (value) => String(value),
});

export const Url = builder.scalarType('URL', {
  description: 'An address of the web. Example: "https://example.org/news/1".',
  specifiedByURL: 'https://url.spec.whatwg.org/',
  serialize: (value) => String(value),
  parseValue: (value) => String(value),
});
