import { useEffect, useRef, useState } from 'preact/hooks';

/** How wide an element is drawn, 0 before it is: pictures are computed for the width they have, so their words keep their size. */
export function useWidth() {
  const ref = useRef<HTMLDivElement>(null);
  const [width, set] = useState(0);
  useEffect(() => {
    const seen = new ResizeObserver(([entry]) => entry && set(Math.floor(entry.contentRect.width)));
    if (ref.current) seen.observe(ref.current);
    return () => seen.disconnect();
  }, []);
  return { ref, width };
}
