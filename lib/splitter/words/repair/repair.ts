import type { Word } from '../analysis';
import { childIndex, descends, firstAbove, hang, hasSubject } from '../hang';
import { isPerson } from '../person';
import { raiseVerb } from '../raise-verb';
import { takeSteps } from '../take-steps';
import { TIME_NOUN } from '../time-nouns';
import { repairAntecedents } from './repair-antecedents';
import { repairClauses } from './repair-clauses';
import { repairContents } from './repair-contents';
import { repairHalves } from './repair-halves';
import { ofThoseWho, repairJoined } from './repair-joined';
import { repairNouns } from './repair-nouns';
import { repairObjects } from './repair-objects';
import { repairPhrases } from './repair-phrases';
import { repairRelatives } from './repair-relatives';
import { repairReports } from './repair-reports';
import { repairShares } from './repair-shares';
import { repairStatements } from './repair-statements';
import { repairSubjects } from './repair-subjects';
import { repairTimes } from './repair-times';
import { repairVerbs } from './repair-verbs';

// What the parser does now and then although no English sentence can be so.

/**
 * Hangs what cannot hang where the parser hung it on the nearest word that can carry it, in the
 * trees of some sentences: each step in all of them before the next.
 */
export function repairTrees(trees: readonly Word[][]): void {
  takeSteps(trees, REPAIRS);
}

const REPAIRS: readonly ((words: Word[]) => void)[] = [
  repairPhrases,
  repairParts,
  repairClauses,
  repairTimes,
  repairReports,
  repairVerbs,
  repairRelatives,
  repairShares,
  repairContents,
  repairStatements,
  repairNouns,
  repairJoined,
  repairObjects,
  repairAntecedents,
  raiseVerb,
  ofThoseWho,
  handAllOn,
  repairHalves,
];

/** Mends what hangs on a noun, and lists. */
function repairParts(words: Word[]): void {
  for (const [i, word] of words.entries()) {
    if (isRelative(words, i)) word.label = 'acl:relcl';
    else if (isJoined(words, i)) word.label = 'conj';
    else tellWhatItIs(words, i);
    if (word.label.startsWith('nsubj')) joinSubjects(words, i);
    if (word.label.startsWith('acl')) {
      hangOnNoun(words, i);
      hangOnDocument(words, i);
    } else if (word.label === 'appos') {
      hangOnNearest(words, i);
      if (isTitled(words, i)) word.label = 'flat';
      if (isListed(words, i)) joinList(words, i);
    }
  }
}

function handAllOn(words: Word[]): void {
  for (const [i, word] of words.entries()) if (word.label === 'conj') handOn(words, i);
  repairSubjects(words);
}

/** "opposition leader Ada Wern": a name right behind what it is belongs to the same phrase. */
const isTitled = (words: readonly Word[], name: number) =>
  words[name]?.pos === 'PROPN' && words[name]?.head === name - 1 && words[name - 1]?.pos === 'NOUN';

/**
 * "the speaker, a member of the party", "the bombing, the deadliest since 2015", "to 4 percent, its
 * highest": behind a comma, and without an "and" anywhere, it says what the phrase before it is.
 */
function tellWhatItIs(words: Word[], phrase: number): void {
  const word = words[phrase];
  if (!word || !/^(?:conj|nmod|obl|parataxis)$/.test(word.label) || word.head > phrase) return;
  const from = opening(words, phrase);
  const first = words[from]?.text === ',' ? from + 1 : from;
  let noun = first - 2;
  if (words[first - 1]?.text !== ',' || words[noun]?.pos !== 'NOUN') return;
  // "last winter, the driest since 1931" tells of the rain that fell in it.
  if (TIME_NOUN.test(words[noun]?.lower ?? '')) return;
  const indefinite = /^an?$/.test(words[first]?.lower ?? '') && word.pos === 'NOUN';
  const most =
    word.tag === 'JJS' &&
    /^(?:the|its|his|her|their)$/.test(words[first]?.lower ?? '') &&
    first === phrase - 1;
  if (!(indefinite && word.label === 'conj') && !most) return;
  // "18 percent of capacity, the lowest since 1964": the share is.
  const of = words[noun]?.head ?? -1;
  if (most && words[noun]?.label === 'nmod' && words[of]?.lower === 'percent') noun = of;
  if (childIndex(words, phrase, /^(?:case|cc|mark|cop|conj)$/) >= 0 || listsOn(words, phrase))
    return;
  if (!hang(words, phrase, noun, 'appos')) return;
  for (const [k, other] of words.entries())
    if (k > phrase && other.head === noun && other.label === 'nmod') other.head = phrase;
}

