import { CLAUSE_CUES, SAYING_CUES } from '@/lib/splitter/attributions/cues';
import { isTensedTag } from '@/lib/splitter/model/tense';
import type { Word } from '../analysis';
import { childIndex, hang, hasSubject } from '../hang';

/** Mends what the parser does to whoever speaks and to what is said. */
export function repairReports(words: Word[]): void {
  for (const i of words.keys()) {
    passOnSubject(words, i);
    raiseSaying(words, i);
    nameSpeaker(words, i);
    joinSayings(words, i);
    joinSaid(words, i);
    joinDeed(words, i);
    joinOrder(words, i);
    joinAnswer(words, i);
    liftSaid(words, i);
    askHowMany(words, i);
    askWhat(words, i);
    putInside(words, i);
    subjectOfSaid(words, i);
    sayOf(words, i);
    joinSpeakers(words, i);
  }
}

/** The subject is that of the verb, not of its auxiliary. */
function passOnSubject(words: Word[], subject: number): void {
  const word = words[subject];
  const auxiliary = words[word?.head ?? -1];
  if (!word?.label.startsWith('nsubj') || !auxiliary?.label.startsWith('aux')) return;
  if (!hasSubject(words, auxiliary.head)) hang(words, subject, auxiliary.head, word.label);
}

/** "The agency had said the leak posed no danger": what comes first is the verb of the sentence. */
function raiseSaying(words: Word[], saying: number): void {
  const word = words[saying];
  const said = words[word?.head ?? -1];
  if (word?.label !== 'advcl' || !said || said.head >= 0 || word.head < saying) return;
  if (!SAYING_CUES.has(word.lower) || !hasSubject(words, saying)) return;
  const own = words.filter(({ head }) => head === saying);
  const tensed =
    isTensedTag(word.tag) || own.some(({ label, tag }) => label === 'aux' && isTensedTag(tag));
  const between = words.slice(saying, word.head).some(({ pos }) => pos === 'PUNCT');
  if (!tensed || between || own.some(({ label }) => label === 'mark')) return;
  const root = word.head;
  Object.assign(word, { head: -1, label: 'root' });
  hang(words, root, saying, 'ccomp');
}

/** "The spokesman, Col. Reed, said: “No.”": a phrase in front of a verb of saying is who says it. */
function nameSpeaker(words: Word[], verb: number): void {
  if (!SAYING_CUES.has(words[verb]?.lower ?? '') || hasSubject(words, verb)) return;
  const phrase = words.findIndex(
    ({ head, label }, k) => head === verb && k < verb && label === 'ccomp',
  );
  const speaker = words[phrase];
  if (!speaker || !/^(?:NOUN|PROPN)$/.test(speaker.pos)) return;
  const clausal = words.some(
    ({ head, label }) => head === phrase && /^(?:cop|nsubj|aux|expl)/.test(label),
  );
  const opens = words.slice(0, phrase).every(({ tag }) => !isTensedTag(tag));
  if (!clausal && opens) speaker.label = 'nsubj';
}

/**
 * "said the talks had failed but warned that …": what is joined to something said, and says
 * something itself without a speaker of its own, is said by the one who said the first.
 */
function joinSayings(words: Word[], verb: number): void {
  const word = words[verb];
  const said = words[word?.head ?? -1];
  if (word?.label !== 'conj' || said?.label !== 'ccomp' || hasSubject(words, verb)) return;
  const saying = words[said.head];
  if (!saying || said.head > word.head || saying.tag !== word.tag || !isTensedTag(word.tag)) return;
  const says = SAYING_CUES.has(word.lower) || /^(?:confirmed|confirms)$/.test(word.lower);
  if (!says || !CLAUSE_CUES.has(saying.lower)) return;
  if (CLAUSE_CUES.has(said.lower) || words[verb + 1]?.lower !== 'that') return;
  word.head = said.head;
}

/** "said that it was working and that …": the second "that" opens more of what is said. */
function joinSaid(words: Word[], clause: number): void {
  const word = words[clause];
  const saying = words[word?.head ?? -1];
  if (word?.label !== 'conj' || !saying || !CLAUSE_CUES.has(saying.lower)) return;
  const that = words.findIndex(
    ({ head, label, lower }) => head === clause && label === 'mark' && lower === 'that',
  );
  const said = words.findIndex(
    ({ head, label }, k) => head === word.head && label === 'ccomp' && k > head && k < that,
  );
  if (said >= 0 && words[that - 1]?.pos === 'CCONJ') hang(words, clause, said, 'conj');
}

/**
 * "said she would not stand again and called for a vote": what is past is not joined to what a modal
 * puts off; whoever said the first did the second.
 */
