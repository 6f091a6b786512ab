import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { createRoot } from 'react-dom/client';
import 'graphiql/style.css';
import './main.css';
import { ask } from './ask.js';
import { savedOperationsPlugin, variablesText } from './saved-operations.jsx';

// build.mjs puts the hashed addresses in.
globalThis.MonacoEnvironment = {
  getWorker: (_id, label) => new Worker(WORKER_PATHS[label] ?? WORKER_PATHS.editor),
};

const response = await fetch('/graphiql/operations.json');
const operations = response.ok ? await response.json() : [];
const saved = savedOperationsPlugin(operations);

// A link such as /graphql#RussiaAndIran opens that operation, once, and never runs it.
const linked = operations.find(({ name }) => location.hash === `#${name}`);
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
  >
    <GraphiQL.Logo>Dateline</GraphiQL.Logo>
  </GraphiQL>,
);
