import { beforeNoun, buildingSpeaks, inTheCity, ofTheCity } from './attached.ts';
import { betweenCapitals, capitalActs, capitalAddressed, capitalAlone, toTheCapital } from './governed.ts';
import { headlineActor, headlineOpens } from './headlines.ts';
import type { MetonymRule } from './metonym-rule.ts';

/** The order in which they are asked; the first answer holds. */
export const metonymRules: readonly MetonymRule[] = [
  headlineOpens,
  headlineActor,
  buildingSpeaks,
  inTheCity,
  ofTheCity,
  beforeNoun,
  capitalActs,
  capitalAddressed,
  betweenCapitals,
  toTheCapital,
  capitalAlone,
];
