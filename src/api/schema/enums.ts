import type * as article from '../../domain/article.ts';
import type * as calendar from '../../domain/calendar.ts';
import type * as decision from '../../domain/decision.ts';
import type * as facts from '../../domain/facts.ts';
import type * as ids from '../../domain/ids.ts';
import { PLOVER_TYPES } from '../../lexicon/plover.ts';
import { builder } from './builder.ts';

/** The descriptions are the values: a closed list whose type is a union of the domain cannot miss one. */
function closedList<Value extends string>(name: string, description: string, values: Readonly<Record<Value, string>>) {
  const entries = Object.entries<string>(values).map(([value, text]) => [value, { description: text, value }] as const);
  return builder.enumType(name, {
    description,
    values: Object.fromEntries(entries) as Record<Value, { description: string; value: Value }>,
  });
}

export const EntityType = closedList<ids.EntityKind>(
  'EntityType',
  'What kind of thing an entity is. Example: `PLACE`.',
  {
    PERSON: 'A human being. Example: Antonio Guterres.',
    COUNTRY: 'A state or territory with a code of ISO 3166-1. Example: Iran.',
    ORGANISATION: 'A ministry, company, agency, party, army or body of states. Example: the Russian Defense Ministry.',
    PLACE: 'A city, region, water or site that is no country. Example: Tehran.',
    BLOC: 'A group of states that is named together and is no organisation. Example: Western allies.',
  },
);

export type SearchType = ids.EntityKind | ids.StatementKind | 'ARTICLE';
export const SearchType = closedList<SearchType>('SearchType', 'What a search looks for. Example: `PERSON`.', {
  PERSON: 'People, by name. Example: Antonio Guterres.',
  COUNTRY: 'Countries, by name. Example: Iran.',
  ORGANISATION: 'Organisations, by name. Example: Sputnik.',
  PLACE: 'Places, by name. Example: Tehran.',
  BLOC: 'Blocs, by name. Example: Western allies.',
  QUOTE: 'Quotes, by their words. Example: "We agreed".',
  EVENT: 'Events, by the sentence made of their fields. Example: "Russia and Iran meet".',
  CLAIM: 'Claims, by the sentence made of their fields. Example: "X says: …".',
  ROLE: 'Offices, by the sentence made of their fields. Example: "X is minister".',
  ARTICLE: 'Articles, by headline and paragraphs. Example: "Ministers Agree on Border Trade".',
});

export const SearchTier = builder.enumType('SearchTier', {
  description: 'What matched, the surest first. Example: `NAME`.',
  values: {
    NAME: { value: 1 as const, description: 'A name or surname. Example: "Guterres".' },
    NAME_START: { value: 2 as const, description: 'The beginning of a name. Example: "Guter".' },
    HEADLINE: { value: 3 as const, description: 'A headline. Example: "border trade".' },
    NEAR_NAME: { value: 4 as const, description: 'A name but for a letter or two. Example: "Guteres".' },
    STATEMENT: { value: 5 as const, description: 'The words of a statement. Example: "joint actions".' },
    PARAGRAPH: { value: 6 as const, description: 'A paragraph of an article. Example: "despite opposition".' },
  },
});

export type Inclusion = 'INCLUDE' | 'ONLY';
export const Inclusion = closedList<Inclusion>(
  'Inclusion',
  'What becomes of rows that lists leave out by themselves. Example: `INCLUDE`.',
  {
    INCLUDE: 'They stand among the others. Example: `where: {copies: INCLUDE}`.',
    ONLY: 'Nothing but them is listed. Example: `where: {inferred: ONLY}`.',
  },
);

export const DecisionKind = closedList<decision.DecisionKind>(
  'DecisionKind',
  'What a reader decides. Example: `REJECT`.',
  {
    REJECT: 'A statement is wrong: it is in no list and no count. Example: a sentence read the wrong way round.',
    CONFIRM: 'A statement is right, also where only the context suggests it. Example: a checked claim.',
    MERGE: 'Two entities or more are one. Example: two spellings of a name.',
    SPLIT: 'In some articles an entity is another one. Example: two people of one name.',
    KEEP_APART: 'Two entities or more that may be one are not. Example: a father and a son.',
  },
);

export const DecisionState = closedList<'STANDING' | 'OPEN' | 'UNDONE'>(
  'DecisionState',
  'Whether a decision holds. Example: `STANDING`.',
  {
    STANDING: 'It holds for all that it is about. Example: a rejected event.',
    OPEN: 'Something that it is about is not in the graph now; it waits. Example: the article was taken out.',
    UNDONE: 'It was taken back. Example: a mistake of the reader.',
  },
);

