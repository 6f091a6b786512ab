import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { type FormName, forms, isFormName } from '../api/export/forms.ts';
import { type ExportPlan, nextCursor, prepareExport, valuesAt } from '../api/export/prepare.ts';
import { readSavedOperations } from '../api/graphiql/operations.ts';
import { openRun } from '../api/run.ts';
import type { Config } from '../config.ts';
import { type Code, codes, DatelineError } from '../errors.ts';
import { requireGraph } from '../graph/prepare.ts';
import { openDatabase } from './database.ts';
import { openTerminal } from './terminal.ts';

export interface ExportOptions {
  readonly format?: string | undefined;
  /** JSON object */
  readonly variables: string | null;
  /** rows of the list that is paged, of each operation */
  readonly most: string;
}

interface Asked {
  readonly name: string;
  readonly query: string;
}

const CUT = 3;
/** Together they are the whole graph: things first, then what is stated. */
const whole = ['AllEntities', 'AllArticles', 'AllRoles', 'AllQuotes', 'AllEvents', 'AllClaims'];

const usage = (message: string) => new DatelineError('BAD_USAGE', message);

/** A saved operation by its name or the name of its file, else a file with one. */
async function readAsked(given: string | null): Promise<readonly Asked[]> {
  const saved = await readSavedOperations();
  if (given === null) return whole.flatMap((name) => saved.filter((one) => one.name === name));
  const plain = (name: string) => name.toLowerCase().replaceAll('-', '');
  const found = saved.find(({ name }) => plain(name) === plain(given));
  if (found !== undefined) return [found];
  const query = await readFile(given, 'utf8').catch(() => {
    throw usage(`${given} is neither a saved operation nor a file that can be read.`);
  });
  return [{ name: given, query }];
}

function readOptions({ format, variables, most }: ExportOptions) {
  if (format === undefined || !isFormName(format)) throw usage(`--format is one of ${Object.keys(forms).join(', ')}.`);
  const rows = Number(most);
  if (!Number.isInteger(rows) || rows < 1) throw usage('--most is a whole number from 1.');
  try {
    const given: unknown = JSON.parse(variables ?? '{}');
    if (typeof given === 'object' && given !== null && !Array.isArray(given)) return { format, rows, given };
  } catch {
    // said below, like any other JSON that is no object
  }
  throw usage('--variables is a JSON object.');
}

async function print(text: string): Promise<void> {
  // A reader slower than us must not fill the memory.
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Each page of an answer as long as there is one and fewer than `most` rows were read; tells whether that cut it. */
async function pagesOf(
  ask: (query: string, variables: object) => Promise<unknown>,
  plan: ExportPlan,
  variables: object,
  most: number,
  take: (data: unknown) => Promise<void>,
): Promise<boolean> {
  let rows = 0;
  for (let after: string | null = null; ; ) {
    const data = await ask(plan.query, after === null ? variables : { ...variables, after });
    await take(data);
    rows += valuesAt(data, plan.rows).length;
    after = nextCursor(data, plan);
    if (after === null) return false;
    if (rows >= most) return true;
  }
}

/** `dateline export`: what operations answer, all pages of it, in another form on standard output. Exit code 3 when `most` cut it. */
export async function exportCommand(named: readonly string[], options: ExportOptions, config: Config): Promise<number> {
  const { format, rows, given: variables } = readOptions(options);
  const [given = null, ...others] = named;
  if (others.length > 0) throw usage('One operation at a time; --import-csv takes paths.');
  const form = forms[format satisfies FormName];
  const asked = await readAsked(given);
  if (asked.length > 1 && !form.joins) throw usage(`${format} holds one list: name an operation.`);
  const terminal = openTerminal();
  const database = await openDatabase(config, terminal);
  try {
    await requireGraph(database.graph);
    const { schema, run } = openRun({
      graph: database.graph,
      limits: config.limits,
      open: true,
      onInternal: terminal.fail,
    });
    const ask = async (query: string, of: object): Promise<unknown> => {
      const request = { query, operationName: null, variables: { ...of } };
      const answer = await (
        await run(request, 'application/json', new AbortController().signal, { mayWrite: false })
      ).json();
      const [first] = answer.errors ?? [];
      if (first === undefined) return answer.data;
      const code = String(first.extensions?.code);
      throw new DatelineError(code in codes ? (code as Code) : 'INTERNAL', first.message);
    };
    const plans = asked.map(({ name, query }) => {
      const plan = prepareExport(schema, query, null);
      if (plan === null) throw usage(`${name} is not one query that fits the schema.`);
      return plan;
    });
    terminal.done();
    const [writer] = plans.map((plan) => form.open(plan));
    if (writer === undefined) return 0;
    await print(writer.head());
    let cut = false;
    for (const plan of plans) {
      const more = await pagesOf(ask, plan, variables, rows, async (data) => print(writer.page(data)));
      if (more) terminal.warn(`${plan.operationName ?? 'the operation'}: cut after ${rows} rows, --most takes more`);
      cut ||= more;
    }
    await print(writer.end());
    return cut ? CUT : 0;
  } finally {
    terminal.done();
    await database.close();
  }
}
