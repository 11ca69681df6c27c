import { CLAUSE_CUES, SAYING_CUES } from '../attributions/cues';
import { isTensedTag } from '../model/tense';
import type { Word } from './analysis';
import { hang } from './hang';

/** Mends what the parser does to whoever speaks and to what is said. */
export function repairReports(words: Word[]): void {
  for (const i of words.keys()) {
    nameSpeaker(words, i);
    joinSayings(words, i);
    joinSaid(words, i);
    putInside(words, i);
  }
}

const hasSubject = (words: readonly Word[], verb: number) =>
  words.some(({ head, label }) => head === verb && /^(?:nsubj|csubj|expl)/.test(label));

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
  if (!SAYING_CUES.has(word.lower) || !CLAUSE_CUES.has(saying.lower)) return;
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
  if (hang(words, said, saying, 'ccomp')) hang(words, relative, said, 'nsubj');
}