/** "a nurse, a teacher and a cook" goes on listing, perhaps behind a further comma. */
function listsOn(words: readonly Word[], phrase: number): boolean {
  const rest = words.slice(phrase + 1);
  const end = rest.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX');
  // The comma right before the verb ends what it says.
  const last = rest[end - 1]?.text === ',' ? end - 1 : end;
  return rest
    .slice(0, end < 0 ? undefined : last)
    .some(({ pos, text }) => pos === 'CCONJ' || text === ',');
}

/** "Ada, Mira and Holt": a name behind a name, with an "and" further on, is the next of a list. */
function isListed(words: readonly Word[], name: number): boolean {
  const word = words[name];
  if (word?.label !== 'appos' || word.pos !== 'PROPN' || words[word.head]?.pos !== 'PROPN')
    return false;
  return words.some(({ head, label, pos }) => head === name && label === 'conj' && pos === 'PROPN');
}

function joinList(words: Word[], name: number): void {
  const word = words[name] as Word;
  word.label = 'conj';
  for (const other of words)
    if (other.head === name && other.label === 'conj') other.head = word.head;
}

/** What follows the second of two joined words belongs to the second: "arrested and charged with theft". */
function handOn(words: Word[], second: number): void {
  const first = words[second]?.head ?? -1;
  if (first < 0 || first > second || words[first]?.pos !== words[second]?.pos) return;
  for (let k = second + 1; k < words.length; k++) {
    const word = words[k];
    if (word?.head === first && /^(?:obj|obl|nmod|xcomp|ccomp|obl:agent)$/.test(word.label)) {
      word.head = second;
    } else if (word?.head === first && word.label === 'conj') return;
  }
}

/** A clause whose subject is "which" or "who" behind a comma, whatever the parser joins it to. */
function isRelative(words: readonly Word[], clause: number): boolean {
  if (!/^(?:conj|parataxis|advcl|ccomp|xcomp)$/.test(words[clause]?.label ?? '')) return false;
  const subject = words.findIndex((word) => word.head === clause && /^nsubj/.test(word.label));
  const object = words.findIndex(
    (word, k) => word.head === clause && k < clause && word.label === 'obj' && word.tag === 'WDT',
  );
  // "mines that have killed six": right behind a noun.
  if (words[subject]?.lower === 'that' && words[subject]?.tag === 'WDT')
    return words[subject - 1]?.pos === 'NOUN';
  return [subject, object].some(
    (k) => /^(?:which|who)$/.test(words[k]?.lower ?? '') && words[k - 1]?.text === ',',
  );
}

/**
 * A clause with a subject of its own behind "and" or "but" is joined to the one before it, and so is
 * one without that the parser lets stand alone: "said they held him, but did not name him".
 */
function isJoined(words: readonly Word[], clause: number): boolean {
  const word = words[clause];
  if (!word || !/^(?:ccomp|parataxis|advcl|xcomp|acl|obl|nmod|obj)$/.test(word.label)) return false;
  if (word.head > clause || !/^(?:VERB|AUX)$/.test(words[word.head]?.pos ?? '')) return false;
  let first = opening(words, clause);
  while (words[first]?.pos === 'PUNCT') first++;
  return words[first]?.pos === 'CCONJ' && (word.label === 'parataxis' || hasSubject(words, clause));
}

