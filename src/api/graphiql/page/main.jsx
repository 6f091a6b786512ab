import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { createRoot } from 'react-dom/client';
import 'graphiql/style.css';
import './main.css';
import { ask } from './ask.js';
import { putInReadingOrder } from './reading-order.js';
import { savedOperationsPlugin, variablesText } from './saved-operations.jsx';

// build.mjs puts the hashed addresses in.
globalThis.MonacoEnvironment = {
  getWorker: (_id, label) => new Worker(WORKER_PATHS[label] ?? WORKER_PATHS.editor),
};

// Asked for now, the colours of both languages are there when the text is; Monaco asks for them after it.
void import('monaco-editor/esm/vs/basic-languages/graphql/graphql.js');
void import('monaco-editor/esm/vs/language/json/jsonMode.js');

const response = await fetch('/graphiql/operations.json');
const operations = response.ok ? await response.json() : [];
const saved = savedOperationsPlugin(operations);

/** Variables of a link, null when they are none. */
function variablesOf(text) {
  try {
    return JSON.parse(decodeURIComponent(text));
  } catch {
    return null;
  }
}

// A link such as /graphql#RussiaAndIran opens that operation, once, and never runs it; after a "?" may stand variables.
const [linkedName, linkedVariables = ''] = location.hash.slice(1).split('?');
const found = operations.find(({ name }) => name === linkedName);
const linked = found && { ...found, variables: { ...found.variables, ...variablesOf(linkedVariables) } };
if (linked) history.replaceState(null, '', location.pathname);

// A first visitor sees an operation that runs as it stands.
const first = operations.find(({ query }) => !query.includes('$'));

createRoot(document.getElementById('dateline')).render(
  <GraphiQL
    fetcher={ask}
    plugins={[saved, HISTORY_PLUGIN]}
    visiblePlugin={saved}
    {...(linked ? { initialQuery: linked.query, initialVariables: variablesText(linked) } : {})}
    defaultQuery={first?.query ?? ''}
    defaultEditorToolsVisibility="variables"
    onSchemaChange={putInReadingOrder}
  >
    <GraphiQL.Logo>Dateline</GraphiQL.Logo>
  </GraphiQL>,
);