/** PLOVER and CAMEO number the four; the graph holds the numbers. */
export const Quad = builder.enumType('Quad', {
  description: 'Cooperation or conflict, in words or in deeds. Example: `MATERIAL_CONFLICT`.',
  values: {
    VERBAL_COOPERATION: {
      value: 1 as const,
      description: 'Cooperation in words. Example: an agreement, talks, support.',
    },
    MATERIAL_COOPERATION: { value: 2 as const, description: 'Cooperation in deeds. Example: aid, a joint exercise.' },
    VERBAL_CONFLICT: {
      value: 3 as const,
      description: 'Conflict in words. Example: a demand, an accusation, a threat.',
    },
    MATERIAL_CONFLICT: { value: 4 as const, description: 'Conflict in deeds. Example: a sanction, an attack.' },
  },
});

export const LoadState = closedList<'QUEUED' | 'RUNNING' | 'ENDED'>(
  'LoadState',
  'How far a load is. Example: `ENDED`.',
  {
    QUEUED: 'Others are read before it. Example: an article of loadArticle that waits.',
    RUNNING:
      'It runs, or was broken off: articles are listed, and counted between countries at its end. Example: `npm start`.',
    ENDED: 'All that it loaded is listed and counted. Example: a load that printed its counts.',
  },
);

export const Nearness = closedList<'STATEMENT' | 'PARAGRAPH' | 'ARTICLE'>(
  'Nearness',
  'What two things stand in together: the closer, the more it says. Example: `STATEMENT`.',
  {
    STATEMENT: 'One statement holds both. Example: a quote of one about the other.',
    PARAGRAPH: 'One paragraph names both, in one of the newest thousand articles. Example: two guests.',
    ARTICLE: 'One article names both, of the newest thousand. Example: two topics.',
  },
);

export const MentionKind = closedList<facts.MentionKind>(
  'MentionKind',
  'How a stretch of text stands for something. Example: `DEMONYM`.',
  {
    NAME: 'The name in full. Example: "Antonio Guterres".',
    SURNAME: 'A person by the family name alone. Example: "Guterres".',
    NOMINAL: 'A common noun that stands for something named elsewhere. Example: "The Russian minister".',
    PRONOUN: 'A pronoun. Example: "he".',
    DEMONYM: 'The adjective or noun of a country. Example: "Iranian".',
    METONYM: 'A capital or building that stands for its government. Example: "Moscow" in "Moscow said".',
    PLACE: 'A place as a place. Example: "Tehran" in "arrived in Tehran".',
    DATELINE: 'The place an article was filed from. Example: "TEHRAN" in "TEHRAN (Sputnik) -".',
    TAG: 'A key word below the article. Example: "iran".',
  },
);

export const PassageKind = closedList<article.PassageKind>(
  'PassageKind',
  'What part of its article a passage is. Example: `LEAD`.',
  {
    HEADLINE: 'The title. Example: "Ministers Agree on Border Trade".',
    LEAD: 'The first paragraph, with the dateline. Example: "TEHRAN (Sputnik) - The interaction between …".',
    BODY: 'Any later paragraph. Example: the one that begins with "A Russian delegation".',
    TAGS: 'The key words below the text. Example: "russia, iran, tehran".',
  },
);

/** One list for organisations and places: two would make `... on Organisation { kind } ... on Place { kind }` a conflict. */
export const BodyKind = closedList<facts.OrganisationKind>(
  'BodyKind',
  'What kind of organisation it is. Example: `MINISTRY`.',
  {
    MINISTRY: 'A ministry or department of a government. Example: a defence ministry.',
    GOVERNMENT: 'Any other body of a state. Example: a parliament, a court, a border service.',
    MILITARY: 'An army, navy, guard or command. Example: a coast guard.',
    COMPANY: 'A firm. Example: a pipeline operator.',
    NEWS_AGENCY: 'An agency that sells news. Example: Reuters.',
    MEDIA: 'A paper, channel or site. Example: a daily newspaper.',
    PARTY: 'A political party. Example: a ruling party.',
    INTERNATIONAL: 'A body of states. Example: the African Union.',
    OTHER: 'Anything else that is organised. Example: a human rights group.',
  },
);

export const PlaceKind = closedList<facts.PlaceKind>('PlaceKind', 'What kind of place it is. Example: `CITY`.', {
  CITY: 'A city, town or village. Example: Tehran.',
  REGION: 'A region, province or part of the world. Example: the Middle East.',
  WATER: 'A sea, strait, river or lake. Example: the Persian Gulf.',
  SITE: 'A building, base, border crossing or plant. Example: an airport.',
});

