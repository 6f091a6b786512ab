import type { RelationType } from '../domain/facts.ts';

// PLOVER manual draft 2.0 and its CAMEO conversion table (17 September 2021), copyright 2021 by the Open Event Data Alliance,
// github.com/openeventdata/PLOVER at 5e0c24fba623f2d8df5ae3c7de7a94dba90d5b6f (4 February 2024),
// Creative Commons Attribution-ShareAlike 4.0 International (https://creativecommons.org/licenses/by-sa/4.0/).
// Changed: codes and scores are taken as they stand, but for the base score of ACCUSE (its sign was lost in the manual's table)
// and the codes where table and manual disagree (0813 0814 0871 035* 055 116 161 163 112 114 105 124* 195 1321 and the renamed
// contexts), which follow the manual. OPPOSE is this project's own addition. This file is passed on under the same licence.

export type Quad = 1 | 2 | 3 | 4;

export interface PloverType {
  /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict: never derived from the score's sign */
  readonly quad: Quad;
  /** −10 to 10; a mode's score replaces it */
  readonly baseScore: number;
  readonly modes: Readonly<Record<string, number>>;
}

export const PLOVER_TYPES: Readonly<Record<RelationType, PloverType>> = {
  AGREE: { quad: 1, baseScore: 2.5, modes: {} },
  CONSULT: { quad: 1, baseScore: 2.5, modes: { visit: 4, 'third-party': 1, multilateral: 4, phone: 1.5 } },
  SUPPORT: { quad: 1, baseScore: 5, modes: {} },
  CONCEDE: { quad: 1, baseScore: 4.5, modes: {} },
  COOPERATE: { quad: 2, baseScore: 9.5, modes: {} },
  AID: { quad: 2, baseScore: 10, modes: {} },
  RETREAT: {
    quad: 2,
    baseScore: 6.5,
    modes: { withdraw: 8, release: 6.5, disarm: 10, ceasefire: 7.5, access: 6.5, resign: 4.5 },
  },
  REQUEST: { quad: 3, baseScore: 0, modes: { assist: 0.5, change: -1, yield: -1, meet: 0 } },
  ACCUSE: { quad: 3, baseScore: -3, modes: { disapprove: -2, investigate: -3.5, allege: -3.5 } },
  REJECT: { quad: 3, baseScore: -2, modes: { assist: -1.5, change: -2, yield: -2, meet: -2 } },
  THREATEN: {
    quad: 3,
    baseScore: -3.5,
    modes: { restrict: -3, arrest: -3.5, relations: -3.5, expel: -3.5, territory: -4, violence: -3.5 },
  },
  PROTEST: {
    quad: 4,
    baseScore: -5,
    modes: { demo: -5, riot: -7, strike: -5, hunger: -4.5, boycott: -4.5, obstruct: -4.5, vandalize: -5 },
  },
  SANCTION: { quad: 4, baseScore: -6, modes: { convict: -6, expel: -5.5, withdraw: -6, discontinue: -6 } },
  MOBILIZE: { quad: 4, baseScore: -5.5, modes: { troops: -6.5, weapons: -6.5, police: -5.5, militia: -6 } },
  COERCE: {
    quad: 4,
    baseScore: -7,
    modes: {
      seize: -7,
      restrict: -7,
      censor: -6.5,
      curfew: -6.5,
      'martial-law': -7.5,
      arrest: -7,
      deport: -7,
      withhold: -7,
      misinformation: -6.5,
      cyber: -7,
    },
  },
  ASSAULT: {
    quad: 4,
    baseScore: -9,
    modes: {
      abduct: -8.5,
      beat: -7.5,
      torture: -8.5,
      sexual: -8.5,
      targeted: -9.5,
      destroy: -8.5,
      primitive: -8,
      firearms: -9,
      explosives: -9,
      'suicide-attack': -9.5,
      aerial: -9.5,
      drone: -9.5,
      'heavy-weapons': -9.5,
      'crowd-control': -7.5,
      unconventional: -10,
    },
  },
  // Own: a stance against somebody, as speakers put it ("opposition from"); scored as ACCUSE/disapprove.
  OPPOSE: { quad: 3, baseScore: -2, modes: {} },
};

export interface CameoCode {
  readonly type: RelationType;
  readonly mode: string | null;
  readonly contexts: readonly string[];
}

