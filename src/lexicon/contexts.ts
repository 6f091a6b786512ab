/**
 * Words by which a relation belongs to a PLOVER context (names and meanings: PLOVER manual draft 2.0, CC BY-SA 4.0, see plover.ts;
 * the words are this project's own). By lemma or lower-case word; a word may stand in several contexts.
 */
const CONTEXT_WORDS: Readonly<Record<string, string>> = {
  military: `military army navy troop soldier defense defence missile warship warplane jet artillery battalion brigade
    general commander weapon arms bomb shell tank airstrike air-strike force garrison marine drill exercise ceasefire
    truce armistice fighter bomber gunboat frigate destroyer infantry paratrooper serviceman war`,
  intelligence: 'intelligence spy spying espionage',
  diplomatic: `diplomat ambassador embassy consulate envoy diplomatic foreign summit delegation treaty consul
    negotiation mediation mediator attaché attache talk bilateral peace recognition accord`,
  executive: 'president premier cabinet minister government prime chancellor',
  legislative: 'parliament lawmaker senate senator congress legislature mp deputy bill',
  election: 'election vote ballot referendum poll candidate voter',
  economic: `trade tariff economy economic export import bank loan debt investment customs finance market currency
    sanction duty commerce budget credit fund euro dollar price embargo commercial transit`,
  legal:
    'court judge lawsuit trial law extradition extradite prosecutor verdict tribunal lawyer warrant convict arrest',
  reparations: 'reparation compensation',
  human_rights: 'atrocity abuse genocide humanity',
  rights_freedoms: 'freedom press speech assembly censorship dissident',
  repression: 'crackdown repression suppress',
  human_security: 'food water relief humanitarian famine electricity housing shelter hunger rice heating',
  territory: 'border territory island shoal occupation annexation disputed sovereignty frontier village territorial',
  peacekeeping: 'peacekeeper peacekeeping monitor observer',
  health: 'health vaccine disease epidemic hospital virus cholera pandemic medicine',
  asylum: 'asylum',
  migration: 'migrant refugee migration immigrant',
  disasters: 'earthquake flood cyclone hurricane typhoon disaster tsunami drought volcano storm',
  natural_resource: 'oil gas mine mineral fishing fishery gallium uranium timber river dam hydrogen coal pipeline',
  environment: 'climate pollution environment emission conservation environmental',
  technology: 'chip semiconductor satellite technology software reactor',
  terrorism: 'terrorist terrorism extremist jihadist',
  cbrn: 'nuclear chemical biological radiological uranium plutonium',
  cyber: 'cyber hacker hack cyberattack malware',
  misinformation: 'disinformation propaganda misinformation',
  crime: 'crime criminal murder gang smuggler robbery',
  corruption: 'corruption bribery embezzlement bribe',
  illegal_drugs: 'cocaine heroin narcotics drug-trafficking',
  trafficking: 'trafficking smuggling smuggle',
  religion_ethnicity: 'religious ethnic church mosque muslim christian jewish',
  gender: 'woman gender abortion',
};

const contexts = new Map<string, string[]>();
for (const [context, words] of Object.entries(CONTEXT_WORDS))
  for (const word of words.trim().split(/\s+/)) contexts.set(word, [...(contexts.get(word) ?? []), context]);

/** The contexts a word speaks for, none for most words. */
export const contextsOf = (lemma: string): readonly string[] => contexts.get(lemma) ?? [];
