import { type Article, passageAt, rawSpansOf } from '../domain/article.ts';
import type { Claim, Facts, Mention, Reference, Relation, RelationType } from '../domain/facts.ts';
import { nameKey } from '../domain/names.ts';
import type { PassageSpan } from '../domain/spans.ts';
import { capitals, countryByIso3 } from '../lexicon/countries.ts';
import { datesOf } from './extract/times/dates.ts';

/** Pairs of raw offsets, one for each copy in the file. */
type Spans = [number, number][];

/** A claim's predicate is its type in another spelling. */
const PREDICATES: Readonly<Record<RelationType, string>> = {
  AGREE: 'AGREES_WITH',
  CONSULT: 'CONSULTS',
  SUPPORT: 'SUPPORTS',
  OPPOSE: 'OPPOSES',
  CONCEDE: 'CONCEDES_TO',
  COOPERATE: 'COOPERATES_WITH',
  AID: 'AIDS',
  RETREAT: 'RETREATS_FROM',
  REQUEST: 'REQUESTS',
  REJECT: 'REJECTS',
  ACCUSE: 'ACCUSES',
  THREATEN: 'THREATENS',
  PROTEST: 'PROTESTS',
  SANCTION: 'SANCTIONS',
  MOBILIZE: 'MOBILIZES',
  COERCE: 'COERCES',
  ASSAULT: 'ASSAULTS',
};

/** The European Union speaks through Brussels and has a code of its own in this form, though it is no country. */
const UNION = 'EU';

/** What only the context suggests is printed with a mark: readers and scorers leave it out unless they ask for it. */
const marked = ({ inferred }: Relation): { inferred?: true } => (inferred === 'RECIPIENT' ? { inferred: true } : {});

/** An article and its facts as the record that `dateline extract` prints: what the graph would hold, in the form that test/corpus scores. */
export function toPrediction(id: string, article: Article, facts: Facts, personIds: ReadonlyMap<string, string>) {
  const references = new Map(facts.references.map((reference) => [reference.id, reference]));
  const rawOf = (span: PassageSpan): Spans =>
    rawSpansOf(passageAt(article, span.passage), span).map(({ start, end }) => [start, end]);
  const textAt = (span: PassageSpan): string => passageAt(article, span.passage).text.slice(span.start, span.end);
  const named = (reference: string | null): Reference | null =>
    reference === null ? null : (references.get(reference) ?? null);
  const nameOf = (reference: string | null): string | null => named(reference)?.name ?? null;
  const iso2Of = (iso3: string | undefined): string | null =>
    iso3 === undefined ? null : (countryByIso3(iso3)?.iso2 ?? null);
  const ofKind = (kind: Reference['kind']) =>
    facts.references.filter((reference) => reference.kind === kind && !reference.inferred);

  /** Countries among the parties, else the countries that the others belong to. */
  const countriesOf = (parties: readonly string[]): string[] => {
    const known = parties.flatMap((party) => named(party) ?? []);
    const own = known.filter((party) => party.kind === 'COUNTRY');
    const codes = (own.length > 0 ? own : known).flatMap((party) => party.countries.slice(0, 1));
    return [...new Set(codes.flatMap((iso3) => iso2Of(iso3) ?? []))];
  };
  const events = (relations: readonly Relation[], voice: 'narrator' | 'claim') =>
    relations.flatMap((relation) =>
      countriesOf(relation.actors).flatMap((sourceCountry) =>
        countriesOf(relation.recipients)
          .filter((targetCountry) => targetCountry !== sourceCountry)
          .map((targetCountry) => ({
            sourceCountry,
            targetCountry,
            code: relation.cameo,
            status: relation.status,
            voice,
            ...marked(relation),
            trigger: { text: textAt(relation.trigger), spans: rawOf(relation.trigger) },
          })),
      ),
    );
  /** A country's code, else a name; of a country and its minister only the country. */
  const partiesOf = (parties: readonly string[]): string[] => {
    const known = parties.flatMap((party) => named(party) ?? []);
    const codes = countriesOf(parties);
    // A country's own body stands beside it and is no other party.
    const others = known
      .filter((party) => party.kind === 'BLOC' || party.kind === 'ORGANISATION')
      .filter((party) => !party.countries.some((iso3) => codes.includes(iso2Of(iso3) ?? '')))
      .map((party) => party.name);
    return codes.length > 0 || others.length > 0
      ? [...new Set([...codes, ...others])]
      : known.map((party) => party.name);
  };
  const claims = (claim: Claim) =>
    partiesOf(claim.actors).flatMap((subject) =>
      (claim.recipients.length === 0 ? [''] : partiesOf(claim.recipients))
        .filter((object) => object !== subject)
        .map((object) => ({
          speaker: nameOf(claim.assertedBy),
          predicate: PREDICATES[claim.type],
          subject,
          object,
          polarity: claim.status === 'NEGATED' ? 'NEGATED' : 'AFFIRMED',
          ...marked(claim),
        })),
    );
  const metonym = (mention: Mention) => {
    const reference = named(mention.reference);
    const government = mention.kind === 'METONYM';
    if (!government && !(mention.kind === 'PLACE' && capitals.has(nameKey(mention.text)))) return [];
    const country = reference?.kind === 'ORGANISATION' ? UNION : iso2Of(reference?.countries[0]);
    return [{ text: mention.text, spans: rawOf(mention), reading: government ? 'government' : 'place', country }];
  };
  const aliases = (reference: Reference) => reference.names.filter((name) => name !== reference.name);
  const { dateline } = article;
  return {
    id,
    title: article.headline,
    tags: article.tags.map((tag) => tag.text),
    body: article.passages
      .filter((passage) => passage.kind === 'LEAD' || passage.kind === 'BODY')
      .map((passage) => passage.text)
      .join('\n'),
    dateline:
      dateline === null
        ? null
        : {
            places: dateline.places.map((place) => place.text),
            agency: dateline.agency?.text ?? null,
            date: dateline.date?.value ?? null,
          },
    persons: ofKind('PERSON').map((person) => ({
      name: person.name,
      aliases: aliases(person),
      id: personIds.get(person.id) ?? person.id,
    })),
    organisations: ofKind('ORGANISATION').map((body) => ({ name: body.name, aliases: aliases(body) })),
    blocs: ofKind('BLOC').map((bloc) => ({ name: bloc.name, aliases: aliases(bloc) })),
    countries: ofKind('COUNTRY').map((country) => ({ iso2: iso2Of(country.countries[0]) })),
    places: ofKind('PLACE').map((place) => ({ name: place.name, country: iso2Of(place.countries[0]) })),
    quotes: facts.quotes.map((quote) => ({
      text: quote.text,
      speaker: nameOf(quote.speaker),
      kind: quote.kind.toLowerCase(),
      spans: quote.evidence.slice(0, 1).flatMap(rawOf),
    })),
    events: [...events(facts.events, 'narrator'), ...events(facts.claims, 'claim')],
    claims: facts.claims.flatMap(claims),
    roles: facts.roles.map((role) => ({
      person: nameOf(role.person),
      title: role.title,
      organisation: nameOf(role.organisation),
      country: iso2Of(named(role.country)?.countries[0]),
      status: role.status.toLowerCase(),
    })),
    timerefs: facts.timeRefs.map((time) => ({
      text: time.text,
      spans: rawOf(time),
      weekday: time.weekday,
      value: time.resolved,
    })),
    dates: datesOf(article, facts.timeRefs),
    metonyms: facts.mentions.flatMap(metonym),
    links: [] as { id: string; relation: string }[],
  };
}

export type Prediction = ReturnType<typeof toPrediction>;
