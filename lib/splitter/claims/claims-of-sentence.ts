import type { WordAttribution } from '../attributions/attribution';
import type { Range } from '../types';
import type { Analysis } from '../words/analysis';
import type { Statement } from './statement';
import { statementsOf } from './statements-of-sentence';

/** `attribution` is an index into the attributions of the sentence, or null. */
export type OwnedStatement = Statement & { attribution: number | null };

/**
 * The statements of one sentence, each with whoever is said to make it. What a source says is taken
 * apart on its own; the source and the words that report it stay outside, unless what is said is
 * no statement without them. `evidentials` are the hedges that say that something was not verified.
 */
export function claimsOfSentence(
  analysis: Analysis,
  attributions: readonly WordAttribution[],
  evidentials: readonly Range[],
): OwnedStatement[] {
  const clausal = attributions.filter(({ clause }) => clause);
  const reports = new Set(clausal.map(({ content }) => topOf(analysis, content)));
  const reporting = new Set(clausal.flatMap(({ source, cue }) => [...(source ?? []), ...cue]));
  return statementsOf(analysis, { reports, reporting })
    .filter(({ head }) => !onlyDoubts(analysis, head, evidentials))
    .map((statement) => ({ ...statement, attribution: ownerOf(statement, attributions) }));
}

/** ", which could not be verified" limits what stands before it and claims nothing itself. */
function onlyDoubts({ words }: Analysis, head: number, evidentials: readonly Range[]): boolean {
  const word = words[head];
  if (word?.label !== 'acl:relcl') return false;
  return evidentials.some(({ start, end }) => word.start < end && start < word.end);
}

/** The highest word of some words: the one whose head is not among them. */
function topOf({ words }: Analysis, indices: readonly number[]): number {
  const inside = new Set(indices);
  return indices.find((index) => !inside.has(words[index]?.head ?? -1)) ?? indices[0] ?? -1;
}

/** The innermost attribution whose content holds the statement's head, or whose cue is in it. */
function ownerOf(
  { words, head }: Statement,
  attributions: readonly WordAttribution[],
): number | null {
  let owner: number | null = null;
  let size = Number.POSITIVE_INFINITY;
  for (const [k, { cue, content, clause }] of attributions.entries()) {
    const holds = clause ? content.includes(head) : cue.includes(head);
    const fits = holds && (clause || cue.every((index) => words.includes(index)));
    if (!fits || content.length >= size) continue;
    owner = k;
    size = content.length;
  }
  return owner;
}
