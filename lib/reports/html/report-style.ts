/** The letters of pages that load no font: whatever a reader's device has of their kind. */
export const sans = 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';
export const serif =
  '"Source Serif 4", "Source Serif Pro", Charter, "Bitstream Charter", Georgia, "Noto Serif", serif';

/** Colours by name, for light pages, dark pages and paper. */
export const colours = `
:root {
  color-scheme: light dark;
  --paper: #FBFAF7; --ink: #1C1B19; --muted: #5C5A55; --line: #D9D6CE; --accent: #1F4FA3;
  --verified: #14703F; --verified-tint: #E3F3EA;
  --unverified: #8A5200; --unverified-tint: #FBEFD9;
  --disputed: #A6123C; --disputed-tint: #FBE4EA;
  --needs-ruling: #5636A3; --needs-ruling-tint: #ECE7F9;
  --pending: #5C5A55; --pending-tint: #EFEDE8;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #161513; --ink: #EDEAE3; --muted: #A9A6A0; --line: #3A3833; --accent: #8DB4FF;
    --verified: #62D097; --verified-tint: #163325;
    --unverified: #F0B451; --unverified-tint: #38290F;
    --disputed: #FF86A5; --disputed-tint: #3D1823;
    --needs-ruling: #B9A6FF; --needs-ruling-tint: #2A2347;
    --pending: #A9A6A0; --pending-tint: #2A2926;
  }
}
@media print {
  :root {
    color-scheme: light;
    --paper: #FFF; --ink: #000; --muted: #333; --line: #999; --accent: #000;
    --verified: #000; --verified-tint: #FFF;
    --unverified: #000; --unverified-tint: #FFF;
    --disputed: #000; --disputed-tint: #FFF;
    --needs-ruling: #000; --needs-ruling-tint: #FFF;
    --pending: #000; --pending-tint: #FFF;
  }
}
.status-verified { --own: var(--verified); --tint: var(--verified-tint); --stroke: solid; }
.status-unverified { --own: var(--unverified); --tint: var(--unverified-tint); --stroke: dashed; }
.status-disputed { --own: var(--disputed); --tint: var(--disputed-tint); --stroke: double; }
.status-needs-ruling { --own: var(--needs-ruling); --tint: var(--needs-ruling-tint); --stroke: wavy; }
.status-pending { --own: var(--pending); --tint: var(--pending-tint); --stroke: dotted; }
`;

const page = `
*, ::before, ::after { box-sizing: border-box; }
html { background: var(--paper); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; color: var(--ink); font: 14px/1.45 ${sans}; overflow-wrap: anywhere; }
main { max-width: 744px; margin: 0 auto; padding: 48px 24px 96px; }
p, dl, dd, ol, ul, figure, blockquote, h1, h2, h3, h4, h5 { margin: 0; padding: 0; }
ol, ul { list-style: none; }
a { color: var(--accent); text-underline-offset: 0.15em; }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
h1, h3, .lead, .quote, .galley { font-family: ${serif}; }
h1 { margin: 4px 0 0; font-size: 32px; line-height: 1.2; font-weight: 600; text-wrap: balance; }
h2 { margin: 56px 0 16px; padding-top: 12px; border-top: 1px solid var(--ink); font-size: 19px; line-height: 1.3; font-weight: 600; }
h4 { margin: 16px 0 4px; font-size: 14px; font-weight: 600; }
code { font: 12px/1.5 ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; }
.kind, .muted, .note, dt, caption { color: var(--muted); }
.kind { font-weight: 600; }
.note { margin-top: 8px; font-size: 12px; }
.lead { font-size: 19px; line-height: 1.5; }
.foreign { white-space: pre-wrap; }
nav { display: flex; flex-wrap: wrap; gap: 4px 20px; margin-top: 20px; }
.status, .share-label, .reference { font-variant-emoji: text; }
.status { color: var(--own); font-weight: 600; white-space: nowrap; }
.status-word { unicode-bidi: isolate; text-decoration: underline var(--stroke) 1.5px; text-underline-offset: 0.2em; }
.identity { margin-top: 16px; }
.identity div, .record div, .facts div, .meanings div { display: grid; grid-template-columns: 152px minmax(0, 1fr); column-gap: 16px; padding: 2px 0; }
.meanings div { padding: 4px 0; }
.meanings { margin-bottom: 16px; }
#guide ~ p { max-width: 66ch; margin-top: 8px; }
@media (max-width: 559px) {
  main { padding: 24px 16px 64px; }
  h1 { font-size: 24px; }
  .identity div, .record div, .facts div, .meanings div { grid-template-columns: 116px minmax(0, 1fr); column-gap: 12px; }
}
`;

