import { gatherOne, gatherPair } from '../report/gather.ts';
import type { Report } from '../report/rows.ts';
import { writeReport } from '../report/write.ts';
import { ask } from './answer.tsx';
import type { Export } from './exports.tsx';
import { saveFile } from './files.ts';

const choice = (url: URL) => (url.searchParams.get('inferred') === 'on' ? ({ inferred: 'INCLUDE' } as const) : {});

const reportExport = (file: string, gather: () => Promise<Report | null>): Export => ({
  name: 'report',
  async save() {
    const report = await gather();
    if (report !== null) saveFile(`${file}.html`, 'text/html', writeReport(report));
  },
});

/** The report that `dateline report` writes: everything about a pair, whatever the filters show. */
export const pairReport = (a: string, b: string, url: URL): Export =>
  reportExport(`${a}-${b}`, () => gatherPair(ask, a, b, choice(url)));

/** The same about one thing. */
export const ownReport = (id: string, url: URL): Export => reportExport(id, () => gatherOne(ask, id, choice(url)));
