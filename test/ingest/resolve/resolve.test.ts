import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Profile, ResolvedKind, Verdict } from '../../../src/domain/identity.ts';
import { nameKey } from '../../../src/domain/names.ts';
import { blockOf } from '../../../src/ingest/resolve/block.ts';
import { resolveBlock, resolveBlocks } from '../../../src/ingest/resolve/resolve.ts';

const made = (kind: ResolvedKind, name: string, rest: Partial<Profile> = {}): Profile => ({
  kind,
  name,
  key: `${name}/${rest.countries ?? ''}/${rest.titles ?? ''}`,
  countries: [],
  titles: [],
  names: [name],
  subkind: null,
  articles: 1,
  smallest: `reference_${nameKey(name)}`,
  ...rest,
});
const person = (name: string, rest: Partial<Profile> = {}) => made('PERSON', name, rest);
const body = (name: string, rest: Partial<Profile> = {}) => made('ORGANISATION', name, rest);

/** Clusters as names of their profiles: "A = B | C". */
const shown = (kind: ResolvedKind, profiles: readonly Profile[], verdicts: readonly Verdict[] = []): string[] =>
  resolveBlock(kind, profiles, verdicts)
    .map((cluster) => cluster.profiles.map((key) => key.split('/')[0]).join(' = '))
    .sort();

describe('persons', () => {
  test('one name is one person', () => {
    expect(
      shown('PERSON', [person('Jane Roe', { countries: ['USA'] }), person('Jane Roe', { titles: ['minister'] })]),
    ).toEqual(['Jane Roe = Jane Roe']);
  });
  test('one name with other countries and offices is another person, and the second one has an id of its own', () => {
    const profiles = [
      person('Ivan Petrov', { countries: ['RUS'], titles: ['minister'], smallest: 'reference_1' }),
      person('Ivan Petrov', { countries: ['BGR'], titles: ['coach'], smallest: 'reference_2' }),
    ];
    const clusters = resolveBlock('PERSON', profiles, []);
    expect(clusters).toHaveLength(2);
    expect(new Set(clusters.map((cluster) => cluster.id)).size).toBe(2);
  });
  test('another spelling is the same person only with a country or an office in common', () => {
    const egypt = { countries: ['EGY'] };
    expect(shown('PERSON', [person('Youssef El-Hadidi', egypt), person('Yousef al-Hadidi', egypt)])).toHaveLength(1);
    expect(
      shown('PERSON', [
        person('Dmitri Yegorov', { titles: ['engineer'] }),
        person('Dmitry Egorov', { titles: ['engineer'] }),
      ]),
    ).toHaveLength(1);
    expect(shown('PERSON', [person('Dmitri Yegorov'), person('Dmitry Egorov')])).toHaveLength(2);
    expect(shown('PERSON', [person('Dmitri Yegorov', egypt), person('Denis Yegorov', egypt)])).toHaveLength(2);
  });
  test('a middle name is no other person', () => {
    const peru = { countries: ['PER'] };
    expect(shown('PERSON', [person('Rosa Maria Quispe', peru), person('Rosa Quispe', peru)])).toHaveLength(1);
  });
  test('who is named with and without a middle name is one when nothing speaks against it', () => {
    expect(shown('PERSON', [person('Pavel J. Horak'), person('Pavel Horak'), person('Horak')])).toHaveLength(1);
    expect(shown('PERSON', [person('Pavel J. Horak', { countries: ['CZE'] }), person('Pavel Horak')])).toHaveLength(1);
    const abroad = [person('Pavel J. Horak', { countries: ['CZE'] }), person('Pavel Horak', { countries: ['CAN'] })];
    expect(shown('PERSON', abroad)).toHaveLength(2);
  });
  test('middle names that differ make two, and the short name is nobody’s', () => {
    const two = [person('Pavel W. Horak'), person('Pavel H. W. Horak')];
    expect(shown('PERSON', two)).toHaveLength(2);
    expect(shown('PERSON', [...two, person('Pavel Horak')])).toHaveLength(3);
    const czech = { countries: ['CZE'] };
    expect(
      shown(
        'PERSON',
        ['Pavel W. Horak', 'Pavel H. W. Horak', 'Pavel Horak'].map((name) => person(name, czech)),
      ),
    ).toHaveLength(3);
  });
  test('a particle with a capital may be a given name, and is a particle where it ends a full name', () => {
    expect(shown('PERSON', [person('Van Horak'), person('Anna Maria Horak')])).toHaveLength(2);
    expect(shown('PERSON', [person('Al Karimi'), person('Yusuf bin Said Al Karimi')])).toHaveLength(1);
    expect(shown('PERSON', [person('van der Meer'), person('Joost van der Meer')])).toHaveLength(1);
  });
  test('a bare surname joins the one who fits, none where two do', () => {
    expect(shown('PERSON', [person('Roe'), person('Jane Roe')])).toHaveLength(1);
    expect(shown('PERSON', [person('Roe'), person('Jane Roe'), person('Mary Roe')])).toHaveLength(3);
    const jane = person('Jane Roe', { countries: ['USA'] });
    expect(
      shown('PERSON', [person('Roe', { countries: ['USA'] }), jane, person('Mary Roe', { countries: ['IRL'] })]),
    ).toEqual(['Jane Roe = Roe', 'Mary Roe']);
  });
  test('the name is the one that most articles use, not the fullest', () => {
    const titles = ['president'];
    const [cluster] = resolveBlock(
      'PERSON',
      [person('Jane Roe', { articles: 9, titles }), person('Jane Mary Roe', { titles })],
      [],
    );
    expect(cluster?.name).toBe('Jane Roe');
  });
  test('a reviewer joins and parts, and without his word all is as before', () => {
    const [a, b] = [person('Dmitri Yegorov'), person('Dmitry Egorov')];
    expect(shown('PERSON', [a, b], [{ kind: 'SAME', profiles: [a.key, b.key] }])).toHaveLength(1);
    const [c, d] = [person('Jane Roe', { countries: ['USA'] }), person('Jane Roe')];
    expect(shown('PERSON', [c, d], [{ kind: 'APART', profiles: [d.key] }])).toHaveLength(2);
  });
  test('what a reviewer split off takes part in no rule: whoever else is called so is as he would be without it', () => {
    const [jane, other] = [
      person('Jane Roe', { countries: ['USA'] }),
      person('Jane Roe', { key: 'own/', articles: 9 }),
    ];
    const apart: Verdict = { kind: 'APART', profiles: [other.key] };
    expect(shown('PERSON', [jane, other, person('Roe')], [apart])).toEqual(['Jane Roe = Roe', 'own']);
    const ids = (verdicts: readonly Verdict[]) => resolveBlock('PERSON', [jane, other], verdicts).map(({ id }) => id);
    const [plain = ''] = ids([]);
    expect(ids([apart])).toContain(plain);
    expect(new Set(ids([apart])).size).toBe(2);
    expect(shown('PERSON', [jane, other], [apart, { kind: 'SAME', profiles: [other.key, jane.key] }])).toHaveLength(1);
  });
  test('a reviewer joins across blocks, where no rule looks', () => {
    const [one, two] = [person('Jane Roe'), person('Jane Miller')];
    const joined = resolveBlocks('PERSON', [[one], [two]], [{ kind: 'SAME', profiles: [one.key, two.key] }]);
    expect(joined.map(({ profiles }) => profiles.length)).toEqual([2]);
    expect(resolveBlocks('PERSON', [[one], [two]], [])).toHaveLength(2);
  });
});

