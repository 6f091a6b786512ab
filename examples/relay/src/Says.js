import { graphql } from 'relay-runtime';

export const Says = () => graphql`
  query SaysQuery($name: String!) {
    person(name: $name) {
      name
      ...Says_quotes
    }
  }
`;

export const quotes = () => graphql`
  fragment Says_quotes on Person @argumentDefinitions(first: { type: "Int", defaultValue: 2 }, after: { type: "String" }) @refetchable(queryName: "SaysPageQuery") {
    quotes(first: $first, after: $after) @connection(key: "Says_quotes") {
      totalCount
      edges {
        node {
          text
          kind
        }
      }
    }
  }
`;
