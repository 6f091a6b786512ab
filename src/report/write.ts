import { barsOf } from './bars.ts';
import { dayOf } from './day.ts';
import { html, type Markup, nothing } from './markup.ts';
import type { Deed, Evidence, Office, Report, Rows, Words } from './rows.ts';
import { statusOf } from './status.ts';
import { style } from './style.ts';

/** A source leads out only where it is an address of the web. */
const linked = (text: string, url: string | null): Markup =>
  url !== null && /^https?:\/\//i.test(url) ? html`<a href="${url}" rel="noreferrer">${text}</a>` : html`${text}`;

function proofOf({ sentence, start, end, raw, article }: Evidence): Markup {
  const { headline, source, url, publishedOn, publisher } = article;
  const about = [publisher?.name, publishedOn].filter((part) => part != null).join(', ');
  const places = raw.map((span) => `${span.start}–${span.end}`).join(' and ');
  return html`<blockquote dir="auto">${sentence.slice(0, start)}<mark>${sentence.slice(start, end)}</mark>${sentence.slice(end)}
<footer>${linked(headline || source, url)}${about === '' ? '' : `, ${about}`}; ${source}, characters ${places}</footer></blockquote>`;
}

/** Each place once: a sentence that is evidence twice is read once. */
const proofsOf = (evidence: readonly Evidence[]): readonly Markup[] =>
  [...new Map(evidence.map((one) => [`${one.article.id} ${one.start} ${one.end} ${one.sentence}`, one])).values()].map(
    proofOf,
  );

const entry = (text: string, about: Markup, evidence: readonly Evidence[]): Markup =>
  html`<li><p dir="auto">${text}</p><p class="about">${about}</p>${proofsOf(evidence)}</li>`;

function deed(row: Deed): Markup {
  const { assertedBy, assertedByText, side, type, status, confidence } = row;
  const who = assertedBy?.name ?? assertedByText;
  const said = who === undefined ? nothing : html`<b>said by ${who}${side === undefined ? '' : `, ${side}`}</b> · `;
  const rest = [type.toLowerCase().replaceAll('_', ' '), statusOf(status)];
  const inferred = row.inferred ? ' · a side is inferred' : '';
  const about = html`${said}${rest.join(' · ')} · ${dayOf(row) ?? 'no date'} · confidence ${confidence.toFixed(2)}${inferred}`;
  return entry(row.text, about, row.evidence);
}

function quote({ text, kind, speaker, speakerText, article, confidence, evidence }: Words): Markup {
  const who = speaker?.name ?? speakerText ?? 'nobody named';
  const about = html`<b>${who}</b> · ${article.publishedOn ?? 'no date'} · confidence ${confidence.toFixed(2)}`;
  return entry(kind === 'INDIRECT' ? text : `“${text}”`, about, evidence);
}

const office = ({ text, status, firstSeen, lastSeen, evidence }: Office): Markup => {
  const seen = firstSeen === lastSeen ? (firstSeen ?? 'no date') : `${firstSeen} to ${lastSeen}`;
  return entry(text, html`${status.toLowerCase()} · ${seen}`, evidence);
};

function list<Row>(
  kind: string,
  title: string,
  says: string,
  { nodes, totalCount }: Rows<Row>,
  of: (row: Row) => Markup,
) {
  const count = nodes.length === totalCount ? `${totalCount}` : `the newest ${nodes.length} of ${totalCount}`;
  return html`<section class="${kind}"><h2>${title}</h2><p class="about">${says}${count}</p>
${totalCount === 0 ? html`<p>Nothing of this kind is in the graph.</p>` : html`<ol>${nodes.map(of)}</ol>`}</section>`;
}

const columns = ['who', 'does', 'to or with', 'reported', 'claimed', 'by the doer', 'by the other', 'by a third'];
const table = (rows: Report['summary']): Markup =>
  rows.length === 0
    ? nothing
    : html`<section><h2>In short</h2><div class="wide"><table><thead><tr>${columns.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table></div></section>`;

/** A report as one HTML file that needs no other and runs nothing; the same graph gives the same bytes. */
export function writeReport(report: Report): string {
  const { title, names, articles, summary, offices, events, claims, quotes } = report;
  const { markup } = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark"><title>${title}: a report of Dateline</title><style>${{ markup: style }}</style></head>
<body><main><h1 dir="auto">${title}</h1>
${names.length === 0 ? nothing : html`<p dir="auto">Also called ${names.join(', ')}.</p>`}
<p>${articles} ${articles === 1 ? 'article' : 'articles'}; ${events.totalCount} reported, ${claims.totalCount} claimed. Read by rules, which err:
each statement stands with the sentence it was read from. What is claimed is what somebody says, not what is so.</p>
${barsOf(report)}
${table(summary)}
${offices.length === 0 ? nothing : list('', 'Offices', '', { nodes: offices, totalCount: offices.length }, office)}
${list('reported', 'Reported', 'by articles in their own voice: ', events, deed)}
${list('claimed', 'Claimed', 'by somebody, who may be wrong: ', claims, deed)}
${quotes.map((one) => list('', one.title, '', one.of, quote))}
</main></body></html>
`;
  return markup;
}
