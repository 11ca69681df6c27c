import { kinds } from '@/lib/claims/kinds';
import { inSentence } from '@/lib/claims/status-names';
import { aRole, roleNames } from '@/lib/desks/actor';
import { gatedStages, isGated } from '@/lib/gate/gated-stages';
import { steps } from '@/lib/stages/steps';
import { withSubLabel } from '@/lib/sub-labels/sub-label-of';
import { countWords } from '@/lib/words/figure-words';
import { momentWords } from '@/lib/words/moment-words';
import { ClaimKind, Role, Stage, VerdictValue } from '@/prisma/generated/enums';
import type { DescribedEntry, NamedEntry } from './described-entry';
import { quoteShortly } from './quote-shortly';

// What an entry holds, as words for the sentence that tells of it. Entries outlive the shapes they
// were written in, so that what is not there is said to be unknown and breaks nothing.

type Values = DescribedEntry['before'];

/** A report by whom it is for, “an internal report”; a dossier by its title too: “a public dossier: “Bridges””. */
export function aReport(values: Values): string {
  const profile = text(values, 'profile').toLowerCase();
  const its = `${profile === 'internal' ? 'an' : 'a'} ${profile}`;
  return text(values, 'dossier') === ''
    ? `${its} report`
    : `${its} dossier: ${quoteShortly(text(values, 'title'))}`;
}

export const quoted = ({ claim }: DescribedEntry) =>
  claim ? `the claim ${quoteShortly(claim.wording)}` : 'a claim';

export const colonQuoted = ({ claim }: DescribedEntry) =>
  claim ? `: ${quoteShortly(claim.wording)}` : '';

export const isOfRevision = ({ after }: DescribedEntry) => typeof after?.revision === 'number';

export const fromTo = (entry: NamedEntry) =>
  `from ${verdict(entry, entry.before)} to ${verdict(entry, entry.after)}`;

export const isSameVerdict = ({ before, after }: DescribedEntry) =>
  before?.value === after?.value && before?.subLabel === after?.subLabel;

export const reading = ({ after }: DescribedEntry) => quoteShortly(text(after, 'reading'));

export const title = (values: Values) => quoteShortly(text(values, 'title'));

export const sought = (values: Values) => quoteShortly(text(values, 'sought'));

export const question = (values: Values) => quoteShortly(text(values, 'question'));

export const assignee = (values: Values) => text(values, 'assignee');

export function assigned({ after }: DescribedEntry): string {
  if (after?.byRule === true) {
    return `had the desk’s rule assign the article to ${assignee(after)}`;
  }
  return text(after, 'heldUntil')
    ? 'took the article'
    : `assigned the article to ${assignee(after)}`;
}

export function text(values: Values, name: string): string {
  const value = values?.[name];
  return typeof value === 'string' ? value : '';
}

export function verdict({ names }: NamedEntry, values: Values): string {
  const value = Object.values(VerdictValue).find((known) => known === values?.value);
  if (!value) return 'unknown';
  return withSubLabel(inSentence(names[value]), text(values, 'subLabel') || null);
}

export function recheckSet(values: Values): string {
  const by = text(values, 'recheckBy');
  if (by === '') return 'left it to the desk’s policy when to re-check';
  return by === 'never'
    ? 'wants no further re-check of'
    : `set a re-check by ${momentWords(by)} of`;
}

export function kind(values: Values): string {
  const value = Object.values(ClaimKind).find((known) => known === values?.kind);
  return value ? kinds[value].toLowerCase() : 'unknown';
}

const roleIn = (values: Values) => Object.values(Role).find((known) => known === values?.role);

export function role(values: Values): string {
  const held = roleIn(values);
  return held ? roleNames[held].toLowerCase() : 'unknown';
}

export function asRole(values: Values): string {
  const held = roleIn(values);
  return held ? `as ${aRole(held)}` : 'to the desk';
}

export function stepTaken(before: Values, after: Values): string {
  const step = steps.find(({ from, to }) => from === before?.stage && to === after?.stage);
  return step?.deed ?? 'changed the stage of the article';
}

export function gatedStep(values: Values): string {
  const stage = Object.values(Stage).find((known) => known === values?.stage);
  return stage && isGated(stage) ? gatedStages[stage] : 'take the article on';
}

export function note(values: Values): string {
  const words = text(values, 'note');
  return words && `: ${quoteShortly(words)}`;
}

export function claimCount(values: Values): string {
  const count = values?.claims;
  if (typeof count !== 'number') return '';
  if (typeof values?.importedFrom === 'string') {
    return ` with ${countWords(count, 'claim')} from ${values.importedFrom}`;
  }
  if (count === 0) return '; no claims were found in it';
  return `; ${count === 1 ? '1 claim was' : `${count} claims were`} found in it`;
}
