import type { Token } from './types';
import { isNonFiniteAuxiliary, verbShape } from './verb-forms';

// A sentence owes one verb with tense for itself and one for every clause that opens in it. Whether
// "arrested" is such a verb or a participle follows from what is still owed.

type Carrier = { from: number; to: number; form: string };

const RELATIVES = new Set(['who', 'which', 'that', 'what', 'where', 'when', 'why', 'how']);
const REPORTS =
  /^(?:sa(?:id|ys?)|believed?s?|claim(?:ed|s)?|thought|thinks?|hoped?s?|told|added|adds|insist(?:ed|s)?|confirm(?:ed|s)?|announced?s?|noted|argued?s?|warn(?:ed|s)?|alleged?s?|admit(?:ted|s)?|feared?|suggest(?:ed|s)?)$/;

/** The last token before `from` that is no adverb. */
export function skipAdverbsBack(tokens: Token[], from: number): number {
  let i = from - 1;
  while (tokens[i]?.pos === 'ADV') i--;
  return i;
}

export const isReport = (token: Token | undefined): boolean =>
  token !== undefined && REPORTS.test(token.lower);

/** Does a noun phrase begin right after a reporting verb, as in "said the mayor resigned"? */
export function opensAfterReport(tokens: Token[], at: number): boolean {
  const next = tokens[at];
  const verb = tokens[at - 1];
  if (!verb || !next || !REPORTS.test(verb.lower)) return false;
  return /^(?:DET|PRON|NOUN|PROPN|ADJ|NUM)$/.test(next.pos);
}

/** How many verbs with tense are owed before token `at`, given the groups before it. */
export function clauseDebt(tokens: Token[], before: Carrier[], at: number): number {
  let debt = 1;
  let next = 0;
  for (let i = 0; i < at; i++) {
    const token = tokens[i];
    const group = before[next];
    if (group && group.from === i) {
      next++;
      const joined = tokens[skipAdverbsBack(tokens, i)]?.pos === 'CCONJ';
      if (group.form === 'finite' && !joined) debt--;
      if (group.form === 'finite' && opensAfterReport(tokens, group.to)) debt++;
      i = group.to - 1;
    } else if (token && opensClause(tokens, i)) debt++;
    else if (token && /^["“”;:]$/.test(token.text)) debt = 1;
    else if (token?.pos === 'CCONJ' && debt <= 0 && tokens[i + 1]?.pos !== 'VERB') debt = 1;
  }
  return debt;
}

function opensClause(tokens: Token[], i: number): boolean {
  const token = tokens[i];
  if (!token) return false;
  if (token.pos === 'PRON') return i > 0 && RELATIVES.has(token.lower);
  if (token.pos !== 'SCONJ') return false;
  const next = tokens[i + 1];
  return next !== undefined && !next.lower.endsWith('ing');
}

/** Is there a later verb with tense that no opener of its own accounts for? */
export function freeVerbLater(tokens: Token[], from: number): boolean {
  let openers = 0;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || /^[;"“”]$/.test(token.text)) return false;
    if (opensClause(tokens, i) || joinsClause(tokens, i)) openers++;
    const finite = token.pos === 'AUX' ? !isNonFiniteAuxiliary(token.lower) : isTensed(tokens, i);
    if (!finite || tokens[skipAdverbsBack(tokens, i)]?.pos === 'CCONJ') continue;
    if (openers === 0) return true;
    openers--;
    while (/^(?:AUX|VERB|ADV|PART)$/.test(tokens[i + 1]?.pos ?? '')) i++;
  }
  return false;
}

/** ", and the" and "and he" open a clause of their own; "Rome and Milan" does not. */
function joinsClause(tokens: Token[], i: number): boolean {
  if (tokens[i]?.pos !== 'CCONJ') return false;
  let at = i + 1;
  while (tokens[at]?.pos === 'ADV') at++;
  const next = tokens[at];
  if (!next || next.pos === 'VERB' || next.pos === 'AUX') return false;
  return tokens[i - 1]?.text === ',' || next.pos === 'PRON';
}

function isTensed(tokens: Token[], i: number): boolean {
  const token = tokens[i];
  if (token?.pos !== 'VERB' || tokens[i - 1]?.lower === 'to') return false;
  const shape = verbShape(token.lower, token.lemma);
  return shape !== 'gerund' && shape !== 'participle' && tokens[i + 1]?.lower !== 'by';
}
