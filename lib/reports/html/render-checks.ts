import { html, type SafeHtml } from '@remix-run/html-template';
import { foreignParagraph, isolated } from '@/lib/reports/html/inline';
import type { ReportClaim } from '@/lib/reports/report';

/** What was answered of the checklist of a claim. */
export function renderChecks({ checks }: ReportClaim): SafeHtml {
  if (checks.length === 0) return html``;
  const items = checks.map(
    ({ question, done, note, checkedBy }) =>
      html`<li><p>${isolated(question)} <span class="muted">${done ? 'Looked into' : 'Noted'} by ${isolated(checkedBy)}</span></p>${
        note.trim() === '' ? '' : foreignParagraph(note)
      }</li>`,
  );
  return html`<section><h4>Checklist</h4><ul class="verdicts">${items}</ul></section>`;
}
