import type { Draft, Outcome } from '../../domain/decision.ts';
import { DatelineError } from '../../errors.ts';
import { type ApiContext, builder } from './builder.ts';
import { DecisionKind, DecisionState } from './enums.ts';
import { present } from './present.ts';
import { Decision, DecisionTarget, Entity, IdentityProposal, Node } from './refs.ts';
import { DateTime } from './scalars.ts';

Decision.implement({
  interfaces: [Node],
  description:
    'What a reader decided. It holds when an article is read again, for it names what it is about by the text. Example: `decisions { kind reason about { words } }`',
  fields: (t) => ({
    kind: t.expose('kind', { type: DecisionKind, description: 'What was decided. Example: REJECT.' }),
    state: t.expose('state', { type: DecisionState, description: 'Whether it holds. Example: STANDING.' }),
    about: t.field({
      type: [DecisionTarget],
      description: 'What it is about, as the text has it. Example: `about { words node { id } }`',
      resolve: async ({ id }, _, { loaders }) => [...(await loaders.targetsOf.load(id))],
    }),
    at: t.expose('at', { type: DateTime, description: 'ISO time. Example: "2024-05-17T09:30:00.000Z".' }),
    by: t.exposeString('by', { nullable: true, description: 'Who decided, as given. Example: "Ana".' }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why, as given. Example: "a repeat".' }),
  }),
});

DecisionTarget.implement({
  description:
    'A statement, or how an article names an entity, by its place in the text. Example: `about { source words node { id } }`',
  fields: (t) => ({
    source: t.exposeString('source', { description: 'The article by its source. Example: "news/1.txt".' }),
    words: t.stringList({
      description: 'The words of the statement, or the names of the entity. Example: ["held talks with Iran"].',
      resolve: ({ words }) => [...words],
    }),
    node: t.field({
      type: Node,
      nullable: true,
      description:
        'The statement that it is now, also a rejected one, or the entity that the article names so; null when none fits. Example: `node { id }`',
      resolve: ({ statement, entity }, _, { loaders }) => {
        if (statement !== null) return loaders.statement.load(statement);
        return entity === null ? null : loaders.entity.load(entity);
      },
    }),
  }),
});

const DecisionPayload = builder.objectRef<Outcome>('DecisionPayload').implement({
  description: 'What a mutation did, or would do. Example: `{ decision { id } changes }`',
  fields: (t) => ({
    decision: t.field({
      type: Decision,
      nullable: true,
      description: 'The decision; null in a dry run of a new one. Example: `decision { id }`',
      resolve: ({ id }, _, { loaders }) => (id === null ? null : loaders.decision.load(id)),
    }),
    changes: t.stringList({
      description: 'What changes, a line each. Example: [""Russia visits Iran" is in no list and no count."].',
      resolve: ({ changes }) => [...changes],
    }),
  }),
});

IdentityProposal.implement({
  description:
    'Two people, bodies or places that may be one: what speaks for it was too weak to take them for one, or a reader has to choose. Example: `identityProposals { score evidence entities { name } }`',
  fields: (t) => ({
    id: t.exposeID('id', {
      description:
        'Of this pair with these reasons, to be given as `after`; it is no node. Example: "proposal_0500_…".',
    }),
    score: t.exposeFloat('score', {
      description: 'How much speaks for it, from 0 to below 0.7. An order, no probability. Example: 0.5.',
    }),
    evidence: t.stringList({
      description: 'What does. Example: ["Shoigu is the surname of Sergei Shoigu and of others who fit"].',
      resolve: ({ evidence }) => [...evidence],
    }),
    entities: t.field({
      type: [Entity],
      description: 'The two. Example: `entities { id name }`',
      resolve: ({ a, b }, _, { loaders }) => Promise.all([a, b].map((id) => present(loaders.entity.load(id)))),
    }),
  }),
});

const told = builder.args((t) => ({
  by: t.string({ required: false, description: 'Who decides, up to 200 characters. Example: "Ana".' }),
  dryRun: t.boolean({ defaultValue: false, description: 'Only tell what would change. Example: true.' }),
}));

interface Told {
  readonly by?: string | null | undefined;
  readonly reason?: string | null | undefined;
}
const MOST_BY = 200;
const MOST_REASON = 2_000;
const MOST_IDS = 100;

/** What somebody says beside the decision itself. */
function saidOf({ by, reason }: Told): Pick<Draft, 'by' | 'reason'> {
  if ((by ?? '').length > MOST_BY || (reason ?? '').length > MOST_REASON)
    throw new DatelineError('BAD_USER_INPUT', `by may have ${MOST_BY} characters, reason ${MOST_REASON}.`);
  return { by: by?.trim() || null, reason: reason?.trim() || null };
}

function reviewerOf({ reviewer }: ApiContext) {
  if (reviewer === null) throw new DatelineError('BAD_OPERATION', 'Start the server with API_TOKEN to take mutations.');
  return reviewer;
}

builder.mutationFields((t) => ({
  decide: t.field({
    type: DecisionPayload,
    description: 'Decides something. Example: `decide(kind: REJECT, ids: ["event_…"], reason: "a repeat") { changes }`',
    args: {
      kind: t.arg({ type: DecisionKind, required: true, description: 'What. Example: REJECT.' }),
      ids: t.arg.idList({
        required: true,
        description:
          'REJECT, CONFIRM, SPLIT: of one statement or entity. MERGE, KEEP_APART: of two entities or more of one type. Example: ["event_…"].',
      }),
      articles: t.arg.idList({ description: 'SPLIT: ids of the articles that mean another. Example: ["article_…"].' }),
      reason: t.arg.string({ description: 'Why, up to 2000 characters. Example: "a repeat".' }),
      ...told,
    },
    resolve: (_, { kind, ids, articles, dryRun, ...given }, context) => {
      const about = { kind, ids, articles: articles ?? [] };
      if (ids.length > MOST_IDS || about.articles.length > MOST_IDS)
        throw new DatelineError('BAD_USER_INPUT', `Up to ${MOST_IDS} ids are taken.`);
      if (kind !== 'MERGE' && kind !== 'KEEP_APART' && ids.length !== 1)
        throw new DatelineError('BAD_USER_INPUT', `A ${kind} takes one id: each is a decision of its own.`);
      if ((kind === 'SPLIT') !== about.articles.length > 0)
        throw new DatelineError('BAD_USER_INPUT', 'articles are what a SPLIT takes, and nothing else does.');
      return reviewerOf(context).decide({ ...about, ...saidOf(given) }, dryRun ?? false);
    },
  }),
  undoDecision: t.field({
    type: DecisionPayload,
    description:
      'Takes a decision back: all is as if it had never been. Example: `undoDecision(id: "decision_…") { changes }`',
    args: { id: t.arg.id({ required: true, description: 'Id of the decision. Example: "decision_…".' }), ...told },
    resolve: (_, { id, dryRun, ...given }, context) => reviewerOf(context).undo(id, saidOf(given).by, dryRun ?? false),
  }),
}));

const MOST_LISTED = 100;
const LISTED = `How many, 1 to ${MOST_LISTED}, else 20. Example: 50.`;

function limitOf(first: number | null | undefined): number {
  const limit = first ?? 20;
  if (limit < 1 || limit > MOST_LISTED)
    throw new DatelineError('BAD_USER_INPUT', `first must be from 1 to ${MOST_LISTED}.`);
  return limit;
}

builder.queryFields((t) => ({
  decisions: t.field({
    type: [Decision],
    description: 'What readers decided, the latest first. Example: `decisions(state: [OPEN]) { kind about { words } }`',
    args: {
      state: t.arg({ type: [DecisionState], description: 'In one of these states, else in any. Example: [OPEN].' }),
      first: t.arg.int({ defaultValue: 20, description: LISTED }),
      after: t.arg.id({ description: 'The last one that was listed before. Example: "decision_…".' }),
    },
    resolve: async (_, { state, first, after }, { loaders }) => {
      const limit = limitOf(first);
      const last = (after ?? null) === null ? null : await loaders.decision.load(String(after));
      if ((after ?? null) !== null && last === null)
        throw new DatelineError('BAD_USER_INPUT', 'after must be the id of a decision.');
      return [...(await loaders.decisions(state ?? ['STANDING', 'OPEN', 'UNDONE'], last, limit))];
    },
  }),
  identityProposals: t.field({
    type: [IdentityProposal],
    description:
      'Which two may be one and wait for a reader to decide, by MERGE or KEEP_APART; the likeliest first. Example: `identityProposals { score evidence entities { name } }`',
    args: {
      first: t.arg.int({ description: LISTED }),
      after: t.arg.id({ description: 'The last one that was listed before. Example: "proposal_0500_…".' }),
    },
    resolve: async (_, { first, after }, { loaders }) => [
      ...(await loaders.identityProposals(String(after ?? ''), limitOf(first))),
    ],
  }),
}));