/** code type mode contexts, one code a line; "-" is none. Codes are strings: "030" is neither 30 nor "03". */
const CAMEO_TABLE = `
03 AGREE - -
030 AGREE - diplomatic
031 AGREE - diplomatic
0311 AGREE - economic
0312 AGREE - military
0313 AGREE - legal
0314 AGREE - intelligence
032 AGREE - diplomatic
033 AGREE - diplomatic
0331 AGREE - economic
0332 AGREE - military
0333 AGREE - human_security
0334 AGREE - peacekeeping
034 AGREE - political_institutions
0341 AGREE - political_institutions
0342 AGREE - executive
0343 AGREE - rights_freedoms
0344 AGREE - political_institutions
035 CONCEDE - -
0351 CONCEDE - rights_freedoms
0352 CONCEDE - -
0353 CONCEDE - rights_freedoms
0354 CONCEDE - economic
0355 CONCEDE - diplomatic
0356 CONCEDE - military
036 AGREE - diplomatic
037 AGREE - diplomatic
038 AGREE - diplomatic
039 AGREE - diplomatic
04 CONSULT - -
040 CONSULT - -
041 CONSULT phone -
042 CONSULT visit -
043 CONSULT visit -
044 CONSULT third-party -
045 CONSULT - diplomatic
046 CONSULT - diplomatic
05 SUPPORT - -
050 SUPPORT - diplomatic
051 SUPPORT - diplomatic
052 SUPPORT - diplomatic
053 SUPPORT - diplomatic
054 SUPPORT - diplomatic
055 CONCEDE - diplomatic
056 SUPPORT - diplomatic
057 SUPPORT - diplomatic
06 COOPERATE - -
060 COOPERATE - -
061 COOPERATE - economic
062 COOPERATE - military
063 COOPERATE - legal
064 COOPERATE - intelligence
07 AID - -
070 AID - -
071 AID - economic
072 AID - military
073 AID - human_security
074 AID - peacekeeping
075 AID - asylum
08 CONCEDE - -
080 CONCEDE - -
081 CONCEDE - legal
0811 CONCEDE - pro_democracy
0812 CONCEDE - pro_democracy
0813 CONCEDE - legal
0814 CONCEDE - legal
082 CONCEDE - pro_democracy
083 CONCEDE - political_institutions
0831 CONCEDE - political_institutions
0832 CONCEDE - executive
0833 CONCEDE - rights_freedoms
0834 CONCEDE - political_institutions
084 RETREAT - -
0841 RETREAT release legal
0842 RETREAT - legal
085 RETREAT - economic
086 RETREAT access diplomatic
0861 RETREAT access peacekeeping
0862 RETREAT access diplomatic
0863 RETREAT access human_security
087 RETREAT disarm military
0871 CONCEDE - military
0872 RETREAT withdraw military
0873 RETREAT disarm military
0874 RETREAT disarm military
09 ACCUSE - -
090 ACCUSE investigate -
091 ACCUSE investigate crime,corruption
092 ACCUSE investigate human_rights
093 ACCUSE investigate military
094 ACCUSE investigate military,legal
10 REQUEST - -
100 REQUEST - -
101 REQUEST assist -
1011 REQUEST assist economic
1012 REQUEST assist military
1013 REQUEST assist legal
1014 REQUEST assist intelligence
102 REQUEST assist diplomatic
103 REQUEST assist -
1031 REQUEST assist economic
1032 REQUEST assist military
1033 REQUEST assist human_security
1034 REQUEST assist peacekeeping
104 REQUEST change political_institutions
1041 REQUEST change executive
1042 REQUEST change executive
1043 REQUEST change rights_freedoms
1044 REQUEST change political_institutions
105 REQUEST yield legal
1051 REQUEST yield legal
1052 REQUEST yield legal
1053 REQUEST yield legal
1054 REQUEST yield economic
1055 REQUEST yield diplomatic
1056 REQUEST yield military
106 REQUEST meet diplomatic
107 REQUEST meet diplomatic
108 REQUEST meet diplomatic
11 ACCUSE - -
110 ACCUSE disapprove -
111 ACCUSE disapprove -
112 ACCUSE allege -
1121 ACCUSE allege crime,corruption
1122 ACCUSE allege human_rights
1123 ACCUSE allege military
1124 ACCUSE allege military,legal
1125 ACCUSE allege legal
113 ACCUSE disapprove -
114 ACCUSE disapprove diplomatic
115 ACCUSE allege legal
116 SANCTION convict legal
12 REJECT - -
120 REJECT - -
121 REJECT assist -
1211 REJECT assist economic
1212 REJECT assist military
1213 REJECT assist legal
1214 REJECT assist intelligence
122 REJECT assist -
1221 REJECT assist economic
1222 REJECT assist military
1223 REJECT assist human_security
1224 REJECT assist peacekeeping
123 REJECT change political_institutions
1231 REJECT change executive
1232 REJECT change executive
1233 REJECT change rights_freedoms
1234 REJECT change political_institutions
124 REJECT yield -
1241 REJECT yield executive
1242 REJECT yield -
1243 REJECT yield legal
1244 REJECT yield economic
1245 REJECT yield diplomatic
1246 REJECT yield military
125 REJECT meet diplomatic
126 REJECT meet diplomatic
127 REJECT meet diplomatic
128 REJECT yield legal
129 REJECT yield diplomatic
13 THREATEN - -
130 THREATEN - -
131 THREATEN - -
1311 THREATEN relations -
1312 THREATEN restrict economic
1313 THREATEN relations diplomatic
132 THREATEN restrict executive
1321 THREATEN restrict rights_freedoms
1322 THREATEN restrict pro_autocracy
1323 THREATEN restrict pro_autocracy
1324 THREATEN restrict pro_autocracy
133 THREATEN relations -
134 THREATEN relations diplomatic
135 THREATEN relations diplomatic
136 THREATEN expel diplomatic
137 THREATEN violence pro_autocracy
138 THREATEN violence military
1381 THREATEN restrict military
1382 THREATEN territory military
1383 THREATEN violence military
1384 THREATEN violence military
1385 THREATEN violence cbrn
139 THREATEN relations diplomatic
14 PROTEST - -
140 PROTEST - -
141 PROTEST demo -
1411 PROTEST demo executive
1412 PROTEST demo executive
1413 PROTEST demo rights_freedoms
1414 PROTEST demo political_institutions
142 PROTEST hunger -
1421 PROTEST hunger executive
1422 PROTEST hunger executive
1423 PROTEST hunger rights_freedoms
1424 PROTEST hunger political_institutions
143 PROTEST boycott -
1431 PROTEST boycott executive
1432 PROTEST boycott executive
1433 PROTEST boycott rights_freedoms
1434 PROTEST boycott political_institutions
144 PROTEST obstruct -
1441 PROTEST obstruct executive
1442 PROTEST obstruct executive
1443 PROTEST obstruct rights_freedoms
1444 PROTEST obstruct political_institutions
145 PROTEST riot -
1451 PROTEST riot executive
1452 PROTEST riot executive
1453 PROTEST riot rights_freedoms
1454 PROTEST riot political_institutions
15 MOBILIZE - -
150 MOBILIZE - -
151 MOBILIZE police -
152 MOBILIZE troops military
153 MOBILIZE police -
154 MOBILIZE troops military
16 SANCTION - -
160 SANCTION - -
161 SANCTION discontinue diplomatic
162 SANCTION discontinue human_security
1621 SANCTION discontinue economic
1622 SANCTION discontinue military
1623 SANCTION discontinue human_security
163 SANCTION discontinue diplomatic
164 SANCTION withdraw diplomatic
165 SANCTION withdraw diplomatic
166 SANCTION expel diplomatic
1661 SANCTION expel military
1662 SANCTION expel diplomatic
1663 SANCTION expel human_security
17 COERCE - -
170 COERCE - -
171 COERCE seize human_security
1711 COERCE seize human_security
1712 ASSAULT destroy human_security
172 COERCE restrict executive
1721 COERCE restrict rights_freedoms
1722 COERCE restrict pro_autocracy
1723 COERCE curfew pro_autocracy
1724 COERCE martial-law pro_autocracy
173 COERCE arrest legal
174 COERCE deport legal
175 ASSAULT - pro_autocracy,military
18 ASSAULT - -
180 ASSAULT - -
181 ASSAULT abduct -
182 ASSAULT beat -
1821 ASSAULT sexual -
1822 ASSAULT torture -
1823 ASSAULT - -
183 ASSAULT suicide-attack -
1831 ASSAULT suicide-attack -
1832 ASSAULT explosives -
1833 ASSAULT explosives -
184 ASSAULT abduct -
185 ASSAULT targeted -
186 ASSAULT targeted -
19 ASSAULT - -
190 ASSAULT - military
191 COERCE restrict military
192 COERCE seize military
193 ASSAULT firearms military
194 ASSAULT heavy-weapons military
195 ASSAULT aerial military
196 ASSAULT - legal,military
20 ASSAULT - -
200 ASSAULT targeted military
201 ASSAULT - religion_ethnicity
202 ASSAULT targeted religion_ethnicity
203 ASSAULT - religion_ethnicity
204 ASSAULT unconventional cbrn
2041 ASSAULT unconventional cbrn
2042 ASSAULT unconventional cbrn
`;

/** CAMEO code, 2 to 4 digits -> what PLOVER makes of it. Look up the longest code first: a type does not follow from the root. */
export const CAMEO_CODES: ReadonlyMap<string, CameoCode> = new Map(
  CAMEO_TABLE.trim()
    .split('\n')
    .map((line) => {
      const [code = '', type = '', mode = '-', contexts = '-'] = line.split(' ');
      return [
        code,
        {
          type: type as RelationType,
          mode: mode === '-' ? null : mode,
          contexts: contexts === '-' ? [] : contexts.split(','),
        },
      ];
    }),
);

/** The score of a type with its mode, −10 to 10. */
export const scoreOf = (type: RelationType, mode: string | null): number =>
  (mode === null ? undefined : PLOVER_TYPES[type].modes[mode]) ?? PLOVER_TYPES[type].baseScore;
