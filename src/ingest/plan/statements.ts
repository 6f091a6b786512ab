import type { Facts, Quote, Relation, Statement } from '../../domain/facts.ts';
import { quoteKey } from '../../domain/quote-key.ts';
import type { EntityEdgeRow, Properties, ReferenceRow, StatementEdgeRow, StatementRow } from './rows.ts';

/** What lists sort by: one unique string. A space sorts before every digit, so that undated comes as oldest. */
export const timeKey = (publishedOn: string | null, id: string): string => `${publishedOn ?? ''} ${id}`;

/** The article that states it. */
interface StatementHome {
  readonly id: string;
  readonly publishedOn: string | null;
}

const MAX_PASSAGES = 100_000;
const MAX_START = 10_000_000;

/** A number counted down from a bound, in digits that sort as text. */
const countdown = (value: number, bound: number): string => String(bound + Math.max(0, bound - 1 - value)).slice(1);

/**
 * What lists of statements sort by: the day and the article, then the place counted down, so that "newest first" reads
 * every article from its start.
 */
function statementTimeKey(statement: Statement, article: StatementHome): string {
  const [place] = statement.evidence;
  const position = countdown(place?.passage ?? 0, MAX_PASSAGES) + countdown(place?.start ?? 0, MAX_START);
  return timeKey(article.publishedOn, [article.id, position, statement.id].join(' '));
}

/** Properties that every statement has. */
const shared = (statement: Statement, article: StatementHome): Properties => ({
  articleId: article.id,
  text: statement.text,
  rule: statement.rule,
  triggers: statement.triggers,
  notes: statement.notes,
  confidence: statement.confidence,
  timeKey: statementTimeKey(statement, article),
});

const quoteProperties = (quote: Quote): Properties => ({
  kind: quote.kind,
  inHeadline: quote.inHeadline,
  cue: quote.cue,
  speakerText: quote.speakerText,
  speakerKind: quote.speakerKind,
  group: quote.group,
  textKey: quoteKey(quote.text),
});

const relationProperties = (relation: Relation): Properties => ({
  type: relation.type,
  mode: relation.mode,
  trend: relation.trend,
  status: relation.status,
  contexts: relation.contexts,
  cameo: relation.cameo,
  quad: relation.quad,
  score: relation.score,
  date: relation.date,
  inferred: relation.inferred !== null,
  // absent but where the context alone gives a party: lists and roll-ups leave such statements out
  contextual: relation.inferred === 'RECIPIENT' ? true : null,
});

function row(
  label: StatementRow['label'],
  statement: Statement,
  article: StatementHome,
  own: Properties,
): StatementRow {
  return {
    id: statement.id,
    label,
    rule: statement.rule,
    on: statement.on,
    properties: { ...shared(statement, article), ...own },
  };
}

/** One row a statement; of two with one id the first stays. */
export function statementRows(facts: Facts, article: StatementHome): StatementRow[] {
  const rows = [
    ...facts.quotes.map((quote) => row('Quote', quote, article, quoteProperties(quote))),
    ...facts.events.map((event) => row('Event', event, article, relationProperties(event))),
    ...facts.claims.map((claim) =>
      row('Claim', claim, article, {
        ...relationProperties(claim),
        assertedByText: claim.assertedByText,
      }),
    ),
    ...facts.roles.map((role) =>
      row('Role', role, article, { title: role.title, titleKey: role.titleKey, status: role.status }),
    ),
  ];
  const byId = new Map<string, StatementRow>();
  for (const one of rows) if (!byId.has(one.id)) byId.set(one.id, one);
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Edges to entities by reference, each once, sorted. */
export function entityEdges(
  article: string,
  facts: Facts,
  references: readonly ReferenceRow[],
  statements: ReadonlySet<string>,
): EntityEdgeRow[] {
  const known = new Set(references.map((reference) => reference.id));
  const edges = new Map<string, EntityEdgeRow>();
  const add = (from: string, type: EntityEdgeRow['type'], ref: string | null, properties: Properties = {}): void => {
    if (ref === null || !known.has(ref)) return;
    const key = [from, type, ref].join(' ');
    if (!edges.has(key)) edges.set(key, { from, type, ref, properties });
  };
  for (const reference of references)
    if (reference.mentions !== null) add(article, 'MENTIONS', reference.id, { ...reference.mentions });
  add(article, 'PUBLISHED_BY', facts.publisher);
  for (const place of facts.datelined) add(article, 'DATELINED', place);
  for (const quote of facts.quotes) {
    add(quote.id, 'SPOKEN_BY', quote.speaker);
    for (const about of quote.about) add(quote.id, 'ABOUT', about);
  }
  for (const relation of [...facts.events, ...facts.claims]) {
    for (const [ordinal, actor] of relation.actors.entries()) add(relation.id, 'ACTOR', actor, { ordinal });
    for (const [ordinal, recipient] of relation.recipients.entries())
      add(relation.id, 'RECIPIENT', recipient, { ordinal });
    for (const place of relation.places) add(relation.id, 'AT', place);
  }
  for (const claim of facts.claims) add(claim.id, 'ASSERTED_BY', claim.assertedBy);
  for (const role of facts.roles) {
    add(role.id, 'HELD_BY', role.person);
    add(role.id, 'IN', role.country);
    add(role.id, 'IN', role.organisation);
  }
  return [...edges]
    .filter(([, edge]) => edge.from === article || statements.has(edge.from))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, edge]) => edge);
}

/** Edges between statements of the article, each once, sorted. */
export function statementEdges(facts: Facts, statements: ReadonlySet<string>): StatementEdgeRow[] {
  const edges = new Map<string, StatementEdgeRow>();
  const add = (from: string | null, type: StatementEdgeRow['type'], to: string): void => {
    if (from === null || !statements.has(from) || !statements.has(to) || from === to) return;
    edges.set([from, type, to].join(' '), { from, type, to });
  };
  for (const claim of facts.claims) {
    add(claim.quote, 'ASSERTS', claim.id);
    for (const concerned of claim.concerns) add(claim.id, 'CONCERNS', concerned);
  }
  return [...edges].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, edge]) => edge);
}
