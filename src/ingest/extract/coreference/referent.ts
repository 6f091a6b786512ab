import type { Reference, Role } from '../../../domain/facts.ts';
import { americanSpelling, DEPARTMENT_WORDS } from '../../../lexicon/bodies.ts';
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
  /** words for the subject of a department: "foreign" of a foreign minister */
  readonly subjects: readonly string[];
  /** lower case; empty without one */
  readonly organisationName: string;
}

/** A reference as something that pronouns and nominals can mean. */
export interface Referent {
  readonly reference: Reference;
  readonly offices: readonly Office[];
  /** words of an organisation's name, lower case, American spelling; none for the others */
  readonly nameWords: readonly string[];
  /** who holds an office in this organisation */
  readonly holders: Referent[];
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
    referents.set(reference.id, referentOf(reference, offices));
  }
  for (const referent of referents.values())
    for (const office of referent.offices)
      if (office.organisation !== null) referents.get(office.organisation)?.holders.push(referent);
  return referents;
}

/** A reference that nothing has been said of yet. */
export const referentOf = (reference: Reference, offices: readonly Office[] = []): Referent => ({
  reference,
  offices,
  nameWords: reference.kind === 'ORGANISATION' ? americanSpelling(reference.name).split(/[^\p{L}]+/u) : [],
  holders: [],
  gender: reference.kind === 'PERSON' ? genderOf(reference, offices) : null,
  activation: 0,
  presence: 0,
  lastSeen: -1,
});

/** Words of a title that say what a department is for. */
export const subjectsOf = (title: string): string[] =>
  americanSpelling(title)
    .split(/\s+/)
    .filter((word) => DEPARTMENT_WORDS.has(word) && word !== 'general' && word !== 'state');

function officesOf(scene: Scene, reference: Reference, roles: readonly Role[]): Office[] {
  const held = roles.map(
    (role): Office => ({
      key: role.titleKey,
      subjects: subjectsOf(role.titleKey),
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
        subjects: subjectsOf(title),
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
