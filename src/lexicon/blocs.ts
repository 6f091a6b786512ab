/**
 * Groups of states without an organisation of their own. English news usage; own facts. Organisations of states (EU,
 * NATO, ASEAN) are in organisations.ts.
 */
import { nameKey } from '../domain/names.ts';

const NAMES =
  'the West|West|Global South|Global North|Group of Seven|G7|G-7|G8|Group of Eight|G20|G-20|Group of 20|G77|Group of 77|BRICS|Brics|E3|P5+1|P5|Quad|AUKUS|Visegrad Group|Visegrad Four|V4|' +
  'Nordic Council|Bucharest Nine|Five Eyes|Axis of Resistance|Weimar Triangle|Eastern Partnership|Non-Aligned Movement|Belt and Road countries|Coalition of the Willing|Eastern Bloc|Western bloc';

/** Blocs with a name of their own, by key. */
export const blocNames: ReadonlyMap<string, string> = new Map(NAMES.split('|').map((name) => [nameKey(name), name]));

/** Nouns for several states that act together. */
export const blocNouns: ReadonlySet<string> = new Set(
  'allies powers states countries nations partners capitals governments monarchies republics democracies neighbours neighbors members economies'.split(
    ' ',
  ),
);

/** Words before such a noun that say which states: parts of the world and of politics, not countries. */
export const blocWords: ReadonlySet<string> = new Set(
  (
    'western eastern european gulf arab african asian nordic baltic balkan muslim islamic latin american-led nato eu g7 sahel caribbean ' +
    'scandinavian andean pacific mediterranean southeast eurasian transatlantic regional brics opec asean commonwealth benelux visegrad kurdish slavic turkic atlantic'
  ).split(' '),
);

/** Parts of the world that act as one in politics. */
export const actingRegions: ReadonlySet<string> = new Set(['europe', 'africa']);
