/** Words of schema.org and PROV for what they say too; whatever else an answer has keeps the API's own word. */
const context = {
  '@version': 1.1,
  '@vocab': 'urn:dateline:word:',
  schema: 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  name: 'schema:name',
  text: 'schema:text',
  url: { '@id': 'schema:url', '@type': '@id' },
  headline: 'schema:headline',
  publishedOn: 'schema:datePublished',
  publisher: 'schema:publisher',
  language: 'schema:inLanguage',
  tags: 'schema:keywords',
  article: 'schema:isPartOf',
  about: 'schema:about',
  evidence: 'prov:wasDerivedFrom',
  sentence: 'prov:value',
  explain: 'prov:wasGeneratedBy',
  rule: 'prov:hadPlan',
  Article: 'schema:NewsArticle',
  Quote: { '@id': 'schema:Quotation', '@context': { speaker: 'schema:spokenByCharacter' } },
  // What somebody says that somebody does: its parties stay the API's own words, for the deed is not stated.
  Claim: { '@id': 'schema:Claim', '@context': { assertedBy: 'schema:author' } },
  Event: {
    '@id': 'schema:Action',
    '@context': {
      actors: 'schema:agent',
      recipients: 'schema:object',
      places: 'schema:location',
      date: 'schema:startTime',
    },
  },
  Role: {
    '@id': 'schema:OrganizationRole',
    '@context': { title: 'schema:roleName', person: 'schema:member', organisation: 'schema:memberOf' },
  },
  Person: 'schema:Person',
  Country: 'schema:Country',
  Organisation: 'schema:Organization',
  Bloc: 'schema:Organization',
  Place: 'schema:Place',
  Evidence: 'prov:Entity',
  Explanation: 'prov:Activity',
  Rule: 'prov:Plan',
} as const;

/** The same answer with the keywords of JSON-LD: `@id`, `@type`; pages lose what only leads to the next. */
function linked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(linked);
  if (typeof value !== 'object' || value === null) return value;
  const { id, __typename, pageInfo: _, ...rest } = value as Readonly<Record<string, unknown>>;
  return {
    // An id of ours may have characters that an IRI has not.
    ...(typeof id === 'string' ? { '@id': `urn:dateline:id:${encodeURIComponent(id)}` } : {}),
    ...(typeof __typename === 'string' ? { '@type': __typename } : {}),
    ...Object.fromEntries(Object.entries(rest).map(([key, inner]) => [key, linked(inner)])),
  };
}

/** Answers as JSON-LD 1.1: one node of the graph a page, in the shape of the operation. */
export function jsonLdWriter() {
  let pages = 0;
  return {
    head: () => `{"@context":${JSON.stringify(context)},\n"@graph":[`,
    page(data: unknown): string {
      pages += 1;
      return `${pages > 1 ? ',' : ''}\n${JSON.stringify(linked(data))}`;
    },
    end: () => '\n]}\n',
  };
}
