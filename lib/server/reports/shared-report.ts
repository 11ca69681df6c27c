import { id } from '@/lib/api/fields';
import { Problem } from '@/lib/api/problem';
import { isDossierFormat } from '@/lib/dossiers/formats';
import type { Way } from '@/lib/links/addresses';
import { type Card, cardPolicy, renderCard } from '@/lib/links/html/render-card';
import { deadEndPolicy, deadEnds, renderDeadEnd } from '@/lib/links/html/render-dead-end';
import { renderArticlePage, renderDossierPage } from '@/lib/links/html/render-dossier-page';
import { renderSharedPage } from '@/lib/links/html/render-page';
import {
  findShared,
  findSharedArticle,
  type SharedDossier,
  type SharedReport,
} from '@/lib/links/queries';
import { isReportFormat } from '@/lib/reports/formats';
import { reportPolicy } from '@/lib/reports/html/render-html';
import { bundleOfDossier } from '../dossiers/dossier-bundle';
import { fileOfDossier } from '../dossiers/dossier-file';
import { articlesPerPage, readReportsOfPage } from '../dossiers/read-reports';
import { refuse } from '../endpoint';
import { fileResponse } from '../file-response';
import { outageOf } from '../outage';
import { countReader } from '../rate-limit';
import { bundleFile, reportFile } from './report-file';

type Shared = SharedReport | SharedDossier;

/** For how many requests that for a bundle counts: it is every format at once. */
const bundleWeight = 20;

/** What of it is asked for, besides the address of the whole. */
type Asked = { way: Way; part: string; url: URL; gone: AbortSignal };

/** What is made of something shared; null where there is no such thing. */
type Show = (shared: Shared, asked: Asked) => Promise<Response | null> | Response | null;

type Context = { params: Promise<Record<string, string | string[] | undefined>> };

/**
 * Makes the route handler of something at the address of a shared report or
 * dossier: its page, card or files. It looks for no session, asks for the link at
 * every request, so that a revoked one is over at once, and is kept by nobody.
 */
function sharedAt(show: Show): (request: Request, context: Context) => Promise<Response> {
  return async (request, context) => {
    const params = await context.params;
    const weight = params.format === 'bundle' ? bundleWeight : 1;
    const reader = request.headers.get('x-forwarded-for') ?? 'unknown';
    const wait = await countReader(reader, weight);
    if (wait > 0) return deadEnd('crowded', { 'Retry-After': String(wait) });
    const way = wayOf(params);
    try {
      const shared = way && (await findShared(way));
      if (shared === 'revoked') return deadEnd('revoked');
      if (!shared) return deadEnd('unknown');
      const part = String(params.format ?? params.place ?? '');
      const asked = { way, part, url: new URL(request.url), gone: request.signal };
      return (await show(shared, asked)) ?? deadEnd('unknown');
    } catch (error) {
      if (outageOf(error) === null) throw error;
      process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
      return away(request);
    }
  };
}

/** How long whoever asks during an outage is told to wait, in seconds. */
const outageSeconds = 5;

/** What is answered during an outage: a page, or a problem to a program that reads no pages. */
function away(request: Request): Response {
  const accepted = request.headers.get('accept') ?? '*/*';
  if (/text\/html|\*\/\*/.test(accepted)) {
    return deadEnd('away', { 'Retry-After': String(outageSeconds) });
  }
  const wait = { retryAfterSeconds: outageSeconds };
  return refuse(new Problem('unavailable', deadEnds.away.words, wait));
}

function wayOf({ token, report, dossier }: Awaited<Context['params']>): Way | null {
  if (typeof token === 'string') return /^[\w-]{43}$/.test(token) ? { token } : null;
  const parsed = id.safeParse(report ?? dossier);
  if (!parsed.success) return null;
  return report === undefined ? { dossier: parsed.data } : { report: parsed.data };
}

/** The page of a report or a dossier. */
export const sharedPage = sharedAt(async (shared, { url }) => {
  if (shared.what === 'report') return readPage(renderSharedPage(shared), shared);
  const pages = Math.max(1, Math.ceil(shared.head.articleCount / articlesPerPage));
  const asked = Number(url.searchParams.get('page') ?? 1);
  const number = Number.isInteger(asked) ? Math.min(Math.max(asked, 1), pages) : 1;
  const articles = await readReportsOfPage(shared, number);
  const first = (number - 1) * articlesPerPage + 1;
  return readPage(renderDossierPage(shared, { articles, first, page: number, pages }), shared);
});

/** What a shared dossier says of one of its articles. */
export const sharedArticle = sharedAt(async (shared, { part }) => {
  const place = /^[1-9]\d{0,8}$/.test(part) ? Number(part) : 0;
  if (shared.what !== 'dossier' || place === 0) return null;
  const found = await findSharedArticle(shared, place);
  return found && readPage(renderArticlePage(shared, { ...found, place }), shared);
});

const readPage = (document: string, { noindex }: Shared) =>
  page(document, {
    'Content-Security-Policy': `${reportPolicy}; frame-ancestors 'none'`,
    ...(noindex && { 'X-Robots-Tag': 'noindex' }),
  });

/** The card of a report or a dossier, which other sites may frame. */
export const sharedCard = sharedAt((shared) =>
  page(renderCard(cardOf(shared)), {
    'Content-Security-Policy': cardPolicy,
    'X-Robots-Tag': 'noindex',
  }),
);

function cardOf(shared: Shared): Card {
  const { what, address } = shared;
  if (shared.what === 'dossier') {
    return { ...shared.head, what, address, isSuperseded: shared.later.length > 0 };
  }
  const { report, superseded } = shared;
  const { title } = report.article;
  return { ...report, what, title, address, isSuperseded: superseded !== null };
}

/** The report or dossier as a file: in one format, or all of it as a bundle. */
export const sharedFile = sharedAt(async (shared, asked) => {
  try {
    const file = await fileOf(shared, asked);
    if (!file) return null;
    const response = fileResponse(file, 'attachment');
    response.headers.set('X-Robots-Tag', 'noindex');
    return response;
  } catch (error) {
    // A format that has nothing to give is not there.
    if (error instanceof Problem && error.kind === 'conflict') return null;
    throw error;
  }
});

async function fileOf(shared: Shared, { way, part: name, gone }: Asked) {
  if (shared.what === 'dossier') {
    const asked = { gone, again: () => stillShared(way) };
    if (name === 'bundle') return bundleOfDossier(shared, asked);
    return isDossierFormat(name) ? fileOfDossier(shared, { ...asked, format: name }) : null;
  }
  const { report, ledger } = shared;
  if (name === 'bundle') return bundleFile(report, ledger);
  return isReportFormat(name) ? reportFile(report, name) : null;
}

/** Ends the sending of a dossier that is taken back meanwhile. */
async function stillShared(way: Way): Promise<void> {
  const shared = await findShared(way);
  if (shared === null || shared === 'revoked') throw new Error('It is not shared any more.');
}

function deadEnd(kind: keyof typeof deadEnds, headers: Record<string, string> = {}): Response {
  const { status } = deadEnds[kind];
  const policy = { 'Content-Security-Policy': deadEndPolicy, 'X-Robots-Tag': 'noindex' };
  return page(renderDeadEnd(deadEnds[kind]), { ...policy, ...headers }, status);
}

const page = (document: string, headers: Record<string, string>, status = 200) =>
  new Response(document, {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'private, no-store',
      ...headers,
    },
  });
