// Operations that the user saved, kept by the browser under one key; a file of them can be taken along and brought back.
const place = 'dateline:operations';
const text = (value) => typeof value === 'string' && value.trim() !== '';

/** Only what has the form of a saved operation is taken from a file or from the browser. */
const sound = (value) =>
  (Array.isArray(value) ? value : [])
    .filter((one) => text(one?.name) && text(one.query))
    .map(({ name, query, variables }) => ({
      name,
      query,
      variables: variables !== null && typeof variables === 'object' ? variables : {},
      description: 'Saved by you, in this browser.',
      group: 'Mine',
    }));

function read(json) {
  try {
    return sound(JSON.parse(json));
  } catch {
    return [];
  }
}

export const ownOperations = () => read(localStorage.getItem(place) ?? '[]');

const bare = (operations) => operations.map(({ name, query, variables }) => ({ name, query, variables }));

function keep(operations) {
  localStorage.setItem(place, JSON.stringify(bare(operations)));
  return ownOperations();
}

/** Saves an operation under its name; a second one of the name replaces the first. Gives all that are saved. */
export function saveOwn(query, variables) {
  const named = /^\s*(?:query|mutation|subscription)\s+(\w+)/m.exec(query)?.[1];
  const name = named ?? `Unnamed${ownOperations().length + 1}`;
  return keep([...ownOperations().filter((one) => one.name !== name), { name, query, variables }]);
}

export const removeOwn = (name) => keep(ownOperations().filter((one) => one.name !== name));

/** Adds the operations of a file; those of the same name are replaced. */
export function importOwn(json) {
  const brought = read(json);
  const names = new Set(brought.map(({ name }) => name));
  return keep([...ownOperations().filter(({ name }) => !names.has(name)), ...brought]);
}

export function exportOwn() {
  const link = document.createElement('a');
  const file = new Blob([JSON.stringify(bare(ownOperations()), null, 2)], { type: 'application/json' });
  link.href = URL.createObjectURL(file);
  link.download = 'dateline-operations.json';
  link.click();
  URL.revokeObjectURL(link.href);
}
