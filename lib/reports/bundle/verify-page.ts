import { createHash } from 'node:crypto';
import { html } from '@remix-run/html-template';
import { colours, sans } from '@/lib/reports/html/report-style';
import { verifyScript } from './verify-script';

const style = `${colours}
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 ${sans}; overflow-wrap: anywhere; }
main { max-width: 744px; margin: 0 auto; padding: 48px 16px 96px; }
h1 { margin: 0 0 8px; font-size: 24px; line-height: 1.3; }
label { display: block; margin-top: 16px; font-weight: 600; }
input { max-width: 100%; margin-top: 4px; font: inherit; }
ul { padding: 0; list-style: none; }
li { padding: 6px 0; border-top: 1px solid var(--line); }
code { display: block; color: var(--muted); font: 12px/1.5 ui-monospace, Menlo, Consolas, monospace; }
#verdict { margin-top: 24px; font-size: 19px; font-weight: 600; }
.good strong, #verdict.good { color: var(--verified); }
.bad, #verdict.bad { color: var(--disputed); }
.muted { color: var(--muted); }
`;

const hashOf = (text: string) => createHash('sha256').update(text, 'utf8').digest('base64');

const policy = [
  "default-src 'none'",
  `script-src 'sha256-${hashOf(verifyScript)}'`,
  `style-src 'sha256-${hashOf(style)}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * Renders the page of a bundle that compares its files with its manifest, from
 * a disk and without a network: its own policy lets it ask nothing of anybody.
 */
export function renderVerifyPage(): string {
  return String(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Verify a claim report</title>
<style>${html.raw`${style}`}</style>
</head>
<body>
<main>
<h1>Is this report what the desk made?</h1>
<p>Choose the bundle, or the files out of it. They stay on this device: this page asks nothing of any network.</p>
<label for="files">The ZIP file, or all files out of it</label>
<input id="files" type="file" multiple>
<label for="folder">Or the folder they are in</label>
<input id="folder" type="file" webkitdirectory>
<p id="verdict" role="status"></p>
<ul id="results" aria-label="What was compared"></ul>
<p id="compare-with" hidden>That the files belong together says nothing of who made them. Compare this with what the desk shows beside the report as the SHA-256 of its JSON: <code id="compare"></code></p>
<noscript><p>This page needs JavaScript. Without it, <code>sha256sum</code> or <code>certutil -hashfile</code> gives what stands in manifest.json.</p></noscript>
</main>
<script>${html.raw`${verifyScript}`}</script>
</body>
</html>
`);
}
