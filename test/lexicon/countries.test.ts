import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nameKey } from '../../src/domain/names.ts';
import {
  capitals,
  countries,
  countryAbbreviations,
  countryByIso2,
  countryByIso3,
  countryNames,
  demonyms,
  findCountries,
  findCountry,
} from '../../src/lexicon/countries.ts';

// The 193 members of the United Nations by iso2, from the member list of un.org.
const UN_MEMBERS =
  `AF AL DZ AD AO AG AR AM AU AT AZ BS BH BD BB BY BE BZ BJ BT BO BA BW BR BN BG BF BI CV KH CM CA CF TD CL CN CO KM CG
CR CI HR CU CY CZ KP CD DK DJ DM DO EC EG SV GQ ER EE SZ ET FJ FI FR GA GM GE DE GH GR GD GT GN GW GY HT HN HU IS IN ID IR IQ IE IL IT JM JP
JO KZ KE KI KW KG LA LV LB LS LR LY LI LT LU MG MW MY MV ML MT MH MR MU MX FM MC MN ME MA MZ MM NA NR NP NL NZ NI NE NG MK NO OM PK PW PA PG
PY PE PH PL PT QA KR MD RO RU RW KN LC VC WS SM ST SA SN RS SC SL SG SK SI SB SO ZA SS ES LK SD SR SE CH SY TJ TZ TH TL TG TO TT TN TR TM TV
UG UA AE GB US UY UZ VU VE VN YE ZM ZW`.split(/\s+/);

describe('the table of countries', () => {
  it('gives every member of the United Nations a name, a capital and a demonym that is read in text', () => {
    expect(UN_MEMBERS).toHaveLength(193);
    const read = new Set([...demonyms.values()].flat());
    const lacking = UN_MEMBERS.filter((code) => {
      const country = countryByIso2(code);
      return country === null || country.capital === null || country.demonyms.length === 0 || !read.has(country.iso3);
    });
    expect(lacking).toEqual([]);
  });

  it('reads every usual name of a member in running text', () => {
    const lacking = UN_MEMBERS.filter((code) => {
      const country = countryByIso2(code);
      return country === null || countryNames.get(nameKey(country.name)) !== country.iso3;
    });
    expect(lacking).toEqual([]);
  });

  it('knows every name, code and demonym of the list that the scorer uses', () => {
    const list: Record<string, { iso3: string; names: string[]; demonyms: string[] }> = JSON.parse(
      readFileSync(new URL('../corpus/countries.json', import.meta.url), 'utf8'),
    );
    const unknown = Object.entries(list).flatMap(([iso2, known]) =>
      [iso2, known.iso3, ...known.names, ...known.demonyms].filter(
        (word) => word !== 'Phillipines' && !findCountries(word).some((country) => country.iso2 === iso2),
      ),
    );
    expect(unknown).toEqual([]);
  });

  it('has no code twice and no name for two countries', () => {
    expect(new Set(countries.map((country) => country.iso3)).size).toBe(countries.length);
    expect(new Set(countries.map((country) => country.iso2)).size).toBe(countries.length);
    const shared = countries.flatMap((country) => country.names).filter((name) => findCountries(name).length !== 1);
    expect(shared).toEqual([]);
  });
});

describe('looking a country up', () => {
  it('takes names, codes and demonyms in any case, with or without accents', () => {
    for (const [text, iso3] of [
      ['Iran', 'IRN'],
      ['iranian', 'IRN'],
      ['COTE D’IVOIRE', 'CIV'],
      ["Côte d'Ivoire", 'CIV'],
      ['Holland', 'NLD'],
      ['The Netherlands', 'NLD'],
      ['us', 'USA'],
      ['U.S.', 'USA'],
      ['gbr', 'GBR'],
      ['Burma', 'MMR'],
      ['DRC', 'COD'],
      ['turkiye', 'TUR'],
      ['Swede', 'SWE'],
      ['Kosovo', 'XKX'],
    ] as const)
      expect([text, findCountry(text)?.iso3]).toEqual([text, iso3]);
  });

  it('leaves a demonym of two countries open and gives both', () => {
    expect(findCountry('Congolese')).toBeNull();
    expect(findCountries('Congolese').map((country) => country.iso3)).toEqual(['COD', 'COG']);
    expect(findCountries('Dominican').map((country) => country.iso3)).toEqual(['DMA', 'DOM']);
  });

  it('keeps countries apart whose names stand inside each other', () => {
    for (const [text, iso3] of [
      ['Niger', 'NER'],
      ['Nigeria', 'NGA'],
      ['Nigerien', 'NER'],
      ['Nigerian', 'NGA'],
      ['Guinea', 'GIN'],
      ['Guinea-Bissau', 'GNB'],
      ['Papua New Guinea', 'PNG'],
      ['Equatorial Guinea', 'GNQ'],
      ['Dominica', 'DMA'],
      ['Dominican Republic', 'DOM'],
      ['Republic of the Congo', 'COG'],
      ['Democratic Republic of the Congo', 'COD'],
      ['Sudan', 'SDN'],
      ['South Sudan', 'SSD'],
      ['Samoa', 'WSM'],
      ['American Samoa', 'ASM'],
    ] as const)
      expect([text, findCountry(text)?.iso3]).toEqual([text, iso3]);
  });

  it('gives null for an unknown word and an unknown code', () => {
    expect(findCountry('Ruritania')).toBeNull();
    expect(findCountry('')).toBeNull();
    expect(countryByIso3('ZZZ')).toBeNull();
    expect(countryByIso2('ZZ')).toBeNull();
  });
});

describe('capitals', () => {
  it('know the seat of government that is not the capital, and the buildings that stand for one', () => {
    expect(countryByIso3('NLD')?.seats).toEqual(['Amsterdam', 'The Hague']);
    expect(capitals.get(nameKey('The Hague'))).toMatchObject({ iso3: 'NLD', role: 'SEAT' });
    expect(capitals.get(nameKey('La Paz'))).toMatchObject({ iso3: 'BOL', role: 'SEAT' });
    expect(capitals.get(nameKey('Kremlin'))).toMatchObject({ iso3: 'RUS', role: 'BUILDING' });
    expect(capitals.get(nameKey('Bogotá'))).toMatchObject({ iso3: 'COL', role: 'CAPITAL' });
  });

  it('that are called like their country are the country', () => {
    expect(capitals.get('singapore')).toBeUndefined();
    expect(countryNames.get('singapore')).toBe('SGP');
  });

  it('say where the word is first of all something else', () => {
    expect(capitals.get('victoria')).toMatchObject({ iso3: 'SYC', ambiguous: true });
    expect(capitals.get('paris')).toMatchObject({ iso3: 'FRA', ambiguous: false });
  });
});

it('abbreviations are read only as written', () => {
  expect(countryAbbreviations.get('US')).toBe('USA');
  expect(countryAbbreviations.get('us')).toBeUndefined();
});
