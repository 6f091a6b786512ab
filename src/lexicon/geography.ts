/**
 * Regions, seas and other named stretches of the world that are no countries, with what they are and, where they lie in
 * one country, its iso3. English news usage; own facts.
 */
import type { PlaceKind } from '../domain/facts.ts';
import { nameKey } from '../domain/names.ts';

export interface PlaceWord {
  readonly text: string;
  readonly kind: PlaceKind;
  /** iso3, or null where it lies in several countries or none */
  readonly country: string | null;
}

const REGIONS =
  'Middle East|Near East|Far East|East Asia|Southeast Asia|South-East Asia|South East Asia|South Asia|Central Asia|Asia-Pacific|Asia Pacific|Indo-Pacific|' +
  'North Africa|West Africa|East Africa|Central Africa|Southern Africa|Horn of Africa|sub-Saharan Africa|Maghreb|Sahel|Sahara|Great Lakes|' +
  'Latin America|South America|North America|Central America|Caribbean|Antarctica|Arctic|Antarctic|Oceania|Pacific|Atlantic|Eurasia|' +
  'Europe|Asia|Africa|Americas|Eastern Europe|Western Europe|Central Europe|Southern Europe|Northern Europe|Balkans|Western Balkans|Caucasus|South Caucasus|North Caucasus|' +
  'Scandinavia|Baltics|Baltic|Benelux|Iberia|Levant|Mesopotamia|Kurdistan|Nagorno-Karabakh|Karabakh|Kashmir|Punjab|Bengal|Amazon|Andes|Himalayas|Alps|' +
  'Korean Peninsula|Arabian Peninsula|Crimean Peninsula|Sinai Peninsula|Balkan Peninsula|Iberian Peninsula|Gulf|Persian Gulf region|Gulf region|Fertile Crescent|Golan Heights|' +
  'Transnistria|Abkhazia|South Ossetia|Lake Chad Basin|Congo Basin|Mekong Delta|Amazon Basin|Sunda|Patagonia|Darfur|Tigray|Mindanao|New England|Silk Road|Golden Triangle|' +
  'Western Hemisphere|Global North|Polynesia|Melanesia|Siberia|Donbas|Donbass|Crimea|Galicia|Bavaria|Saxony|Catalonia|Basque Country|Lapland|Anatolia|Thrace|Kurdish region';

const WATERS =
  'Black Sea|Red Sea|Caspian Sea|Caspian|Baltic Sea|North Sea|Mediterranean Sea|Mediterranean|Eastern Mediterranean|Aegean Sea|Aegean|Adriatic Sea|Adriatic|Ionian Sea|Arabian Sea|' +
  'South China Sea|East China Sea|Yellow Sea|Sea of Japan|East Sea|Philippine Sea|West Philippine Sea|Sea of Azov|Azov Sea|Barents Sea|Bering Sea|Bering Strait|Norwegian Sea|' +
  'Irish Sea|Celtic Sea|English Channel|Celebes Sea|Coral Sea|Tasman Sea|Dead Sea|Aral Sea|Sea of Galilee|Sea of Marmara|Java Sea|Andaman Sea|Caribbean Sea|Kara Sea|' +
  'Gulf of Guinea|Gulf of Aden|Gulf of Oman|Gulf of Mexico|Gulf of Finland|Gulf of Thailand|Gulf of Tonkin|Gulf of Aqaba|Gulf of Suez|Gulf of Bothnia|Persian Gulf|Arabian Gulf|' +
  'Strait of Hormuz|Strait of Malacca|Taiwan Strait|Strait of Gibraltar|Bab el-Mandeb|Bab al-Mandab|Bosphorus|Bosporus|Dardanelles|Strait of Dover|Kerch Strait|Korea Strait|Tsushima Strait|' +
  'Bay of Bengal|Bay of Biscay|Hudson Bay|Indian Ocean|Pacific Ocean|Atlantic Ocean|Arctic Ocean|Southern Ocean|North Atlantic|South Pacific|North Pacific|South Atlantic|Western Pacific|' +
  'Suez Canal|Panama Canal|Kiel Canal|Nile|Blue Nile|White Nile|Danube|Rhine|Mekong|Euphrates|Tigris|Volga|Dnieper|Dnipro River|Dniester|Don River|Amazon River|Congo River|Niger River|Senegal River|' +
  'Zambezi|Limpopo|Ganges|Brahmaputra|Indus|Irrawaddy|Salween|Yangtze|Yellow River|Yalu|Tumen|Amur|Jordan River|Litani|Yarmouk|Orontes|Amu Darya|Syr Darya|Helmand|Oder|Elbe|Vistula|Sava|Drina|' +
  'Lake Chad|Lake Victoria|Lake Tanganyika|Lake Kivu|Lake Malawi|Lake Albert|Lake Turkana|Lake Baikal|Lake Van|Lake Urmia|Lake Geneva|Lake Constance|Lake Titicaca|Lake Nicaragua|Rio Grande|Orinoco|' +
  'Scarborough Shoal|Second Thomas Shoal|Paracel Islands|Spratly Islands|Senkaku Islands|Diaoyu Islands|Kuril Islands|Kurils';

