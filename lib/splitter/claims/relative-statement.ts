import type { Analysis } from '../words/analysis';
import { childOf, subjectOf } from '../words/tree';
import { isRestrictive, tellsWhich } from './restrictive';
import { bare, joinedStatement, plainStatement, type Statement, unique } from './statement';
import { isIndefinite, isNamed, nominal, relativizerOf } from './subjects';

/** "which they were able to date": the verb behind the last "to" is the one that has the object. */
function lastVerb(analysis: Analysis, index: number): number {
  const deed = childOf(analysis, index, 'xcomp');
  const takes = deed !== null && deed > index && analysis.words[deed]?.tag === 'VB';
  return takes && childOf(analysis, deed, 'obj') === null ? lastVerb(analysis, deed) : index;
}

/** What a relative clause says of `phrase`, from the words that are its own: `all` but the relative word. */
export function relativeStatement(
  analysis: Analysis,
  index: number,
  all: readonly number[],
  phrase: readonly number[],
): Statement {
  const { words } = analysis;
  // "Rafah, where people displaced by the war have taken shelter": of the clause, whatever it hangs on.
  const first = all.find((k) => words[k]?.pos !== 'PUNCT') ?? index;
  const where = /^(?:where|when)$/.test(words[first]?.lower ?? '');
  const relative = where ? first : relativizerOf(analysis, index);
  const subject = subjectOf(analysis, index);
  const own = all.filter((k) => k !== relative);
  const head = words[index]?.head ?? index;
  const owned = own.find((k) => words[k]?.lower === 'whose');
  const antecedent =
    subject === null || subject === relative ? phrase : nominal(analysis, head, index);
  // "A county held Lund" says nothing that could be checked: which county?
  const named = isNamed(analysis, head);
  const vague =
    !named &&
    (tellsWhich(analysis, index) ||
      isIndefinite(analysis, head) ||
      childOf(analysis, head, 'cop', 'nsubj') !== null);
  const alone = !(isRestrictive(analysis, index) && vague);
  if (owned !== undefined) {
    const rest = own.filter((k) => k !== owned);
    const owner = nominal(analysis, head, index);
    const last = words[owner.at(-1) ?? -1];
    const several = last?.tag === 'NNS' && last.lower.endsWith('s');
    return joinedStatement(analysis, owner, several ? "'" : "'s", rest, index, alone);
  }
  const among = own.findIndex((k) => /^(?:whom|which)$/.test(words[k]?.lower ?? ''));
  // "respondents, most of whom live in cities": most of the respondents do.
  if (subject !== null && among > own.indexOf(subject) && (own[among] ?? index) < index) {
    const rest = own.filter((_, k) => k !== among);
    // "37 were ill, none of whom": none of the 37.
    const those =
      words[antecedent[0] ?? -1]?.tag === 'CD' && antecedent.length === 1 ? ['the'] : [];
    const them = [...those, ...bare(analysis, antecedent)];
    return {
      ...joinedStatement(analysis, antecedent, null, rest, index, alone),
      wording: [...rest.slice(0, among), ...them, ...rest.slice(among)],
    };
  }
  if (subject === null || subject === relative) {
    return joinedStatement(analysis, antecedent, null, own, index, alone);
  }
  // "the bomb that he planted": what the clause is about comes last.
  if (relative !== null && words[relative]?.tag === 'WRB')
    return plainStatement(analysis, own, index);
  // "the blaze in which they died": they died in the blaze.
  const led = relative === null ? null : childOf(analysis, relative, 'case');
  // "which they named a menace in 2019": what they named comes behind the verb, not behind the year.
  const quotes = own.some((k) => analysis.quoted[k] && !analysis.quoted[index]);
  const object =
    relative === null ? words[own.at(-1) ?? -1]?.pos !== 'ADP' : words[relative]?.label === 'obj';
  const cut = object || quotes ? own.indexOf(lastVerb(analysis, index)) + 1 : own.length;
  const before = [...own.slice(0, cut).filter((k) => k !== led), ...(led === null ? [] : [led])];
  const behind = own.slice(cut);
  return {
    ...joinedStatement(analysis, before, null, [], index, alone),
    wording: [...bare(analysis, before), ...bare(analysis, antecedent), ...bare(analysis, behind)],
    words: unique([...own, ...antecedent]),
  };
}
