/** Verbs that put people into offices or say that they lead. English news usage, written down by this project; own facts, MIT. */
import type { RoleStatus } from '../domain/facts.ts';

/** TENSE: the verb alone says nothing, its tense does ("serves as", "served as"). */
export type OfficeStatus = RoleStatus | 'TENSE';

/** Verbs that put somebody into an office, by lemma; `as` where the office needs it. */
export const OFFICE_VERBS: ReadonlyMap<string, { readonly as: boolean; readonly status: OfficeStatus }> = new Map([
  ['be', { as: false, status: 'TENSE' }],
  ['become', { as: false, status: 'CURRENT' }],
  ['remain', { as: false, status: 'TENSE' }],
  ['serve', { as: true, status: 'TENSE' }],
  ['work', { as: true, status: 'TENSE' }],
  ['act', { as: true, status: 'TENSE' }],
  ['appoint', { as: false, status: 'CURRENT' }],
  ['name', { as: false, status: 'CURRENT' }],
  ['elect', { as: false, status: 'CURRENT' }],
  ['re-elect', { as: false, status: 'CURRENT' }],
  ['reelect', { as: false, status: 'CURRENT' }],
  ['reappoint', { as: false, status: 'CURRENT' }],
  ['nominate', { as: false, status: 'FUTURE' }],
  ['choose', { as: true, status: 'FUTURE' }],
  ['pick', { as: true, status: 'FUTURE' }],
  ['swear', { as: true, status: 'CURRENT' }],
  ['inaugurate', { as: true, status: 'CURRENT' }],
  ['install', { as: true, status: 'CURRENT' }],
  ['take', { as: true, status: 'CURRENT' }],
  ['return', { as: true, status: 'CURRENT' }],
  ['resign', { as: true, status: 'FORMER' }],
  ['retire', { as: true, status: 'FORMER' }],
  ['step', { as: true, status: 'FORMER' }],
  ['quit', { as: true, status: 'FORMER' }],
  ['dismiss', { as: true, status: 'FORMER' }],
  ['sack', { as: true, status: 'FORMER' }],
  ['fire', { as: true, status: 'FORMER' }],
  ['oust', { as: true, status: 'FORMER' }],
  ['remove', { as: true, status: 'FORMER' }],
]);

/** Verbs of leading, by lemma, with the title they give. */
export const LEADING_VERBS: ReadonlyMap<string, string> = new Map([
  ['head', 'head'],
  ['lead', 'head'],
  ['chair', 'chair'],
  ['command', 'commander'],
]);
