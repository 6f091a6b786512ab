import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useState } from 'react';
import { exportOwn, importOwn, ownOperations, removeOwn, saveOwn } from './own-operations.js';

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

const HINT = '// Ctrl-Enter, or the play button, asks. The answer comes here.';

/** The groups in the order in which they first come, each with its operations. */
function grouped(operations) {
  const groups = new Map();
  for (const one of operations) groups.set(one.group, [...(groups.get(one.group) ?? []), one]);
  return [...groups];
}

/** Saving the operation of the open tab, and a file of all that were saved. */
function OwnBar({ own, onSave, onChange }) {
  return (
    <section className="saved-own" aria-label="Your own operations">
      <button type="button" onClick={onSave}>
        Save mine
      </button>
      <label>
        Import
        <input
          type="file"
          accept="application/json,.json"
          aria-label="Import operations from a file"
          onChange={async ({ currentTarget: field }) => {
            const [file] = field.files;
            if (file) onChange(importOwn(await file.text()));
            field.value = '';
          }}
        />
      </label>
      {own.length > 0 && (
        <button type="button" onClick={exportOwn}>
          Export
        </button>
      )}
    </section>
  );
}

/**
 * The panel of saved operations: buttons in groups by question, each with what the operation answers. Picking one puts its text and
 * its variables into the tab that is open, or into a new one when that tab holds work of the user's own, and the cursor into the
 * text, so that Ctrl-Enter asks it. It is not run.
 */
export function savedOperationsPlugin(operations) {
  function Panel() {
    const { queryEditor, variableEditor, responseEditor } = useGraphiQL(
      ({ queryEditor, variableEditor, responseEditor }) => ({ queryEditor, variableEditor, responseEditor }),
    );
    // Monaco comes a moment after the panel.
    const ready = queryEditor !== undefined && variableEditor !== undefined;
    const { addTab } = useGraphiQLActions();
    const [sought, setSought] = useState('');
    const [own, setOwn] = useState(ownOperations);
    const words = sought.toLowerCase().split(/\s+/);
    const all = [...own, ...operations];
    const listed = all.filter(({ name, description }) =>
      words.every((word) => `${titleOf(name)} ${description}`.toLowerCase().includes(word)),
    );

    // The comment above an operation is one long line.
    useEffect(() => queryEditor?.updateOptions({ wordWrap: 'on' }), [queryEditor]);
    useEffect(() => {
      if (responseEditor === undefined) return;
      const hint = () => responseEditor.getValue() === '' && responseEditor.setValue(HINT);
      hint();
      const heard = responseEditor.onDidChangeModelContent(hint);
      return () => heard.dispose();
    }, [responseEditor]);

    function pick(operation) {
      const written = queryEditor.getValue().trim();
      if (written !== '' && !all.some(({ query }) => query.trim() === written)) addTab();
      queryEditor.setValue(operation.query);
      variableEditor.setValue(variablesText(operation));
      queryEditor.focus();
    }

    function save() {
      let variables = {};
      try {
        variables = JSON.parse(variableEditor.getValue() || '{}');
      } catch {
        // Half-written variables are no reason not to keep the operation.
      }
      setOwn(saveOwn(queryEditor.getValue(), variables));
    }

    return (
      <>
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
          {grouped(listed).map(([group, members]) => (
            <div key={group}>
              <h3 className="saved-group">{group}</h3>
              <ul className="saved-list">
                {members.map((operation) => (
                  <li key={operation.name}>
                    <button type="button" className="saved-item" disabled={!ready} onClick={() => pick(operation)}>
                      <strong>{titleOf(operation.name)}</strong>
                      <span>{operation.description}</span>
                    </button>
                    {own.includes(operation) && (
                      <button
                        type="button"
                        className="saved-remove"
                        aria-label={`Remove ${operation.name}`}
                        onClick={() => setOwn(removeOwn(operation.name))}
                      >
                        ×
                      </button>
                    )}
                  </li>
                ))}
              </ul>
            </div>
          ))}
          {listed.length === 0 && <p className="saved-none">No saved operation has these words.</p>}
        </section>
        {ready && <OwnBar own={own} onSave={save} onChange={setOwn} />}
      </>
    );
  }

  return { title: 'Saved operations', icon: Icon, content: Panel };
}
