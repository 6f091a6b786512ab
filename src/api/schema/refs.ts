import type { ArticleRow, MentionRow, NamingRow, NearCopyRow, NoteRow, PassageRow } from '../loaders/articles.ts';
import type { DecisionRow, ProposalRow, TargetRow } from '../loaders/decisions.ts';
import type { AliasRow, EntityRow, IdentityRow } from '../loaders/entities.ts';
import type { GroupedBy, GroupRow, GroupsRow } from '../loaders/lists.ts';
import type { HitRow } from '../loaders/search.ts';
import type {
  CorroborationRow,
  EvidenceRow,
  OfficeRow,
  QuoteRow,
  RelationRow,
  RoleRow,
  RuleRow,
  StatementRow,
  TimeRefRow,
} from '../loaders/statements.ts';
import type { RelatedRow, TieRow, WayRow } from '../loaders/ties.ts';
import type { BilateralPair, LoadRunRow, RelationSummaryRow, SummaryRow } from '../loaders/views.ts';
import { builder, type FollowedArticle, type Limits as LimitsShape } from './builder.ts';

/** The name of every type, so that type files need not import each other. A row's `__typename` column decides its type. */
export interface NodeRow {
  readonly __typename: string;
  readonly id: string;
}
export interface EntityMatch {
  readonly best: EntityRow | null;
  readonly alternatives: readonly EntityRow[];
}

export const Node = builder.interfaceRef<NodeRow>('Node');
export const Entity = builder.interfaceRef<EntityRow>('Entity');
export const Statement = builder.interfaceRef<StatementRow>('Statement');
export const Relation = builder.interfaceRef<RelationRow>('Relation');

export const Person = builder.objectRef<EntityRow>('Person');
export const Country = builder.objectRef<EntityRow>('Country');
export const Organisation = builder.objectRef<EntityRow>('Organisation');
export const Place = builder.objectRef<EntityRow>('Place');
export const Bloc = builder.objectRef<EntityRow>('Bloc');
export const Alias = builder.objectRef<AliasRow>('Alias');
export const Identity = builder.objectRef<IdentityRow>('Identity');
export const EntityMatch = builder.objectRef<EntityMatch>('EntityMatch');

export const Quote = builder.objectRef<QuoteRow>('Quote');
export const Event = builder.objectRef<RelationRow>('Event');
export const Claim = builder.objectRef<RelationRow>('Claim');
export const Role = builder.objectRef<RoleRow>('Role');
export const Corroboration = builder.objectRef<CorroborationRow>('Corroboration');
export const Office = builder.objectRef<OfficeRow>('Office');
export const Evidence = builder.objectRef<EvidenceRow>('Evidence');
export const Span = builder.objectRef<{ readonly start: number; readonly end: number }>('Span');
export const Explanation = builder.objectRef<StatementRow>('Explanation');
export const Rule = builder.objectRef<RuleRow>('Rule');
export const TimeRef = builder.objectRef<TimeRefRow>('TimeRef');

export const Decision = builder.objectRef<DecisionRow>('Decision');
export const DecisionTarget = builder.objectRef<TargetRow>('DecisionTarget');
export const IdentityProposal = builder.objectRef<ProposalRow>('IdentityProposal');

export const Article = builder.objectRef<ArticleRow>('Article');
export const LoadedArticle = builder.objectRef<FollowedArticle>('LoadedArticle');
export const AddedStatement = builder.objectRef<{ readonly cursor: string; readonly statement: StatementRow }>(
  'AddedStatement',
);
export const NearCopy = builder.objectRef<NearCopyRow>('NearCopy');
export const Tag = builder.objectRef<{ readonly name: string }>('Tag');
export const Naming = builder.objectRef<NamingRow>('Naming');
export const Passage = builder.objectRef<PassageRow>('Passage');
export const Mention = builder.objectRef<MentionRow>('Mention');
export const Note = builder.objectRef<NoteRow>('Note');

export const GraphSummary = builder.objectRef<SummaryRow>('GraphSummary');
export const Limits = builder.objectRef<LimitsShape>('Limits');
export const LoadRun = builder.objectRef<LoadRunRow>('LoadRun');
export const LoadChanges = builder.objectRef<LoadRunRow>('LoadChanges');
export const Bilateral = builder.objectRef<BilateralPair>('Bilateral');
export const RelationSummary = builder.objectRef<RelationSummaryRow>('RelationSummary');

/** A hit and the words that it was found by. */
export interface ShownHit {
  readonly hit: HitRow;
  readonly shown: readonly string[];
}
interface SearchEdgeRow {
  readonly cursor: string;
  readonly hit: ShownHit;
}
export const SearchHit = builder.objectRef<ShownHit>('SearchHit');
export const SearchEdge = builder.objectRef<SearchEdgeRow>('SearchEdge');
export const SearchHits = builder.objectRef<{
  readonly edges: readonly SearchEdgeRow[];
  readonly found: number;
  readonly pageInfo: PageInfoRow;
}>('SearchConnection');
export const Related = builder.objectRef<RelatedRow>('Related');
export const Ways = builder.objectRef<{ readonly ways: readonly WayRow[]; readonly reason: string | null }>('Ways');
export const Way = builder.objectRef<WayRow>('Way');
export const Hop = builder.objectRef<{ readonly from: string; readonly to: string; readonly statement: string }>('Hop');
export const Tie = builder.objectRef<TieRow>('Tie');
export const Neighbourhood = builder.objectRef<{
  readonly nodes: readonly EntityRow[];
  readonly edges: readonly TieRow[];
  readonly more: number;
  readonly complete: boolean;
}>('Neighbourhood');

export const Groups = builder.objectRef<GroupsRow>('Groups');
export const Group = builder.objectRef<GroupRow>('Group');
export const GroupKey = builder.objectRef<GroupedBy>('GroupKey');

interface PageInfoRow {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}
export const PageInfo = builder.objectRef<PageInfoRow>('PageInfo');
