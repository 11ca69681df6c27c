import { isTensedTag } from '@/lib/splitter/model/tense';
import type { Word } from '../analysis';
import { childIndex, descends, hang, verbAbove } from '../hang';
import { isPerson } from '../person';

/** Hangs a clause with "which" or "that" on the noun that can do what it tells. */
export function repairAntecedents(words: Word[]): void {
  for (const clause of words.keys()) {
    tellOfThing(words, clause);
    tellOfNoMoney(words, clause);
    isDenied(words, clause);
    describeThose(words, clause);
    tellOfNoDay(words, clause);
    agree(words, clause);
    isBlamed(words, clause);
  }
}

const relativeOf = (words: readonly Word[], clause: number) =>
  words[clause]?.label === 'acl:relcl'
    ? words.findIndex(
        ({ head, tag }, k) => head === clause && k < clause && /^(?:WDT|WP)$/.test(tag),
      )
    : -1;

const isPersonAt = (words: readonly Word[], k: number) =>
  isPerson((words[k]?.lower ?? '').replace(/s$/, ''));

/** "executives of the bank, which collapsed": no "which" tells of people. */
function tellOfThing(words: Word[], clause: number): void {
  const which = relativeOf(words, clause);
  const head = words[clause]?.head ?? -1;
  const noun = words[which - 1]?.text === ',' ? which - 2 : which - 1;
  if (words[which]?.lower !== 'which' || head >= noun || !isPersonAt(words, head)) return;
  if (!/^(?:NOUN|PROPN)$/.test(words[noun]?.pos ?? '') || isPersonAt(words, noun)) return;
  if (descends(words, noun, head)) hang(words, clause, noun, 'acl:relcl');
}

const MEASURE =
  /^(?:dollar|euro|pound|yen|yuan|rouble|ruble|rupee|krone|kroner|kronor|franc|percent|tonne|ton|mile|kilometre|kilometer)s?$/;

/** "2 billion dollars in a plant in Hungary that will employ 3,000": no sum employs anybody. */
function tellOfNoMoney(words: Word[], clause: number): void {
  const relative = relativeOf(words, clause);
  const head = words[clause]?.head ?? -1;
  if (relative < 0 || !MEASURE.test(words[head]?.lower ?? '')) return;
  const noun = words.findLastIndex(
    ({ pos, label }, k) =>
      k < relative &&
      k > head &&
      pos === 'NOUN' &&
      label !== 'compound' &&
      descends(words, k, head),
  );
  if (noun > 0) hang(words, clause, noun, 'acl:relcl');
}

const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|month|week|year)$/;

/** "passed a law on Tuesday that bans it": no day bans anything. */
function tellOfNoDay(words: Word[], clause: number): void {
  const relative = relativeOf(words, clause);
  const day = words[clause]?.head ?? -1;
  if (relative < 0 || day !== relative - 1 || !DAY.test(words[day]?.lower ?? '')) return;
  if (!/^(?:that|which)$/.test(words[relative]?.lower ?? '')) return;
  const verb = verbAbove(words, words[day]?.head ?? -1);
  const object = words.findLastIndex(
    ({ head, label }, k) => k < day && head === verb && label === 'obj',
  );
  if (object > verb) hang(words, clause, object, 'acl:relcl');
}

const SAID = /^(?:claim|charge|allegation|accusation|assertion|suggestion|report|figure)$/;
const DENIES = /^(?:den(?:y|ies|ied)|(?:reject|dismiss|disput)(?:e?s|ed)?)$/;

/** "…, a claim the army denied": the army denies what was said, and claims nothing. */
function isDenied(words: Word[], clause: number): void {
  const word = words[clause];
  if (
    !DENIES.test(word?.lower ?? '') ||
    !/^(?:conj|parataxis|ccomp|advcl)$/.test(word?.label ?? '')
  )
    return;
  const said = words.findLastIndex(
    ({ lower, head }, k) => k < clause && head === clause && SAID.test(lower),
  );
  const main = word?.head ?? -1;
  if (said < 2 || main < 0 || main > said) return;
  if (!/^an?$/.test(words[said - 1]?.lower ?? '') || words[said - 2]?.text !== ',') return;
  if (!hang(words, said, main, 'obl')) return;
  hang(words, clause, said, 'acl:relcl');
  for (const [k, other] of words.entries())
    if (k < said && other.head === clause) hang(words, k, said, other.label);
}

/** "11 companies that they accuse of fraud": no "that" says when or why, so it tells of the noun before it. */
function describeThose(words: Word[], clause: number): void {
  if (words[clause]?.label !== 'advcl' || !isTensedTag(words[clause]?.tag)) return;
  const that = words.findIndex(
    ({ head, lower, label }, k) =>
      head === clause && k < clause && lower === 'that' && label === 'mark',
  );
  if (that < 1 || words[that - 1]?.tag !== 'NNS') return;
  if (childIndex(words, clause, /^obj$/) >= 0 || childIndex(words, clause, /^nsubj/) < that) return;
  if (!hang(words, clause, that - 1, 'acl:relcl')) return;
  Object.assign(words[that] ?? {}, { label: 'obj', pos: 'PRON', tag: 'WDT' });
}

const MANY_IN_ONE =
  /^(?:police|people|staff|team|group|family|government|company|council|army|public|crew|party|couple|pair|majority|number|percent|third|half|quarter|crowd|board|club|side|band|gang)$/;

/** "a fault in the airbags, which has been linked to deaths": the fault has, as airbags have. */
function agree(words: Word[], clause: number): void {
  const which = relativeOf(words, clause);
  if (which < 0 || !words[which]?.label.startsWith('nsubj')) return;
  const finite = words.find(
    ({ head, label, tag }, k) =>
      k > which &&
      (k === clause || (head === clause && /^(?:aux|cop)/.test(label))) &&
      isTensedTag(tag),
  );
  const singular = finite?.tag === 'VBZ' || finite?.lower === 'was';
  const several = finite?.tag === 'VBP' || finite?.lower === 'were';
  const thing = words[clause]?.head ?? -1;
  const above = words[thing]?.head ?? -1;
  if (words[thing]?.label !== 'nmod' || childIndex(words, above, /^conj$/) >= 0) return;
  const one = singular && words[thing]?.tag === 'NNS' && words[above]?.tag === 'NN';
  // "sales of the iPhone, which account for half": the sales do. Of a team that may be said, too.
  const many =
    several &&
    words[thing]?.tag === 'NN' &&
    words[above]?.tag === 'NNS' &&
    childIndex(words, thing, /^conj$/) < 0 &&
    !MANY_IN_ONE.test(words[thing]?.lower ?? '');
  if (one || many) hang(words, clause, above, 'acl:relcl');
}

const CHANGE =
  /^(?:drop|fall|rise|decline|loss|delay|increase|slump|jump|shortage|collapse|decrease|surge|failure|crash|outage)s?$/;

/** "a drop in deliveries, which it blamed on a fire": nobody blames the deliveries on it. */
function isBlamed(words: Word[], clause: number): void {
  if (!/^(?:blamed?s?|attribute[ds]?)$/.test(words[clause]?.lower ?? '')) return;
  const which = relativeOf(words, clause);
  const thing = words[clause]?.head ?? -1;
  const change = words[thing]?.head ?? -1;
  if (words[which]?.label !== 'obj' || words[thing]?.label !== 'nmod') return;
  if (CHANGE.test(words[change]?.lower ?? '')) hang(words, clause, change, 'acl:relcl');
}
