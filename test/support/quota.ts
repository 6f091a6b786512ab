import { existsSync, mkdirSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = '/sys/fs/cgroup';
const PERIOD_US = 100_000;

/** A group of processes that share a part of one processor. */
export interface Quota {
  /** words before a command, by which it and all it starts run in the group */
  readonly before: readonly string[];
  /** once its last process has ended */
  remove(): void;
}

/** @returns null where the system lets nobody make such groups */
export function openQuota(share: number): Quota | null {
  const isSecond = existsSync(join(ROOT, 'cgroup.controllers'));
  const folder = join(ROOT, isSecond ? '' : 'cpu', `dateline-${process.pid}`);
  const us = Math.round(share * PERIOD_US);
  try {
    mkdirSync(folder);
    if (isSecond) writeFileSync(join(folder, 'cpu.max'), `${us} ${PERIOD_US}`);
    else {
      writeFileSync(join(folder, 'cpu.cfs_period_us'), String(PERIOD_US));
      writeFileSync(join(folder, 'cpu.cfs_quota_us'), String(us));
    }
  } catch {
    if (existsSync(folder)) rmdirSync(folder);
    return null;
  }
  const enter = `echo $$ > ${join(folder, 'cgroup.procs')} && exec "$@"`;
  return { before: ['/bin/sh', '-c', enter, 'sh'], remove: () => rmdirSync(folder) };
}
