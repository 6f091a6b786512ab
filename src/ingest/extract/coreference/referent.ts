import type { Reference, Role } from '../../../domain/facts.ts';
import { genderOfName } from '../../../lexicon/first-names.ts';
import { type Gender, type RoleHead, roleHeadAtEnd, roleKey } from '../../../lexicon/roles.ts';
import type { Scene } from '../scene.ts';

/** An office or trade of a person, as far as it tells what a later nominal may call him. */
export interface Office {
  readonly key: string;
  readonly head: RoleHead | null;
  readonly former: boolean;
  readonly country: string | null;
  readonly organisation: string | null;
  /** lower case; empty without one */
  readonly organisationName: string;
}

/** A reference as something that pronouns and nominals can mean. */
export interface Referent {
  readonly reference: Reference;
  readonly offices: readonly Office[];
  gender: Gender | null;
  /** how much the text has just spoken of it: halves with each sentence */
  activation: number;
  /** the same, fading slowly: whom the article is about */
  presence: number;
  /** order of the sentence of the last mention, -1 before the first */
  lastSeen: number;
}

/** All references of the scene as referents, by id; linear in references and roles. */
export function referentsOf(scene: Scene): Map<string, Referent> {
  const roles = new Map<string, Role[]>();
  for (const role of scene.roles) roles.set(role.person, [...(roles.get(role.person) ?? []), role]);
  const referents = new Map<string, Referent>();
  for (const reference of scene.references.values()) {
    const offices = reference.kind === 'PERSON' ? officesOf(scene, reference, roles.get(reference.id) ?? []) : [];
    referents.set(reference.id, {
      reference,
      offices,
      gender: reference.kind === 'PERSON' ? genderOf(reference, offices) : null,
      activation: 0,
      presence: 0,
      lastSeen: -1,
    });
  }
  return referents;
}

function officesOf(scene: Scene, reference: Reference, roles: readonly Role[]): Office[] {
  const held = roles.map(
    (role): Office => ({
      key: role.titleKey,
      head: roleHeadAtEnd(role.title.replace(/ (?:of|for|to) .*$/i, '')) ?? roleHeadAtEnd(role.title),
      former: role.status === 'FORMER',
      country: role.country === null ? null : (scene.references.get(role.country)?.countries[0] ?? null),
      organisation: role.organisation,
      organisationName: (scene.references.get(role.organisation ?? '')?.name ?? '').toLowerCase(),
    }),
  );
  const known = new Set(held.map((office) => office.key));
  // Ranks and trades are no roles, but "the general" and "the banker" call people by them.
  const others = reference.titles
    .filter((title) => !known.has(title))
    .map(
      (title): Office => ({
        key: roleKey(title),
        head: roleHeadAtEnd(title),
        former: false,
        country: null,
        organisation: null,
        organisationName: '',
      }),
    );
  return [...held, ...others];
}

function genderOf(reference: Reference, offices: readonly Office[]): Gender | null {
  for (const office of offices) if (office.head !== null && office.head.gender !== null) return office.head.gender;
  return genderOfName(reference.name, reference.familyName);
}
