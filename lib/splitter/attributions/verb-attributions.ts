import type { Analysis } from '../words/analysis';
import { isAskedFirst } from '../words/parts/opening-frame';
import { childOf, childrenOf, subjectOf, subtree, trimmed } from '../words/tree';
import { cueWords, infinitiveMark, sourceOf, type WordAttribution } from './attribution';
import { CLAUSE_CUES, INTENTION_CUES, OBJECT_CUES, RESPONSIBILITY_CUES, SAYING_CUES } from './cues';
import {
  objectAttribution,
  passiveAttribution,
  prepositionAttribution,
} from './object-attributions';
import { clauseAtOnce, saidWords } from './said-words';

/** What the verb at `index` reports, or null where it reports nothing. */
export function verbAttribution(analysis: Analysis, index: number): WordAttribution | null {
  const word = analysis.words[index];
  if (word?.pos !== 'VERB') return null;
  // "Asked if it was safe, Holt said …": what somebody is asked is not what they say.
  if (index === 0 && isAskedFirst(analysis.words)) return null;
  // "hopes of finding survivors": no hope finds anybody.
  if (word.tag === 'VBG' && word.label === 'acl' && analysis.words[index - 1]?.lower === 'of')
    return null;
  // "…, meaning that it was larger": that follows from it, and nobody means it.
  if (word.lower === 'meaning' && word.label === 'advcl') return null;
  if (addsSome(analysis, index) || pleads(analysis, index) || isSupposed(analysis, index))
    return null;
  const responsible = responsibility(analysis, index);
  if (responsible) return responsible;
  const source = sourceOf(analysis, index);
  const cue = cueWords(analysis, index);
  // "was claimed by a group in a post, but …": what is said by somebody is the subject.
  const told =
    childOf(analysis, index, 'obl:agent') === null
      ? null
      : passiveAttribution(analysis, index, cue);
  if (told) return told;
  const clause = reportedClause(analysis, index, source, cue);
  if (clause) {
    const content = trimmed(analysis, without(clause, [...(source ?? []), ...cue]));
    if (content.length > 0) return { source, cue, content, clause: true };
  }
  const passive = passiveAttribution(analysis, index, cue);
  if (passive) return passive;
  if (source === null) return null;
  const speaking = { source, cue };
  const spoken =
    intention(analysis, index, speaking) ??
    prepositionAttribution(analysis, index, speaking) ??
    objectAttribution(analysis, index, speaking);
  if (spoken || !OBJECT_CUES.has(word.lower)) return spoken;
  const quoted = quotedContent(analysis, index);
  return quoted && { source, cue, content: trimmed(analysis, quoted), clause: false };
}

/** "pleaded guilty", "pleaded not guilty": that is done before a court. */
const pleads = ({ words }: Analysis, index: number) =>
  /^plead/.test(words[index]?.lower ?? '') &&
  /^(?:guilty|innocent|not|no)$/.test(words[index + 1]?.lower ?? '');

/** "Had you asked me, I would have laughed": nobody has asked. */
const isSupposed = ({ words }: Analysis, index: number) =>
  words[0]?.head === index && words[0].lower === 'had' && words[index]?.label === 'advcl';

/** "employers added 254,000 jobs": so many are added, and nothing is said. */
function addsSome(analysis: Analysis, index: number): boolean {
  if (!/^add(?:s|ed)?$/.test(analysis.words[index]?.lower ?? '')) return false;
  const object = childOf(analysis, index, 'obj');
  return object !== null && childOf(analysis, object, 'nummod') !== null;
}

/** "plans to close it": what somebody wants to do. What they want to say is said by that verb. */
function intention(
  analysis: Analysis,
  index: number,
  { source, cue }: { source: number[]; cue: number[] },
): WordAttribution | null {
  if (!INTENTION_CUES.has(analysis.words[index]?.lower ?? '')) return null;
  const wish = childOf(analysis, index, 'xcomp') ?? infinitiveOf(analysis, index);
  if (wish === null || infinitiveMark(analysis, wish) === null) return null;
  if (verbAttribution(analysis, wish)) return null;
  return { source, cue, content: trimmed(analysis, subtree(analysis, wish)), clause: false };
}

/** "declined to comment": a verb right behind "to" that the parser takes for a noun. */
function infinitiveOf({ words, children }: Analysis, index: number): number | null {
  const deed = index + 2;
  const reads = words[index + 1]?.lower === 'to' && words[deed]?.tag === 'VB';
  return reads && children[index]?.includes(deed) ? deed : null;
}

