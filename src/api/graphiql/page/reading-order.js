const kinds = [
  'GraphQLObjectType',
  'GraphQLInterfaceType',
  'GraphQLUnionType',
  'GraphQLInputObjectType',
  'GraphQLEnumType',
  'GraphQLScalarType',
];
const isPattern = (name) => /(?:Connection|Edge|^PageInfo)$/.test(name);
const kindOf = (type) => Object.prototype.toString.call(type).slice('[object '.length, -1);
const rank = ([name, type]) => kinds.indexOf(kindOf(type)) + (isPattern(name) ? kinds.length : 0);

/**
 * Puts the types of a schema into the order in which somebody new reads them: nouns first, then what arguments take, then the
 * vocabulary; connections and edges, all of one pattern, last. The schema itself says what it is about.
 */
export function putInReadingOrder(schema) {
  const types = schema.getTypeMap();
  const order = Object.entries(types).sort((x, y) => rank(x) - rank(y));
  for (const [name, type] of order) {
    delete types[name];
    types[name] = type;
  }
  schema.description ??=
    'What news articles state, each statement with its sentence. Begin with **Query**: every field says what it gives, with an example to paste.';
}
