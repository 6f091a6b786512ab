import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { fetchAddress, isPublicAddress } from '../../../src/ingest/read/fetch.ts';
import type { ReadOutcome } from '../../../src/ingest/read/outcome.ts';
import { readPaths } from '../../../src/ingest/read/read.ts';

let server: Server | null = null;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** A server on this machine. @returns its address without a closing slash */
async function serve(listener: RequestListener): Promise<string> {
  server = createServer(listener);
  await new Promise<void>((done) => {
    server?.listen(0, '127.0.0.1', done);
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function load(address: string, limits: Partial<Parameters<typeof readPaths>[1]> = {}): Promise<ReadOutcome[]> {
  const outcomes: ReadOutcome[] = [];
  for await (const one of readPaths([address], { fileBytes: 20_000, privateAddresses: true, ...limits }))
    outcomes.push(one);
  return outcomes;
}
const refusal = (outcomes: readonly ReadOutcome[]): string =>
  outcomes.map((one) => ('raw' in one ? 'read' : `${one.code}: ${one.message}`)).join();

const WORDS = 'The ministers of Peru and Japan met on Monday and agreed to talk about fishing again. ';
const PAGE = `<!DOCTYPE html><html lang="en"><title>Talks</title><body><nav><a href="/">Home</a></nav><article><h1>Talks on Fishing</h1><p>${WORDS}</p><p>${WORDS.repeat(3)}</p></article>`;

describe('load https://… was a missing file', () => {
  it('fetches one page as if it had been saved, with its address for key, through redirects', async () => {
    const base = await serve((request, response) => {
      if (request.url === '/old') response.writeHead(302, { location: '/2024/05/06/talks' }).end();
      else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE);
    });
    const [outcome] = await load(`${base}/old#top`);
    expect(outcome).toMatchObject({
      raw: { source: `${base}/old`, url: `${base}/2024/05/06/talks`, headline: 'Talks on Fishing', language: 'en' },
    });
    const [named] = await load(`${base}/2024/05/06/talks`);
    expect(named).toMatchObject({ raw: { assumed: { publishedOn: '2024-05-06', from: 'its address' } } });
  });

  it('reads a feed by its declared type, compressed or not, and an encoding that only the server declares', async () => {
    const feed = `<rss version="2.0"><channel><title>Inca Press</title><item><title>Un café</title><link>https://inca.example/1</link><description>${WORDS}</description></item></channel></rss>`;
    const base = await serve((request, response) => {
      const type = { 'content-type': 'application/rss+xml; charset=iso-8859-1' };
      if (request.url === '/packed')
        response.writeHead(200, { ...type, 'content-encoding': 'gzip' }).end(gzipSync(Buffer.from(feed, 'latin1')));
      else response.writeHead(200, type).end(Buffer.from(feed, 'latin1'));
    });
    for (const path of ['/plain', '/packed']) {
      const [outcome] = await load(base + path);
      expect([path, outcome]).toMatchObject([path, { raw: { source: 'https://inca.example/1', headline: 'Un café' } }]);
    }
  });

  it.each<[string, RequestListener, string]>([
    [
      'that is missing',
      (_, response) => response.writeHead(404).end('no'),
      'FILE_UNREADABLE: The server answers with status 404.',
    ],
    [
      'that leads on for ever',
      (_, response) => response.writeHead(301, { location: '/again' }).end(),
      'FILE_UNREADABLE: It leads on more than 5 times.',
    ],
    [
      'that leads to a file',
      (_, response) => response.writeHead(301, { location: 'file:///etc/passwd' }).end(),
      'FILE_UNREADABLE: It leads to an address that is not http(s), or that has a user and a password.',
    ],
    ['that is empty', (_, response) => response.writeHead(200).end(), 'FILE_EMPTY: It is empty.'],
    [
      'that never ends',
      (_, response) => void flood(response),
      'FILE_TOO_LARGE: It has more than 20000 bytes (MAX_FILE_BYTES).',
    ],
    [
      'that is a bomb',
      (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(1_000_000))),
      'FILE_TOO_LARGE: It expands to more than 20000 bytes (MAX_FILE_BYTES).',
    ],
    [
      'that comes in a compression nobody asked for',
      (_, response) => response.writeHead(200, { 'content-encoding': 'br' }).end('x'),
      'FILE_UNREADABLE: The server sends it in a compression that was not asked for.',
    ],
    [
      'that is a picture',
      (_, response) => response.writeHead(200).end(Buffer.from([0x89, 0x50, 0x4e, 0x47])),
      'FILE_BINARY: It is a PNG picture, not text.',
    ],
    [
      'whose server hangs up',
      (request) => request.socket.destroy(),
      'FILE_UNREADABLE: It cannot be fetched (ECONNRESET).',
    ],
  ])('a page %s is refused by name', async (_, listener, expected) => {
    const address = `${await serve(listener)}/page`;
    const outcomes = await load(address);
    expect(refusal(outcomes)).toBe(expected);
    expect(outcomes).toMatchObject([{ path: address }]);
  });

  it('a page that is slow is given up, before its head and after it', async () => {
    const base = await serve((request, response) => {
      if (request.url === '/head') response.writeHead(200).write('begins');
    });
    for (const path of ['/', '/head'])
      await expect(
        fetchAddress(base + path, { maxBytes: 1_000, privateAddresses: true, timeMs: 300 }),
      ).rejects.toMatchObject({ code: 'FILE_UNREADABLE', message: 'It does not come within 0.3 s.' });
  });

  it('nothing of this machine or of a private network is asked unless told, by number, by name or in another spelling', async () => {
    let asked = 0;
    const base = await serve((_, response) => {
      asked += 1;
      response.end(PAGE);
    });
    const { port } = new URL(base);
    for (const host of [
      '127.0.0.1',
      'localhost',
      '[::1]',
      '[::ffff:127.0.0.1]',
      '0.0.0.0',
      '2130706433',
      '0x7f.1',
      '017700000001',
    ])
      expect([host, refusal(await load(`http://${host}:${port}/`, { privateAddresses: false }))]).toEqual([
        host,
        'FILE_UNREADABLE: Its address is of this machine or of a private network; PRIVATE_ADDRESSES=on allows such.',
      ]);
    expect(asked).toBe(0);
  });

  it.each([
    '10.1.2.3',
    '172.31.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:10.0.0.1',
    'fe80::1%eth0',
    'fd00::1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    'name',
  ])('%s is no public address', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(['8.8.8.8', '93.184.216.34', '2606:2800:220:1::1'])('%s is a public address', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it('is refused before anything is read where it is no address', async () => {
    await expect(load('https://')).rejects.toMatchObject({ code: 'BAD_USAGE' });
    await expect(load('http://user:secret@127.0.0.1/')).rejects.toMatchObject({
      code: 'BAD_USAGE',
      message: expect.not.stringContaining('secret'),
    });
  });
});

/** Writes without end, as long as somebody reads. */
async function flood(response: NodeJS.WritableStream & { readonly destroyed?: boolean }): Promise<void> {
  for (let at = 0; at < 1_000 && response.destroyed !== true; at += 1) {
    response.write('x'.repeat(1_000));
    await new Promise(setImmediate);
  }
}
