/** Somebody or something of the graph, as far as a link needs it. */
export interface Thing {
  readonly __typename: string;
  readonly id: string;
  readonly name: string;
}