describe('bodies and places', () => {
  test('a ministry is one in every spelling, and another in another country', () => {
    const russian = { countries: ['RUS'], subkind: 'MINISTRY' } as const;
    const profiles = [
      body('Russian Defense Ministry', russian),
      body('Ministry of Defence of Russia', russian),
      body('Defense Ministry', { countries: ['IRN'], subkind: 'MINISTRY' }),
    ];
    expect(shown('ORGANISATION', profiles)).toHaveLength(2);
  });
  test('a ministry without a country joins none', () => {
    const profiles = [
      body('Defense Ministry', { subkind: 'MINISTRY' }),
      body('Russian Defense Ministry', { countries: ['RUS'], subkind: 'MINISTRY' }),
    ];
    expect(shown('ORGANISATION', profiles)).toHaveLength(2);
  });
  test('an acronym joins the body that an article spells out', () => {
    const union = body('African Union', { names: ['African Union', 'AU'] });
    expect(shown('ORGANISATION', [body('AU'), union])).toHaveLength(1);
  });
  test('a body that the lexicon knows is one under all its names, its country’s word or not', () => {
    const one = (...names: readonly string[]) =>
      expect(
        shown(
          'ORGANISATION',
          names.map((name) => body(name, { countries: name.startsWith('U.S') ? ['USA'] : [] })),
        ),
      ).toHaveLength(1);
    one('United Nations', 'UN', 'U.N.');
    one('Houthis', 'Houthi', 'Houthi movement');
    one('U.S. Treasury', 'U.S. Treasury Department', 'U.S. Department of the Treasury');
    one('U.S. Congress', 'U.S Congress');
    const congress = ['US Congress', 'United States Congress'].map((name) => body(name, { countries: ['USA'] }));
    expect(shown('ORGANISATION', [...congress, body('Congress', { countries: ['PER'] })])).toHaveLength(2);
  });
  test('an acronym that nothing spells out joins the body of its country with these initials, and none of two', () => {
    const zambian = { countries: ['ZMB'] };
    const board = body('Water Supply Board', zambian);
    expect(shown('ORGANISATION', [body('WSB', zambian), board])).toHaveLength(1);
    expect(shown('ORGANISATION', [body('WSB'), board])).toHaveLength(2);
    expect(shown('ORGANISATION', [body('WSB', zambian), board, body('Western Savings Bank', zambian)])).toHaveLength(3);
  });
  test('places of one name in two countries are two', () => {
    const place = (country: string) => made('PLACE', 'Tripoli', { countries: [country] });
    expect(shown('PLACE', [place('LBY'), place('LBN')])).toHaveLength(2);
    expect(shown('PLACE', [place('LBY'), made('PLACE', 'Tripoli')])).toHaveLength(1);
  });
});

