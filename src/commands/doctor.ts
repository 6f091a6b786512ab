import { spawnSync } from 'node:child_process';
import { type Config, settings } from '../config.ts';
import { visible } from '../domain/unseen.ts';
import { findJava } from '../engines/java.ts';
import { findRunningNeo4j } from '../engines/neo4j.ts';
import { toDatelineError } from '../errors.ts';
import { openGraph } from '../graph/driver.ts';
import { countWaiting } from '../ingest/again.ts';
import { annotationRequest } from '../ingest/annotate/request.ts';
import { readReaderVersion } from '../ingest/reader-version.ts';

/** One line of the doctor's report; a fault names cause and remedy. */
interface Finding {
  readonly what: string;
  readonly is: string;
  readonly fault: boolean;
}

const ok = (what: string, is: string): Finding => ({ what, is, fault: false });

async function tried(what: string, look: () => Promise<string>): Promise<Finding> {
  try {
    return ok(what, await look());
  } catch (error) {
    const { message, code } = toDatelineError(error);
    return { what, is: `${message} [${code}]`, fault: true };
  }
}

function maven(): string {
  const { stdout, error } = spawnSync('mvn', ['--version'], { encoding: 'utf8', timeout: 20_000 });
  if (error !== undefined) return 'not found; needed only while the engines are not fetched yet';
  // Maven colours its first line even in a pipe.
  return (stdout.split('\n')[0] ?? '').replace(/\[[\d;]*m/g, '').replaceAll('\u001b', '');
}

async function engines(config: Config): Promise<Finding[]> {
  if (config.neo4j.uri !== null && config.corenlpUrl !== null) return [ok('engines', 'outside; no Java is needed')];
  return [await tried('Java', async () => findJava(config.javaHome)), ok('Maven', maven())];
}

async function describeGraph(config: Config): Promise<string> {
  const { uri, user, password, database } = config.neo4j;
  const address = uri === null ? await findRunningNeo4j(config) : { uri, user, password: password ?? '' };
  if (address === null) return 'the managed Neo4j is not running; dateline start starts it';
  const graph = await openGraph({ ...address, database: uri === null ? 'neo4j' : database });
  try {
    const [size] = await graph.read<{ nodes: number; relationships: number; articles: number }>('graphSize');
    const counts = `${size?.articles ?? 0} articles, ${size?.nodes ?? 0} nodes, ${size?.relationships ?? 0} relationships`;
    const { waiting, without } = await countWaiting(graph, readReaderVersion());
    if (waiting === 0) return `${counts}; all read by this version`;
    const again = waiting > without ? ': dateline load --again' : '';
    const files = without > 0 ? `; ${without} of them from their files: dateline load PATH` : '';
    return `${counts}; ${waiting} wait for a new reading${again}${files}`;
  } finally {
    await graph.close();
  }
}

function settingLines(environment: NodeJS.ProcessEnv): Finding[] {
  return Object.entries(settings).map(([name, setting]) => {
    const given = environment[name];
    const shown = 'secret' in setting && given !== undefined ? '(set)' : (given ?? setting.fallback ?? '(not set)');
    return ok(name, `${shown}  ${setting.text}`);
  });
}

/** `dateline doctor`: exit code 0 when nothing is wrong, else 2. */
export async function doctorCommand(config: Config): Promise<number> {
  const findings = [
    ok('Node', process.versions.node),
    ok('annotation request', annotationRequest.version),
    ok('reader version', readReaderVersion()),
    ...(await engines(config)),
    await tried('graph', () => describeGraph(config)),
    ...settingLines(process.env),
  ];
  for (const { what, is, fault } of findings)
    console.log(visible(`${fault ? 'FAULT' : 'ok   '}  ${what.padEnd(24)} ${is}`));
  return findings.some(({ fault }) => fault) ? 2 : 0;
}