function joinDeed(words: Word[], verb: number): void {
  const word = words[verb];
  const said = words[word?.head ?? -1];
  const saying = words[said?.head ?? -1];
  if (word?.label !== 'conj' || word.tag !== 'VBD' || said?.tag !== 'VB' || saying?.tag !== 'VBD')
    return;
  if (!SAYING_CUES.has(saying.lower) || said.head > word.head || hasSubject(words, verb)) return;
  if (words.some(({ head, tag }, k) => head === word.head && tag === 'MD' && k < word.head))
    hang(words, verb, said.head, 'conj');
}

const ORDERS =
  /^(?:ordered|told|urged|instructed|directed|asked|summoned|expelled|recalled|vowed|promised|threatened|demanded|warned|sentenced|fined|awarded|dismissed|upheld|rejected|overturned|acquitted|convicted|gave)$/;
const ACTS_ON_NOBODY =
  /^(?:law|ban|rule|policy|decision|measure|act|bill|plan|decree|provision|clause|tax|scheme|contract|deal|agreement|treaty|evidence|election|vote|referendum|trial|arrest|search|detention|sentence|conviction|killing|attack|practice|fee|system|process|claim|case|delay|merger|sale|strike)s?$/;

/** "The court ruled that the law was void and ordered parliament to amend it": no law orders anything. */
function joinOrder(words: Word[], verb: number): void {
  const word = words[verb];
  const said = words[word?.head ?? -1];
  const saying = words[said?.head ?? -1];
  if (word?.label !== 'conj' || word.tag !== 'VBD' || said?.label !== 'ccomp') return;
  if (saying?.tag !== 'VBD' || !CLAUSE_CUES.has(saying.lower) || hasSubject(words, verb)) return;
  if (!ORDERS.test(word.lower) || said.head > word.head) return;
  const subject = words.find(({ head, label }) => head === word.head && /^nsubj/.test(label));
  if (ACTS_ON_NOBODY.test(subject?.lower ?? '')) hang(words, verb, said.head, 'conj');
}

/** "The union says it struck, but the ministry put it at 35 percent": another speaks, for themselves. */
function joinAnswer(words: Word[], verb: number): void {
  const word = words[verb];
  const said = words[word?.head ?? -1];
  const saying = words[said?.head ?? -1];
  if (!/^(?:conj|advcl)$/.test(word?.label ?? '') || said?.label !== 'ccomp') return;
  if (!word || said.head > word.head) return;
  if (!SAYING_CUES.has(saying?.lower ?? '') || !isTensedTag(word.tag)) return;
  const puts = word.lower === 'put' || word.lower === 'puts';
  if (!puts && !SAYING_CUES.has(word.lower) && !/^den(?:y|ies|ied)$/.test(word.lower)) return;
  const but = words.findIndex(
    ({ head, lower }, k) =>
      head === verb && /^(?:but|while)$/.test(lower) && words[k - 1]?.text === ',',
  );
  if (but > 0 && hasSubject(words, verb)) hang(words, verb, said.head, 'conj');
}

/** "said in a statement that dams broke": what is said hangs on the verb and not on the statement. */
function liftSaid(words: Word[], clause: number): void {
  const word = words[clause];
  const noun = words[word?.head ?? -1];
  const saying = words[noun?.head ?? -1];
  if (!noun || !saying || !word?.label.startsWith('acl') || !noun.label.startsWith('obl')) return;
  if (!SAYING_CUES.has(saying.lower) || noun.head > word.head) return;
  const marked = words[word.head + 1];
  if (marked?.lower !== 'that' || marked.tag !== 'IN' || marked.head !== clause) return;
  if (words.some(({ head, label }) => head === noun.head && label === 'ccomp')) return;
  hang(words, clause, noun.head, 'ccomp');
}

/** "It is unclear how many people were on board": what is asked is no statement by itself. */
function askHowMany(words: Word[], how: number): void {
  if (how === 0 || words[how]?.lower !== 'how') return;
  const [, many, things, next] = words.slice(how, how + 4);
  if (!/^(?:many|much)$/.test(many?.lower ?? '')) return;
  const spent = words.findIndex(
    ({ head, label }, k) => k > how + 2 && head === how + 1 && label === 'acl:relcl',
  );
  // "declined to say how much had been spent"
  if (spent > 0 && words[how - 1]?.pos === 'VERB' && isTensedTag(things?.tag)) {
    if (hang(words, spent, how - 1, 'ccomp')) hang(words, how + 1, spent, 'nsubj');
    return;
  }
  if (things?.pos !== 'NOUN' || !next) return;
  const lost = words.findIndex(
    ({ head, label }, k) => k > how + 3 && head === how + 2 && label === 'acl:relcl',
  );
  // "did not say how many fighters it had lost"
  if (lost > 0 && words[how - 1]?.pos === 'VERB') {
    if (hang(words, lost, how - 1, 'ccomp')) hang(words, how + 2, lost, 'obj');
    return;
  }
  if (!isTensedTag(next.tag)) return;
  const clause = /^(?:aux|cop)/.test(next.label) ? next.head : how + 3;
  if (!/^(?:ADJ|VERB)$/.test(words[how - 1]?.pos ?? '')) return;
  if (hang(words, clause, how - 1, 'ccomp')) hang(words, how + 2, clause, 'nsubj');
}