export const QuoteKind = closedList<facts.QuoteKind>(
  'QuoteKind',
  'How a text gives what was said. Example: `DIRECT`.',
  {
    DIRECT: 'Whole sentences in quotation marks. Example: "We aim at implementing the entire range," Guterres said.',
    PARTIAL: 'A few words in marks inside a sentence. Example: he expressed readiness "for further joint actions".',
    INDIRECT: 'Reported without marks. Example: The dialogue is developing, he added.',
  },
);

export const RelationStatus = closedList<facts.RelationStatus>(
  'RelationStatus',
  'Whether a deed is said to have been done. Example: `PLANNED`.',
  {
    REPORTED: 'It happened or goes on. Example: a delegation arrived.',
    PLANNED: 'It is announced, promised or wished for. Example: readiness for joint actions.',
    HISTORICAL: 'It lies back in time and is told as background. Example: the treaty of 2001.',
    HYPOTHETICAL: 'It would happen under a condition. Example: if attacked, it would answer.',
    NEGATED: 'It is said not to have happened. Example: denied having sent arms.',
  },
);

export const Trend = closedList<facts.Trend>('Trend', 'Where something that goes on is heading. Example: `UP`.', {
  UP: 'It grows. Example: cooperation is reaching a new level.',
  DOWN: 'It shrinks. Example: trade has fallen.',
  SAME: 'It stays as it is. Example: relations remain friendly.',
});

export const RoleStatus = closedList<facts.RoleStatus>(
  'RoleStatus',
  'Whether an office is held at the time of the article. Example: `CURRENT`.',
  {
    CURRENT: 'Holds it now. Example: Defense Minister Guterres.',
    FORMER: 'Held it before. Example: the former president.',
    ACTING: 'Stands in. Example: the acting foreign minister.',
    FUTURE: 'Is to take it. Example: the president-elect.',
  },
);

export const RelationType = closedList<facts.RelationType>(
  'RelationType',
  'What one side does to another: the 16 types of the PLOVER manual and OPPOSE. Example: `CONSULT`.',
  {
    AGREE: 'Promises, offers or shows readiness to work together later on. Example: readiness for joint actions.',
    CONSULT: 'The parties talk: a visit, negotiations, a summit, a call. Example: arrived in Tehran for talks.',
    SUPPORT: 'Backs in words or diplomacy: praise, recognition, a treaty signed. Example: recognised the government.',
    CONCEDE: 'Gives way in words: apology, pardon, lifted restriction, announced truce. Example: eased the ban.',
    COOPERATE: 'Works together in deed, to the good of both: trade, joint exercises. Example: military cooperation.',
    AID: 'Helps in deed whoever gets it: money, arms, relief, shelter. Example: sent relief after the cyclone.',
    RETREAT: 'Gives way in deed: troops leave, captives go free. Example: withdrew its forces.',
    REQUEST: 'Asks, demands or orders, with no penalty held out. Example: asked for inspectors.',
    ACCUSE: 'Criticises, blames, charges or investigates. Example: accused the neighbour of shelling.',
    REJECT: 'Says no to a proposal, demand, meeting or entry. Example: turned down the offer.',
    OPPOSE: 'Stands against, without saying more of how. Example: opposition from the United States.',
    THREATEN: 'Warns that harm or a penalty will follow. Example: threatened to close the border.',
    PROTEST: 'Civilians act together in public, or refuse to. Example: demonstrated at the embassy.',
    SANCTION: 'Cuts or ends ties or help; expels; convicts. Example: expelled two diplomats.',
    MOBILIZE: 'Readies or moves forces, police or weapons, without use. Example: sent troops to the border.',
    COERCE: 'Uses power short of bodily violence: arrest, seizure, ban, hacking. Example: seized a trawler.',
    ASSAULT: 'Does what can gravely harm bodies, or wrecks property. Example: shelled four villages.',
  },
);

export const TimeRefKind = closedList<calendar.TimeRefKind>(
  'TimeRefKind',
  'How a text gives a time. Example: `WEEKDAY`.',
  {
    WEEKDAY: 'By the day of the week. Example: "on Wednesday".',
    ABSOLUTE: 'By a date, even without its year. Example: "12 September 2024".',
    RELATIVE: 'By its distance. Example: "yesterday".',
  },
);

const day = (name: calendar.Weekday) => ({ value: name, description: `${name}. Example: "on ${name}".` });