const ONE_COUNTRY: readonly (readonly [iso3: string, kind: PlaceKind, names: string])[] = [
  ['NGA', 'REGION', 'Niger Delta|Borno|Kaduna State|Rivers State|Zamfara'],
  ['PSE', 'REGION', 'Gaza|Gaza Strip|West Bank'],
  ['UKR', 'REGION', 'Donbas|Donbass|Crimea|Donetsk|Luhansk|Lugansk|Zaporizhzhia|Zaporozhye'],
  ['SDN', 'REGION', 'Darfur|Kordofan|Blue Nile State'],
  ['ETH', 'REGION', 'Tigray|Amhara|Oromia|Ogaden'],
  ['PHL', 'REGION', 'Mindanao|Luzon|Visayas|Sulu'],
  [
    'RUS',
    'REGION',
    'Siberia|Chechnya|Dagestan|Tatarstan|Kaliningrad region|Bashkortostan|Sakhalin|Kamchatka|North Ossetia',
  ],
  ['GEO', 'REGION', 'Abkhazia|South Ossetia|Adjara'],
  ['MDA', 'REGION', 'Transnistria|Gagauzia'],
  ['AZE', 'REGION', 'Nakhchivan|Nagorno-Karabakh|Karabakh'],
  ['DEU', 'REGION', 'Bavaria|Saxony|Hesse|Saarland|Brandenburg|Lower Saxony|North Rhine-Westphalia|Rhineland'],
  ['ESP', 'REGION', 'Catalonia|Basque Country|Andalusia|Canary Islands|Balearic Islands'],
  ['FRA', 'REGION', 'Corsica|Brittany|Normandy|Alsace|Provence'],
  ['ITA', 'REGION', 'Sicily|Sardinia|Lombardy|Tuscany|Lampedusa'],
  ['BEL', 'REGION', 'Flanders|Wallonia'],
  [
    'CHN',
    'REGION',
    'Xinjiang|Tibet|Yunnan|Sichuan|Guangdong|Fujian|Zhejiang|Jiangsu|Shandong|Henan|Hubei|Hunan|Hebei|Shanxi|Shaanxi|Guangxi|Guizhou|Gansu|Qinghai|Ningxia|Inner Mongolia|Heilongjiang|Jilin|Liaoning|Anhui|Jiangxi|Hainan',
  ],
  [
    'IND',
    'REGION',
    'Assam|Bihar|Gujarat|Kerala|Karnataka|Maharashtra|Rajasthan|Tamil Nadu|Uttar Pradesh|Madhya Pradesh|Andhra Pradesh|Telangana|West Bengal|Odisha|Jharkhand|Haryana|Himachal Pradesh|Uttarakhand|Manipur|Nagaland|Ladakh|Jammu and Kashmir|Goa',
  ],
  ['PAK', 'REGION', 'Balochistan|Sindh|Khyber Pakhtunkhwa|Waziristan'],
  ['IDN', 'REGION', 'Java|Sumatra|Borneo|Sulawesi|Papua|West Papua|Bali|Aceh|Kalimantan|Maluku|Lombok'],
  ['AUS', 'REGION', 'Queensland|New South Wales|Tasmania|Western Australia|South Australia|Northern Territory'],
  [
    'CAN',
    'REGION',
    'Quebec|Ontario|Alberta|British Columbia|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland|Yukon|Nunavut',
  ],
  ['MEX', 'REGION', 'Chiapas|Sinaloa|Oaxaca|Sonora|Michoacán|Jalisco|Yucatán|Baja California'],
  ['BRA', 'REGION', 'Bahia|Amazonas|Minas Gerais|Mato Grosso|Rio Grande do Sul'],
  ['TUR', 'REGION', 'Anatolia|Cappadocia'],
  ['SYR', 'REGION', 'Idlib province|Rojava'],
  ['IRQ', 'REGION', 'Iraqi Kurdistan|Kurdistan Region'],
  ['MMR', 'REGION', 'Rakhine|Rakhine State|Shan State|Kachin|Karen State|Chin State'],
  ['COD', 'REGION', 'North Kivu|South Kivu|Ituri|Katanga|Kasai'],
  ['SOM', 'REGION', 'Somaliland|Puntland|Jubaland'],
  ['MOZ', 'REGION', 'Cabo Delgado'],
  ['TZA', 'REGION', 'Zanzibar'],
  ['JPN', 'REGION', 'Okinawa|Hokkaido|Kyushu|Honshu|Fukushima'],
  ['TWN', 'REGION', 'Kinmen|Matsu Islands|Penghu'],
  ['BIH', 'REGION', 'Republika Srpska'],
  ['SRB', 'REGION', 'Vojvodina'],
  ['CHL', 'REGION', 'Atacama|Easter Island'],
  ['ECU', 'REGION', 'Galapagos|Galapagos Islands'],
  ['GRC', 'REGION', 'Crete|Lesbos|Rhodes|Corfu|Thessaly'],
  ['NLD', 'REGION', 'Zeeland|Friesland|Limburg'],
  [
    'USA',
    'REGION',
    'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|' +
      'Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York State|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|' +
      'Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming|Washington state|Silicon Valley|Long Island|Midwest|New England',
  ],
  ['GBR', 'REGION', 'Cornwall|Yorkshire|Kent|Essex|Lancashire|Ulster|Shetland|Orkney|Hebrides|Devon'],
  ['USA', 'SITE', 'Guantanamo Bay|Camp David|Mar-a-Lago|Wall Street|Cape Canaveral|Fort Bragg'],
  ['RUS', 'SITE', 'Red Square|Baikonur Cosmodrome'],
  ['CHN', 'SITE', 'Tiananmen Square'],
  ['UKR', 'SITE', 'Chernobyl|Chornobyl|Snake Island'],
  ['IRN', 'SITE', 'Natanz|Fordow|Fordo|Bushehr nuclear power plant'],
  ['EGY', 'SITE', 'Tahrir Square'],
  ['ISR', 'SITE', 'Temple Mount|Western Wall'],
];

