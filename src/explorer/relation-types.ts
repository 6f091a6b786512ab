import type { RelationType } from '../client/generated/operations.ts';

/** The vocabulary in the order of its manual; a type that is missing here does not compile. */
const known: Readonly<Record<RelationType, true>> = {
  AGREE: true,
  CONSULT: true,
  SUPPORT: true,
  CONCEDE: true,
  COOPERATE: true,
  AID: true,
  RETREAT: true,
  REQUEST: true,
  ACCUSE: true,
  REJECT: true,
  OPPOSE: true,
  THREATEN: true,
  PROTEST: true,
  SANCTION: true,
  MOBILIZE: true,
  COERCE: true,
  ASSAULT: true,
};

export const relationTypes = Object.keys(known) as readonly RelationType[];
