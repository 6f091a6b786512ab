// Installs the npm packages of the lock file when node_modules is missing or was made from another lock file.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

const lock = join(root, 'package-lock.json');
const modules = join(root, 'node_modules');
const stamp = join(modules, '.dateline-lock');

const lockHash = () => createHash('sha256').update(readFileSync(lock)).digest('hex');

/** npm's own record of what it put there is newer than the lock file: somebody ran npm ci by hand. */
function installedByHand() {
  const record = join(modules, '.package-lock.json');
  return !existsSync(stamp) && existsSync(record) && statSync(record).mtimeMs >= statSync(lock).mtimeMs;
}

/** Runs a program; its output is kept, and given back only when it fails. */
export function runQuietly(command, words, onTick = () => {}) {
  return new Promise((done) => {
    const child = spawn(command, words, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    const output = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => output.push(chunk));
    const start = Date.now();
    const timer = setInterval(() => onTick(Math.round((Date.now() - start) / 1000)), 3000);
    const end = (status) => {
      clearInterval(timer);
      done({ status, output: Buffer.concat(output).toString('utf8') });
    };
    child.once('error', (error) => {
      output.push(Buffer.from(error.message));
      end(null);
    });
    child.once('close', end);
  });
}

/** @throws Error with the reason when npm fails */
export async function install() {
  const hash = lockHash();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  if (installedByHand()) {
    writeFileSync(stamp, hash);
    return;
  }
  const { packages } = JSON.parse(readFileSync(lock, 'utf8'));
  // Optional packages are those of other systems. npm makes all folders at once and fills them one by one.
  const places = Object.keys(packages).filter((place) => place !== '' && packages[place].optional !== true);
  const countInstalled = () => places.filter((place) => existsSync(join(root, place, 'package.json'))).length;
  console.error(`Installing npm packages (${places.length}) …`);
  // The npm that runs us, else the one of the PATH. Development packages are needed to build, whatever NODE_ENV says.
  const npm = /npm-cli\.c?js$/.test(process.env.npm_execpath ?? '')
    ? [process.execPath, process.env.npm_execpath]
    : ['npm'];
  const { status, output } = await runQuietly(npm[0], [...npm.slice(1), 'ci', '--include=dev'], (seconds) =>
    console.error(`npm packages: ${countInstalled()} of ${places.length} after ${seconds} s`),
  );
  if (status !== 0) throw new Error(`${output.trim()}\nnpm ci failed: check the network and your npm settings.`);
  writeFileSync(stamp, hash);
}
