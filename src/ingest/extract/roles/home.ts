import type { Scene } from '../scene.ts';

/** The country of all places in the dateline, if it is one: where the report was written. */
export function homeOf(scene: Scene): string | null {
  const countries = new Set<string>();
  for (const mention of scene.mentions)
    if (mention.kind === 'DATELINE')
      for (const iso3 of scene.references.get(mention.reference ?? '')?.countries ?? []) countries.add(iso3);
  return countries.size === 1 ? ([...countries][0] ?? null) : null;
}

/** The same, if the text itself speaks of it: many a report on two countries is written in a third. */
export function homeSpokenOf(scene: Scene): string | null {
  const home = homeOf(scene);
  if (home === null) return null;
  const spoken = scene.mentions.some(
    (mention) =>
      mention.kind !== 'DATELINE' && (scene.references.get(mention.reference ?? '')?.countries.includes(home) ?? false),
  );
  return spoken ? home : null;
}
