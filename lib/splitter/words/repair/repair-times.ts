import { isTensedTag } from '@/lib/splitter/model/tense';
import type { Word } from '../analysis';
import { childIndex, hang, verbAbove } from '../hang';
import { TIME_NOUN } from '../time-nouns';

const OPENS_TIME = /^(?:after|before|since|until)$/;
const SUBJECT = /^nsubj/;

/**
 * "hours after a truce brokered by Norway and Qatar was announced": the participle ends before the verb,
 * whose subject is the phrase behind "after" and neither Qatar nor the hours.
 */
export function repairTimes(words: Word[]): void {
  for (const verb of words.keys()) {
    endParticiple(words, verb);
    openTime(words, verb);
    tellWhen(words, verb);
    openReason(words, verb);
  }
}

function endParticiple(words: Word[], verb: number): void {
  const word = words[verb];
  if (!/^(?:parataxis|ccomp|conj|advcl)$/.test(word?.label ?? '')) return;
  const participle = words.findLastIndex(
    ({ label, tag, head }, k) => label === 'acl' && tag === 'VBN' && k < verb && head === k - 1,
  );
  const noun = participle - 1;
  const opening = childIndex(words, noun, /^case$/);
  const agent = childIndex(words, participle, /^obl:agent$/);
  if (agent < 0 || agent > verb || !OPENS_TIME.test(words[opening]?.lower ?? '')) return;
  if (!/^(?:obl|nmod)/.test(words[noun]?.label ?? '') || opening > noun) return;
  if (words.slice(opening, verb).some(({ pos }) => pos === 'PUNCT')) return;
  const taken = childIndex(words, verb, SUBJECT);
  const time = words[noun]?.head ?? -1;
  if (taken >= 0 && taken < agent && taken !== time) return;
  const label = childIndex(words, verb, /^aux:pass$/) >= 0 ? 'nsubj:pass' : 'nsubj';
  if (taken > agent) hang(words, taken, agent, 'conj');
  else if (taken >= 0) Object.assign(words[taken] ?? {}, { label: 'obl:unmarked' });
  if (!hang(words, noun, verb, label)) return;
  hang(words, opening, verb, 'mark');
  Object.assign(word ?? {}, { label: 'advcl' });
}

/** "charged after a nurse was stabbed": she was stabbed, and whoever was charged was not. */
function openTime(words: Word[], tensed: number): void {
  const noun = tensed - 1;
  const opening = childIndex(words, noun, /^case$/);
  if (!/^(?:after|before|because|since)$/.test(words[opening]?.lower ?? '')) return;
  if (opening > noun || words[noun]?.pos === 'NUM' || !isTensedTag(words[tensed]?.tag)) return;
  const clause = /^(?:aux|cop)/.test(words[tensed]?.label ?? '')
    ? (words[tensed]?.head ?? -1)
    : tensed;
  const { head = -1, label = '' } = words[clause] ?? {};
  // What begins the sentence may be followed by its verb: "The day after the vote was calm".
  if (
    clause < tensed ||
    head < 0 ||
    head > opening ||
    !/^(?:conj|parataxis|ccomp|acl|xcomp)$/.test(label)
  )
    return;
  if (childIndex(words, clause, /^(?:nsubj.*|csubj.*|cc|mark)$/) >= 0) return;
  const subject = childIndex(words, clause, /^aux:pass$/) >= 0 ? 'nsubj:pass' : 'nsubj';
  if (!hang(words, noun, clause, subject)) return;
  hang(words, opening, clause, 'mark');
  Object.assign(words[clause] ?? {}, { label: 'advcl' });
}

/** "the men who escaped last week were caught": of what looks like two subjects the time says when. */
function tellWhen(words: Word[], time: number): void {
  const word = words[time];
  if (!TIME_NOUN.test(word?.lower ?? '') || !word?.label.startsWith('nsubj')) return;
  if (!/^(?:last|next|this)$/.test(words[time - 1]?.lower ?? '')) return;
  const others = words.some(
    ({ head, label }, k) => k < time && head === word.head && SUBJECT.test(label),
  );
  if (!others) return;
  hang(words, time, verbAbove(words, time - 2), 'obl:unmarked');
}

/** "the steepest drop since 2020, as demand from Europe weakened": such a clause tells of no noun. */
function openReason(words: Word[], clause: number): void {
  const word = words[clause];
  if (word?.label !== 'acl:relcl' || !isTensedTag(word.tag)) return;
  const subject = childIndex(words, clause, SUBJECT);
  const opening = subject < 0 ? -1 : childIndex(words, subject, /^(?:case|mark)$/);
  if (!/^(?:as|while|because|although)$/.test(words[opening]?.lower ?? '')) return;
  if (opening > subject || words[opening - 1]?.text !== ',') return;
  if (!hang(words, clause, verbAbove(words, word.head), 'advcl')) return;
  hang(words, opening, clause, 'mark');
}
