import type { Facts, Reference, Relation } from '../../src/domain/facts.ts';

/** What one rule found in an article, each finding on a line: the form in which rules give their examples. */
export function showFindings(facts: Facts, rule: string): string[] {
  const references = new Map(facts.references.map((reference) => [reference.id, reference]));
  const named = (id: string | null): Reference | null => (id === null ? null : (references.get(id) ?? null));
  const nameOf = (id: string | null): string => named(id)?.name ?? '?';
  const partyOf = (id: string): string => {
    const party = named(id);
    return party?.kind === 'COUNTRY' ? (party.countries[0] ?? '?') : (party?.name ?? '?');
  };
  const shownRelation = (relation: Relation): string => {
    const parties = [relation.actors, relation.recipients].map((list) => list.map(partyOf).join('+')).join(' > ');
    return `${parties} ${relation.type}${relation.mode === null ? '' : `/${relation.mode}`} ${relation.status}`;
  };
  const lines = [
    ...facts.mentions.map((one) => ({ rule: one.rule, line: `${one.text} = ${one.kind} of ${nameOf(one.reference)}` })),
    ...facts.timeRefs.map((one) => ({ rule: one.rule, line: `${one.text} = ${one.resolved ?? '?'}` })),
    ...facts.quotes.map((one) => ({ rule: one.rule, line: `${nameOf(one.speaker)}: "${one.text}"` })),
    ...facts.roles.map((one) => {
      const body = named(one.organisation)?.inferred === false ? one.organisation : null;
      const of = one.country === null && body === null ? '' : ` of ${nameOf(body ?? one.country)}`;
      return {
        rule: one.rule,
        line: `${nameOf(one.person)} is ${one.title}${of}${one.status === 'CURRENT' ? '' : ` (${one.status})`}`,
      };
    }),
    ...facts.events.map((one) => ({ rule: one.rule, line: shownRelation(one) })),
    ...facts.claims.map((one) => ({ rule: one.rule, line: `${nameOf(one.assertedBy)}: ${shownRelation(one)}` })),
  ];
  return lines.filter((one) => one.rule === rule).map((one) => one.line);
}