const summary = `
figure { margin-top: 20px; }
.share-picture { display: block; max-width: 100%; font: 600 13px system-ui, "Segoe UI", Roboto, sans-serif; }
.share-tint { fill: var(--tint); }
.share-ink { stroke: var(--own); }
.share-gap { stroke: var(--paper); }
.share-frame { stroke: var(--muted); }
.share-label { fill: var(--own); }
.sources { padding: 0; list-style: none; }
.sources li { margin-top: 8px; break-inside: avoid; }
.sources p { display: flex; justify-content: space-between; gap: 16px; margin-bottom: 4px; overflow-wrap: anywhere; }
.axis-label { fill: var(--muted); font: 400 12px system-ui, "Segoe UI", Roboto, sans-serif; }
table { width: 100%; margin-top: 20px; border-collapse: collapse; font-variant-numeric: tabular-nums; }
caption { padding-bottom: 4px; text-align: start; }
th, td { padding: 6px 16px 6px 0; border-bottom: 1px solid var(--line); text-align: start; vertical-align: baseline; font-weight: 400; }
thead th { color: var(--muted); }
tfoot th, tfoot td { border-bottom: 0; font-weight: 600; }
.figure { text-align: end; white-space: nowrap; }
.which { width: 50%; padding-right: 0; }
.which a { white-space: nowrap; }
@media (max-width: 559px) { .which { display: none; } th:nth-child(3), td:nth-child(3) { padding-right: 0; } }
.wide { overflow-x: auto; }
.wide th, .wide td { padding-right: 10px; }
.wide thead th { white-space: nowrap; }
.wide th[scope=row] { min-width: 132px; }
.wide td:last-child, .wide thead th:last-child { padding-right: 0; }
`;

const claims = `
.claim { position: relative; padding: 20px 0 20px 52px; border-top: 1px solid var(--line); scroll-margin-top: 8px; }
.claim:first-child { padding-top: 0; border-top: 0; }
.claim:target, .reference:target { background: var(--pending-tint); }
.number { position: absolute; left: 0; width: 40px; color: var(--muted); font: 400 16px/1.55 system-ui, "Segoe UI", Roboto, sans-serif; font-variant-numeric: tabular-nums; text-decoration: none; }
.number:hover { color: var(--accent); text-decoration: underline; }
h3 { font-size: 19px; line-height: 1.35; font-weight: 600; }
.claim-status { display: flex; flex-wrap: wrap; justify-content: space-between; column-gap: 16px; margin-top: 4px; }
.quote { margin: 12px 0; padding-left: 14px; border-left: 2px solid var(--line); font-size: 16px; line-height: 1.55; }
.in-print { margin: 12px 0; }
.omission { color: var(--muted); }
.to-text { font: 12px/1.5 system-ui, "Segoe UI", Roboto, sans-serif; }
.verdicts .foreign, .verdicts p + .muted, .ruling .foreign { margin-top: 4px; }
.verdicts li + li { margin-top: 12px; }
.ruling { margin-top: 16px; padding: 12px 14px; border: 1px solid var(--muted); border-radius: 6px; }
.ruling h4 { margin-top: 0; }
.evidence { counter-reset: note; }
.evidence li { position: relative; padding-left: 32px; counter-increment: note; }
.evidence li::before { content: "[" counter(note) "]"; position: absolute; left: 0; color: var(--muted); font-variant-numeric: tabular-nums; }
.evidence li + li { margin-top: 10px; }
.evidence blockquote { margin: 4px 0; padding-left: 14px; border-left: 2px solid var(--line); }
.stance { font-weight: 600; }
.address { overflow-wrap: anywhere; }
@media (max-width: 559px) {
  .claim { padding-left: 0; }
  .number { position: static; }
}
`;

