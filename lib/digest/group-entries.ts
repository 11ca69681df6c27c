import { inSentence, type StatusNames } from '@/lib/claims/status-names';
import { eventsOf } from '@/lib/ledger/event-groups';
import type { LedgerEntryView } from '@/lib/ledger/schema';
import { findStep } from '@/lib/stages/steps';
import { Stage } from '@/prisma/generated/enums';

/** What has happened to one article, or to the desk itself where there is none. */
export type DigestGroup = {
  article: { id: string; title: string } | null;
  /** Newest first. */
  entries: LedgerEntryView[];
  /** The steps of the article and what else is told one by one, oldest first: "Ana signed the article off." */
  deeds: string[];
  /** The rest by numbers: "3 verdicts, 1 of them disputed". */
  counts: string[];
};

/**
 * The entries of a digest by what they are about, what was changed last first, the desk at the end;
 * in the words of the desk.
 */
export function groupEntries(
  entries: readonly LedgerEntryView[],
  names: StatusNames,
): DigestGroup[] {
  const groups = new Map<string | null, LedgerEntryView[]>();
  for (const entry of entries) {
    const key = entry.article?.id ?? null;
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  const [articles, desk] = [new Map(groups), groups.get(null)];
  articles.delete(null);
  return [...articles.values(), ...(desk ? [desk] : [])].map((group) => ({
    article: group[0]?.article ?? null,
    entries: group,
    deeds: [...group].reverse().flatMap(deedOf),
    counts: countsOf(group, names),
  }));
}

const deeds: Partial<Record<LedgerEntryView['event'], string>> = {
  ARTICLE_ADDED: 'added the article',
  ARTICLE_DELETED: 'deleted the article',
  ARTICLE_RESTORED: 'restored the article',
  GATE_OVERRIDDEN: 'overrode the gate',
  REPORT_MADE: 'made a report',
  DOSSIER_MADE: 'made a dossier',
  DOSSIER_DELETED: 'deleted a dossier',
  DOSSIER_RESTORED: 'restored a dossier',
  LINK_ADDED: 'shared a report',
  LINK_REVOKED: 'revoked a link to a report',
};

function deedOf({ event, actor, before, after }: LedgerEntryView): string[] {
  const deed = event === 'STAGE_CHANGED' ? stepOf(before?.stage, after?.stage) : deeds[event];
  return deed === undefined ? [] : [`${actor.name} ${deed}`];
}

function stepOf(from: unknown, to: unknown): string {
  const [start, end] = [from, to].map((name) => Object.values(Stage).find((one) => one === name));
  return (start && end && findStep(start, end)?.deed) ?? 'changed the stage of the article';
}

const plural = (count: number, one: string, many = `${one}s`) =>
  count === 1 ? `1 ${one}` : `${count} ${many}`;

function countsOf(entries: readonly LedgerEntryView[], names: StatusNames): string[] {
  const of = (...events: LedgerEntryView['event'][]) =>
    entries.filter(({ event }) => events.includes(event));
  const told = (found: readonly unknown[], one: string, many?: string) =>
    found.length === 0 ? [] : [plural(found.length, one, many)];
  const claims = new Set(of(...eventsOf('claims')).map(({ claim }) => claim?.id));
  const policies = entries.filter(({ article }) => article === null);
  return [
    ...verdictWords(of('VERDICT_GIVEN', 'VERDICT_CHANGED'), inSentence(names.DISPUTED)),
    ...told(
      of('VERDICT_CONFIRMED', 'RULING_CONFIRMED'),
      'claim looked at again',
      'claims looked at again',
    ),
    ...told(of('VERDICT_WITHDRAWN'), 'verdict withdrawn', 'verdicts withdrawn'),
    ...told(of('RULING_MADE', 'RULING_CHANGED'), 'ruling'),
    ...told(of('RULING_WITHDRAWN'), 'ruling withdrawn', 'rulings withdrawn'),
    ...told([...claims], 'claim edited', 'claims edited'),
    ...told(of('EVIDENCE_ADDED'), 'piece of evidence', 'pieces of evidence'),
    ...told(
      of('EVIDENCE_CHANGED', 'EVIDENCE_REMOVED'),
      'change of evidence',
      'changes of evidence',
    ),
    ...told(of('SEARCH_ADDED', 'SEARCH_CHANGED', 'SEARCH_REMOVED'), 'search', 'searches'),
    ...told(of('CHECK_SET'), 'question answered', 'questions answered'),
    ...told(of('COMMENT_ADDED'), 'comment'),
    ...told(of('COMMENT_RESOLVED'), 'comment resolved', 'comments resolved'),
    ...told(policies, 'change of the desk', 'changes of the desk'),
  ];
}

/** Of somebody who changed their verdict on a claim the last one counts. */
function verdictWords(entries: readonly LedgerEntryView[], disputed: string): string[] {
  const last = new Map<string, unknown>();
  for (const { actor, claim, after } of [...entries].reverse()) {
    last.set(`${actor.id} ${claim?.id}`, after?.value);
  }
  if (last.size === 0) return [];
  const count = [...last.values()].filter((value) => value === 'DISPUTED').length;
  const all = plural(last.size, 'verdict');
  if (count === 0) return [all];
  return [last.size === 1 ? `${all}, ${disputed}` : `${all}, ${count} of them ${disputed}`];
}
