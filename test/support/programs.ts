import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A program of test/support as one file that Node can run. */
export function buildProgram(name: string): string {
  // Files that run side by side build side by side.
  const outfile = join(root, 'dist', 'test', `${name}-${process.env.VITEST_POOL_ID}.mjs`);
  const entry = join(root, 'test', 'support', `${name}.ts`);
  buildSync({ entryPoints: [entry], outfile, bundle: true, platform: 'node', format: 'esm', logLevel: 'error' });
  return outfile;
}

export interface Program {
  readonly child: ChildProcess;
  readonly pid: number;
  out(): string;
  /** All of its standard error so far. */
  words(): string;
  /** On standard output. @throws Error with all it said when it ends before it says this */
  says(text: RegExp): Promise<RegExpExecArray>;
  /** Gives it a line on standard input, where it was started to take some. */
  hear(line: string): void;
  /** Its exit code, null when a signal ended it. */
  readonly ended: Promise<number | null>;
}

/**
 * Runs a program of ours.
 * @param before words in front of the command that become it by exec
 */
export function runProgram(
  file: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
  input: 'ignore' | 'pipe' = 'ignore',
  before: readonly string[] = [],
): Program {
  const [command = '', ...rest] = [...before, process.execPath, file, ...words];
  const child = spawn(command, rest, { env: environment, stdio: [input, 'pipe', 'pipe'] });
  let out = '';
  let said = '';
  child.stdout?.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    said += chunk;
  });
  let over = false;
  const ended = new Promise<number | null>((done) => {
    child.once('close', (code) => {
      over = true;
      done(code);
    });
  });
  const says = async (text: RegExp) => {
    for (;;) {
      const last = over;
      const found = text.exec(out);
      if (found !== null) return found;
      if (last) throw new Error(`It never said ${text}:\n${out}\n${said}`);
      await sleep(50);
    }
  };
  const hear = (line: string): void => {
    child.stdin?.write(`${line}\n`);
  };
  return { child, hear, pid: child.pid ?? -1, out: () => out, words: () => said, says, ended };
}

/** The processes whose command line names this folder, other than the program itself. */
export function processesOf(folder: string): number[] {
  return execFileSync('ps', ['-A', '-ww', '-o', 'pid=,args='], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  })
    .split('\n')
    .filter((line) => line.includes(folder))
    .map((line) => Number.parseInt(line, 10));
}

/** Waits until no process of this folder is left. @returns those that are left after the time */
export async function processesLeft(folder: string, seconds: number): Promise<number[]> {
  const end = Date.now() + seconds * 1000;
  while (processesOf(folder).length > 0 && Date.now() < end) await sleep(200);
  return processesOf(folder);
}

/** A folder for a PATH with small shell scripts that stand for programs. */
export function fakePrograms(folder: string, scripts: Readonly<Record<string, string>>): string {
  mkdirSync(folder, { recursive: true });
  for (const [name, script] of Object.entries(scripts)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(folder, name), 0o755);
  }
  return folder;
}
