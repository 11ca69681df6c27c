import { statuses } from '@/lib/claims/status';
import type { StatusNames } from '@/lib/claims/status-names';
import {
  type AccountNote,
  type AccountSection,
  accountOf,
} from '@/lib/reports/account/claim-account';
import { escapeLine, escapeParagraphs, prefixed } from '@/lib/reports/markdown/escape-markdown';
import type { ReportClaim } from '@/lib/reports/report';
import { webLink } from '@/lib/reports/web-link';

/** One claim under a heading of its own. */
export function renderClaim(claim: ReportClaim, names: StatusNames): string {
  const account = accountOf(claim, names);
  const { evidence } = account;
  return [
    `### ${account.number}\\. ${escapeLine(account.wording)}`,
    `**${statuses[account.status].mark} ${escapeLine(account.standing)}**`,
    prefixed(escapeParagraphs(account.quote), '> '),
    `In print: ${escapeLine(account.inPrint)}`,
    account.facts.map(([name, value]) => `- ${name}: ${escapeLine(value)}`).join('\n'),
    ...account.sections.map(renderSection),
    evidence.notes.length > 0 && `#### Evidence${evidence.aside && ` (${evidence.aside})`}`,
    evidence.notes.map(renderNote).join('\n\n'),
  ]
    .filter((block) => block)
    .join('\n\n');
}

function renderSection({ title, entries }: AccountSection): string {
  const items = entries.map(({ lead, aside, words }) =>
    item('- ', [
      `${escapeLine(lead)}${aside && `, ${escapeLine(aside)}`}`,
      escapeParagraphs(words),
    ]),
  );
  return [`#### ${title}`, ...items].join('\n\n');
}

function renderNote({ number, lead, aside, words, url, archivedUrl }: AccountNote): string {
  return item(`${number}. `, [
    [
      escapeLine(lead),
      escapeLine(aside),
      url !== null && address(url),
      archivedUrl !== null && `Archived copy: ${address(archivedUrl)}`,
    ]
      .filter((line) => line)
      .join('\\\n'),
    words && prefixed(escapeParagraphs(words), '> '),
  ]);
}

/** An item of a list: what follows its first line is indented as far as its mark is wide. */
function item(mark: string, blocks: readonly string[]): string {
  const [first = '', ...others] = blocks
    .filter((block) => block !== '')
    .join('\n\n')
    .split('\n');
  const indent = ' '.repeat(mark.length);
  return [`${mark}${first}`, ...others.map((line) => (line === '' ? '' : `${indent}${line}`))].join(
    '\n',
  );
}

/** An address as it was entered; it becomes a link only where a click is safe. */
export function address(entered: string): string {
  const href = webLink(entered);
  // Between angle brackets an address ends at the first bracket or white space,
  // neither of which a parsed address has.
  return href === null ? escapeLine(entered) : `<${href.replaceAll('>', '%3E')}>`;
}
