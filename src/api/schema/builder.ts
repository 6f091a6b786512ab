import SchemaBuilder from '@pothos/core';
import type { Graph } from '../../graph/driver.ts';
import type { Loaders } from '../loaders/loaders.ts';

/** What the server hands to every resolver, new for each request. */
export interface ApiContext {
  readonly graph: Graph;
  readonly loaders: Loaders;
  readonly limits: { readonly pageSize: number };
}

export interface SchemaTypes {
  Context: ApiContext;
  DefaultFieldNullability: false;
  Scalars: { ID: { Input: string; Output: string } };
}

/** Fields are never null unless they say so: else clients drown in question marks. */
export const builder = new SchemaBuilder<SchemaTypes>({ defaultFieldNullability: false });

builder.queryType({
  description:
    'Every question starts here. Example: `{ graph { articles quotes } person(name: "Guterres") { quotes { nodes { text } } } }`',
});

/** The schema types as Pothos completes them, for code that takes a ref as a parameter. */
export type ExtendedTypes = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer Types> ? Types : never;
