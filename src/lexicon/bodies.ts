/**
 * Nouns for bodies that speak and act ("ministry", "coast guard"), and the subjects that ministries and ministers are
 * named after ("Defense", "Water Resources"). English news usage and the usual names of cabinets; own facts, MIT.
 */
import type { OrganisationKind } from '../domain/facts.ts';

type Line = readonly [kind: OrganisationKind, nouns: string];

const LINES: readonly Line[] = [
  [
    'MINISTRY',
    'ministry, department, state department, treasury, foreign office, home office, chancellery, secretariat',
  ],
  [
    'GOVERNMENT',
    'government, cabinet, presidency, administration, parliament, senate, assembly, national assembly, congress',
  ],
  [
    'GOVERNMENT',
    'house of representatives, lower house, upper house, duma, state duma, knesset, bundestag, junta, council',
  ],
  [
    'GOVERNMENT',
    'embassy, consulate, mission, delegation, authority, authorities, municipality, prefecture, court, tribunal',
  ],
  ['GOVERNMENT', 'press service, press office, media office'],
  ['GOVERNMENT', 'supreme court, constitutional court, high court, central bank, customs service, prosecutor s office'],
  [
    'GOVERNMENT',
    'president s office, prime minister s office, executive, politburo, legislature, election commission, regulator',
  ],
  [
    'MILITARY',
    'army, navy, air force, armed forces, military, coast guard, border guard, border guards, national guard',
  ],
  ['MILITARY', 'general staff, joint chiefs, joint chiefs of staff, police, gendarmerie, marines, defence forces'],
  [
    'MILITARY',
    'defense forces, revolutionary guards, guard corps, special forces, militia, intelligence service, command',
  ],
  ['MILITARY', 'security service, fleet, brigade, battalion, regiment, division, squadron, peacekeeping force'],
  [
    'COMPANY',
    'company, firm, corporation, bank, manufacturer, operator, airline, carrier, utility, shipbuilder, producer',
  ],
  [
    'COMPANY',
    'group, holding, supplier, builder, maker, exporter, importer, port authority, shipyard, retailer, lender',
  ],
  ['NEWS_AGENCY', 'news agency, news service, wire service'],
  [
    'MEDIA',
    'newspaper, daily, broadcaster, magazine, tabloid, television, channel, radio, website, weekly, state media',
  ],
  ['PARTY', 'party, movement, coalition, faction, opposition, front'],
  [
    'INTERNATIONAL',
    'commission, union, alliance, bloc, organisation, organization, league, community, secretariat general',
  ],
  [
    'OTHER',
    'ngo, nonprofit, agency, institute, committee, board, office, centre, center, foundation, charity, university, association',
  ],
  ['OTHER', 'federation, society, service, bureau, body, watchdog, think tank, fund, programme, program, trust, panel'],
  [
    'OTHER',
    'chamber, chamber of commerce, academy, museum, hospital, syndicate, trade union, club, team, church, network',
  ],
];

/** Singular or as usual, lower case -> kind. */
export const BODY_NOUNS: ReadonlyMap<string, OrganisationKind> = new Map(
  LINES.flatMap(([kind, nouns]) => nouns.split(', ').map((noun): [string, OrganisationKind] => [noun, kind])),
);

/**
 * What ministries are for. `as` is the form in the ministry's name where the minister's differs ("foreign" in both);
 * spelled the American way, as titleKey is.
 */
const SUBJECTS =
  'defense, foreign, foreign affairs, external affairs, interior, home, home affairs, internal affairs, justice, finance, economy, ' +
  'economic affairs, economic development, economics, trade, foreign trade, commerce, industry, energy, oil, petroleum, ' +
  'power, electricity, water, water resources, irrigation, agriculture, food, fisheries, fishing, forestry, environment, ' +
  'climate, health, education, higher education, science, technology, culture, tourism, sports, sport, youth, labor, ' +
  'employment, social affairs, welfare, transport, transportation, roads, railways, aviation, shipping, maritime affairs, ' +
  'infrastructure, housing, public works, planning, development, international development, cooperation, communications, ' +
  'information, digital affairs, telecommunications, security, public security, national security, internal security, ' +
  'emergency situations, emergencies, immigration, migration, integration, unification, reconciliation, religious affairs, ' +
  'european affairs, europe, women s affairs, family, pensions, mines, mining, natural resources, lands, land, ' +
  'state property, customs, budget, treasury, state, investment, privatization, regional development, local government, ' +
  'parliamentary affairs, legal affairs, veterans affairs, refugees, disaster management, atomic energy, nuclear energy, ' +
  'ecology, hydrocarbons, livestock, rural development, civil service, public administration, constitutional affairs, ' +
  'strategic affairs, intelligence, war, navy, armed forces, overseas territories, business, innovation, hydropower';

export const DEPARTMENT_SUBJECTS: ReadonlySet<string> = new Set(SUBJECTS.split(', '));

/** Single words of those subjects. */
export const DEPARTMENT_WORDS: ReadonlySet<string> = new Set(
  [...DEPARTMENT_SUBJECTS].flatMap((subject) => subject.split(' ')).filter((word) => word.length > 1),
);

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\bdefence\b/g, 'defense'],
  [/\blabour\b/g, 'labor'],
  [/\bprivatisation\b/g, 'privatization'],
  [/\bprogramme\b/g, 'program'],
  [/\borganisation\b/g, 'organization'],
  [/\bcentre\b/g, 'center'],
  [/\badvisor\b/g, 'adviser'],
];

/** Lower case, American spelling: so that "Defence Ministry" and "Defense Ministry" compare equal. */
export const americanSpelling = (text: string): string =>
  SPELLINGS.reduce((now, [pattern, to]) => now.replace(pattern, to), text.toLowerCase());
