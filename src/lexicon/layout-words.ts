/** Words by which lines are joined and datelines told from other capitals: own lists after the style books of agencies, no licence. */

const setOf = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split(/[|\n]/)
      .map((entry) => entry.trim())
      .filter((entry) => entry !== ''),
  );

/** Stand where a city could, in capitals before a colon or dash, and are none. */
export const NO_CITIES: ReadonlySet<string> = setOf(`
  BREAKING|BREAKING NEWS|EXCLUSIVE|ANALYSIS|OPINION|EXPLAINER|EXPLAINED|FACTBOX|TIMELINE|UPDATE|UPDATED|LIVE
  LIVE UPDATES|WATCH|VIDEO|READ|READ MORE|CORRECTION|CORRECTED|CLARIFICATION|INTERVIEW|COMMENTARY|EDITORIAL
  ALERT|URGENT|FLASH|NOTE|WARNING|PHOTO|PHOTOS|NEWS|SPORT|BUSINESS|WORLD|PREVIEW|PROFILE|FEATURE|RECAP|ROUNDUP
  QUESTION|ANSWER|MODERATOR|WHAT|WHY|HOW|WHO|WHEN|WHERE|WHICH|PRESIDENT|MINISTER|SECRETARY|AMBASSADOR|REPORTER
  HOST|GUEST|Q|A|I|NATO|OPEC|ASEAN|UNESCO|UNICEF|BRICS|NASA|INTERPOL|COVID|IAEA|OSCE|OECD|SADC|ECOWAS|MERCOSUR
  UNHCR|UNRWA|FIFA|AUKUS|ISIS|ISIL|HAMAS|USAID|EDS|EDITORS|REFILE|ADVISORY|STATEMENT|TRANSCRIPT|ADVERTISEMENT
  SUMMARY|ENDS|MORE|BBC|CNN|AFP|REUTERS|TASS|XINHUA|IRNA|KYODO|YONHAP|SPUTNIK|INTERFAX|ANADOLU|ANSA|PTI
`);

/** Words that cannot end a sentence of news, nor a heading: the line goes on. */
export const GOES_ON: ReadonlySet<string> = setOf(`
  a|an|the|of|in|on|at|to|for|from|by|with|without|into|onto|between|among|against|under|over|during|through
  towards|toward|about|after|before|since|until|near|and|or|but|nor|as|than|that|which|who|whose|whom|where|when
  while|because|if|although|though|is|are|was|were|be|been|has|have|had|will|would|could|should|may|might|must
  can|cannot|its|his|her|their|our|my|your|this|these|those|not|very|also|including|via|per|mr|mrs|ms
`);

/** Abbreviations before a name: their full stop ends no sentence. */
export const BEFORE_NAMES: ReadonlySet<string> = setOf(`
  mr|mrs|ms|dr|prof|gen|lt|col|maj|capt|sgt|adm|brig|cmdr|sen|rep|gov|rev|st|jr|sr|hon|pres|messrs
`);
