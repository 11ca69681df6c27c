import type { WordAttribution } from '../attributions/attribution';
import { SAYING_CUES } from '../attributions/cues';
import { isTensedTag } from '../model/tense';
import type { Range } from '../types';
import type { Analysis } from '../words/analysis';
import { isDemand } from './asides';
import type { Statement } from './statement';
import { statementsOf } from './statements-of-sentence';
import { afterComma, nominal } from './subjects';

/** `attribution` is an index into the attributions of the sentence, or null. */
export type OwnedStatement = Statement & { attribution: number | null };

/**
 * The statements of one sentence, each with whoever is said to make it. What a source says is taken
 * apart on its own; the source and the words that report it stay outside, unless what is said is
 * no statement without them. `evidentials` are the hedges that say that something was not verified.
 */
export function claimsOfSentence(
  analysis: Analysis,
  found: readonly WordAttribution[],
  evidentials: readonly Range[],
): OwnedStatement[] {
  // What is asked or demanded is no statement: "declined to say how many died" stays whole.
  const attributions = found.map((each) =>
    isAsked(analysis, each) ||
    isDemand(analysis, topOf(analysis, each.content)) ||
    isPictured(analysis, each)
      ? { ...each, clause: false }
      : each,
  );
  const clausal = attributions.filter(({ clause }) => clause);
  const reports = new Set(clausal.map(({ content }) => topOf(analysis, content)));
  const reporting = new Set([
    ...clausal.flatMap(({ source, cue }) => [
      ...(speaksOnly(analysis, source ?? [], cue) ? named(analysis, source ?? []) : []),
      ...cue,
    ]),
    ...doubted(analysis, evidentials),
  ]);
  return statementsOf(analysis, { reports, reporting })
    .filter(({ head }) => !(onlyDoubts(analysis, head, evidentials) || onlySays(analysis, head)))
    .map((statement) => ({
      ...statement,
      attribution: ownerOf(analysis, statement, attributions),
    }));
}

/** Is what is said an indirect question: "how many died", "whether anybody was hurt"? */
function isAsked(analysis: Analysis, { content }: WordAttribution): boolean {
  const first = analysis.words[content[0] ?? -1];
  if (/^(?:how|who|whom|whose|why|whether)$/.test(first?.lower ?? '')) return true;
  // "has not said what caused the fire", while "what the town needs is money" is a statement.
  return (
    /^(?:what|when|where|which)$/.test(first?.lower ?? '') &&
    first?.head === topOf(analysis, content)
  );
}

/** "The footage shows men beating a prisoner": what is shown is no statement without it. */
function isPictured(analysis: Analysis, { cue, content }: WordAttribution): boolean {
  const { words, children } = analysis;
  const top = topOf(analysis, content);
  const shows = cue.some((k) => /^show/.test(words[k]?.lower ?? ''));
  const says = (children[top] ?? []).some((k) => /^(?:nsubj|cop)/.test(words[k]?.label ?? ''));
  return shows && /^(?:NOUN|PROPN)$/.test(words[top]?.pos ?? '') && !says;
}

const DOUBTED =
  /^(?:claims?|accounts?|assertions?|allegations?|reports?|statements?|figures?|tolls?)$/;

/** "…, a claim that could not be verified": the phrase names once more what was said. */
function doubted(analysis: Analysis, evidentials: readonly Range[]): number[] {
  if (evidentials.length === 0) return [];
  return analysis.words.flatMap(({ head }, index) => {
    const noun = analysis.words[head];
    if (!noun || !DOUBTED.test(noun.lower) || !afterComma(analysis, head)) return [];
    return onlyDoubts(analysis, index, evidentials) ? nominal(analysis, head) : [];
  });
}

/**
 * Does the source do nothing but say it? "The senator voted against the bill, saying …" has the senator
 * do something besides.
 */
