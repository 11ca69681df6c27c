import { CLAUSE_CUES } from '@/lib/splitter/attributions/cues';
import { isTensedTag } from '@/lib/splitter/model/tense';
import type { Word } from '../analysis';
import { childIndex, firstAbove, hang, verbAbove } from '../hang';
import { isTensedVerb } from '../tensed-verb';
import { TIME_NOUN } from '../time-nouns';

/** Mends with which of several clauses a further one goes. */
export function repairJoined(words: Word[]): void {
  for (const i of words.keys()) {
    leavingDead(words, i);
    nearestClause(words, i);
    drivenBy(words, i);
    dayAfter(words, i);
    deniesThat(words, i);
    saysToo(words, i);
    busSkidded(words, i);
    heldByJunta(words, i);
    boatSank(words, i);
    planeLanded(words, i);
    runsHospital(words, i);
    wereOver(words, i);
  }
}

const HARMS =
  /^(?:killing|leaving|injuring|wounding|destroying|damaging|displacing|sparking|triggering|flooding|burying)$/;

/** "is recovering from two cyclones that struck in 2019, leaving 650 dead": what is over has done it. */
function leavingDead(words: Word[], gerund: number): void {
  const word = words[gerund];
  if (word?.label !== 'advcl' || !HARMS.test(word.lower) || words[gerund - 1]?.text !== ',') return;
  const now = words.some(
    ({ head, label, lower }) =>
      head === word.head && label === 'aux' && /^(?:is|are|will|would)$/.test(lower),
  );
  const struck = words.findLastIndex(
    ({ label }, k) => k > word.head && k < gerund && label === 'acl:relcl',
  );
  if (words[struck]?.lower === 'struck') Object.assign(words[struck] ?? {}, { tag: 'VBD' });
  const that = words.findIndex(({ head, tag }) => head === struck && /^W/.test(tag));
  if (!now || struck < 0 || that < 1 || words[that - 1]?.text === ',') return;
  if (childIndex(words, struck, /^aux/) < 0) hang(words, gerund, struck, 'advcl');
}

/** "asked for 25 years, but the judges decided on 18, saying …": whoever comes last has said so. */
function nearestClause(words: Word[], gerund: number): void {
  const word = words[gerund];
  if (word?.tag !== 'VBG' || word.label !== 'advcl' || words[gerund - 1]?.text !== ',') return;
  const last = words.findLastIndex(
    ({ head, label }, k) => k > word.head && k < gerund && head === word.head && label === 'conj',
  );
  if (last < 0 || word.head > last || !isTensedVerb(words, last)) return;
  if (childIndex(words, last, /^nsubj/) > word.head) hang(words, gerund, last, 'advcl');
}

/** "climbed to 34 percent, its highest in years, driven by soaring costs": the climb was, and no height. */
function drivenBy(words: Word[], participle: number): void {
  const word = words[participle];
  const above = words[word?.head ?? -1];
  if (!word || !/^VB[GN]$/.test(word.tag) || word.label !== 'advcl' || !above) return;
  if (words[participle - 1]?.text !== ',' || above.tag !== 'JJS' || above.head < 0) return;
  hang(words, participle, verbAbove(words, above.head), 'advcl');
}

/** "withdrew the bill a day after protesters stormed parliament": when he did so, and no kind of parliament. */
function dayAfter(words: Word[], verb: number): void {
  const word = words[verb];
  const object = word?.head ?? -1;
  if (word?.label !== 'compound' || !isTensedTag(word.tag) || object < verb) return;
  const mark = childIndex(words, verb, /^mark$/);
  if (!/^(?:after|before)$/.test(words[mark]?.lower ?? '')) return;
  const main = words.findLastIndex(({ pos }, k) => k < mark && pos === 'VERB');
  if (main < 0 || !hang(words, verb, main, 'advcl')) return;
  hang(words, object, verb, 'obj');
  if (!TIME_NOUN.test(words[mark - 1]?.lower ?? '')) return;
  hang(words, mark - 1, verb, 'obl:unmarked');
}