const rows = (names: string, kind: PlaceKind, country: string | null): [string, PlaceWord][] =>
  names.split('|').map((text) => [nameKey(text), { text, kind, country }]);

/** Regions, waters and sites by key. */
export const geography: ReadonlyMap<string, PlaceWord> = new Map([
  ...rows(REGIONS, 'REGION', null),
  ...rows(WATERS, 'WATER', null),
  ...ONE_COUNTRY.flatMap(([iso3, kind, names]) => rows(names, kind, iso3)),
]);

/** Nouns that end a place's name ("Chari River") and say what it is. */
export const placeNounsAfter: ReadonlyMap<string, PlaceKind> = new Map(
  (
    [
      [
        'WATER',
        'river sea gulf strait ocean bay lake canal channel sound fjord shoal reef lagoon reservoir creek straits',
      ],
      [
        'REGION',
        'delta valley basin peninsula province region district state county oblast governorate territory plateau desert mountains highlands corridor coast island islands archipelago forest hills steppe prefecture atoll heights triangle',
      ],
      [
        'SITE',
        'airport port harbour harbor dam bridge square palace prison camp base pass crossing checkpoint tunnel stadium temple mosque cathedral pipeline mine field hospital tower gate airfield refinery plant terminal street avenue boulevard park hotel',
      ],
    ] as const
  ).flatMap(([kind, nouns]) => nouns.split(' ').map((noun): [string, PlaceKind] => [noun, kind])),
);

/** Nouns that begin a place's name, alone ("Lake Chad") or with "of" ("Gulf of Guinea"). */
export const placeNounsBefore: ReadonlyMap<string, PlaceKind> = new Map(
  (
    [
      ['WATER', 'lake river gulf strait sea bay sound wadi loch'],
      ['REGION', 'isle horn cape mount mt plains peninsula'],
      ['SITE', 'camp fort port'],
    ] as const
  ).flatMap(([kind, nouns]) => nouns.split(' ').map((noun): [string, PlaceKind] => [noun, kind])),
);

/** Lower-case nouns that a place's name follows: "the border town of Masanga", "the port of Kotka", "the village of X". */
export const placeNounsOf: ReadonlyMap<string, PlaceKind> = new Map(
  (
    [
      ['CITY', 'town city village port capital hamlet suburb settlement township resort municipality metropolis'],
      [
        'REGION',
        'province region state district island islands peninsula county territory enclave exclave prefecture canton department governorate valley',
      ],
      ['WATER', 'river lake strait gulf bay waters'],
    ] as const
  ).flatMap(([kind, nouns]) => nouns.split(' ').map((noun): [string, PlaceKind] => [noun, kind])),
);

/** Places whose word is an adjective too: places only behind "the", and not before a noun ("Baltic fleet"). */
export const adjectivalPlaces: ReadonlySet<string> = new Set([
  'Pacific',
  'Atlantic',
  'Arctic',
  'Antarctic',
  'Baltic',
  'Caribbean',
  'Mediterranean',
  'Adriatic',
  'Aegean',
  'Gulf',
  'Caspian',
  'North Atlantic',
  'South Pacific',
  'North Pacific',
  'South Atlantic',
  'Western Pacific',
  'Eastern Mediterranean',
  'Balkan',
]);
