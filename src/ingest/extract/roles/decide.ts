import type { Reference, Role } from '../../../domain/facts.ts';
import type { ReadingRule } from '../../../domain/rule.ts';
import type { BareCountry } from './bare-country.ts';
import type { Holding } from './holding.ts';
import { respectiveTitle } from './respective.ts';
import type { Whose } from './whose.ts';

/** A holding with everything that was found out about it. */
export interface ReadOffice {
  readonly found: Holding;
  readonly title: string;
  readonly titleKey: string;
  readonly status: Role['status'];
  readonly whose: Whose;
  readonly bare: BareCountry | null;
  readonly rule: ReadingRule;
  readonly confidence: number;
}

/** One office of one person, said once or several times: the first saying names it, the clearest says whose it is. */
export type OfficeGroup = readonly [ReadOffice, ...ReadOffice[]];

const isTold = (office: ReadOffice): boolean =>
  office.bare === null && (office.whose.country ?? office.whose.organisation) !== null;

/** "minister" is a short way to say "security minister"; a former office is never a short way to say a present one. */
function saysTheSame(one: ReadOffice, other: ReadOffice): boolean {
  if (one.found.person !== other.found.person) return false;
  if ((one.status === 'FORMER') !== (other.status === 'FORMER')) return false;
  const short = one.titleKey.length <= other.titleKey.length ? one.titleKey : other.titleKey;
  const long = short === one.titleKey ? other.titleKey : one.titleKey;
  if (short !== long && !long.endsWith(` ${short}`)) return false;
  const countries = new Set([one, other].filter(isTold).flatMap((office) => office.whose.country ?? []));
  return countries.size < 2;
}

/** "his Greek and French counterparts, A and B, respectively": what the list tells goes before what stands nearest. */
const withoutRivals = (offices: readonly ReadOffice[]): ReadOffice[] => {
  const listed = offices.filter(({ found }) => found.rule === respectiveTitle);
  return offices.filter(
    (office) =>
      office.found.rule === respectiveTitle ||
      !listed.some(
        (other) =>
          other.found.person === office.found.person &&
          other.titleKey === office.titleKey &&
          other.whose.country !== office.whose.country,
      ),
  );
};

/** Groups in the order of their first saying; the longest title of a group comes first in it when a short one was read before. */
export function groupOffices(offices: readonly ReadOffice[]): OfficeGroup[] {
  const groups: ReadOffice[][] = [];
  for (const office of withoutRivals(offices)) {
    const group = groups.find((members) => members.some((member) => saysTheSame(member, office)));
    if (group === undefined) groups.push([office]);
    else group.push(office);
  }
  return groups.flatMap((members): OfficeGroup[] => {
    const longest = members.toSorted((a, b) => b.titleKey.length - a.titleKey.length);
    const named = longest.find((office) => office.titleKey.length === longest[0]?.titleKey.length && isTold(office));
    const best = named ?? longest[0];
    return best === undefined ? [] : [[best, ...members.filter((office) => office !== best)]];
  });
}

/** Country and organisation of a group: what is told goes before what was concluded. */
export function whoseGroup(group: OfficeGroup): { country: string | null; organisation: string | null } {
  const told = group.filter(isTold);
  const country =
    told.find((office) => office.whose.country !== null)?.whose.country ??
    group.find((office) => office.bare !== null)?.bare?.country ??
    null;
  const organisation = group.find((office) => office.whose.organisation !== null)?.whose.organisation ?? null;
  return { country, organisation };
}

/** "Ana Costa Reis is Finance Minister of Portugal". */
export function roleText(person: Reference, title: string, status: Role['status'], owner: Reference | null): string {
  const verbs = { CURRENT: 'is', ACTING: 'is acting', FORMER: 'was', FUTURE: 'will be' } as const;
  return `${person.name} ${verbs[status]} ${title}${owner === null ? '' : ` of ${owner.name}`}`;
}
