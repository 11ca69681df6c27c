import { createHash } from 'node:crypto';
import { html } from '@remix-run/html-template';
import { colours, sans, serif } from '@/lib/reports/html/report-style';

const style = `${colours}
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 ${sans}; }
main { max-width: 560px; margin: 0 auto; padding: 96px 24px; }
h1 { margin: 0 0 8px; font: 600 24px/1.3 ${serif}; }
p { margin: 0; color: var(--muted); }
`;

const styleHash = createHash('sha256').update(style, 'utf8').digest('base64');

/** What such a page may do: nothing but show itself. */
export const deadEndPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${styleHash}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Why no report or dossier is shown at an address, and what to do. */
export const deadEnds = {
  revoked: {
    status: 410,
    title: 'This is not shared any more.',
    words:
      'Its desk has taken it back. If you need it, ask whoever gave you this address for another.',
  },
  unknown: {
    status: 404,
    title: 'Nothing is shared here.',
    words: 'Check that you have the whole address, to its last letter.',
  },
  crowded: {
    status: 429,
    title: 'That was too often.',
    words:
      'More was asked for from where you are than a person reads. Wait a minute and try again.',
  },
  away: {
    status: 503,
    title: 'This cannot be shown at the moment.',
    words: 'That is no fault of yours, and nothing is lost. Wait a little and try again.',
  },
} as const;

/** Renders the page that says so. */
export function renderDeadEnd({ title, words }: { title: string; words: string }): string {
  return String(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${html.raw`${style}`}</style>
</head>
<body><main><h1>${title}</h1><p>${words}</p></main></body>
</html>
`);
}
