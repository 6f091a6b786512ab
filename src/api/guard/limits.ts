/** What an operation may be, as the settings say; the rest of the limits is fixed below. */
export interface OperationLimits {
  readonly tokens: number;
  readonly depth: number;
  readonly cost: number;
  readonly pageSize: number;
}

/**
 * Limits nobody has needed to change. Validation is quadratic in the fields of a document (250 take 25 ms, 8,000 take
 * 15 s), and the parser calls itself for each bracket, so both are bounded before it runs.
 */
export const fixedLimits = {
  nesting: 60,
  fields: 250,
  operations: 5,
  fragments: 30,
  variables: 50,
  rootFields: 10,
  aliases: 30,
  directives: 20,
  /** graphql's own introspection query, as GraphiQL sends it, is 15 deep. */
  introspectionDepth: 15,
  /** Fields of the schema in one answer: that query reads 13,000, in 0.3 MB; ten copies of it were seconds of silence. */
  introspectionFields: 40_000,
  /** Selections the weighing visits with fragments followed: where a bomb of fragments ends. */
  visits: 10_000,
  listInput: 250,
  stringInput: 1_000,
  /** the text of an article; the size of the body bounds it first, unless MAX_BODY_BYTES is raised */
  articleInput: 1_000_000,
  /** A page whose size is not given; the schema has the same default. */
  defaultPage: 20,
  /** Counted for a list that is no connection: such lists are short by nature. */
  plainList: 10,
  errors: 10,
  messageLength: 300,
} as const;
