import type { Rule } from '../../domain/rule.ts';

export const sameAddress: Rule = {
  id: 'plan.same-address',
  says: 'Of several files with one web address the whole text that was published first counts; each other one is a copy of it, whatever its words.',
  source: 'RFC 6596: the canonical link relation',
  confidence: 1,
};
