import { type DocumentNode, Kind, visit } from 'graphql';
import { DatelineError } from '../../errors.ts';
import { fixedLimits } from './limits.ts';

type Counted = 'fields' | 'operations' | 'fragments' | 'variables' | 'aliases' | 'directives';

const countedKinds: Readonly<Record<string, Counted>> = {
  [Kind.FIELD]: 'fields',
  [Kind.OPERATION_DEFINITION]: 'operations',
  [Kind.FRAGMENT_DEFINITION]: 'fragments',
  [Kind.INLINE_FRAGMENT]: 'fragments',
  [Kind.VARIABLE_DEFINITION]: 'variables',
  [Kind.DIRECTIVE]: 'directives',
};

/**
 * Counts what a document is made of, before validation, whose time grows with the square of it.
 * @throws DatelineError LIMIT_SIZE naming what there is too much of
 */
export function countDocument(document: DocumentNode): void {
  const counts: Record<Counted, number> = {
    fields: 0,
    operations: 0,
    fragments: 0,
    variables: 0,
    aliases: 0,
    directives: 0,
  };
  const add = (counted: Counted) => {
    counts[counted] += 1;
    if (counts[counted] > fixedLimits[counted])
      throw new DatelineError(
        'LIMIT_SIZE',
        `The operation has more than ${fixedLimits[counted]} ${counted}; split it.`,
      );
  };
  visit(document, {
    enter(node) {
      const counted = countedKinds[node.kind];
      if (counted !== undefined) add(counted);
      if (node.kind === Kind.FIELD && node.alias !== undefined) add('aliases');
    },
  });
}
