import type { Word } from '../analysis';
import { childIndex, descends, hang } from '../hang';

/** Mends what the parser does inside phrases that count or describe. */
export function repairPhrases(words: Word[]): void {
  for (const i of words.keys()) {
    limitFigure(words, i);
    setAside(words, i);
    include(words, i);
    compare(words, i);
    hangOf(words, i);
    countSome(words, i);
    hangName(words, i);
    closeName(words, i);
    describeSource(words, i);
    tellWhen(words, i);
    onceSo(words, i);
    someOf(words, i);
    countMore(words, i);
    leaveBehind(words, i);
    isDue(words, i);
  }
}

const LIMITS = ['more than', 'less than', 'fewer than', 'at least', 'at most', 'as many as']
  .concat(['as few as', 'as much as', 'up to'])
  .map((limit) => limit.split(' '));
const OPENS_LIMIT = new Set(LIMITS.map(([first]) => first));

/** "More than 200 schools remained closed": what limits a figure hangs on it and heads nothing. */
function limitFigure(words: Word[], from: number): void {
  if (!OPENS_LIMIT.has(words[from]?.lower)) return;
  const limit = LIMITS.find((parts) => parts.every((part, k) => words[from + k]?.lower === part));
  if (!limit) return;
  const figure = from + limit.length;
  if (words[figure]?.pos !== 'NUM' && words[figure]?.lower !== 'half') return;
  // As one adverb, which the parser makes of the words of some limits and not of others.
  const top = limit[0] === 'at' ? from + 1 : from;
  for (let k = from; k < figure; k++) {
    if ((words[k]?.head ?? 0) < 0 && !handOver(words, k)) return;
  }
  if (!hang(words, top, figure, 'advmod')) return;
  for (let k = from; k < figure; k++) {
    Object.assign(words[k] ?? {}, { pos: 'ADV' });
    if (k !== top) hang(words, k, top, k < top ? 'case' : 'fixed');
    for (const [child, word] of words.entries())
      if (word.head === k && !isInside(child, from, figure)) hang(words, child, figure, word.label);
  }
}

const isInside = (k: number, from: number, to: number) => k >= from && k < to;

/** "according to a study published in The Lancet": what stands right behind a source describes it. */
function describeSource(words: Word[], participle: number): void {
  const word = words[participle];
  const noun = words[participle - 1];
  if (!/^VB[DN]$/.test(word?.tag ?? '') || noun?.pos !== 'NOUN') return;
  if (!word || !/^(?:parataxis|advcl|acl|conj)$/.test(word.label)) return;
  const according = words.findIndex(
    ({ head, lower }) => head === participle - 1 && lower === 'according',
  );
  if (according < 0 || word.head === participle - 1) return;
  if (noun.head === participle) noun.head = word.head;
  if (hang(words, participle, participle - 1, 'acl')) word.tag = 'VBN';
}

export const TIMES =
  /^(?:(?:hour|day|week|month|year|minute|second|moment|decade)s?|shortly|soon|just|long)$/;

/** "hours after troops withdrew": it says when, and the time hangs on the verb with its clause. */
function tellWhen(words: Word[], time: number): void {
  const after = words[time + 1];
  if (after?.lower !== 'after' && after?.lower !== 'before') return;
  if (!TIMES.test(words[time]?.lower ?? '')) return;
  let clause = after?.label === 'mark' ? after.head : -1;
  // "30 hours after the building came down": the "after" has gone to the building.
  const subject = words[after?.head ?? -1];
  if (
    after?.label === 'case' &&
    /^nsubj/.test(subject?.label ?? '') &&
    words[time]?.head === subject?.head
  ) {
    clause = subject?.head ?? -1;
    hang(words, time + 1, clause, 'mark');
  }
  const verb = words[clause]?.head ?? -1;
  const label = words[clause]?.label ?? '';
  if (clause < time || verb < 0 || verb > time || !/^(?:advcl|parataxis|conj)$/.test(label)) return;
  if (label === 'conj' && childIndex(words, clause, /^cc$/) >= 0) return;
  // "said it had turned brown in May, a year before the mine closed": it is part of what is said.
  const said = words.findIndex(
    ({ head, label: by }, k) => head === verb && by === 'ccomp' && k < time,
  );
  if (label !== 'advcl' && !hang(words, clause, said < 0 ? verb : said, 'advcl')) return;
  const comma = words.findLastIndex(({ text }, k) => k < time && k > time - 4 && text === ',');
  if (comma >= 0) hang(words, comma, words[clause]?.head ?? verb, 'punct');
  if (hang(words, time, clause, 'obl:unmarked')) Object.assign(words[time] ?? {}, { pos: 'NOUN' });
}