describe('blocks', () => {
  test('whatever may be one thing is in one block', () => {
    expect(blockOf('PERSON', 'Roe')).toBe(blockOf('PERSON', 'Jane Roe'));
    expect(blockOf('PERSON', 'Youssef El-Hadidi')).toBe(blockOf('PERSON', 'Yousef al-Hadidi'));
    expect(blockOf('PERSON', 'Dmitri Yegorov')).toBe(blockOf('PERSON', 'Egorov'));
    expect(blockOf('PERSON', 'Kim')).toBe(blockOf('PERSON', 'Kim Jong-un'));
    expect(blockOf('ORGANISATION', 'Houthi')).toBe(blockOf('ORGANISATION', 'Houthi movement'));
    expect(blockOf('ORGANISATION', 'U.N.')).toBe(blockOf('ORGANISATION', 'United Nations'));
    expect(blockOf('ORGANISATION', 'US Congress')).toBe(blockOf('ORGANISATION', 'United States Congress'));
    expect(blockOf('ORGANISATION', 'AU')).toBe(blockOf('ORGANISATION', 'African Union'));
    expect(blockOf('ORGANISATION', 'Defense Ministry')).toBe(blockOf('ORGANISATION', 'Russian Ministry of Defence'));
  });
  test('two writings with one key have one block, or one id would be given in two', () => {
    const words = fc.array(
      fc.constantFrom('Kim', 'Jong-un', 'El-Hadidi', "O'Brien", 'de', 'Ömer', 'Lee', 'van', 'AU', 'Russian'),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(words, fc.constantFrom<ResolvedKind>('PERSON', 'ORGANISATION', 'PLACE'), (parts, kind) => {
        const name = parts.join(' ');
        expect(blockOf(kind, nameKey(name))).toBe(blockOf(kind, name));
      }),
    );
  });
});

