import type { Mention, Reference } from '../../../domain/facts.ts';
import { mentionId } from '../../../domain/ids.ts';
import type { ReadingRule } from '../../../domain/rule.ts';
import { contains, type Span } from '../../../domain/spans.ts';
import { homeOf } from '../roles/home.ts';
import { isNamed, type Mark, type MarkedSentence } from '../roles/marked-sentence.ts';
import type { RolesRead } from '../roles/read-roles.ts';
import type { TitlePhrase } from '../roles/title-phrase.ts';
import type { Scene } from '../scene.ts';
import { ageNominal, agesOf, readAgeNominal, readAges } from './age-nominal.ts';
import { bodyNominal, countryNominal, readBodyNominal, stateBody } from './body-nominal.ts';
import { type BodyPhrase, readBodyPhrases } from './body-phrase.ts';
import { broughtIn, type Discourse, mentioned, nextSentence } from './discourse.ts';
import type { CoreferenceFinding } from './finding.ts';
import { bodyPronoun, readBodyPronoun } from './neuter-pronoun.ts';
import { withoutOwnWords } from './own-words.ts';
import { announcedNominal, readPersonNominal, roleNominal } from './person-nominal.ts';
import { laterName, personPronoun, readPersonPronoun } from './person-pronoun.ts';
import { type Referent, referentOf, referentsOf } from './referent.ts';
import { speakersOf } from './speakers.ts';

export const coreferenceRules: readonly ReadingRule[] = [
  roleNominal,
  announcedNominal,
  ageNominal,
  bodyNominal,
  stateBody,
  countryNominal,
  personPronoun,
  laterName,
  bodyPronoun,
];

export interface CoreferenceRead {
  /** kinds NOMINAL and PRONOUN, in order of reading */
  readonly mentions: readonly Mention[];
  /** all references of the scene, and bodies that nominals name with their country */
  readonly references: ReadonlyMap<string, Reference>;
}

/** What stands at one place of a sentence, in order of its first token. */
type Item =
  | { readonly at: number; readonly mark: Mark }
  | { readonly at: number; readonly title: TitlePhrase }
  | { readonly at: number; readonly body: BodyPhrase }
  | { readonly at: number; readonly age: { readonly first: number; readonly last: number } }
  | { readonly at: number; readonly pronoun: number };

/** Whom nominals and pronouns mean, read in order as a reader would. Pure; linear in text times things named. */
export function readCoreference(
  scene: Scene,
  { places, phrases }: Pick<RolesRead, 'places' | 'phrases'>,
): CoreferenceRead {
  const referents = referentsOf(scene);
  const references = new Map(scene.references);
  const discourse: Discourse = { referents, home: homeOf(scene), order: 0, unnamed: null };
  const titled = titledPhrases(scene);
  const speaksHere = speakersOf(scene);
  const ages = agesOf(places);
  const mentions: Mention[] = [];
  for (const place of places) {
    nextSentence(discourse, place);
    const pronouns = new Map<number, Referent | null>();
    const before: CoreferenceFinding[] = [];
    for (const item of itemsOf(place, phrases[place.order] ?? [], titled)) {
      if ('mark' in item) {
        const { reference, mention, first, last } = item.mark;
        const referent = reference === null ? undefined : referents.get(reference.id);
        const how = { adjective: mention.kind === 'DEMONYM', speaks: speaksHere(mention) };
        if (referent !== undefined) mentioned(referent, place, first, last, how);
        continue;
      }
      const read = readItem(scene, discourse, place, item, ages, pronouns, before);
      if (read === null) continue;
      if (read.made !== null && !references.has(read.made.id)) {
        references.set(read.made.id, read.made);
        referents.set(read.made.id, referentOf(read.made));
      }
      const { finding } = read;
      before.push(finding);
      const referent = finding.reference === null ? undefined : referents.get(finding.reference);
      if ('pronoun' in item) pronouns.set(item.pronoun, referent ?? null);
      if (referent !== undefined) mentioned(referent, place, finding.first, finding.last);
      const mention = mentionOf(scene, place, finding);
      if (mention !== null) mentions.push(mention);
    }
  }
  return { mentions: withoutOwnWords(scene, mentions), references };
}