/** "denies that it sold them": what stands behind "that" is what is denied. */
function deniesThat(words: Word[], that: number): void {
  const word = words[that];
  const saying = word?.head ?? -1;
  if (word?.lower !== 'that' || word.label !== 'obj' || saying !== that - 1) return;
  if (!CLAUSE_CUES.has(words[saying]?.lower ?? '')) return;
  const clause = words.findIndex(
    ({ head, label }, k) =>
      k > that && head === that && /^(?:parataxis|acl:relcl|ccomp)$/.test(label),
  );
  if (clause < 0 || childIndex(words, clause, /^nsubj/) !== that + 1) return;
  if (hang(words, clause, saying, 'ccomp')) hang(words, that, clause, 'mark');
  Object.assign(word, { pos: 'SCONJ', tag: 'IN' });
}

/** "denies that it sold them and says that …": in the tense of the first, and another than what is denied. */
function saysToo(words: Word[], verb: number): void {
  const word = words[verb];
  const said = words[word?.head ?? -1];
  const saying = words[said?.head ?? -1];
  if (word?.label !== 'conj' || said?.label !== 'ccomp' || !saying || !CLAUSE_CUES.has(word.lower))
    return;
  if (!CLAUSE_CUES.has(saying.lower) || saying.tag !== word.tag || said.tag === word.tag) return;
  if (childIndex(words, verb, /^nsubj/) < 0 && words[verb + 1]?.lower === 'that')
    hang(words, verb, said.head, 'conj');
}

/** "when a bus carrying workers skidded off the road": what carries them is what skids. */
function busSkidded(words: Word[], gerund: number): void {
  const word = words[gerund];
  const subject = gerund - 1;
  if (word?.tag !== 'VBG' || word.label !== 'advcl' || words[subject]?.head !== gerund) return;
  if (!words[subject]?.label.startsWith('nsubj') || childIndex(words, gerund, /^aux/) >= 0) return;
  const verb = words.findIndex(({ tag }, k) => k > gerund && isTensedTag(tag));
  const between = words.slice(gerund + 1, verb);
  if (
    verb < 0 ||
    between.some(({ pos, tag }) => /^(?:PUNCT|CCONJ|SCONJ)$/.test(pos) || /^W/.test(tag))
  )
    return;
  // "from a tea plantation skidded": behind a preposition nothing is a subject.
  const other = childIndex(words, verb, /^nsubj/);
  const led = other > gerund && childIndex(words, other, /^case$/) >= 0;
  if (words[verb]?.pos !== 'VERB' || (other >= 0 && !led)) return;
  if (led) hang(words, other, gerund, 'obl');
  const { head } = word;
  Object.assign(words[verb] ?? {}, { head, label: 'advcl' });
  Object.assign(word, { head: subject, label: 'acl' });
  Object.assign(words[subject] ?? {}, { head: verb, label: 'nsubj' });
  for (const [k, other] of words.entries()) {
    if (other.head === gerund && k < subject) other.head = verb;
    // "and plunged into a river" goes on with what the bus did.
    if (k > verb && other.head === head && other.label === 'conj' && words[k - 1]?.lower === 'and')
      other.head = verb;
    if (k > gerund && k < verb && isLeftBehind(words, k, verb)) other.head = gerund;
  }
}

/** Does a word before the verb hang on it although it belongs to the participle before it? */
const isLeftBehind = (words: readonly Word[], k: number, verb: number) =>
  words[k]?.head === verb && /^(?:obl|obj|nmod)/.test(words[k]?.label ?? '');

