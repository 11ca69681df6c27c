import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { build } from 'esbuild';
import { ensureChromium } from '@/bin/chromium.mjs';
import { runClaimdesk, stop } from '@/bin/testing/claimdesk';
import { sessionCookie, shareDatabase } from '@/e2e/testing/server-under-test';
import { closePool } from '@/lib/server/pool';
import { type DeskFixture, makeDesk } from '@/prisma/testing/desk-fixture';
import { storeMadeUpArticle } from '@/prisma/testing/made-up-article';
import type { Measure } from '@/prisma/testing/made-up-text';
import type * as probe from './page/probe';

/** The probe, as it can be reached inside a page. */
export type ProbedWindow = Window & { probe: typeof probe };

/** A production Claimdesk with a desk of its own, and a browser to look at it with. */
export class DeskUnderTest {
  private constructor(
    readonly browser: Browser,
    readonly url: string,
    private readonly desk: DeskFixture,
    private readonly probe: string,
    private readonly close: () => Promise<void>,
  ) {}

  /** Starts everything on a new data folder; `end` takes it down and leaves nothing behind. */
  static async begin(): Promise<DeskUnderTest> {
    const folder = await mkdtemp(join(tmpdir(), 'claimdesk-bench-'));
    const run = await runClaimdesk({ data: folder });
    let browser: Browser | undefined;
    const close = async () => {
      await browser?.close();
      await closePool();
      await stop(run);
      await rm(folder, { recursive: true, force: true });
    };
    try {
      await run.printed('Ctrl-C stops it');
      shareDatabase(run.url, folder);
      browser = await launchBrowser();
      const script = await bundle('probe.ts', 'probe');
      return new DeskUnderTest(browser, run.url, await makeDesk(), script, close);
    } catch (error) {
      await close();
      throw error;
    }
  }

  end(): Promise<void> {
    return this.close();
  }

  /** Who the pages are opened by. */
  get reviewerId(): string {
    return this.desk.reviewer.userId;
  }

  /** Stores a made-up article and answers with the path of its review desk. */
  async addArticle(measure: Measure): Promise<string> {
    const id = await storeMadeUpArticle(this.desk, measure);
    return `/desks/${this.desk.reviewer.deskSlug}/articles/${id}`;
  }

  /** Asks for a page again and again, as the reviewer and without a browser. Throws where it is not shown. */
  async askFor(path: string, times: number): Promise<void> {
    const cookie = await sessionCookie(this.desk.reviewer.userId);
    for (let turn = 0; turn < times; turn += 1) {
      const response = await fetch(`${this.url}${path}`, { headers: { cookie } });
      await response.arrayBuffer();
      if (!response.ok) throw new Error(`The page was answered with ${response.status}.`);
    }
  }

  /** Runs `work` in a page of a browser that has been nowhere yet, signed in as a reviewer, with the probe in it. */
  async inPage<T>(work: (page: Page, context: BrowserContext) => Promise<T>): Promise<T> {
    const context = await this.browser.newContext({
      baseURL: this.url,
      viewport: { width: 1440, height: 900 },
    });
    try {
      const [name = '', value = ''] = (await sessionCookie(this.desk.reviewer.userId)).split('=');
      await context.addCookies([{ name, value, url: this.url }]);
      await context.addInitScript({ content: this.probe });
      return await work(await context.newPage(), context);
    } finally {
      await context.close();
    }
  }
}

async function launchBrowser(): Promise<Browser> {
  const executablePath = await ensureChromium();
  return chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
    ],
  });
}

/** A file of `page/` with all it imports, as one script that a browser reaches as `name`. */
export async function bundle(file: string, name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'page', file)],
    bundle: true,
    format: 'iife',
    globalName: name,
    // An init script is wrapped in a function, where a variable alone would stay.
    footer: { js: `globalThis.${name} = ${name};` },
    define: { 'process.env.NODE_ENV': '"production"' },
    jsx: 'automatic',
    minify: true,
    outdir: 'out',
    write: false,
  });
  const script = outputFiles.find(({ path }) => path.endsWith('.js'));
  if (!script) throw new Error(`${file} could not be bundled.`);
  return script.text;
}
