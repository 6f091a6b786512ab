import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** The heading of a view; the tab, the history and a bookmark have its name. */
export function Heading({ children }: { children: ComponentChildren }) {
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${ref.current?.textContent} · Dateline`;
  });
  return (
    <h1 ref={ref} dir="auto">
      {children}
    </h1>
  );
}