/** "after a boat crammed with migrants sank": what is crammed is what sinks, and that comes before the rest. */
function boatSank(words: Word[], verb: number): void {
  const word = words[verb];
  if (word?.tag !== 'VBD' || !/^(?:conj|ccomp|xcomp|advcl|parataxis)$/.test(word.label)) return;
  if (childIndex(words, verb, /^(?:nsubj.*|cc|aux.*)$/) >= 0) return;
  const participle = words.findLastIndex(
    ({ tag, pos }, k) => k < verb && (tag === 'VBN' || STOPS.test(pos)),
  );
  if (words[participle]?.tag !== 'VBN' || participle === verb - 1) return;
  const noun = participle - 1;
  const opening = words.findLastIndex(
    ({ pos }, k) => k < noun && !/^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(pos),
  );
  if (!/^(?:NOUN|PROPN)$/.test(words[noun]?.pos ?? '') || opening < 1) return;
  if (!/^(?:after|before|because|when|while|until)$/.test(words[opening]?.lower ?? '')) return;
  const main = words.findLastIndex(
    ({ pos, tag }, k) => k < opening && pos === 'VERB' && tag !== 'VBG',
  );
  if (main < 0 || !hang(words, verb, main, 'advcl') || !hang(words, noun, verb, 'nsubj')) return;
  hang(words, participle, noun, 'acl');
  hang(words, opening, verb, 'mark');
  // "rescued 104 people": what the parser took for whoever was crammed is what was rescued.
  const object = words.findIndex(
    ({ head, label }, k) => k < opening && k > main && head === participle && /^nsubj/.test(label),
  );
  if (object > main) hang(words, object, main, 'obj');
}

/** "before the plane, which had lost a wheel, landed": behind the aside stands what the plane did. */
function planeLanded(words: Word[], verb: number): void {
  const word = words[verb];
  if (!/^VB[DN]$/.test(word?.tag ?? '') || words[verb - 1]?.text !== ',') return;
  if (!word || !/^(?:conj|advcl|parataxis|ccomp)$/.test(word.label)) return;
  if (childIndex(words, verb, /^(?:nsubj.*|cc|aux.*|obj)$/) >= 0) return;
  const which = words.findLastIndex(({ tag }, k) => k < verb && /^W/.test(tag));
  const clause = words[which]?.head ?? -1;
  if (words[which - 1]?.text !== ',' || words[clause]?.label !== 'acl:relcl' || clause > verb)
    return;
  const noun = which - 2;
  const opening = words.findLastIndex(
    ({ pos, lower }, k) =>
      k < noun && !(/^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(pos) || /^(?:of|for|in|at)$/.test(lower)),
  );
  if (!/^(?:as|before|after|because|while|when|until)$/.test(words[opening]?.lower ?? '')) return;
  const main = words.findLastIndex(
    ({ pos, tag }, k) => k < opening && pos === 'VERB' && tag !== 'VBG',
  );
  const subject = words.findIndex(
    ({ pos, label }, k) =>
      k > opening &&
      k <= noun &&
      /^(?:NOUN|PROPN)$/.test(pos) &&
      !/^(?:compound|flat|nmod:poss)$/.test(label),
  );
  if (main < 0 || subject < 0 || !hang(words, verb, main, 'advcl')) return;
  word.tag = 'VBD';
  hang(words, subject, verb, 'nsubj');
  hang(words, opening, verb, 'mark');
  // "impact before the plane": the clause tells of the plane.
  if ((words[clause]?.head ?? -1) < opening) hang(words, clause, subject, 'acl:relcl');
}

/** "The trust that runs the hospital admitted": of two that stand before the verb the second is run. */
function runsHospital(words: Word[], second: number): void {
  const word = words[second];
  const verb = word?.head ?? -1;
  if (!word?.label.startsWith('nsubj') || verb !== second + 1) return;
  const first = words.findIndex(
    ({ head, label }, k) => k < second && head === verb && label.startsWith('nsubj'),
  );
  const clause = childIndex(words, first, /^acl:relcl$/);
  if (first < 0 || clause < 0 || clause > second || childIndex(words, clause, /^obj$/) >= 0) return;
  const between = words.slice(clause + 1, second);
  if (between.every(({ pos }) => /^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(pos)))
    hang(words, second, clause, 'obj');
}