/** Where roles were read from: a title there has its holder named beside it. By passage. */
function titledPhrases(scene: Scene): Map<number, Span[]> {
  const found = new Map<number, Span[]>();
  for (const role of scene.roles)
    for (const evidence of role.evidence)
      found.set(evidence.passage, [...(found.get(evidence.passage) ?? []), evidence]);
  return found;
}

function itemsOf(
  place: MarkedSentence,
  phrases: readonly TitlePhrase[],
  titled: ReadonlyMap<number, readonly Span[]>,
): Item[] {
  const titles = phrases.filter((phrase) => !isHeld(place, phrase, titled));
  const items: Item[] = [
    ...place.marked.filter(isNamed).map((mark): Item => ({ at: mark.first, mark })),
    ...titles.map((title): Item => ({ at: title.headFirst, title })),
    ...readBodyPhrases(place).map((body): Item => ({ at: body.last, body })),
    ...readAges(place).map((age): Item => ({ at: age.first, age })),
    ...place.tokens
      .filter((token) => token.pos.startsWith('PRP'))
      .map((token): Item => ({ at: token.index, pronoun: token.index })),
  ];
  return items.sort((a, b) => a.at - b.at);
}

/** A phrase whose holder is named right there. */
function isHeld(place: MarkedSentence, phrase: TitlePhrase, titled: ReadonlyMap<number, readonly Span[]>): boolean {
  const head = place.tokens[phrase.headFirst];
  if (head === undefined) return true;
  if ((titled.get(place.sentence.passage) ?? []).some((span) => contains(span, head))) return true;
  // A rank or trade before or behind a name is no role but no nominal either.
  const after = place.marks[phrase.last + 1] ?? place.marks[phrase.last + 2];
  const adjacent = place.marks[phrase.last + 1] ?? null;
  if (adjacent?.reference?.kind === 'PERSON') return true;
  const comma = place.tokens[phrase.last + 1]?.text === ',' && after?.reference?.kind === 'PERSON';
  const before = place.tokens[phrase.first - 1]?.text === ',' ? (place.marks[phrase.first - 2] ?? null) : null;
  return comma || before?.reference?.kind === 'PERSON';
}

interface ItemRead {
  readonly finding: CoreferenceFinding;
  readonly made: Reference | null;
}

function readItem(
  scene: Scene,
  discourse: Discourse,
  place: MarkedSentence,
  item: Exclude<Item, { readonly mark: Mark }>,
  ages: ReadonlyMap<string, string>,
  pronouns: ReadonlyMap<number, Referent | null>,
  before: readonly CoreferenceFinding[],
): ItemRead | null {
  if ('pronoun' in item) {
    const finding =
      readPersonPronoun(discourse, place, item.pronoun, before) ??
      readBodyPronoun(discourse, place, item.pronoun, before);
    return finding === null ? null : { finding, made: null };
  }
  if ('age' in item) return { finding: readAgeNominal(discourse, place, item.age, ages), made: null };
  const phrase = 'title' in item ? item.title : item.body;
  const possessor = phrase.possessor;
  const owner =
    possessor === null
      ? null
      : possessor.mark?.reference
        ? (discourse.referents.get(possessor.mark.reference.id) ?? null)
        : (pronouns.get(possessor.token.index) ?? null);
  if ('body' in item) return readBodyNominal(scene.articleId, discourse, item.body, owner);
  const { title } = item;
  const finding = readPersonNominal(discourse, title, owner);
  if (finding === null && title.determiner === 'INDEFINITE' && title.head !== null)
    broughtIn(discourse, place, title.head.head, title.headFirst, title.headLast);
  return finding === null ? null : { finding, made: null };
}

function mentionOf(scene: Scene, place: MarkedSentence, finding: CoreferenceFinding): Mention | null {
  const start = place.tokens[finding.first]?.start;
  const end = place.tokens[finding.last]?.end;
  if (start === undefined || end === undefined) return null;
  const passage = place.sentence.passage;
  return {
    id: mentionId(scene.articleId, finding.kind, passage, { start, end }),
    passage,
    start,
    end,
    text: scene.article.passages[passage]?.text.slice(start, end) ?? '',
    kind: finding.kind,
    rule: finding.rule.id,
    confidence: finding.confidence,
    reference: finding.reference,
  };
}