/** The clause that the verb reports, first as the parser has it, then by the order of the words. */
function reportedClause(
  analysis: Analysis,
  index: number,
  source: number[] | null,
  cue: number[],
): number[] | null {
  const lower = analysis.words[index]?.lower ?? '';
  if (!CLAUSE_CUES.has(lower) || isSilent(analysis, index)) return null;
  const parsed = clauseContent(analysis, index);
  if (source === null || !SAYING_CUES.has(lower)) {
    const next = source === null ? null : clauseAtOnce(analysis, index, { source, cue });
    return next ?? parsed ?? (OBJECT_CUES.has(lower) ? null : quotedContent(analysis, index));
  }
  return saidWords(analysis, index, { source, cue, parsed });
}

/** "did not respond to a request": whoever keeps silent says nothing of what stands behind it. */
function isSilent(analysis: Analysis, index: number): boolean {
  const { words } = analysis;
  if (!/^(?:respond|repl)/.test(words[index]?.lower ?? '')) return false;
  return childrenOf(analysis, index, 'advmod').some((k) => /^n[o']t$/.test(words[k]?.lower ?? ''));
}

/** "X claimed responsibility for Y": what is claimed stands behind a noun. */
function responsibility(analysis: Analysis, index: number): WordAttribution | null {
  const { words } = analysis;
  if (!RESPONSIBILITY_CUES.has(words[index]?.lower ?? '')) return null;
  const object = childOf(analysis, index, 'obj');
  if (object === null || words[object]?.lower !== 'responsibility') return null;
  const cue = [...cueWords(analysis, index), object];
  const from = cue[0] ?? index;
  const span = Array.from({ length: object - from + 1 }, (_, k) => from + k);
  const deed = childOf(analysis, object, 'nmod') ?? childOf(analysis, index, 'obl');
  const content = trimmed(analysis, subtree(analysis, deed ?? object));
  return { source: sourceOf(analysis, index), cue: span, content, clause: false };
}

/** The clause a verb of saying reports: below it, or the one it is put into or behind. */
function clauseContent(analysis: Analysis, index: number): number[] | null {
  const { words } = analysis;
  const word = words[index];
  const own = childrenOf(analysis, index, 'ccomp');
  if (own.length > 0) return own.flatMap((child) => subtree(analysis, child)).sort((a, b) => a - b);
  const subject = subjectOf(analysis, index);
  // "Nine were charged, five were released": nobody who is charged reports anything.
  if (childOf(analysis, index, 'aux:pass') !== null) return null;
  const inserted =
    word !== undefined &&
    subject !== null &&
    !deniesThis(analysis, index) &&
    (word.label === 'parataxis' ||
      (word.label === 'advcl' && words[childOf(analysis, index, 'mark') ?? -1]?.lower === 'as'));
  if (inserted && word.head >= 0) return subtree(analysis, word.head, (child) => child === index);
  // Words that report the whole sentence hang on the verb as well and are not what it reports.
  const behind = childrenOf(analysis, index, 'parataxis').filter(
    (child) => child > index && !SAYING_CUES.has(words[child]?.lower ?? ''),
  );
  if (behind[0] !== undefined) return subtree(analysis, behind[0]);
  return null;
}

/** "X says it has left; Y denies this": Y speaks of what was said, and reports none of it. */
function deniesThis(analysis: Analysis, index: number): boolean {
  const object = childOf(analysis, index, 'obj');
  return /^(?:this|that|it|both)$/.test(analysis.words[object ?? -1]?.lower ?? '');
}

/** A quotation that hangs on the verb as anything else: "called it “a huge loss”". */
function quotedContent(analysis: Analysis, index: number): number[] | null {
  const { children, quoted, words } = analysis;
  if (quoted[index]) return null;
  const inQuotes = (children[index] ?? []).filter(
    (child) => quoted[child] && words[child]?.pos !== 'PUNCT',
  );
  if (inQuotes.length === 0) return null;
  const all = inQuotes.flatMap((child) => subtree(analysis, child));
  return all.filter((child) => quoted[child]).sort((a, b) => a - b);
}

function without(indices: readonly number[], gone: readonly number[]): number[] {
  const out = new Set(gone);
  return indices.filter((index) => !out.has(index));
}