describe('what may be one', () => {
  /** Pairs of clusters by their names, with how much speaks for it. */
  const doubted = (kind: ResolvedKind, profiles: readonly Profile[], verdicts: readonly Verdict[] = []): string[] => {
    const clusters = resolveBlock(kind, profiles, verdicts);
    const nameOf = (id: string) => clusters.find((cluster) => cluster.id === id)?.name ?? 'nobody';
    return clusters
      .flatMap(({ name, doubts }) =>
        doubts.map(({ other, score }) => `${[name, nameOf(other)].sort().join(' ? ')} ${score}`),
      )
      .sort();
  };
  test('a reason that is too weak, or that holds for several, is a question for a reviewer', () => {
    expect(doubted('PERSON', [person('Dmitri Yegorov'), person('Dmitry Egorov')])).toEqual([
      'Dmitri Yegorov ? Dmitry Egorov 0.5',
    ]);
    expect(doubted('PERSON', [person('Roe'), person('Jane Roe'), person('Mary Roe')])).toEqual([
      'Jane Roe ? Roe 0.5',
      'Mary Roe ? Roe 0.5',
    ]);
    const namesakes = [person('Jane Roe', { countries: ['USA'] }), person('Jane Roe', { countries: ['IRL'] })];
    expect(doubted('PERSON', namesakes)).toEqual(['Jane Roe ? Jane Roe 0.3']);
    const middles = ['Pavel W. Horak', 'Pavel H. W. Horak', 'Pavel Horak'].map((name) => person(name));
    expect(doubted('PERSON', middles)).toEqual([
      'Pavel H. W. Horak ? Pavel Horak 0.5',
      'Pavel Horak ? Pavel W. Horak 0.5',
    ]);
    const tripoli = [['LBY'], ['LBN'], []].map((countries) => made('PLACE', 'Tripoli', { countries }));
    expect(doubted('PLACE', tripoli)).toEqual(['Tripoli ? Tripoli 0.5', 'Tripoli ? Tripoli 0.5']);
    const zambian = { countries: ['ZMB'] };
    const bodies = ['WSB', 'Water Supply Board', 'Western Savings Bank'].map((name) => body(name, zambian));
    expect(doubted('ORGANISATION', bodies)).toHaveLength(2);
  });
  test('two that nothing speaks for are no question, nor is a surname that very many bear', () => {
    expect(doubted('PERSON', [person('Jane Roe'), person('Mary Roe')])).toEqual([]);
    const many = ['Ann', 'Bea', 'Cleo', 'Dora', 'Eva', 'Fay'].map((first) => person(`${first} Roe`));
    expect(doubted('PERSON', [person('Roe'), ...many])).toEqual([]);
  });
  test('who a reviewer called different is asked about no more, and no rule joins the two, whatever speaks for it', () => {
    const [one, other] = [person('Dmitri Yegorov'), person('Dmitry Egorov')];
    const verdict: Verdict = { kind: 'DIFFERENT', profiles: [one.key, other.key] };
    expect(doubted('PERSON', [one, other], [verdict])).toEqual([]);
    const engineer = person('Dmitry Egorov', { key: 'engineer', titles: ['engineer'] });
    const alike = { ...one, titles: ['engineer'] };
    expect(shown('PERSON', [alike, engineer])).toHaveLength(1);
    expect(shown('PERSON', [alike, other, engineer], [verdict])).toHaveLength(2);
    expect(shown('PERSON', [one, other], [verdict, { kind: 'SAME', profiles: [one.key, other.key] }])).toHaveLength(1);
  });
});

describe('whatever is named', () => {
  const names = ['Roe', 'Jane Roe', 'J. Roe', 'Jane M. Roe', 'Mary Roe', 'Jane Row', 'Janet Roe'];
  const one = fc.record({
    name: fc.constantFrom(...names),
    countries: fc.constantFrom<string[]>([], ['USA'], ['IRL'], ['IRL', 'USA']),
    titles: fc.constantFrom<string[]>([], ['minister'], ['coach']),
    articles: fc.integer({ min: 1, max: 9 }),
  });
  const many = fc.uniqueArray(one, {
    minLength: 1,
    maxLength: 8,
    selector: ({ name, countries, titles }) => [name, countries, titles].join(),
  });
  const verdicts = (profiles: readonly Profile[], picks: readonly (readonly [number, number])[]): Verdict[] =>
    picks.map(([a, b]) => ({
      kind: 'DIFFERENT',
      profiles: [a, b].map((at) => profiles[at % profiles.length]?.key ?? ''),
    }));

  test('a pair in doubt is two clusters of the block, stands once, and is none that a reviewer called different', () => {
    fc.assert(
      fc.property(many, fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 3 }), (list, picks) => {
        const profiles = list.map(({ name, ...rest }, index) =>
          person(name, { ...rest, smallest: `reference_${index}` }),
        );
        const said = verdicts(profiles, picks).filter(({ profiles: [a, b] }) => a !== b);
        const clusters = resolveBlock('PERSON', profiles, said);
        const idOf = (key: string) => clusters.find((cluster) => cluster.profiles.includes(key))?.id;
        const pairs = clusters.flatMap(({ id, doubts }) => doubts.map(({ other }) => [id, other] as const));
        for (const [id, other] of pairs)
          expect(id < other && clusters.some((cluster) => cluster.id === other)).toBe(true);
        expect(new Set(pairs.map(String)).size).toBe(pairs.length);
        for (const { profiles: keys } of said) {
          const [a, b] = keys.map(idOf).sort();
          expect(a).not.toBe(b);
          expect(pairs.map(String)).not.toContain(`${a},${b}`);
        }
      }),
    );
  });

  test('the order of profiles never matters', () => {
    fc.assert(
      fc.property(many, fc.infiniteStream(fc.nat()), (list, chance) => {
        const profiles = list.map(({ name, ...rest }, index) =>
          person(name, { ...rest, smallest: `reference_${index}` }),
        );
        const shuffled = profiles
          .map((profile) => ({ profile, at: chance.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at);
        expect(
          resolveBlock(
            'PERSON',
            shuffled.map(({ profile }) => profile),
            [],
          ),
        ).toEqual(resolveBlock('PERSON', profiles, []));
      }),
    );
  });
});
