import { parentPort } from 'node:worker_threads';
import { readings } from './reading.ts';

type Job = {
  [Name in keyof typeof readings]: { readonly name: Name; readonly given: Parameters<(typeof readings)[Name]>[0] };
};

/** The other side of reader.ts: a long article in, what it gives out. An error of ours ends the thread, and is told there. */
parentPort?.on('message', ({ id, job }: { readonly id: number; readonly job: Job[keyof Job] }) => {
  const value = job.name === 'layout' ? readings.layout(job.given) : readings.plan(job.given);
  parentPort?.postMessage({ id, value });
});
