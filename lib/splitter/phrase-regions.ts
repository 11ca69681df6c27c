import type { Analysis } from './analysis';
import { freeVerbLater, skipAdverbsBack } from './clause-debt';
import { isHead, longPhraseEnd, phraseChain, phraseStart } from './noun-phrases';
import type { Region } from './regions';
import type { Token } from './types';
import { verbShape } from './verb-forms';

// Clauses without a verb of their own: participles and appositions. Each needs a word of glue.

const LASTING = /^(?:known|called|named|based|located|situated|dubbed|nicknamed|titled|entitled)$/;

export const isPlural = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.pos === 'NOUN' &&
  (/^(?:people|men|women|children|police)$/.test(token.lower) ||
    (token.lower.endsWith('s') && token.lemma !== token.lower));

function skipAdverbs(tokens: Token[], from: number): number {
  let i = from;
  while (tokens[i]?.pos === 'ADV') i++;
  return i;
}

function glueFor(participle: Token | undefined, head: Token | undefined): string {
  const lasting = LASTING.test(participle?.lower ?? '');
  if (isPlural(head)) return lasting ? 'are' : 'were';
  return lasting ? 'is' : 'was';
}

/** ", founded in 1920," after its noun. */
export function participial(
  analysis: Analysis,
  comma: number,
  from: number,
  to: number,
): Region | null {
  const { tokens, groupOf } = analysis;
  const verb = groupOf[skipAdverbs(tokens, comma + 1)];
  if (verb?.form !== 'participle' || verb.from >= to || verb.main !== verb.from) return null;
  const start = phraseStart(tokens, comma);
  if (start === comma || start < from) return null;
  const listed = tokens.slice(from, comma).some((token) => token.text === ',');
  if (listed && tokens[verb.to]?.pos === 'CCONJ') return null;
  const wide = phraseChain(analysis, comma, from).at(-1) ?? start;
  return {
    from: comma,
    to: nextComma(analysis, verb.to, to),
    body: comma + 1,
    subject: { from: wide, to: comma },
    kept: false,
    glue: { word: glueFor(tokens[verb.head], tokens[comma - 1]), instead: false },
  };
}

/** "a statement posted on a channel": the outer clause keeps the words, which say which one. */
export function reduced(analysis: Analysis, i: number, from: number, to: number): Region | null {
  const { tokens, groupOf } = analysis;
  const verb = groupOf[i];
  if (verb?.form !== 'participle' || verb.from !== i || verb.main !== i || i <= from) return null;
  if (!isHead(tokens[i - 1]) || tokens[i - 1]?.pos === 'PRON') return null;
  const next = tokens[verb.to];
  if (next?.pos !== 'ADP' || verb.to + 1 >= to) return null;
  const start = phraseChain(analysis, i, from)[0];
  if (start === undefined) return null;
  return {
    from: i,
    to: reducedEnd(analysis, verb.to, to),
    body: i,
    subject: { from: start, to: i },
    kept: true,
    glue: { word: glueFor(tokens[i], tokens[i - 1]), instead: false },
  };
}

function reducedEnd(analysis: Analysis, from: number, to: number): number {
  const { tokens, groupOf, quoted } = analysis;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token || /^[;—–(]$/.test(token.text)) return i;
    if (token.text === ',' && !quoted[i]) return i;
    if (/^(?:who|which|that)$/.test(token.lower) && token.pos !== 'DET') return i;
    if (groupOf[i]?.form === 'finite') {
      const before = skipAdverbsBack(tokens, i);
      return tokens[before]?.pos === 'CCONJ' ? before : before + 1;
    }
  }
  return to;
}

