import { csvWriter } from './csv.ts';
import { followTheMoneyWriter } from './follow-the-money.ts';
import { jsonLdWriter } from './json-ld.ts';
import { gexfOf, graphmlOf, nodeLinkOf, pictureWriter } from './picture.ts';
import type { ExportPlan } from './prepare.ts';

/** Writes the answers of one operation, a page each, in another form: what stands in them, and nothing else. */
export interface Writer {
  head(): string;
  page(data: unknown): string;
  end(): string;
}

interface Form {
  /** What `Accept` asks for. */
  readonly type: string;
  readonly suffix: string;
  /** Whether it takes answers of several operations, one after the other. */
  readonly joins: boolean;
  readonly open: (plan: ExportPlan) => Writer;
}

export const forms = {
  csv: { type: 'text/csv', suffix: 'csv', joins: false, open: csvWriter },
  graphml: {
    type: 'application/graphml+xml',
    suffix: 'graphml',
    joins: true,
    open: () => pictureWriter(graphmlOf),
  },
  gexf: { type: 'application/gexf+xml', suffix: 'gexf', joins: true, open: () => pictureWriter(gexfOf) },
  graphology: {
    type: 'application/graphology+json',
    suffix: 'graph.json',
    joins: true,
    open: () => pictureWriter(nodeLinkOf),
  },
  jsonld: { type: 'application/ld+json', suffix: 'jsonld', joins: true, open: jsonLdWriter },
  ftm: { type: 'application/json+ftm', suffix: 'ftm.jsonl', joins: true, open: followTheMoneyWriter },
} as const satisfies Record<string, Form>;

export type FormName = keyof typeof forms;
export const isFormName = (name: string): name is FormName => Object.hasOwn(forms, name);

/** The form that an Accept header names before any JSON of GraphQL; null for an answer as it is. */
export function formOf(accept: string): FormName | null {
  for (const part of accept.toLowerCase().split(',')) {
    const type = part.split(';', 1)[0]?.trim();
    const found = Object.entries(forms).find(([, form]) => form.type === type)?.[0];
    if (found !== undefined && isFormName(found)) return found;
    if (type === 'application/json' || type === 'application/graphql-response+json') return null;
  }
  return null;
}
