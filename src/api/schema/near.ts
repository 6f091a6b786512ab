import { DatelineError } from '../../errors.ts';
import { entityTypes } from '../loaders/entities.ts';
import type { ApiContext } from './builder.ts';
import { present } from './present.ts';

/** What fields about things near each other share. */
export type Types = readonly (keyof typeof entityTypes)[] | null | undefined;

export const labelsOf = (types: Types): string[] =>
  types ? types.map((type) => entityTypes[type]) : Object.values(entityTypes);

export function bounded(value: number | null | undefined, name: string, most: number, otherwise: number): number {
  const size = value ?? otherwise;
  if (size < 1 || size > most) throw new DatelineError('BAD_USER_INPUT', `${name} must be from 1 to ${most}.`);
  return size;
}

export const statementOf = (id: string, { loaders }: ApiContext) => present(loaders.statement.load(id));
export const entityOf = (id: string, { loaders }: ApiContext) => present(loaders.entity.load(id));
