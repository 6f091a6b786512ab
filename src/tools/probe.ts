import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { readConfig } from '../config.ts';
import type { Annotation } from '../domain/annotation.ts';
import type { Article } from '../domain/article.ts';
import type { Facts } from '../domain/facts.ts';
import { annotateArticle } from '../ingest/annotate/annotate.ts';
import { type Recordings, readRecordings, recordedAnnotator } from '../ingest/annotate/recordings.ts';
import { repairs } from '../ingest/extract/parse/repairs.ts';
import { readingRules } from '../ingest/extract/rules.ts';
import { layoutArticle } from '../ingest/layout/layout.ts';
import { readPaths } from '../ingest/read/read.ts';

/**
 * Which guards of ingest/extract nobody would miss. Each operand of a condition is a guard; it is switched (true where it is
 * joined by "and", false where it is joined by "or" or stands alone in an "if") while all examples of the rules and all
 * development articles are read again in this process. A guard whose switching changes no fact of theirs is printed.
 *
 *     npm run probe -- [--sample 150] [--seed 1] [--in relations]
 *
 * The sample is drawn by the seed; with it the share has a Wilson interval of 95 %.
 */
const SOURCE = resolve('src');
const PROBED = join('ingest', 'extract');
/** How the rule tests make an article of an example. */
const EXAMPLE_FORM = 'test/support/paragraph-article.ts';
const options = new Map<string, string>();
for (let at = 2; at < process.argv.length; at += 2)
  options.set(process.argv[at]?.replace(/^--/, '') ?? '', process.argv[at + 1] ?? '');
const size = Number(options.get('sample') ?? 150);
const seed = Number(options.get('seed') ?? 1);
const only = options.get('in') ?? '';

interface Guard {
  readonly file: string;
  readonly line: number;
  readonly text: string;
  /** what it is while it is switched */
  readonly switched: boolean;
}
const guards: Guard[] = [];

/** The file with every guard wrapped: `__probe(n, () => operand)`. */
function wrapGuards(file: string, text: string): string {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const edits: { readonly start: number; readonly end: number; readonly number: number }[] = [];
  const wrap = (operand: ts.Expression, switched: boolean): void => {
    let inner = operand;
    while (ts.isParenthesizedExpression(inner)) inner = inner.expression;
    if (ts.isBinaryExpression(inner) && isJoint(inner.operatorToken.kind)) return;
    const { line } = source.getLineAndCharacterOfPosition(operand.getStart());
    edits.push({ start: operand.getStart(), end: operand.getEnd(), number: guards.length });
    guards.push({ file, line: line + 1, text: operand.getText().replace(/\s+/g, ' ').slice(0, 100), switched });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isBinaryExpression(node) && isJoint(node.operatorToken.kind) && isCondition(node)) {
      const isAnd = node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
      wrap(node.left, isAnd);
      wrap(node.right, isAnd);
    } else if (ts.isIfStatement(node)) wrap(node.expression, false);
    ts.forEachChild(node, visit);
  };
  visit(source);
  const inserts = edits
    .flatMap(({ start, end, number }) => [
      { at: start, rank: -end, words: `__probe(${number}, () => (` },
      { at: end, rank: -start, words: '))' },
    ])
    .sort((a, b) => b.at - a.at || a.rank - b.rank);
  return inserts.reduce((whole, { at, words }) => whole.slice(0, at) + words + whole.slice(at), text);
}

const isJoint = (kind: ts.SyntaxKind): boolean =>
  kind === ts.SyntaxKind.AmpersandAmpersandToken || kind === ts.SyntaxKind.BarBarToken;

/** A condition of an "if", a "?", a filter or a boolean function; not a value such as `name || ''`. */
const isCondition = (node: ts.BinaryExpression): boolean =>
  ![ts.SyntaxKind.StringLiteral, ts.SyntaxKind.NumericLiteral, ts.SyntaxKind.ArrayLiteralExpression].includes(
    node.right.kind,
  );

