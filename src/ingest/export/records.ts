import { countryId } from '../../domain/ids.ts';
import { countryByIso3 } from '../../lexicon/countries.ts';
import type { ArticlePlan, Properties, ReferenceRow } from '../plan/rows.ts';

/** Ids are looked up within their space: the label that has the unique constraint. */
export type Space =
  | 'Article'
  | 'Passage'
  | 'Mention'
  | 'Note'
  | 'Tag'
  | 'TimeRef'
  | 'Reference'
  | 'Statement'
  | 'Entity'
  | 'Shingle'
  | 'Rule'
  | 'Name';

export interface NodeRecord {
  readonly space: Space;
  /** a label beside that of the space */
  readonly label: string | null;
  readonly id: string;
  readonly properties: Properties;
}

export interface EdgeRecord {
  readonly type: string;
  readonly from: readonly [Space, string];
  readonly to: readonly [Space, string];
  readonly properties: Properties;
  /** true: `to` names a profile, and leads to the entity that it stands for once all are known */
  readonly isOpen: boolean;
}

const node = (
  space: Space,
  { id, properties }: { id: string; properties: Properties },
  label: string | null = null,
) => ({
  ...{ space, label, id, properties },
});

const edge = (
  from: readonly [Space, string],
  type: string,
  to: readonly [Space, string],
  properties: Properties = {},
): EdgeRecord => ({ from, type, to, properties, isOpen: false });

/** Where edges of a reference lead: its profile, or at once its country; null for a country that nobody knows. */
function aimOf({ profile, identifying }: ReferenceRow): Pick<EdgeRecord, 'to' | 'isOpen'> | null {
  if (profile !== null) return { to: ['Entity', profile], isOpen: true };
  const country = countryByIso3(identifying.countries[0] ?? '');
  return country === null ? null : { to: ['Entity', countryId(country.iso3)], isOpen: false };
}

function entityEdgesOf({ article, references, entityEdges }: ArticlePlan): EdgeRecord[] {
  const aims = new Map(references.map((reference) => [reference.id, aimOf(reference)]));
  const toEntity = (from: EdgeRecord['from'], type: string, ref: string, properties: Properties): EdgeRecord[] => {
    const aim = aims.get(ref) ?? null;
    return aim === null ? [] : [{ ...aim, from, type, properties }];
  };
  return [
    ...references.flatMap(({ id }) => toEntity(['Reference', id], 'IDENTIFIES', id, {})),
    ...entityEdges.flatMap(({ from, type, ref, properties }) =>
      toEntity([from === article.id ? 'Article' : 'Statement', from], type, ref, { ...properties, ref }),
    ),
  ];
}

/** What the write queries make of an article, but for shared nodes (tags, shingles, countries): its own nodes and all its edges. */
export function recordsOf(plan: ArticlePlan, loadedAt: string): { nodes: NodeRecord[]; edges: EdgeRecord[] } {
  const { article, passages, notes, timeRefs, references, mentions, statements } = plan;
  const home = ['Article', article.id] as const;
  const known = new Set([...references, ...timeRefs].map(({ id }) => id));
  const nodes = [
    node('Article', { id: article.id, properties: { ...article.properties, loadedAt } }),
    ...passages.map((row) => node('Passage', row)),
    ...notes.map((row) => node('Note', row)),
    ...timeRefs.map((row) => node('TimeRef', row)),
    ...references.map((row) => node('Reference', row)),
    ...mentions.map((row) => node('Mention', row)),
    ...statements.map((row) => node('Statement', row, row.label)),
  ];
  const edges = [
    ...passages.map(({ id }) => edge(home, 'HAS_PASSAGE', ['Passage', id])),
    ...notes.map(({ id }) => edge(home, 'HAS_NOTE', ['Note', id])),
    ...timeRefs.map(({ id }) => edge(home, 'HAS_TIME', ['TimeRef', id])),
    ...plan.tags.map(({ key, ordinal }) => edge(home, 'HAS_TAG', ['Tag', key], { ordinal })),
    ...plan.sketch.map((key) => edge(home, 'HAS_SHINGLE', ['Shingle', key])),
    ...references.map(({ id }) => edge(home, 'HAS_REFERENCE', ['Reference', id])),
    ...mentions.flatMap(({ id, passage, reference }) => [
      edge(['Passage', passage], 'HAS_MENTION', ['Mention', id]),
      ...(reference !== null && known.has(reference)
        ? [edge(['Mention', id], 'PART_OF', ['Reference', reference])]
        : []),
    ]),
    ...statements.flatMap(({ id, rule, on }) => [
      edge(home, 'STATES', ['Statement', id]),
      edge(['Statement', id], 'BY_RULE', ['Rule', rule]),
      ...(on !== null && known.has(on) ? [edge(['Statement', id], 'ON', ['TimeRef', on])] : []),
    ]),
    ...plan.evidence.map(({ statement, passage, properties }) =>
      edge(['Statement', statement], 'EVIDENCED_BY', ['Passage', passage], properties),
    ),
    ...plan.statementEdges.map(({ from, to, type }) => edge(['Statement', from], type, ['Statement', to])),
    ...entityEdgesOf(plan),
  ];
  return { nodes, edges };
}
