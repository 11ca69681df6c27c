import type { Analysis } from './analysis';
import { headOf, phraseChain } from './noun-phrases';
import type { Token } from './types';
import type { VerbGroup } from './verb-groups';

const EVENTS =
  /^(?:attack|bombing|blast|explosion|shooting|strike|airstrike|raid|assault|crash|collision|accident|fire|blaze|wildfire|flood|earthquake|quake|storm|hurricane|cyclone|tornado|landslide|avalanche|outbreak|epidemic|riot|clash|war|operation|offensive|collapse|ambush|massacre|stabbing|siege|disaster|incident)s?$/;
const HARM =
  /^(?:kill|injure|wound|leave|claim|destroy|damage|displace|hit|strike|devastate|injur|hurt|trigger|cause|spark)/;

/**
 * Where the phrase that a relative clause is about begins: of "a raid on a bank in Rome that …" the
 * longest whose head agrees with the verb. Null when no phrase stands there.
 */
export function antecedentStart(
  analysis: Analysis,
  nounEnd: number,
  floor: number,
  pronoun: number,
  verb: VerbGroup,
): number | null {
  const { tokens } = analysis;
  const chain = phraseChain(analysis, nounEnd, floor);
  const nearest = chain[0];
  if (nearest === undefined) return null;
  const head = tokens[verb.head];
  if (head && HARM.test(head.lemma)) {
    const event = chain.find((start) => EVENTS.test(headOf(tokens, start)?.lower ?? ''));
    if (event !== undefined) return event;
  }
  const number = numberOf(tokens[verb.from]);
  const fitting = chain.filter((start) => agrees(headOf(tokens, start), number));
  if (tokens[pronoun]?.lower === 'who') {
    return fitting.find((start) => !isPlace(tokens, start)) ?? fitting[0] ?? nearest;
  }
  // A name or a year at the end rarely carries a "that"; the common noun before it does.
  const common = fitting.filter((start) => headOf(tokens, start)?.pos === 'NOUN');
  return common[0] ?? fitting[0] ?? nearest;
}

function numberOf(verb: Token | undefined): 'one' | 'many' | null {
  if (!verb) return null;
  if (/^(?:is|has|was|does)$/.test(verb.lower)) return 'one';
  if (/^(?:are|have|were|do)$/.test(verb.lower)) return 'many';
  if (verb.pos !== 'VERB') return null;
  if (verb.lower.endsWith('s') && verb.lemma !== verb.lower) return 'one';
  return verb.lemma === verb.lower ? 'many' : null;
}

function agrees(head: Token | undefined, number: 'one' | 'many' | null): boolean {
  if (!head || number === null || head.pos !== 'NOUN') return true;
  const plural = /(?:[^su]s|people|men|women|children|police)$/.test(head.lower);
  return plural === (number === 'many') || head.lower === 'police';
}

const isPlace = (tokens: Token[], start: number): boolean =>
  tokens[start]?.pos === 'PROPN' && /^(?:in|at|from|of|near)$/.test(tokens[start - 1]?.lower ?? '');