/** ", killing 12 people": what the subject of the sentence does next, told in its tense. */
export function gerundial(
  analysis: Analysis,
  comma: number,
  from: number,
  to: number,
): Region | null {
  const { tokens, groupOf, groups } = analysis;
  const verb = groupOf[skipAdverbs(tokens, comma + 1)];
  if (verb?.form !== 'gerund' || verb.from >= to || verb.main !== verb.from) return null;
  const gerund = tokens[verb.head];
  if (
    !gerund ||
    /^(?:includ|accord|regard|follow|concern|depend|start|beginn)ing$/.test(gerund.lower)
  )
    return null;
  const tensed = groups.find((group) => group.form === 'finite' && group.from >= from);
  if (!tensed || tensed.from > comma || freeVerbLater(tokens, verb.to)) return null;
  const past = verbShape(
    tokens[tensed.from]?.lower ?? '',
    tokens[tensed.from]?.lemma ?? '',
  ).startsWith('past');
  if (!past) return null;
  const word = pastOf(gerund);
  if (word === null) return null;
  return {
    from: comma,
    to,
    body: comma + 1,
    subject: 'outer',
    kept: false,
    glue: { word, instead: true },
  };
}

const IRREGULAR = new Map(
  `bring brought|leave left|make made|take took|give gave|say said|tell told|send sent|win won|become became|lose lost|
  put put|cut cut|hit hit|set set|break broke|drive drove|fall fell|rise rose|begin began|run ran|hold held|lead led|
  find found|keep kept|get got|spend spent|buy bought|sell sold|build built|beat beat|draw drew|steal stole|shoot shot|
  throw threw|fly flew|see saw|write wrote|speak spoke|come came|go went|meet met|pay paid|fight fought|spread spread|
  force forced|trap trapped|plan planned|stop stopped|drop dropped|strip stripped|grab grabbed|stab stabbed|admit admitted|
  let let|have had|be was|feel felt|know knew|stand stood|choose chose|wound wounded`
    .split(/\s*\|\s*/)
    .map((pair) => pair.trim().split(' '))
    .map(([base, past]) => [base ?? '', past ?? '']),
);

/** "killing" becomes "killed"; null where the spelling of the past is not sure. */
function pastOf(gerund: Token): string | null {
  const stem = gerund.lower.slice(0, -3);
  const base = gerund.lemma === gerund.lower ? stem : gerund.lemma;
  const irregular = IRREGULAR.get(base);
  if (irregular !== undefined) return irregular;
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return base === stem || stem.startsWith(base) ? `${stem}ed` : null;
}

export function nextComma(analysis: Analysis, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const token = analysis.tokens[i];
    const inList = token?.text === ',' && analysis.tokens[i + 2]?.pos === 'CCONJ';
    if ((token?.text === ',' && !analysis.quoted[i] && !inList) || token?.text === ';') return i;
  }
  return to;
}

/** "Clara Stein, a judge in Bonn," and "the club, one of the oldest". */
export function apposition(
  analysis: Analysis,
  comma: number,
  from: number,
  to: number,
): Region | null {
  const { tokens, groupOf } = analysis;
  const first = tokens[comma + 1];
  const opens =
    first?.pos === 'DET' || (first?.lower === 'one' && tokens[comma + 2]?.lower === 'of');
  if (!opens || /^(?:this|that|these|those|all|both|each|some|no)$/.test(first.lower)) return null;
  const name = tokens[comma - 1];
  if (name?.pos !== 'PROPN' && name?.text !== ')') return null;
  const start = phraseStart(tokens, comma);
  const end = longPhraseEnd(tokens, comma + 1);
  if (start === comma || start < from || end > to || end - comma < 3) return null;
  const close = tokens[end];
  const closed = end >= to || /^[,.;]$/.test(close?.text ?? '');
  if (!closed || tokens[end + 1]?.pos === 'CCONJ') return null;
  if (tokens.slice(comma + 1, end).some((token) => token.pos === 'CCONJ')) return null;
  // "In Bonn, the judge ruled": a phrase with a verb behind it is a subject.
  if (close?.text !== ',' && end < to && groupOf[end]) return null;
  const before = tokens[start - 1];
  if (before?.text === ',' || (before?.pos === 'ADP' && start - 1 === from)) return null;
  return {
    from: comma,
    to: Math.min(end, to),
    body: comma + 1,
    subject: { from: start, to: comma },
    kept: false,
    glue: { word: 'is', instead: false },
  };
}