function speaksOnly(
  analysis: Analysis,
  source: readonly number[],
  cue: readonly number[],
): boolean {
  const top = topOf(analysis, source);
  // "was boycotted by the parties, who said it was rigged": the parties have done something besides.
  if (cue.some((k) => analysis.words[k]?.label === 'acl:relcl' && analysis.words[k]?.head === top))
    return false;
  // "prompting them to say": they are prompted, besides.
  if (/^i?obj$/.test(analysis.words[top]?.label ?? '')) return false;
  const governor = analysis.words[top]?.head ?? -1;
  const deed = analysis.words[governor];
  if (!deed || cue.includes(governor)) return true;
  const says = cue.some(
    (k) =>
      /^(?:advcl|conj)$/.test(analysis.words[k]?.label ?? '') &&
      analysis.words[k]?.head === governor,
  );
  return !says;
}

/** The words of a source but for the clauses that tell of it: those assert something themselves. */
function named({ words }: Analysis, source: readonly number[]): number[] {
  const inside = new Set(source);
  return source.filter((index) => {
    for (let at = index; inside.has(at); at = words[at]?.head ?? -1) {
      if (words[at]?.label === 'acl:relcl') return false;
    }
    return true;
  });
}

/** ", which could not be verified" limits what stands before it and claims nothing itself. */
function onlyDoubts({ words }: Analysis, head: number, evidentials: readonly Range[]): boolean {
  const word = words[head];
  if (word?.label !== 'acl:relcl') return false;
  return evidentials.some(({ start, end }) => word.start < end && start < word.end);
}

/** "Holt demanded.", "as a memo put it": what is said stands elsewhere, and that it is said claims nothing. */
function onlySays(analysis: Analysis, head: number): boolean {
  const { words, children } = analysis;
  const word = words[head];
  if (!word || !isTensedTag(word.tag)) return false;
  const behind = (children[head] ?? []).filter((k) => k > head && words[k]?.pos !== 'PUNCT');
  const puts = /^puts?$/.test(word.lower) && words[head + 1]?.lower === 'it';
  if (!puts && !SAYING_CUES.has(word.lower) && !/^(?:continu|demand|ask)/.test(word.lower))
    return false;
  const rest = behind.filter(
    (k) =>
      !(puts && k === head + 1) &&
      !/^(?:obl:unmarked|obl:tmod|advmod)$/.test(words[k]?.label ?? ''),
  );
  return rest.length === 0;
}

/** The highest word of some words: the one whose head is not among them. */
function topOf({ words }: Analysis, indices: readonly number[]): number {
  const inside = new Set(indices);
  return indices.find((index) => !inside.has(words[index]?.head ?? -1)) ?? indices[0] ?? -1;
}

/**
 * The innermost attribution that reports the statement's head; where none does, one with a source
 * whose cue is in the statement.
 */
function ownerOf(
  analysis: Analysis,
  { words, head }: Statement,
  attributions: readonly WordAttribution[],
): number | null {
  const inside = attributions
    .map((attribution, index) => ({ ...attribution, index }))
    .filter(({ clause, content }) => clause && content.includes(head))
    .filter(({ cue }) => !(denies(analysis, cue) && tellsBesides(analysis, head)))
    .sort((a, b) => a.content.length - b.content.length)[0];
  if (inside) return inside.index;
  const carried = attributions.findIndex(
    ({ source, cue, clause }) =>
      source !== null && !clause && cue.includes(head) && cue.every((k) => words.includes(k)),
  );
  return carried < 0 ? null : carried;
}

const denies = ({ words }: Analysis, cue: readonly number[]) =>
  cue.some((k) => /^den(?:y|ies|ied|ying)$/.test(words[k]?.lower ?? ''));

/** "denied hiring the group, whose fighters have been accused": that they have been is not what is denied. */
const tellsBesides = (analysis: Analysis, head: number) =>
  analysis.words[head]?.label === 'acl:relcl' && afterComma(analysis, head);
