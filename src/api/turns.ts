/**
 * Lets one caller go on a turn of the event loop, in the order of asking: whatever came in meanwhile is seen, and told
 * to come again where there is no place, before the next operation takes the processor.
 */
export function createTurns(): () => Promise<void> {
  const waiting: (() => void)[] = [];
  function step(): void {
    waiting.shift()?.();
    if (waiting.length > 0) setImmediate(step);
  }
  return () =>
    new Promise((go) => {
      waiting.push(go);
      if (waiting.length === 1) setImmediate(step);
    });
}
