import { readFileSync } from 'node:fs';
import { CriticalityLevel, DiffRule, diff } from '@graphql-inspector/core';
import { buildSchema, parse, print, visit } from 'graphql';
import { expect, test } from 'vitest';

/**
 * The schema of the last release, without descriptions. What a client may ask of it may be asked of today's, or the version says
 * that it may not: a field is deprecated in one release and goes in the next but one (README, "Changes of the API").
 */
const released = readFileSync('test/api/released.graphql', 'utf8');
const today = readFileSync('schema.graphql', 'utf8');
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

const bare = (sdl: string): string =>
  print(
    visit(parse(sdl), {
      enter: (node) => ('description' in node && node.description ? { ...node, description: undefined } : undefined),
    }),
  );
async function breaking(from: string, to: string): Promise<readonly string[]> {
  const changes = await diff(buildSchema(from), buildSchema(to), [DiffRule.suppressRemovalOfDeprecatedField]);
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ message }) => message);
}

test('a client of the last release still works, or the version is another one', async () => {
  const [, of] = /^# Dateline (\S+)/.exec(released) ?? [];
  if (of !== version) {
    // A new version: its schema becomes the released one, by -u.
    await expect(`# Dateline ${version}\n\n${bare(today)}\n`).toMatchFileSnapshot('released.graphql');
    return;
  }
  expect(await breaking(released, today)).toEqual([]);
});

test('the gate finds what breaks a client, and lets go what was deprecated', async () => {
  const gone = bare(today).replace(/^ {2}headline: String!$/m, '');
  expect(await breaking(today, gone)).toEqual(["Field 'headline' was removed from object type 'Article'"]);
  const announced = today.replace(/^ {2}headline: String!$/m, '  headline: String! @deprecated(reason: "Ask title.")');
  expect(await breaking(announced, gone)).toEqual([]);
});