export const Weekday = builder.enumType('Weekday', {
  description: 'A day of the week. Example: `WEDNESDAY`.',
  values: {
    MONDAY: day('Monday'),
    TUESDAY: day('Tuesday'),
    WEDNESDAY: day('Wednesday'),
    THURSDAY: day('Thursday'),
    FRIDAY: day('Friday'),
    SATURDAY: day('Saturday'),
    SUNDAY: day('Sunday'),
  },
});

/** PLOVER spells its modes and contexts in lower case ("third-party"): GraphQL has them as THIRD_PARTY. */
function ploverList<Value extends string>(name: string, description: string, values: ReadonlyMap<Value, string>) {
  return builder.enumType(name, {
    description,
    values: Object.fromEntries(
      [...values].map(([value, text]) => [value.toUpperCase().replaceAll('-', '_'), { value, description: text }]),
    ) as Record<string, { value: Value; description: string }>,
  });
}

/** Modes of each type, in the order of the manual; one word may serve several types. */
function modes(): ReadonlyMap<string, string> {
  const types = new Map<string, string[]>();
  for (const [type, { modes }] of Object.entries(PLOVER_TYPES))
    for (const mode of Object.keys(modes)) types.set(mode, [...(types.get(mode) ?? []), type]);
  return new Map(
    [...types].map(([mode, of]) => [
      mode,
      `"${mode}", a mode of ${of.join(', ')}. Example: \`${of[0]}\` with this mode.`,
    ]),
  );
}

export const RelationMode = ploverList(
  'RelationMode',
  'The way in which something is done, in the words of the PLOVER manual. Example: `VISIT`, of a CONSULT.',
  modes(),
);

export const RelationContext = ploverList(
  'RelationContext',
  'The field of politics that a deed belongs to, in the words of the PLOVER manual. Example: `MILITARY`.',
  new Map(
    Object.entries({
      military: 'Armed forces of a state. Example: a joint exercise.',
      intelligence: 'Spying by states. Example: an expelled spy.',
      executive: 'Heads of state or government, cabinets, ministries. Example: a reshuffle.',
      legislative: 'Parliaments and the making of law. Example: a vote on a bill.',
      election: 'Elections and campaigns. Example: sent observers to the polls.',
      political_institutions:
        'Changed or unusual workings of state bodies and parties. Example: a dissolved parliament.',
      pro_democracy: 'Steps towards more say for citizens. Example: a restored constitution.',
      pro_autocracy: 'Steps away from it. Example: a term limit lifted.',
      economic: 'Trade, money, finance, aid. Example: a tariff.',
      legal: 'Courts, charges, verdicts. Example: an extradition.',
      reparations: 'Amends for past wrongs. Example: paid damages.',
      human_rights: 'Rights of people as such. Example: a report on torture.',
      rights_freedoms: 'Political and civil freedoms. Example: a freed journalist.',
      repression: 'A state against its own people. Example: a crackdown.',
      human_security: 'Food, water, safety of people. Example: a convoy of grain.',
      gender: 'Women and men. Example: a law on equal pay.',
      lgbt: 'Sexual minorities. Example: a ban on a march.',
      religion_ethnicity: 'Faiths and peoples. Example: a dispute over a temple.',
      inequality: 'Rich and poor. Example: a protest over prices.',
      diplomatic: 'Diplomats, visits, talks, treaties. Example: a minister on a visit.',
      territory: 'Land, borders, sovereignty. Example: a disputed shoal.',
      peacekeeping: 'Missions that keep a peace. Example: sent blue helmets.',
      health: 'Disease and care. Example: sent vaccines.',
      asylum: 'Shelter for the persecuted. Example: granted asylum.',
      migration: 'People who cross borders. Example: reopened the gates for refugees.',
      disasters: 'Quakes, floods, storms. Example: aid after a cyclone.',
      natural_resource: 'Water, oil, gas, ore, fish. Example: talks on a dam.',
      environment: 'Nature and climate. Example: a pact on emissions.',
      technology: 'Technology and science. Example: curbs on chips.',
      terrorism: 'Attacks by armed groups on civilians. Example: a bomb in a market.',
      cbrn: 'Chemical, biological, radiological, nuclear arms. Example: inspectors at a plant.',
      cyber: 'Attacks on computers and nets. Example: a hacked ministry.',
      misinformation: 'False news spread on purpose. Example: a forged letter.',
      crime: 'Crime, apart from the next ones. Example: a gang arrested.',
      corruption: 'Bribes and abuse of office. Example: a charged minister.',
      illegal_drugs: 'Drugs and their trade. Example: a seized load.',
      trafficking: 'People, arms and goods smuggled. Example: smuggled rifles.',
    }),
  ),
);
