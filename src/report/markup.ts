/** Markup that was written here; everything else is text. */
export interface Markup {
  readonly markup: string;
}
type Part = string | number | Markup | readonly Markup[];

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => signs[sign] ?? '');

const isMarkup = (part: Part): part is Markup => typeof part === 'object' && 'markup' in part;

/** Joins markup with values; a value that is no markup itself can never become any. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const written = (part: Part): string => {
    if (typeof part !== 'object') return escaped(String(part));
    return isMarkup(part) ? part.markup : part.map(({ markup }) => markup).join('');
  };
  const markup = texts.reduce((whole, text, at) => whole + written(parts[at - 1] ?? '') + text);
  return { markup };
}

export const nothing: Markup = { markup: '' };
