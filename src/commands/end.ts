/** How long what is still open may hold a process that has said its last word. */
const LINGER_MS = 500;
const BROKEN_PIPE = 1;

/**
 * Ends the process with this code: at once when nothing is open any more, else as soon as all is printed. A socket to a
 * silent port would hold it for ever.
 */
export function endProcess(code: number): void {
  process.exitCode = code;
  process.stdout.write('', () => setTimeout(() => process.exit(), LINGER_MS).unref());
}

/** Whoever reads us may stop (`| head`): the rest has no reader, and the engines end with us. */
export function endWithReader(): void {
  process.stdout.on('error', () => process.exit(BROKEN_PIPE));
  process.stderr.on('error', () => process.exit(BROKEN_PIPE));
}

/**
 * What nobody caught is said once, and the process ends: in order, as at a signal, where a command listens for one.
 * @param say prints one line; the last that was given is taken
 */
export function endAtUncaught(say: (error: unknown) => void): void {
  let ends = false;
  const end = (error: unknown): void => {
    if (ends) return;
    ends = true;
    say(error);
    // A command that waits for a signal closes what it opened and gives back its own code: this one stays.
    process.on('exit', () => {
      process.exitCode = 1;
    });
    if (process.listenerCount('SIGTERM') > 0) process.emit('SIGTERM');
    else process.exit(1);
  };
  for (const event of ['uncaughtException', 'unhandledRejection'] as const)
    process.removeAllListeners(event).on(event, end);
}