/** "Once the largest maker of film, the firm is small now": it says when it was so, and opens no clause. */
function onceSo(words: Word[], once: number): void {
  const word = words[once];
  if (once > 0 || word?.lower !== 'once' || word.label !== 'mark') return;
  const comma = words.findIndex(({ text }) => text === ',');
  if (comma < 2) return;
  if (words.slice(1, comma).some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return;
  const noun = words.findIndex(
    ({ head, pos }, k) => k < comma && head === word.head && pos === 'NOUN',
  );
  if (noun > 0) hang(words, once, noun, 'advmod');
}

/** "27 people, including nine children, died": these are among those, and no more of them. */
function include(words: Word[], phrase: number): void {
  const word = words[phrase];
  if (!word || word.head > phrase || !/^(?:conj|appos|dep|list|obl|nmod)$/.test(word.label)) return;
  const including = words.findIndex(({ head, lower }) => head === phrase && lower === 'including');
  if (including < 0 || including > phrase || words[including - 1]?.text !== ',') return;
  word.label = 'nmod';
}

/** "skipped meals, compared with 31 percent before": it says beside what, and nobody compared. */
function compare(words: Word[], compared: number): void {
  const word = words[compared];
  if (word?.lower !== 'compared' || !/^(?:with|to)$/.test(words[compared + 1]?.lower ?? '')) return;
  if (!/^(?:conj|advcl|acl|dep)$/.test(word.label) || words[compared - 1]?.pos === 'AUX') return;
  word.label = 'obl';
}

/** "half of those surveyed said": "of" leads to what hangs on the phrase before it. */
function hangOf(words: Word[], of: number): void {
  const [before, word, those] = [words[of - 1], words[of], words[of + 1]];
  if (of === 0 || word?.lower !== 'of' || word.label !== 'mark') return;
  if (!/^(?:those|them|these|whom)$/.test(those?.lower ?? '')) return;
  if (!/^(?:NOUN|NUM|PRON|DET)$/.test(before?.pos ?? '')) return;
  if (hang(words, of + 1, of - 1, 'nmod')) hang(words, of, of + 1, 'case');
}

/** "three of the ships have reached port": three have, and what stands behind "of" is no subject. */
function countSome(words: Word[], noun: number): void {
  const word = words[noun];
  if (!word || word.head < noun || !word.label.startsWith('nsubj')) return;
  const of = words.findIndex(({ head, lower }, k) => head === noun && lower === 'of' && k < noun);
  const some = words[of - 1];
  if (
    of < 1 ||
    !some ||
    !/^(?:one|most|many|some|half|all|none|each|few|several)$|^\d/.test(some.lower)
  )
    if (some?.pos !== 'NUM') return;
  const { head: verb, label } = word;
  if (!some || some.head === verb) return;
  if (descends(words, verb, of - 1)) {
    // What the figure hangs on is what its verb hangs on.
    Object.assign(words[verb] ?? {}, {
      head: some.head,
      label: some.head < 0 ? 'root' : some.label,
    });
    if (descends(words, verb, of - 1)) return;
  }
  if (hang(words, of - 1, verb, label)) hang(words, noun, of - 1, 'nmod');
}

/** "chose a new leader, Maria Lenk": a name behind a comma is that of the phrase before it, not of a verb. */
function hangName(words: Word[], name: number): void {
  const word = words[name];
  if (word?.label !== 'appos' || word.pos !== 'PROPN' || words[name - 1]?.text !== ',') return;
  if (words[word.head]?.pos !== 'VERB' || words[name - 2]?.pos !== 'NOUN') return;
  if (words[name - 2]?.head === word.head) hang(words, name, name - 2, 'appos');
}

/** "Amnesty International said": of two names in a row before their verb the second goes with the first. */
function closeName(words: Word[], name: number): void {
  const [first, word] = [words[name - 1], words[name]];
  if (word?.tag !== 'NNP' || first?.tag !== 'NNP' || !first.label.startsWith('nsubj')) return;
  if (word.head === first.head && word.head > name && /^(?:amod|compound|dep)$/.test(word.label))
    hang(words, name, name - 1, 'flat');
}

/** Makes the verb that is joined to the root the root, with all that hung on the old one. */
function handOver(words: Word[], root: number): boolean {
  const heir = words.findIndex(
    ({ head, label, pos }, k) =>
      head === root &&
      pos === 'VERB' &&
      (label === 'conj' || (label === 'advcl' && childIndex(words, k, /^nsubj/) >= 0)),
  );
  if (heir < 0) return false;
  for (const word of words) if (word.head === root) word.head = heir;
  Object.assign(words[heir] ?? {}, { head: -1, label: 'root' });
  Object.assign(words[root] ?? {}, { head: heir, label: 'dep' });
  return true;
}

/** "Three soldiers, two of them officers, died": a part of those named before, and no more of them. */
function setAside(words: Word[], phrase: number): void {
  const word = words[phrase];
  if (!word || word.head > phrase || !/^(?:conj|appos|nsubj)$/.test(word.label)) return;
  const part = words.findIndex(
    ({ pos, head }, k) =>
      k < phrase && k > word.head && pos === 'NUM' && (head === phrase || k === phrase),
  );
  if (part < 0 || words[part + 1]?.lower !== 'of' || words[part - 1]?.text !== ',') return;
  if (!/^(?:them|whom|these|those)$/.test(words[part + 2]?.lower ?? '')) return;
  word.label = 'parataxis';
  const closing = words.findIndex(({ text }, k) => k > phrase && text === ',');
  if (closing === phrase + 1) hang(words, closing, phrase, 'punct');
}

/** "34 of 38 drones launched by the army": those 34, of the drones that were launched. */
function someOf(words: Word[], of: number): void {
  const [some, word, all] = [words[of - 1], words[of], words[of + 1]];
  if (word?.lower !== 'of' || some?.pos !== 'NUM' || all?.pos !== 'NUM') return;
  const counted = all.head;
  if (words[counted]?.pos !== 'NOUN' || counted < of || word.head !== counted) return;
  if (some.head !== counted || some.label !== 'nummod') return;
  Object.assign(some, { head: words[counted]?.head, label: words[counted]?.label });
  for (const other of words.slice(0, of - 1)) if (other.head === counted) other.head = of - 1;
  Object.assign(words[counted] ?? {}, { head: of - 1, label: 'nmod' });
}

/** "killed and dozens more injured": there were more of them, and none was more injured. */
function countMore(words: Word[], more: number): void {
  const word = words[more];
  if (word?.lower !== 'more' || word.head <= more) return;
  const many = words[more - 1];
  const counts =
    many?.pos === 'NUM' || /^(?:dozens|scores|hundreds|thousands)$/.test(many?.lower ?? '');
  if (counts && /^(?:VBN|VBD)$/.test(words[more + 1]?.tag ?? ''))
    hang(words, more, more - 1, 'amod');
}

const LEAVES = /^(?:leave|leaves|left|leaving)$/;

/** "left 12 dead and 3,000 homeless": two who were left so, with what they are on either. */
function leaveBehind(words: Word[], verb: number): void {
  if (!LEAVES.test(words[verb]?.lower ?? '')) return;
  const figure = words.findIndex(({ pos }, k) => k > verb && pos === 'NUM');
  const state = words[figure + 1]?.pos === 'NOUN' ? figure + 2 : figure + 1;
  const and = words[state + 1];
  if (figure < 0 || figure > verb + 4 || and?.lower !== 'and') return;
  if (!/^(?:JJ|VBN)$/.test(words[state]?.tag ?? '')) return;
  const other = words.findIndex(({ pos }, k) => k > state + 1 && pos === 'NUM');
  const last = other + 1;
  if (other < 0 || other > state + 5 || !/^(?:ADJ|VERB|NOUN)$/.test(words[last]?.pos ?? '')) return;
  const goesOn = words[last + 1]?.pos ?? 'PUNCT';
  if (!/^(?:PUNCT|ADP|SCONJ|ADV|CCONJ)$/.test(goesOn)) return;
  const object = state - 1;
  if (!hang(words, object, verb, 'obj') || !hang(words, other, object, 'conj')) return;
  hang(words, state, object, 'amod');
  // "more than 3,000" is on the figure, and no longer on what they were left.
  for (const [k, { head, label }] of words.entries())
    if (head === last && k > state && k < other) hang(words, k, other, label);
  hang(words, last, other, 'amod');
  hang(words, state + 1, other, 'cc');
}

/** "brokered by one and due to expire": due is what it is, and to expire what it is due to. */
function isDue(words: Word[], due: number): void {
  const [word, to, verb] = words.slice(due, due + 3);
  if (word?.lower !== 'due' || to?.lower !== 'to' || verb?.tag !== 'VB') return;
  if (word.head !== due + 2) return;
  Object.assign(word, { head: verb.head, label: verb.label, pos: 'ADJ', tag: 'JJ' });
  for (const [k, other] of words.entries()) if (k < due && other.head === due + 2) other.head = due;
  Object.assign(verb, { head: due, label: 'xcomp' });
  hang(words, due + 1, due + 2, 'mark');
}
