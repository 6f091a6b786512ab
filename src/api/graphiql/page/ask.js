import { getOperationAST, parse } from 'graphql';

const post = ({ query, variables, operationName }, headers, accept, signal) =>
  fetch('/graphql', {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'application/json', Accept: accept },
    body: JSON.stringify({ query, variables, operationName }),
    signal,
  });

/** The answer of a text; one that is no JSON is shown as the error it is. */
function answerOf(text, status) {
  try {
    return JSON.parse(text);
  } catch {
    return { errors: [{ message: `The server answered ${status} without JSON.` }] };
  }
}

async function once(operation, headers) {
  const response = await post(operation, headers, 'application/json');
  return answerOf(await response.text(), response.status);
}

/** The answers of a subscription, as server-sent events bring them, until there are no more or nobody wants them. */
async function* events(operation, headers, signal) {
  try {
    const response = await post(operation, headers, 'text/event-stream', signal);
    let rest = '';
    for await (const part of response.body.pipeThrough(new TextDecoderStream())) {
      const whole = (rest + part).split('\n\n');
      rest = whole.pop() ?? '';
      for (const event of whole) {
        const data = /^data: (.+)$/m.exec(event)?.[1];
        if (data !== undefined) yield answerOf(data, response.status);
      }
    }
    // What is refused comes as one answer and no event.
    if (rest !== '') yield answerOf(rest, response.status);
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

/** A generator would hear that it is wanted no more with its next event only: the request is ended at once. */
function follow(operation, headers) {
  const ended = new AbortController();
  const answers = events(operation, headers, ended.signal);
  const end = async () => {
    ended.abort();
    return { done: true, value: undefined };
  };
  return { [Symbol.asyncIterator]: () => ({ next: () => answers.next(), return: end }) };
}

/** The operation that is meant: right after a change of the text the editor still gives the name of one that stood there before. */
function meantBy({ query, operationName }) {
  try {
    const document = parse(query);
    return getOperationAST(document, operationName) ?? getOperationAST(document);
  } catch {
    return null; // The server says what is wrong with it.
  }
}

/** Sends one operation; what GraphiQL calls a fetcher. */
export function ask(given, { headers } = {}) {
  const meant = meantBy(given);
  const operation = meant === null ? given : { ...given, operationName: meant.name?.value };
  return meant?.operation === 'subscription' ? follow(operation, headers) : once(operation, headers);
}