const galley = `
.galley { max-width: 66ch; font-size: 17px; line-height: 1.65; white-space: pre-wrap; unicode-bidi: plaintext; }
.said { text-decoration: underline var(--stroke) 1.5px var(--own); text-underline-offset: 0.22em; text-decoration-skip-ink: none; }
.reference { color: var(--own); font: 600 14px/1 system-ui, "Segoe UI", Roboto, sans-serif; text-decoration: none; white-space: nowrap; user-select: none; unicode-bidi: isolate; margin: 0 1px; scroll-margin-top: 40vh; }
.reference sup { font-size: 11px; line-height: 0; }
`;

// A report among others: its headings are a level deeper, and look as they do on a page of their own.
const ofMany = `
.articles li { display: grid; grid-template-columns: 36px minmax(0, 1fr); padding: 8px 0; border-top: 1px solid var(--line); break-inside: avoid; }
.articles li:first-child { border-top: 0; }
.articles li > .muted { font-variant-numeric: tabular-nums; }
.of-many { margin-top: 96px; }
.of-many > h2 { margin: 0; padding-top: 16px; border-top: 3px solid var(--ink); font: 600 24px/1.25 ${serif}; }
.of-many > h2 .muted { font-weight: 400; }
.of-many h3 { margin: 40px 0 16px; padding-top: 12px; border-top: 1px solid var(--line); font: 600 16px/1.3 ${sans}; }
.of-many h4 { margin: 0; font: 600 19px/1.35 ${serif}; }
.of-many h5 { margin: 16px 0 4px; font-size: 14px; font-weight: 600; }
.of-many .ruling h5 { margin-top: 0; }
@media print { .of-many { margin-top: 0; break-before: page; } .of-many > h2 { font-size: 18pt; } .of-many h3, .of-many h4, .of-many h5 { break-after: avoid; } .of-many h4 { font-size: 12pt; } }
`;

const notice = `
.notice { margin-bottom: 32px; padding: 14px 16px; border: 1px solid var(--accent); border-left-width: 4px; border-radius: 6px; }
.notice h2 { margin: 0 0 4px; padding: 0; border: 0; }
.notice ul { margin-top: 8px; padding-left: 20px; list-style: disc; }
.notice li + li, .notice p + p { margin-top: 4px; }
.notice .foreign { margin-top: 4px; }
.files { margin-top: 24px; }
.files ul { display: flex; flex-wrap: wrap; gap: 4px 16px; }
main > nav:first-child { margin: 0 0 24px; }
@media (pointer: coarse) { .files a, nav a { display: inline-block; padding: 10px 0; } }
`;

const paper = `
@page { margin: 20mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 9pt sans-serif; } }
@media print {
  body { font-size: 10pt; }
  main { max-width: none; padding: 0; }
  nav, .files, .to-text { display: none; }
  h1 { font-size: 22pt; }
  h2 { margin-top: 28pt; font-size: 13pt; }
  h3, .lead { font-size: 12pt; }
  .quote, .galley { font-size: 11pt; }
  h2, h3, h4, caption, .claim-status, .quote { break-after: avoid; }
  .claim, h3, .claim-status, .quote, .facts, .verdicts li, .evidence li, .ruling, figure, table { break-inside: avoid; }
  p { orphans: 3; widows: 3; }
  a { text-decoration: none; }
  .share-picture, .share-picture * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;

/** The whole style sheet of the HTML report. */
export const reportStyle = [colours, page, summary, claims, galley, ofMany, notice, paper].join('');
