import { createHash } from 'node:crypto';
import { html, type SafeHtml } from '@remix-run/html-template';
import { statusNamesOf } from '@/lib/claims/status-names';
import { renderSharePicture } from '@/lib/reports/figures/share-picture';
import { countsOfShares } from '@/lib/reports/figures/shares';
import { isolated, moment } from '@/lib/reports/html/inline';
import { colours, sans } from '@/lib/reports/html/report-style';
import type { Report } from '@/lib/reports/report';
import type { Shareable } from '../access';

const cardStyle = `${colours}
*, ::before, ::after { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 14px/1.45 ${sans}; overflow-wrap: anywhere; }
article { min-height: 100vh; padding: 14px 16px; border: 1px solid var(--line); border-radius: 6px; }
p, h1, figure { margin: 0; }
h1 { margin: 2px 0 8px; font: 600 18px/1.3 "Source Serif 4", Charter, Georgia, "Noto Serif", serif; }
figure { margin: 10px 0; }
a { color: var(--accent); text-underline-offset: 0.15em; }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.muted { color: var(--muted); font-size: 12px; }
.superseded { margin-bottom: 6px; font-weight: 600; color: var(--unverified); }
@media (max-width: 479px) { figure { display: none; } }
.share-picture { display: block; max-width: 100%; font: 600 13px system-ui, "Segoe UI", Roboto, sans-serif; }
.share-tint { fill: var(--tint); }
.share-ink { stroke: var(--own); }
.share-gap { stroke: var(--paper); }
.share-frame { stroke: var(--muted); }
.share-label { fill: var(--own); font-variant-emoji: text; }
`;

const styleHash = createHash('sha256').update(cardStyle, 'utf8').digest('base64');

/** What the card may do: show itself, in a frame of any site. */
export const cardPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${styleHash}'`,
  "base-uri 'none'",
  "form-action 'none'",
  'frame-ancestors *',
].join('; ');

/** A report or a dossier in brief. */
export type Card = Pick<Report, 'desk' | 'summary' | 'asOf'> & {
  what: Shareable;
  title: string;
  address: string;
  isSuperseded: boolean;
};

const kinds = { report: 'Claim report', dossier: 'Dossier' } as const;

/** Renders a report or a dossier in brief, for a frame in a page of another site, with the way to all of it. */
export function renderCard(card: Card): string {
  const { what, title, desk, summary, asOf, address, isSuperseded } = card;
  const names = statusNamesOf(desk.verdictNames);
  return String(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${kinds[what]}</title>
<style>${html.raw`${cardStyle}`}</style>
</head>
<body>
<article>
${isSuperseded ? html`<p class="superseded">${what === 'report' ? 'Superseded' : 'Changed since'}</p>` : ''}
<p class="muted">${kinds[what]} of ${isolated(desk.name)}, as of ${moment(asOf)}</p>
<h1 dir="auto">${title}</h1>
<p>${summary.sentence}</p>
${summary.total === 0 ? '' : picture()}
<p><a href="${address}" target="_blank" rel="noopener">Read the ${what}</a></p>
</article>
</body>
</html>
`);

  function picture(): SafeHtml {
    return html`<figure>${renderSharePicture(countsOfShares(summary), 'shares', names)}</figure>`;
  }
}
