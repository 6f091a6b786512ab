import type { Annotation } from '../../domain/annotation.ts';
import type { Article } from '../../domain/article.ts';
import type { Facts, Reference } from '../../domain/facts.ts';
import { articleId } from '../../domain/ids.ts';
import { byPosition } from '../../domain/spans.ts';
import { type Read, withinBudget } from './budget.ts';
import { readCoreference } from './coreference/read-coreference.ts';
import { readNames } from './names/names.ts';
import { repairAnnotation } from './parse/repairs.ts';
import { withPublisher } from './publisher.ts';
import { attribute, findQuotes } from './quotes/quotes.ts';
import { readRelations } from './relations/relations.ts';
import { readRoles } from './roles/read-roles.ts';
import { type Scene, startScene } from './scene.ts';
import { readTimes } from './times/times.ts';

/** References by id. */
const byId = (references: readonly Reference[]): ReadonlyMap<string, Reference> =>
  new Map(references.map((reference) => [reference.id, reference]));

/**
 * What the text says. Each stage sees what those before it have settled. Pure; never throws on text; linear in its length, as far as the budget of budget.ts
 * reaches.
 */
export const extractFacts = (article: Article, annotation: Annotation): Facts =>
  extractRead(article, withinBudget(article, annotation));

/** The same of what withinBudget has left. */
export function extractRead(article: Article, read: Read): Facts {
  const start = startScene(article, articleId(article.source), repairAnnotation(read.annotation));
  // Names first: everything else is about them. A capital is read as government or place here, for which thing a name means decides what it refers to.
  const { mentions, references, publisher, datelined } = readNames(start);
  const named: Scene = { ...start, mentions, references: byId(references) };
  // Times need the text, and to know whose surname is a month; relations need them.
  const people = mentions.filter((one) => named.references.get(one.reference ?? '')?.kind === 'PERSON');
  const timed: Scene = { ...named, timeRefs: readTimes(article, start.articleId, people) };
  // Words of quotes before roles and pronouns: inside a quote "he" is never its speaker, and a title there may be said of a rival.
  const said = findQuotes(timed);
  const quoted: Scene = { ...timed, quotes: attribute(timed, said) };
  // Roles before coreference: "the Russian minister" is whoever holds such an office.
  const offices = readRoles(quoted);
  const titled: Scene = { ...quoted, roles: offices.roles, references: offices.references };
  const pointed = readCoreference(titled, offices);
  const resolved: Scene = {
    ...titled,
    references: pointed.references,
    mentions: [...titled.mentions, ...pointed.mentions].sort(byPosition),
  };
  // Speakers last of the names: now nominals and pronouns are known.
  const spoken: Scene = { ...resolved, quotes: attribute(resolved, said) };
  // Countries that are a party by a city alone ("flew to Lima") join the references here.
  const { events, claims, references: hosts } = readRelations(spoken);
  const facts: Facts = {
    references: [...spoken.references.values(), ...hosts],
    mentions: spoken.mentions,
    timeRefs: spoken.timeRefs,
    quotes: spoken.quotes,
    events,
    claims,
    roles: spoken.roles,
    publisher,
    datelined,
    notes: read.notes,
  };
  return withPublisher(facts, article);
}
