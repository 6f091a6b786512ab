import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readConfig } from '../../../src/config.ts';
import { startCorenlp } from '../../../src/engines/corenlp.ts';
import { annotateTexts } from '../../../src/ingest/annotate/corenlp.ts';
import { readRecordings } from '../../../src/ingest/annotate/recordings.ts';

/** The one test with a real CoreNLP: it guards the recordings, by which all others read. */
test('CoreNLP says of recorded texts what the recordings say', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'dateline-live-'));
  const engine = await startCorenlp(readConfig({ DATA_DIR: dataDir }), () => undefined);
  try {
    const recordings = [...readRecordings('test/annotations/articles.jsonl')];
    // Every tenth of them: all kinds of text, in seconds.
    const some = recordings.filter((_, at) => at % 10 === 0);
    const texts = some.map(([text]) => text);
    // In one request, as an article is asked for, and one by one.
    expect(await annotateTexts(engine.url, texts)).toEqual(some.map(([, recorded]) => recorded));
    for (const [text, recorded] of some.slice(0, 3))
      expect(await annotateTexts(engine.url, [text])).toEqual([recorded]);
    // Letters outside the Basic Multilingual Plane count two units, as everywhere else.
    const [[sentence] = []] = await annotateTexts(engine.url, ['The 🛶 sank. Élise saw it.']);
    expect(sentence?.map(([start, end]) => 'The 🛶 sank. Élise saw it.'.slice(start, end))).toEqual([
      'The',
      '🛶',
      'sank',
      '.',
    ]);
  } finally {
    await engine.stop();
    rmSync(dataDir, { recursive: true });
  }
}, 300_000);