/** Compiles src/ into a folder, the files of ingest/extract with their guards wrapped. */
function compile(folder: string): void {
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  for (const name of readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts') || !/^(?:domain|lexicon|errors|ingest\/extract)/.test(name)) continue;
    const text = readFileSync(join(SOURCE, name), 'utf8');
    const probed = name.startsWith(PROBED) && !name.endsWith('rules.ts') ? wrapGuards(name, text) : text;
    transpile(probed, join(folder, name));
  }
  transpile(readFileSync(EXAMPLE_FORM, 'utf8'), join(folder, 'example.ts'));
}

function transpile(text: string, path: string): void {
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: {
      module: ts.ModuleKind.ESNext,
      target: ts.ScriptTarget.ES2022,
      rewriteRelativeImportExtensions: true,
      verbatimModuleSyntax: true,
    },
  });
  const file = path.replace(/\.ts$/, '.js');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, outputText);
}

interface Text {
  readonly article: Article;
  readonly annotation: Annotation;
}

/** An example as an article of one paragraph, or a headline and paragraphs. */
async function textsOf(folder: string): Promise<Text[]> {
  const limits = readConfig({}).limits;
  const found: Text[] = [];
  const add = async (article: Article, recordings: Recordings): Promise<void> => {
    found.push({ article, annotation: await annotateArticle(article, recordedAnnotator(recordings)) });
  };
  const rules = readRecordings('test/annotations/rules.jsonl');
  const { paragraphArticle } = (await import(pathToFileURL(join(folder, 'example.js')).href)) as {
    paragraphArticle: (text: string) => Article;
  };
  for (const { examples, leaves } of [...readingRules, ...repairs])
    for (const text of [...examples.map(([example]) => example), ...leaves]) await add(paragraphArticle(text), rules);
  const articles = readRecordings('test/annotations/articles.jsonl');
  for await (const input of readPaths(['test/corpus/articles'], limits))
    if ('raw' in input) await add(layoutArticle(input.raw), articles);
  return found;
}

/** A seeded order, by Fisher and Yates over a linear congruential generator. */
function drawn<T>(all: readonly T[], count: number): T[] {
  const left = [...all];
  let state = seed;
  for (let at = left.length - 1; at > 0; at--) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    const other = state % (at + 1);
    [left[at], left[other]] = [left[other] as T, left[at] as T];
  }
  return left.slice(0, count);
}

/** Wilson's interval of 95 % for a share. */
function interval(hits: number, of: number): string {
  const z = 1.96;
  const share = hits / of;
  const middle = (share + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z / (1 + (z * z) / of)) * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  return `${(100 * (middle - half)).toFixed(0)} to ${(100 * (middle + half)).toFixed(0)} %`;
}

const folder = mkdtempSync(resolve('dist', 'probe-'));
try {
  compile(folder);
  let active = -1;
  let isMet = false;
  Object.assign(globalThis, {
    __probe(number: number, operand: () => unknown): unknown {
      if (number !== active) return operand();
      isMet = true;
      return guards[number]?.switched;
    },
  });
  const program = (await import(pathToFileURL(join(folder, PROBED, 'extract.js')).href)) as {
    extractFacts: (article: Article, annotation: Annotation) => Facts;
  };
  const texts = await textsOf(folder);
  const read = ({ article, annotation }: Text): string => {
    try {
      return JSON.stringify(program.extractFacts(article, annotation));
    } catch (error) {
      return String(error);
    }
  };
  const before = texts.map(read);
  const chosen = drawn(
    [...guards.keys()].filter((number) => guards[number]?.file.includes(only)),
    size,
  );
  const unnoticed: number[] = [];
  for (const number of chosen) {
    active = number;
    isMet = false;
    if (texts.every((text, at) => read(text) === before[at])) {
      unnoticed.push(number);
      const guard = guards[number];
      console.log(`${guard?.file}:${guard?.line} ${isMet ? '' : '(never asked) '}${guard?.text}`);
    }
  }
  console.log(
    `${unnoticed.length} of ${chosen.length} guards go unnoticed (${interval(unnoticed.length, chosen.length)}); ` +
      `${guards.length} guards in all, ${texts.length} texts, seed ${seed}`,
  );
} finally {
  rmSync(folder, { recursive: true });
}
