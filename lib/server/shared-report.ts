import { id } from '@/lib/api/fields';
import { Problem } from '@/lib/api/problem';
import type { Way } from '@/lib/links/addresses';
import { cardPolicy, renderCard } from '@/lib/links/html/render-card';
import { deadEndPolicy, deadEnds, renderDeadEnd } from '@/lib/links/html/render-dead-end';
import { renderSharedPage } from '@/lib/links/html/render-page';
import { findSharedReport, type SharedReport } from '@/lib/links/queries';
import { isReportFormat } from '@/lib/reports/formats';
import { reportPolicy } from '@/lib/reports/render-html';
import { fileResponse } from './file-response';
import { countReader } from './rate-limit';
import { bundleFile, reportFile } from './report-file';

/** What is made of a shared report; null where there is no such thing. */
type Show = (shared: SharedReport, part: string) => Promise<Response | null> | Response | null;

type Context = { params: Promise<Record<string, string | string[] | undefined>> };

/**
 * Makes the route handler of something at the address of a shared report: its
 * page, card or files. It looks for no session, asks for the link at every
 * request, so that a revoked one is over at once, and is kept by nobody.
 */
function sharedReport(show: Show): (request: Request, context: Context) => Promise<Response> {
  return async (request, context) => {
    const wait = await countReader(request.headers.get('x-forwarded-for') ?? 'unknown');
    if (wait > 0) return deadEnd('crowded', { 'Retry-After': String(wait) });
    const params = await context.params;
    const way = wayOf(params);
    const shared = way && (await findSharedReport(way));
    if (shared === 'revoked') return deadEnd('revoked');
    if (!shared) return deadEnd('unknown');
    return (await show(shared, String(params.format ?? ''))) ?? deadEnd('unknown');
  };
}

function wayOf({ token, report }: Awaited<Context['params']>): Way | null {
  if (typeof token === 'string') return /^[\w-]{43}$/.test(token) ? { token } : null;
  const parsed = id.safeParse(report);
  return parsed.success ? { report: parsed.data } : null;
}

/** The page of a report. */
export const sharedPage = sharedReport((shared) =>
  page(renderSharedPage(shared), {
    'Content-Security-Policy': `${reportPolicy}; frame-ancestors 'none'`,
    ...(shared.noindex && { 'X-Robots-Tag': 'noindex' }),
  }),
);

/** The card of a report, which other sites may frame. */
export const sharedCard = sharedReport((shared) =>
  page(renderCard(shared), {
    'Content-Security-Policy': cardPolicy,
    'X-Robots-Tag': 'noindex',
  }),
);

/** The report as a file: in one format, or all of it as a bundle. */
export const sharedFile = sharedReport(async ({ report, ledger }, name) => {
  if (name !== 'bundle' && !isReportFormat(name)) return null;
  try {
    const file =
      name === 'bundle' ? await bundleFile(report, ledger) : await reportFile(report, name);
    const response = fileResponse(file, 'attachment');
    response.headers.set('X-Robots-Tag', 'noindex');
    return response;
  } catch (error) {
    // A format that has nothing to give is not there.
    if (error instanceof Problem && error.kind === 'conflict') return null;
    throw error;
  }
});

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