/** A verb has one subject: of two that touch, the first belongs to the second; "and" joins them. */
function joinSubjects(words: Word[], first: number): void {
  const word = words[first];
  const next = words.findIndex(
    (other, k) => k > first && other.head === word?.head && other.label === word?.label,
  );
  if (!word || next < 0) return;
  const from = opening(words, next);
  if (/^(?:and|or)$/.test(words[from - 1]?.lower ?? '') && next < word.head) {
    if (hang(words, next, first, 'conj')) hang(words, from - 1, next, 'cc');
    return;
  }
  if (from !== first + 1) return;
  // "which critics call a copy": what is called so is no part of the critics.
  if (/^W/.test(word.tag)) {
    word.label = 'obj';
    return;
  }
  word.head = next;
  word.label = 'compound';
}

/** An apposition is about the name right before it, unless it is a person's and that name is none. */
function hangOnNearest(words: Word[], phrase: number): void {
  const word = words[phrase];
  if (!word || word.head < 0 || word.head > phrase) return;
  const first = opening(words, phrase);
  const comma = /^[,(—–-]$/.test(words[first]?.text ?? '') ? first : first - 1;
  const nearest = words[comma - 1];
  if (!/^[,(—–-]$/.test(words[comma]?.text ?? '') || nearest?.pos !== 'PROPN') return;
  if (isPerson(word.lower)) return;
  // "Germany and France, the two largest economies": several are both of them.
  const several = words[comma - 1]?.label === 'conj' && word.tag === 'NNS';
  const head = firstAbove(
    words,
    several ? (words[comma - 1]?.head ?? -1) : comma - 1,
    (at) => !/^(?:flat|compound|nmod:poss|fixed)$/.test(words[at]?.label ?? ''),
  );
  if (descends(words, head, word.head) && !descends(words, head, phrase)) word.head = head;
}

const isNominal = (word: Word | undefined) =>
  word !== undefined && /^(?:NOUN|PROPN|PRON|NUM)$/.test(word.pos);

/** A clause that describes a phrase hangs on a noun before it, which the verb above governs. */
function hangOnNoun(words: Word[], clause: number): void {
  const word = words[clause];
  if (!word || word.head < 0 || word.head > clause) return;
  const governor = words[word.head];
  if (governor?.pos !== 'VERB' && governor?.pos !== 'AUX') return;
  const branch = opening(words, clause);
  const first = words[branch]?.text === ',' ? branch + 1 : branch;
  // "accused each other of breaking the truce, which came …": right before the comma.
  if (
    words[first]?.tag === 'WDT' &&
    words[first - 1]?.text === ',' &&
    isNominal(words[first - 2])
  ) {
    hang(words, clause, first - 2, word.label);
    return;
  }
  for (let k = branch - 1; k > word.head; k--) {
    const candidate = words[k];
    if (!isNominal(candidate) || !hangsUnder(words, k, word.head)) continue;
    // "voted 214 to 101 to lift the immunity of Holt, who …": no figure is somebody.
    const named = words[first]?.lower === 'who' && words[first - 2]?.pos === 'PROPN';
    if (named && candidate?.pos === 'NUM') hang(words, clause, first - 2, word.label);
    else word.head = k;
    return;
  }
}

const IS_READ = /^(?:seen|obtained|reviewed|viewed|published|released|issued|posted)$/;
const DOCUMENT =
  /^(?:letters?|memos?|documents?|e-?mails?|reports?|cop(?:y|ies)|drafts?|statements?|footage|videos?|recordings?|messages?|notes?|transcripts?|records?|stud(?:y|ies)|polls?|figures)$/;

/** "a letter to employees seen by the paper": letters are seen, their readers see them. */
function hangOnDocument(words: Word[], clause: number): void {
  const word = words[clause];
  if (!word || !IS_READ.test(word.lower)) return;
  const document = firstAbove(
    words,
    word.head,
    (at) => DOCUMENT.test(words[at]?.lower ?? '') || !/^nmod/.test(words[at]?.label ?? ''),
  );
  if (document !== word.head && DOCUMENT.test(words[document]?.lower ?? ''))
    hang(words, clause, document, word.label);
}

/** Is the word an object or adjunct of the verb, or the innermost name in one? */
const hangsUnder = (words: readonly Word[], index: number, verb: number) =>
  words[index]?.head === verb;

/** The first word of the branch at `top`, as far as it goes on without a gap. */
function opening(words: readonly Word[], top: number): number {
  let from = top;
  while (from > 0 && descends(words, from - 1, top)) from--;
  return from;
}
