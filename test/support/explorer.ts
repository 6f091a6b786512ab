import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { type RunningServer, startServer } from '../../src/api/server.ts';
import { readConfig } from '../../src/config.ts';
import type { Graph } from '../../src/graph/driver.ts';
import { createReviewer } from '../../src/ingest/write/review.ts';
import { openBrowser } from './browser.ts';
import { openSeedGraph } from './seed-graph.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** PICTURES=folder keeps a picture of every view at each width, light and dark, and renews those of README and docs. */
const pictures = process.env.PICTURES;

/** What a visitor who corrects knows. */
export const TOKEN = 'a token of the tests';

/**
 * The explorer in a real browser over a graph, the seed's unless another is given; a new page for each test of the file.
 * @param without options of a browser that can do less
 */
export function browseExplorer(openGraph: () => Promise<Graph> = openSeedGraph, without: readonly string[] = []) {
  let graph: Graph;
  let server: RunningServer;
  let browser: Browser;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    graph = await openGraph();
    const config = readConfig({ PORT: '0', API_TOKEN: TOKEN });
    server = await startServer({ config, graph, reviewer: createReviewer(graph) });
    await server.warmUp();
    browser = await openBrowser(without);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await graph?.close();
  });
  beforeEach(async () => {
    complaints = [];
    page = await browser.newPage({ viewport: { width: 1024, height: 800 } });
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.protocol.startsWith('http') && url.origin !== server.url) complaints.push(`asks ${url.origin}`);
    });
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    return () => page.close();
  });

  const answered = () => page.getByText('Asking the graph').first().waitFor({ state: 'detached' });
  /** Opens a view and waits until everything in it is answered. */
  async function open(path: string): Promise<void> {
    await page.goto(server.url + path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await answered();
  }
  /** What axe finds, asked of the browser itself, which the page's policy does not bind. */
  async function violations(): Promise<unknown> {
    const session = await page.context().newCDPSession(page);
    await session.send('Runtime.evaluate', { expression: axe });
    const { result } = await session.send('Runtime.evaluate', {
      expression: 'axe.run().then(({violations}) => violations.map(({id, nodes}) => id + " " + nodes[0].html))',
      awaitPromise: true,
      returnByValue: true,
    });
    return result.value;
  }
  /** The page as it stands, from its top; only when pictures are asked for. */
  async function keepPicture(name: string): Promise<void> {
    if (pictures === undefined) return;
    mkdirSync(pictures, { recursive: true });
    await page.evaluate('scrollTo(0, 0)');
    await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
  }
  /** axe finds nothing in a view, light or dark, and nothing is wider than a telephone. `ready` brings the view into the form to look at. */
  async function expectSound(view: string, path: string, ready: () => Promise<unknown> = answered): Promise<void> {
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width: 1024, height: 800 });
      await open(path);
      await ready();
      await answered();
      expect(await violations(), `${view} ${scheme}`).toEqual([]);
      for (const width of [390, 1024, 1600, 2560]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await page.evaluate('document.documentElement.scrollWidth'), `${view} ${width}`).toBeLessThanOrEqual(
          width,
        );
        await keepPicture(`${view}-${width}-${scheme}`);
      }
    }
  }
  /** A view as README or docs show it, light, 1,100 px wide; only when pictures are asked for. */
  async function renewPicture(
    file: string,
    path: string,
    height: number,
    ready: () => Promise<unknown>,
  ): Promise<void> {
    if (pictures === undefined) return;
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 1100, height });
    await open(path);
    await ready();
    await answered();
    await page.mouse.move(0, 0);
    await page.evaluate('scrollTo(0, 0)');
    await page.screenshot({ path: `docs/${file}` });
  }
  return {
    get page() {
      return page;
    },
    /** What a visitor must never see: requests to other hosts, broken policy, errors. */
    get complaints() {
      return complaints;
    },
    get url() {
      return server.url;
    },
    answered,
    open,
    violations,
    keepPicture,
    /** What a button hands out, as a file on disk. */
    async saved(name: string): Promise<string> {
      const saving = page.waitForEvent('download');
      await page.getByRole('button', { name, exact: true }).click();
      return (await saving).path();
    },
    expectSound,
    renewPicture,
    async articlePath(): Promise<string> {
      await open('/');
      return (await page.locator('a[href^="/article/"]').first().getAttribute('href')) ?? '';
    },
  };
}
