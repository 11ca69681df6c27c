import type { Entity } from '../types';
import { BODIES, PLACES } from '../values/name-words';
import type { Analysis } from '../words/analysis';
import { childrenOf } from '../words/tree';
import type { Candidate } from './candidate';
import type { Antecedent } from './pronouns';

/** Is the word at `index` all that "the" says of a group, a body or a place: "the group"? */
export function isGroupNoun(analysis: Analysis, index: number): boolean {
  const { words } = analysis;
  const word = words[index];
  if (word?.tag !== 'NN' || words[index - 1]?.lower !== 'the') return false;
  if (!BODIES.has(word.lower) && !PLACES.has(word.lower)) return false;
  const next = words[index + 1];
  if (word.label === 'compound' || /^NN|^of$/.test(next?.tag ?? '') || next?.lower === 'of')
    return false;
  if (next?.text === '-') return false;
  return childrenOf(analysis, index, 'acl:relcl', 'acl', 'nmod', 'appos', 'cop').length === 0;
}

/** What the article has named: `near` in the sentences around, `seen` anywhere before. */
type Known = {
  entities: readonly Entity[];
  seen: ReadonlySet<number>;
  near: readonly Candidate[];
  candidateOf: (entity: number) => Candidate | null;
};

const isUncalled = ({ kind, nouns }: Entity) => kind === 'unknown' && nouns.length === 0;

/**
 * Which entity "the group" is. It is sure where only one of them is called so and no other that may be one was named in the sentences around.
 */
export function groupMeant(
  noun: string,
  { entities, seen, near, candidateOf }: Known,
): Antecedent | null {
  const isCalled = ({ name, nouns }: Entity) => nouns.includes(noun) && name.toLowerCase() !== noun;
  const calledSo = [...seen].filter((number) => {
    const named = entities[number];
    return named !== undefined && isCalled(named);
  });
  const mayBe = near.filter(({ entity }) => {
    const named = entity === null ? undefined : entities[entity];
    if (!named || named.plural) return false;
    return isCalled(named) || (isUncalled(named) && BODIES.has(noun));
  });
  const [lone] = calledSo;
  const only = calledSo.length === 1 && mayBe.every(({ entity }) => entity === lone);
  const nearest = mayBe.at(-1) ?? (only && lone !== undefined ? candidateOf(lone) : null);
  const several = new Set(mayBe.map(({ entity }) => entity)).size > 2;
  return nearest && !several ? { candidate: nearest, sure: only } : null;
}