/** "have not said what led to the shooting": what they have not said is a question, and no thing. */
function askWhat(words: Word[], what: number): void {
  const word = words[what];
  const saying = words[word?.head ?? -1];
  if (word?.lower !== 'what' || word.label !== 'obj' || word.head !== what - 1) return;
  const negated =
    childIndex(words, what - 1, /^advmod$/) >= 0 ||
    /^(?:declined|refused)$/.test(words[what - 3]?.lower ?? '');
  const asked = words.findIndex(
    ({ head, label, tag }, k) =>
      k > what && head === what && label === 'acl:relcl' && isTensedTag(tag),
  );
  if (asked < 0 || !negated || !CLAUSE_CUES.has(saying?.lower ?? '')) return;
  if (!hang(words, asked, what - 1, 'ccomp')) return;
  hang(words, what, asked, hasSubject(words, asked) ? 'obj' : 'nsubj');
  for (const [k, { head, label }] of words.entries())
    if (k > asked && head === what - 1 && label === 'conj') hang(words, k, asked, 'conj');
}

/** "residents and an official said": both say it, as one subject. */
function joinSpeakers(words: Word[], and: number): void {
  const word = words[and];
  if (word?.lower !== 'and' || !SAYING_CUES.has(words[word.head]?.lower ?? '')) return;
  const verb = word.head;
  const speaks = (k: number) => words[k]?.head === verb && words[k]?.label === 'nsubj';
  const second = words.findIndex((_, k) => k > and && k < verb && speaks(k));
  const first = words.findLastIndex((_, k) => k < and && speaks(k));
  if (first < 0 || second < 0 || !hang(words, second, first, 'conj')) return;
  hang(words, and, second, 'cc');
}

/** "say the law would allow": the phrase right before a verb with tense is its subject, not what is said. */
function subjectOfSaid(words: Word[], object: number): void {
  const word = words[object];
  const saying = words[word?.head ?? -1];
  const next = words[object + 1];
  if (word?.label !== 'obj' || !saying || !next || !SAYING_CUES.has(saying.lower)) return;
  if (!isTensedTag(next.tag) || object < word.head) return;
  const clause = /^(?:aux|cop)/.test(next.label) ? next.head : object + 1;
  const said = words[clause];
  if (said?.head !== word.head || !/^(?:ccomp|parataxis)$/.test(said.label)) return;
  if (!hasSubject(words, clause)) hang(words, object, clause, 'nsubj');
}

/**
 * "said the suspect, a man from Lyon, had been known": without a "who" it is no clause about the suspect,
 * but what is said of him.
 */
function sayOf(words: Word[], clause: number): void {
  const word = words[clause];
  const noun = words[word?.head ?? -1];
  const saying = words[noun?.head ?? -1];
  if (!word?.label.startsWith('acl') || noun?.label !== 'obj' || !saying) return;
  if (!CLAUSE_CUES.has(saying.lower) || hasSubject(words, clause)) return;
  const first = words.findIndex(
    ({ head, label }, k) => k === clause || (head === clause && /^(?:aux|cop)/.test(label)),
  );
  if (words[first - 1]?.text !== ',' || !isTensedTag(words[first]?.tag)) return;
  const passive = words.some(({ head, label }) => head === clause && label === 'aux:pass');
  const [subject, verb] = [word.head, noun.head];
  if (hang(words, clause, verb, 'ccomp'))
    hang(words, subject, clause, passive ? 'nsubj:pass' : 'nsubj');
}

/** "which Ukraine says were used": the verb right behind the saying is what "which" is the subject of. */
function putInside(words: Word[], saying: number): void {
  const word = words[saying];
  const next = words[saying + 1];
  if (!word || !SAYING_CUES.has(word.lower) || !isTensedTag(word.tag)) return;
  if (!next || !isTensedTag(next.tag) || word.head < 0) return;
  const relative = words.findLastIndex(
    ({ tag, text }, k) => k < saying && (/^(?:WDT|WP)$/.test(tag) || text === ','),
  );
  if (!/^W/.test(words[relative]?.tag ?? '') || relative > saying - 2 || relative === 0) return;
  const said = /^(?:aux|cop)/.test(next.label) ? next.head : saying + 1;
  const clause = words[said];
  if (!clause || said < saying || clause.head < 0) return;
  if (!hang(words, said, saying, 'ccomp')) return;
  hang(words, relative, said, 'nsubj');
  // "the drones, which Ukraine says were used": the saying is what describes the drones.
  const noun = relative - 2;
  if (words[relative - 1]?.text === ',' && /^(?:NOUN|PROPN)$/.test(words[noun]?.pos ?? ''))
    hang(words, saying, noun, 'acl:relcl');
}
