import { capitalAlone } from './governed.ts';
import type { MetonymRule } from './metonym-rule.ts';
import { metonymRules } from './rules.ts';
import type { MetonymReading, Site } from './site.ts';

/** Government or place, with the rule that decided: the first in the order of the list that has an answer. */
export function readCapital(site: Site): { reading: MetonymReading; rule: MetonymRule } {
  for (const rule of metonymRules) {
    const reading = rule.read(site);
    if (reading !== null) return { reading, rule };
  }
  return { reading: 'PLACE', rule: capitalAlone };
}
