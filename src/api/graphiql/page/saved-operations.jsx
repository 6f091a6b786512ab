import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useState } from 'react';

const small = new Set(['a', 'about', 'an', 'and', 'by', 'for', 'from', 'in', 'of', 'on', 'or', 'the', 'to', 'with']);

/** "WhoSpeaksAboutIran" as a headline: "Who Speaks about Iran". */
export function titleOf(name) {
  const words = name.split(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/);
  return words.map((word, at) => (at > 0 && small.has(word.toLowerCase()) ? word.toLowerCase() : word)).join(' ');
}

/** The variables of an operation as its pane shows them. */
export const variablesText = ({ variables }) =>
  Object.keys(variables).length === 0 ? '' : JSON.stringify(variables, null, 2);

const Icon = () => (
  <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.8" aria-hidden="true">
    <path d="M6 3h12v18l-6-4.5L6 21z" strokeLinejoin="round" />
  </svg>
);

/**
 * The panel of saved operations: a list of buttons, each with what the operation answers. Picking one puts its text and its
 * variables into the tab that is open, or into a new one when that tab holds work of the user's own. It is not run.
 */
export function savedOperationsPlugin(operations) {
  const known = new Set(['', ...operations.map(({ query }) => query.trim())]);

  function Panel() {
    const { queryEditor, variableEditor } = useGraphiQL(({ queryEditor, variableEditor }) => ({
      queryEditor,
      variableEditor,
    }));
    // Monaco comes a moment after the panel.
    const ready = queryEditor !== undefined && variableEditor !== undefined;
    const { addTab } = useGraphiQLActions();
    const [sought, setSought] = useState('');
    const words = sought.toLowerCase().split(/\s+/);
    const listed = operations.filter(({ name, description }) =>
      words.every((word) => `${titleOf(name)} ${description}`.toLowerCase().includes(word)),
    );

    function pick(operation) {
      if (!known.has(queryEditor.getValue().trim())) addTab();
      queryEditor.setValue(operation.query);
      variableEditor.setValue(variablesText(operation));
    }

    return (
      <section className="saved" aria-label="Saved operations">
        <h2 className="saved-title">Saved operations</h2>
        <input
          className="saved-search"
          type="search"
          aria-label="Find a saved operation"
          placeholder="Find…"
          value={sought}
          onChange={(event) => setSought(event.target.value)}
        />
        <ul className="saved-list">
          {listed.map((operation) => (
            <li key={operation.name}>
              <button type="button" className="saved-item" disabled={!ready} onClick={() => pick(operation)}>
                <strong>{titleOf(operation.name)}</strong>
                <span>{operation.description}</span>
              </button>
            </li>
          ))}
        </ul>
        {listed.length === 0 && <p className="saved-none">No saved operation has these words.</p>}
      </section>
    );
  }

  return { title: 'Saved operations', icon: Icon, content: Panel };
}
