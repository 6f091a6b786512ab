import { DatelineError } from '../errors.ts';

/** What Java programs say of a failure, and what it means for a person. The first that matches. */
const causes: readonly { readonly said: RegExp; readonly means: string }[] = [
  { said: /Address already in use|PortBindException/, means: 'Another program took its port.' },
  { said: /No space left on device|Disk quota exceeded/, means: 'The disk is full: make room.' },
  {
    said: /Could not reserve enough space|insufficient memory|Cannot allocate memory|unable to create native thread/,
    means: 'There is too little memory free: end other programs.',
  },
  { said: /OutOfMemoryError/, means: 'It ran out of memory.' },
  {
    said: /UnsupportedClassVersionError|Unrecognized VM option/,
    means: 'This Java cannot run it: set JAVA_HOME to a JDK 17 or 21.',
  },
  {
    said: /ZipException|zip END header|NoClassDefFoundError|ClassNotFoundException|Error opening zip file|IncompatibleClassChangeError/,
    means: 'One of its jars is broken: start again, it will be looked for and fetched anew.',
  },
  {
    said: /StoreVersion|store version|newer version of Neo4j|Unknown store|unsupported format/i,
    means: 'The database was written by another version of Neo4j: set DATA_DIR to another folder.',
  },
  { said: /Permission denied|AccessDenied|Read-only file system/, means: 'It may not write its data directory.' },
  { said: /StoreLockException|lock file/i, means: 'Another program uses its database.' },
];

/** Whether an engine failed because its port was taken between the choice and its start. */
export const lostItsPort = (error: unknown): boolean =>
  error instanceof DatelineError && error.details.portTaken === true;

/**
 * One line with cause and remedy from an engine's own words, which are never repeated.
 * @param otherwise what is said where its words have no known meaning
 */
export function explainFailure(
  name: string,
  happened: string,
  words: string,
  log: string,
  otherwise = 'The reason is not a known one.',
): DatelineError {
  const found = causes.findIndex((cause) => cause.said.test(words));
  const means = causes[found]?.means ?? otherwise;
  return new DatelineError('ENGINE_FAILED', `${name} ${happened}. ${means} Its log is ${log}.`, {
    details: { portTaken: found === 0 },
  });
}
