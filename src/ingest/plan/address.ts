import { trackingParameters } from '../../lexicon/tracking-parameters.ts';

/**
 * What two spellings of one web address have in common: host, path and query without scheme, "www.", fragment, closing
 * slash and marks of tracking. Null for what is no web address, and for the front page of a site, which careless pages all name.
 */
export function addressOf(url: string): string | null {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return null;
  for (const name of [...parsed.searchParams.keys()])
    if (trackingParameters.some((one) => (one.endsWith('_') ? name.startsWith(one) : name === one)))
      parsed.searchParams.delete(name);
  const place = parsed.pathname.replace(/\/+$/, '') + parsed.search;
  return /^(?:\/(?:index|home|default)\.\w+)?$/i.test(place) ? null : parsed.host.replace(/^www\./, '') + place;
}
