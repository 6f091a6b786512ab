/**
 * Small words around names that tell what a name is. English news usage; own facts. Lower case, keys of domain/names.ts.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Prepositions that begin the tail of a body's name: "Institute for Maritime Security", "Banco Central del Norte". */
export const tailOpeners = words('of for on against to de del du des di do da');

/** Words that go on in such a tail: "Ministry of Trade and Industry". */
export const tailLinkers = words('and of for y e de del in');

/** Every small word inside a body's name. */
export const bodyLinkers = words('of for on and the in to against de del du des la le los di do da y e');

/** Nouns that with a country's word are no body of their own: "Thai Government" is Thailand's. */
export const countryNouns = words(
  'government administration authorities authority delegation embassy mission side state television press media',
);

/** Common nouns behind a body's name, and those of them that belong to it: "Blue River party". */
export const nounsBehindBodies = words(
  'party movement coalition alliance group newspaper daily news agency bank airline militia foundation institute university',
);
export const nounsOfBodies = words('party movement coalition alliance');

/** Determiners that open an apposition: ", a Kazakh company". */
export const appositionOpeners = words('a an the its one his her their');
export const indefiniteOpeners = words('a an the one');

/** Words that end the noun of an apposition: "a company of", "a group that". */
export const nounEnders = words('of in for based that which with run owned on and at near who');

/** Kinds of groups that are companies. */
export const companyGroups = words(
  'energy media banking industrial mining chemical retail steel defence defense insurance shipping oil construction telecoms',
);

/** Words before an office that name no body: "deputy spokesman", "army spokesman". */
export const neverBodyBeforeOffice = words(
  'deputy former acting chief senior presidential opposition government foreign army navy police',
);

/** Agreements, plans and the like: what ends in them is no body, though it has an acronym. */
export const nonBodyNouns = words(
  'agreement treaty accord convention memorandum protocol pact plan act law initiative deal zone area corridor pipeline system tax duty index product disease syndrome virus declaration accords',
);

/** Nouns of government behind a leader's surname: "the Bush administration". */
export const leaderNouns = words('administration government presidency campaign camp cabinet regime');

/** Verbs whose object is who is spoken to, as lemmas: "tells House" shows no speaker. */
export const addressedVerbs = words('tell urge ask warn inform remind assure advise notify brief');

/** What only persons have: "Merkel's successor". */
export const personsThings = words(
  'successor predecessor wife husband widow son daughter brother sister father mother lawyer lawyers aide aides office allies supporters comments remarks',
);

/** Words behind "Georgia" that mean the U.S. state. */
export const stateNounsOfGeorgia = words(
  'gov governor republican republicans democrat democrats legislature state tech bulldogs',
);

/** Prepositions in front of a place, where a person does not stand. */
export const barePlacePrepositions = words('in near outside');

/** Before "the" and the name of a river or mountains: "across the Oxus", "banks of the Oxus". */
export const crossingWords = words('across along crossed cross crosses crossing banks bank shores upstream downstream');

/** In front of a ship's name: "the tanker Sea Star", "the USS Stone". */
export const vesselWords = words(
  'tanker tankers ship ships vessel vessels freighter freighters trawler trawlers longliner seiner tug tugboat barge dhow schooner cruiser minesweeper gunboat lifeboat bulker ferry ferries boat boats frigate destroyer submarine warship yacht icebreaker corvette cutter battleship carrier uss hms mv mt hmcs hmas ins rfs jds roks tcg ss usns',
);

/** Before "carrier" where it is a ship and no airline. */
export const carriersAtSea = words('aircraft bulk gas crude ore car helicopter');

/** Participles behind the hyphen of an adjective: "Hamas-run". */
export const tyingParticiples = words(
  'run led backed controlled based owned linked funded affiliated allied aligned brokered held',
);

/** In front of the name of a part of a land: "North Waziristan". */
export const directions = words(
  'north south east west northern southern eastern western central upper lower greater inner outer',
);

/** Things of the land that have the name of the place where they are: "the Torkham crossing". */
export const landNouns = words(
  'crossing checkpoint railway strait river lake bay lagoon reservoir gorge glacier ridge bridge dam airport airbase airfield port refinery mine oilfield gasfield pass tunnel reactor region province district peninsula valley highway corridor island islands enclave exclave camp border frontier heights plateau canal oasis basin neighbourhood neighborhood suburb area',
);

/** Those of them that have no name of their own behind a comma. */
export const boundNouns = words('border frontier area region');

/** Those of them that are also called after the firm that runs them. */
export const firmNouns = words('railway refinery mine oilfield gasfield reactor airport port');

/** Verbs of speaking a language: "speaking French". */
export const languageVerbs = words('speak speaks spoke speaking spoken learn learned learning fluent');
export const languagePrepositions = words('in into from');

/** Capitalised nouns in front of a name of waters and heights: "Lake Chad". */
export const watersInFront = words('lake mount river camp cape');

/** Arabic articles that a name may begin with in lower case, before a hyphen: "al-Karimi". */
export const arabicArticles = words('al el ad as ash az ar an at ul');

/** What states call themselves in their full names, and the adjectives of that: "the Islamic Republic of". */
export const stateForms = words('republic kingdom state sultanate emirate principality commonwealth');
export const stateAdjectives = words(
  'islamic federal federative democratic socialist hashemite arab plurinational bolivarian cooperative oriental united independent people',
);

/** Offices whose "of" leads to a place: "mayor of Osh". */
export const territorialOffices = words(
  'mayor mayors governor governors prefect prefects akim burgomaster bishop archbishop',
);

/** Members of parties, which stand before a name like a title: "Republican John Stone". */
export const partyMembers: ReadonlySet<string> = new Set(
  'republican|democrat|labour|conservative|tory|liberal|socialist|communist|social democrat|christian democrat|liberal democrat|islamist|democratic|green'.split(
    '|',
  ),
);

/** Common nouns that introduce a company by its trade, besides those of bodies.ts: "refiner NIS", "carmaker X". */
export const tradeNouns = words(
  'consultancy startup conglomerate giant giants refiner automaker carmaker chipmaker steelmaker planemaker drugmaker miner insurer broker developer railway retailer brand chain contractor distributor subsidiary affiliate refinery telecom trader shipper',
);

/** Chambers, bodies and buildings that a single capitalised word means, however CoreNLP reads it: "told the House". */
export const neverSurnamesAlone = words(
  'house senate parliament cabinet congress commons chamber assembly council party bank company ministry embassy court union commission government opposition army navy police treasury church mosque state press board committee conference summit agency authority secretariat presidency excellency majesty highness holiness eminence minister president chairman chairwoman chair secretary ambassador governor mayor general colonel spokesman spokeswoman',
);

/** Offices that any noun may stand before: "Green Transition Minister". */
export const openOffices = words('minister secretary commissioner spokesman spokeswoman');

/** Countries (iso3) whose capital has their name and is read as the city behind "in": "talks in Djibouti". */
export const citiesCalledLikeCountries: ReadonlySet<string> = new Set(['DJI', 'LUX', 'PAN', 'GTM', 'KWT']);

/** Countries and territories (iso3) whose family names stand first. */
export const familyNameFirstCountries: ReadonlySet<string> = new Set('CHN KOR PRK TWN VNM HKG MAC SGP'.split(' '));
