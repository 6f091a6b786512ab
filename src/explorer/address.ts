import { useEffect, useState } from 'preact/hooks';

/** What an address shows; api/guard knows the same paths. */
export type Place =
  | { readonly view: 'start' }
  | { readonly view: 'pair'; readonly a: string; readonly b: string }
  | { readonly view: 'article'; readonly id: string }
  | { readonly view: 'entity'; readonly id: string }
  | { readonly view: 'graph' }
  | { readonly view: 'correct' }
  | { readonly view: 'nowhere' };

export function placeOf(path: string): Place {
  if (path === '/') return { view: 'start' };
  const pair = /^\/([A-Z]{3})\/([A-Z]{3})$/.exec(path);
  if (pair?.[1] !== undefined && pair[2] !== undefined) return { view: 'pair', a: pair[1], b: pair[2] };
  if (path === '/graph') return { view: 'graph' };
  if (path === '/correct') return { view: 'correct' };
  const [, view, id] = /^\/(article|entity)\/([A-Za-z0-9_]+)$/.exec(path) ?? [];
  return id === undefined ? { view: 'nowhere' } : { view: view === 'article' ? 'article' : 'entity', id };
}

const moved = 'dateline:moved';

/** Goes to an address without loading the page anew. `replace` leaves no step in the history. */
export function go(address: string, replace = false): void {
  history[replace ? 'replaceState' : 'pushState'](null, '', address);
  dispatchEvent(new Event(moved));
}

/** The address with one part of its state set, or taken out when the value is empty. */
export function withState(url: URL, name: string, value: string): string {
  const next = new URLSearchParams(url.search);
  if (value === '') next.delete(name);
  else next.set(name, value);
  return url.pathname + (next.size > 0 ? `?${next}` : '');
}

export function useAddress(): URL {
  const [url, set] = useState(() => new URL(location.href));
  useEffect(() => {
    const read = () => set(new URL(location.href));
    for (const name of ['popstate', moved]) addEventListener(name, read);
    return () => {
      for (const name of ['popstate', moved]) removeEventListener(name, read);
    };
  }, []);
  return url;
}

/** Links of ours change the view, not the page; a new tab, a download and /graphql stay the browser's. */
export function followLinks(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link === null || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey)
    return;
  const url = new URL(link.href);
  if (url.origin !== location.origin || link.hasAttribute('download') || placeOf(url.pathname).view === 'nowhere')
    return;
  event.preventDefault();
  go(url.pathname + url.search);
  scrollTo(0, 0);
}
