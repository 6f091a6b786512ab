import { countryId, entityId, proposalId } from '../../src/domain/ids.ts';
import { nameKey, sortKey } from '../../src/domain/names.ts';
import type { Graph } from '../../src/graph/driver.ts';
import { prepareGraph } from '../../src/graph/prepare.ts';
import { timeKey } from '../../src/ingest/plan/statements.ts';
import { openTestGraph } from './graph.ts';

/**
 * A made-up graph in the exact form of the loader, large enough for several pages of every list: 45 articles of which
 * 5 are near-copies and 9 have no date, two people of one surname, a country and a place of one name.
 */
interface Node {
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>> & { readonly id?: string };
}
interface Edge {
  readonly from: number;
  readonly to: number;
  readonly type: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

const texts = new Map([
  ['newsEmpty', 'MATCH (n) DETACH DELETE n'],
  [
    'newsWrite',
    `UNWIND $nodes AS row
     CREATE (n:$(row.labels)) SET n = row.properties
     WITH collect(n) AS nodes
     UNWIND $edges AS edge
     WITH nodes[edge.from] AS a, nodes[edge.to] AS b, edge
     CREATE (a)-[r:$(edge.type)]->(b) SET r = edge.properties`,
  ],
]);

const COUNTRIES = [
  ['RUS', 'RU', 'Russia'],
  ['IRN', 'IR', 'Iran'],
  ['USA', 'US', 'United States'],
  ['FRA', 'FR', 'France'],
  ['JPN', 'JP', 'Japan'],
  ['GEO', 'GE', 'Georgia'],
] as const;
const PEOPLE = ['Anna Lind', 'Boris Lind', 'Cara Moss', 'Dmitri Vale', 'Élise Côté', 'Farah Noor', 'Goran Petz'];
const BODIES = ['Harbour Ministry', 'Inland Bank', 'Joint Guard', 'Kite News', 'Lantern Party'];
const PLACES = ['Georgia', 'Moonport', 'North Strait'];
const TYPES = ['CONSULT', 'COOPERATE', 'OPPOSE', 'ACCUSE', 'AID'] as const;
/** Words of paragraphs and of quotes, so that searches find some of them. */
const PLENTY = ['Grain', 'Gas', 'Côte wine', 'harbours', 'red lines', 'grey lines', 'bridges'];
const ARTICLES = 45;

interface Named {
  readonly at: number;
  readonly name: string;
}

export function madeUpNews(articles = ARTICLES) {
  const nodes: Node[] = [];
  const edges: Edge[] = [];
  const add = (labels: readonly string[], properties: Node['properties']): number =>
    nodes.push({ labels, properties }) - 1;
  const link = (from: number, type: string, to: number, properties: Edge['properties'] = {}) =>
    edges.push({ from, to, type, properties });
  const names = new Map<string, number>();
  const call = (text: string, entity: number) => {
    const key = nameKey(text);
    const at = names.get(key) ?? add(['Name'], { key });
    names.set(key, at);
    link(at, 'NAMES', entity);
  };
  const entity = (label: string, id: string, name: string, more: object = {}): Named => {
    const key = sortKey(name, id);
    const identity = label === 'Country' ? {} : { identityScore: 1, identityEvidence: [] };
    const at = add(['Entity', label], { id, name, nameKey: key, names: [name], ...identity, ...more });
    call(name, at);
    return { at, name };
  };
  const countries = COUNTRIES.map(([iso3, iso2, name]) => entity('Country', countryId(iso3), name, { iso3, iso2 }));
  const people = PEOPLE.map((name) => entity('Person', entityId('PERSON', nameKey(name)), name));
  for (const person of people) call(person.name.split(' ')[1] ?? '', person.at);
  for (const [index, { at }] of people.entries())
    add(['Profile'], { key: `profile_${index}`, block: 'test', entity: nodes[at]?.properties.id });
  const bodies = BODIES.map((name) =>
    entity('Organisation', entityId('ORGANISATION', nameKey(name)), name, { kind: 'MINISTRY' }),
  );
  const places = PLACES.map((name) => entity('Place', entityId('PLACE', nameKey(name)), name, { kind: 'CITY' }));
  const bloc = entity('Bloc', entityId('BLOC', 'eastern friends'), 'Eastern friends');
  const pick = <Item>(items: readonly Item[], index: number): Item => {
    const item = items[index % items.length];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  for (const [index, body] of bodies.entries()) link(body.at, 'OF_COUNTRY', pick(countries, index).at);
  for (const [index, place] of places.entries()) link(place.at, 'IN_COUNTRY', pick(countries, index + 1).at);
  const rule = add(['Rule'], {
    id: 'test.made-up',
    says: 'It is so.',
    source: 'a test',
    confidence: 0.9,
    version: '1',
  });
  const tags = ['north', 'south'].map((name) => add(['Tag'], { key: name, name }));

  let previous: number | null = null;
  for (let i = 0; i < articles; i += 1) {
    const id = `article_${String(i).padStart(20, '0')}`;
    const publishedOn =
      i % 5 === 0 ? null : `2024-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`;
    const copy = i % 9 === 8;
    const duplicate = copy ? { duplicate: true } : {};
    const article = add(['Article'], {
      id,
      sourceKey: `made-up/${i}.txt`,
      contentHash: `hash${i}`,
      headline: `Headline ${i}`,
      rawText: `Headline ${i}\nThe ministers met. They talked.`,
      language: i % 4 === 0 ? 'fr' : 'en',
      ...(publishedOn === null ? {} : { publishedOn }),
      readerVersion: '1',
      loadedAt: '2024-12-01T00:00:00.000Z',
      writtenAt: Date.UTC(2024, 11, 1),
      timeKey: timeKey(publishedOn, id),
      dateline: 'MOONPORT (Kite News)',
      ...duplicate,
    });
    if (copy && previous !== null) link(article, 'DUPLICATE_OF', previous, { score: 0.9 });
    previous = article;
    const passage = add(['Passage'], {
      id: `passage_${i}`,
      ordinal: 1,
      kind: 'LEAD',
      text: `The ministers met. They talked. ${PLENTY[i % 3]} came to ${PLENTY[3 + (i % 4)]} ${i}.`,
      proseStart: 0,
      rawSpans: [11, 42],
    });
    link(article, 'HAS_PASSAGE', passage);
    link(
      article,
      'HAS_NOTE',
      add(['Note'], { id: `note_${i}`, rule: 'layout.test', text: 'one copy', rawSpans: [0, 5], ordinal: 0 }),
    );
    link(article, 'HAS_TAG', pick(tags, i), { ordinal: 0 });
    const time = add(['TimeRef'], {
      id: `time_${i}`,
      text: 'on Monday',
      kind: 'WEEKDAY',
      weekday: 'Monday',
      rule: 'time.test',
      start: 0,
      end: 3,
      passage: 1,
    });
    link(article, 'HAS_TIME', time);
    const [one, other] = [pick(countries, i), pick(countries, i + 1 + (i % 3))];
    const [person, body, place] = [pick(people, i), pick(bodies, i), pick(places, i)];
    const named = [one, other, person, body, place, ...(i % 7 === 0 ? [bloc] : [])];
    for (const [index, thing] of named.entries()) {
      const reference = add(['Reference'], {
        id: `reference_${i}_${index}`,
        articleId: id,
        kind: 'PERSON',
        name: thing.name,
        names: [thing.name],
        block: 'test',
        ownId: String(nodes[thing.at]?.properties.id),
      });
      link(article, 'HAS_REFERENCE', reference);
      link(reference, 'IDENTIFIES', thing.at);
      link(article, 'MENTIONS', thing.at, { ref: `reference_${i}_${index}`, count: index + 1, inHeadline: false });
      const mention = add(['Mention'], {
        id: `mention_${i}_${index}`,
        text: thing.name,
        kind: 'NAME',
        start: index,
        end: index + 1,
        rawSpans: [index, index + 1],
        rule: 'test.made-up',
        confidence: 0.9,
        passage: 1,
      });
      link(passage, 'HAS_MENTION', mention);
      link(mention, 'PART_OF', reference);
    }
    link(article, 'PUBLISHED_BY', pick(bodies, 3).at, { ref: 'r' });
    link(article, 'DATELINED', pick(places, 1).at, { ref: 'r' });
    const state = (label: string, index: number, properties: object): number => {
      const statementId = `${label.toLowerCase()}_${String(i).padStart(10, '0')}${String(index).padStart(10, '0')}`;
      const at = add(['Statement', label], {
        id: statementId,
        articleId: id,
        text: `${label} ${index} of article ${i} on ${PLENTY[(i + index) % PLENTY.length]}`,
        rule: 'test.made-up',
        triggers: ['said'],
        notes: ['nothing else fits'],
        confidence: 0.9 - (i % 3) / 20,
        timeKey: timeKey(publishedOn, statementId),
        ...duplicate,
        ...properties,
      });
      link(article, 'STATES', at);
      link(at, 'BY_RULE', rule);
      link(at, 'ON', time);
      link(at, 'EVIDENCED_BY', passage, {
        ordinal: 0,
        start: 4,
        end: 13,
        sentenceStart: 0,
        sentenceEnd: 18,
        rawSpans: [15, 24],
      });
      return at;
    };
    const quotes = [0, 1, 2].map((index) => {
      const quote = state('Quote', index, {
        kind: pick(['DIRECT', 'PARTIAL', 'INDIRECT'], i + index),
        inHeadline: index === 0 && i % 6 === 0,
        cue: pick(['said', 'warned', 'adding that'], i + index),
        speakerText: 'she',
        textKey: `key ${i} ${index}`,
      });
      const speaker = pick([person, body, one, null], i + index);
      if (speaker !== null) link(quote, 'SPOKEN_BY', speaker.at, { ref: 'r' });
      link(quote, 'ABOUT', other.at, { ref: 'r' });
      // Two references of one article may be one entity: parallel edges must not double a row.
      link(quote, 'ABOUT', other.at, { ref: 's' });
      if (index > 0) link(quote, 'ABOUT', one.at, { ref: 'r' });
      return quote;
    });
    const relation = {
      type: pick(TYPES, i),
      mode: null,
      trend: i % 2 === 0 ? 'UP' : 'DOWN',
      status: pick(['REPORTED', 'PLANNED'], i),
      contexts: ['military', 'diplomatic'],
      cameo: '04',
      quad: 1,
      score: pick([2.5, -10, 7], i),
      date: pick([null, `2024-0${1 + (i % 9)}-1${i % 10}`, `2024-0${1 + (i % 9)}`, 'XXXX-05-17'], i),
    };
    for (const label of ['Event', 'Claim']) {
      const more = {
        inferred: i % 7 === 3,
        contextual: i % 7 === 3 ? true : null,
        ...(label === 'Claim' ? { assertedByText: 'she' } : {}),
      };
      const at = state(
        label,
        0,
        Object.fromEntries(Object.entries({ ...relation, ...more }).filter(([, value]) => value !== null)),
      );
      link(at, 'ACTOR', one.at, { ref: 'r', ordinal: 0 });
      link(at, 'RECIPIENT', other.at, { ref: 'r', ordinal: 0 });
      link(at, 'AT', place.at, { ref: 'r' });
      if (label === 'Event') continue;
      link(at, 'ASSERTED_BY', person.at, { ref: 'r' });
      link(quotes[0] ?? at, 'ASSERTS', at);
    }
    // The last of the people holds no office, one held it before.
    if (i % PEOPLE.length === PEOPLE.length - 1) continue;
    const status = i % PEOPLE.length === 4 ? 'FORMER' : 'CURRENT';
    const role = state('Role', 0, { title: 'Minister', titleKey: 'minister', status });
    link(role, 'HELD_BY', person.at, { ref: 'r' });
    link(role, 'IN', one.at, { ref: 'r' });
    link(role, 'IN', body.at, { ref: 'r' });
  }
  // One decision that leaves every list as it is: somebody confirmed the first quote.
  const confirmed = nodes.findIndex(({ labels }) => labels.includes('Quote'));
  const at = '2024-12-02T00:00:00.000Z';
  const decision = add(['Decision'], {
    id: 'decision_1',
    kind: 'CONFIRM',
    at,
    by: 'Ana',
    reason: 'checked',
    timeKey: timeKey(at, 'decision_1'),
  });
  const target = add(['Target'], {
    id: 'decision_1/0000',
    article: 'article_0',
    source: 'made-up/0.txt',
    kind: 'QUOTE',
    text: 'hash0',
    spans: [15, 24],
    words: ['ministers'],
    parties: [],
  });
  link(decision, 'DECIDES', target);
  link(target, 'FITS', confirmed);
  const [a = '', b = ''] = PEOPLE.map((name) => entityId('PERSON', nameKey(name))).sort();
  const evidence = ['made up to be doubted'];
  add(['Doubt'], { id: proposalId(0.5, [a, b]), block: 'person:doubted', score: 0.5, evidence, a, b });
  const [russia, iran] = [pick(countries, 0), pick(countries, 1)];
  link(russia.at, 'RELATES_TO', iran.at, {
    key: 'RUS>IRN:CONSULT',
    type: 'CONSULT',
    quad: 1,
    events: 3,
    claims: 2,
    articles: 4,
    first: '2024-01-01',
    last: '2024-05-01',
    meanScore: 2.5,
    saidByActor: 1,
    saidByRecipient: 1,
    saidByOthers: 0,
  });
  add(['LoadRun'], {
    id: 'run',
    startedAt: '2024-12-01T00:00:00.000Z',
    endedAt: '2024-12-01T00:01:00.000Z',
    loaded: articles,
    replaced: 0,
    unchanged: 0,
    skipped: 0,
    failed: 0,
    details: [],
  });
  return { nodes, edges };
}

/** The database of the test run with the made-up news in it; `extraTexts` are sent by the test itself. */
export async function openNewsGraph(extraTexts: ReadonlyMap<string, string> = new Map()): Promise<Graph> {
  const graph = await openTestGraph({ transactionMs: 30_000, extraTexts: new Map([...texts, ...extraTexts]) });
  await graph.write((tx) => tx.run('newsEmpty'));
  await prepareGraph(graph);
  await graph.write((tx) => tx.run('newsWrite', madeUpNews()));
  return graph;
}