const STOPS = /^(?:PUNCT|CCONJ|SCONJ|VERB|AUX|PRON)$/;

/** "delaying elections the junta had promised to hold": right behind them it tells which. */
function heldByJunta(words: Word[], clause: number): void {
  const word = words[clause];
  if (!/^(?:advcl|ccomp|parataxis)$/.test(word?.label ?? '') || !isTensedVerb(words, clause))
    return;
  const subject = childIndex(words, clause, /^nsubj/);
  if (subject < 0 || childIndex(words, clause, /^(?:mark|cc|obj)$/) >= 0) return;
  let first = subject;
  while (first > 0 && firstAbove(words, first - 1, (at) => at === subject) >= 0) first--;
  const noun = words[first - 1];
  if (noun?.label !== 'obj' || noun.tag !== 'NNS' || noun.head !== word?.head) return;
  const wish = childIndex(words, clause, /^xcomp$/);
  if (wish < 0 || childIndex(words, wish, /^(?:obj|ccomp)$/) >= 0) return;
  hang(words, clause, first - 1, 'acl:relcl');
}

/** "Two-thirds of those who died were over 75, and none had …": what has a copula comes before the "and". */
function wereOver(words: Word[], copula: number): void {
  const said = words[copula]?.head ?? -1;
  const relative = words[said]?.head ?? -1;
  if (words[copula]?.label !== 'cop' || !isTensedTag(words[copula]?.tag)) return;
  if (words[relative]?.label !== 'acl:relcl' || relative !== copula - 1 || said < copula) return;
  const noun = words[relative]?.head ?? -1;
  const subject = firstAbove(words, noun, (at) => words[at]?.label.startsWith('nsubj') === true);
  const verb = words[subject]?.head ?? -1;
  const second = words.findIndex(
    ({ head, label }, k) => k > said && k < verb && head === verb && label.startsWith('nsubj'),
  );
  if (subject < 0 || verb < said || second < 0 || childIndex(words, verb, /^cc$/) < 0) return;
  const { head, label } = words[verb] as Word;
  Object.assign(words[said] ?? {}, { head, label });
  Object.assign(words[verb] ?? {}, { head: said, label: 'conj' });
  Object.assign(words[subject] ?? {}, { head: said, label: 'nsubj' });
}

/** "Of the 54 miners who were underground when it gave way, 36 have been rescued": 36 have. */
export function ofThoseWho(words: Word[]): void {
  const whole = words[0]?.head ?? -1;
  const verb = words[whole]?.head ?? -1;
  if (words[0]?.lower !== 'of' || verb < 0 || !words[whole]?.label.startsWith('nsubj')) return;
  const tensed = words.findIndex(
    ({ head, label, tag }, k) =>
      k > whole && isTensedTag(tag) && (k === verb || (head === verb && /^aux/.test(label))),
  );
  const some = words[tensed - 1];
  if (some?.pos !== 'NUM' || words[tensed - 2]?.text !== ',') return;
  const relative = childIndex(words, whole, /^acl:relcl$/);
  const { label } = words[whole] as Word;
  Object.assign(words[whole] ?? {}, { label: 'obl' });
  if (!hang(words, tensed - 1, verb, label)) return;
  for (const [k, { head, pos }] of words.entries())
    if (k > whole && k < tensed - 1 && head === verb && pos !== 'PUNCT' && relative > 0)
      hang(words, k, relative, 'advcl');
  // "…, five are known to have died and the rest are missing"
  for (const [k, word] of words.entries()) {
    const joined = word.label === 'conj' && k > verb && word.head < tensed;
    if (joined && firstAbove(words, k, (at) => at === whole) >= 0) hang(words, k, verb, 'conj');
  }
}
