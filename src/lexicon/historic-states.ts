/**
 * States that are no more, with the state that holds their seat in the United Nations or their capital today, in news of
 * today named as what they were: neither bodies nor today's countries. ISO 3166-3 and its editions; own facts.
 */
export interface HistoricState {
  readonly names: readonly string[];
  /** iso3 of the state that took over its seats and treaties; null where several did */
  readonly successor: string | null;
  /** the last year in which it existed */
  readonly until: number;
}

const state = (names: string, successor: string | null, until: number): HistoricState => ({
  names: names.split('|'),
  successor,
  until,
});

export const historicStates: readonly HistoricState[] = [
  state('Soviet Union|USSR|U.S.S.R.|Union of Soviet Socialist Republics', 'RUS', 1991),
  state('Yugoslavia|Federal Republic of Yugoslavia', null, 2003),
  state('Serbia and Montenegro', 'SRB', 2006),
  state('Czechoslovakia', null, 1992),
  state('East Germany|German Democratic Republic|GDR', 'DEU', 1990),
  state('West Germany', 'DEU', 1990),
  state('South Vietnam|Republic of Vietnam', 'VNM', 1975),
  state('North Vietnam', 'VNM', 1976),
  state('South Yemen', 'YEM', 1990),
  state('North Yemen', 'YEM', 1990),
  state('Ottoman Empire', 'TUR', 1922),
  state('Austria-Hungary|Austro-Hungarian Empire', null, 1918),
  state('Russian Empire', 'RUS', 1917),
  state('British Empire', 'GBR', 1997),
  state('United Arab Republic', 'EGY', 1971),
  state('Tanganyika', 'TZA', 1964),
  state('Zaire', 'COD', 1997),
  state('Rhodesia', 'ZWE', 1979),
  state('Upper Volta', 'BFA', 1984),
  state('Dahomey', 'BEN', 1975),
  state('Netherlands Antilles', null, 2010),
];
