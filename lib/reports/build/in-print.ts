import { inSentence, type StatusNames, standardStatusNames } from '@/lib/claims/status-names';
import { countOrigins } from '@/lib/evidence/derivation';
import { chooseTemplate, type PrintTemplate } from '@/lib/print-templates/choose-template';
import { fillTemplate, type Recorded } from '@/lib/print-templates/placeholders';
import type { ReportClaim } from '@/lib/reports/report';
import { clockWords } from '@/lib/words/moment-words';

/** As much of a claim as its sentence in print is made of. */
export type Printable = Pick<
  ReportClaim,
  | 'kind'
  | 'wording'
  | 'quote'
  | 'parts'
  | 'attribution'
  | 'status'
  | 'verdictsGiven'
  | 'evidence'
  | 'searches'
>;

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/**
 * The desk that speaks, how it words claims in print, what it calls the statuses, and the moment
 * (ISO 8601 in UTC) it speaks of.
 */
export type Speaker = {
  readonly desk: string;
  readonly asOf: string;
  readonly templates: readonly PrintTemplate[];
  readonly names: StatusNames;
};

/**
 * A claim as it can stand in an article: what is said, by whom, and how far it
 * is established. Filled from what is recorded and from nothing else: "Sixty
 * were hurt, according to the ministry; the claim could not be independently
 * verified as of 14:05 UTC on 18 November 2026." The desk's own template for
 * such a claim comes first, where all is recorded that it asks for; else a verdict that the desk has
 * a name of its own for is called by that.
 */
export function inPrint(claim: Printable, speaker: Speaker): string {
  const { desk, asOf, templates } = speaker;
  const template = chooseTemplate(templates, claim);
  const filled = template && fillTemplate(template, recordedOf(claim, { desk, asOf }));
  if (filled) return capitalised(filled);
  return `${statement(claim)}; ${standing(claim, speaker)}.${unanswered(claim)}`;
}

/** What a template can have of a claim. */
function recordedOf(
  claim: Printable,
  { desk, asOf }: { readonly desk: string; readonly asOf: string },
): Recorded {
  const source = oneLine(claim.attribution?.source?.text ?? '');
  const support = countSupport(claim.evidence);
  const [against, silent] = [contradicting(claim.evidence), unanswering(claim.searches)];
  return {
    statement: statement(claim),
    wording: closed(oneLine(claim.wording)),
    source: source === '' ? null : midSentence(source),
    cue: oneLine(claim.attribution?.cue?.text ?? '') || null,
    desk: oneLine(desk),
    time: clockWords(asOf),
    support: support === 0 ? null : sourcesInWords(support),
    against: against.length === 0 ? null : list.format(against),
    unanswered: silent.length === 0 ? null : list.format(silent),
  };
}

/** What is said and by whom, without a full stop. */
function statement({ wording, quote, parts, attribution }: Printable): string {
  const said = oneLine(wording);
  const source = oneLine(attribution?.source?.text ?? '');
  if (source === '' || saysWho(said, source)) return closed(said);
  // Where the claim's own words have both, the article has said it already.
  const cue = attribution?.cue;
  const [only, second] = parts;
  if (cue && only && !second && lies(attribution.source, only) && lies(cue, only)) {
    return capitalised(closed(oneLine(quote)));
  }
  return `${closed(said)}, according to ${midSentence(source)}`;
}

const lies = (
  inner: { start: number; end: number } | null,
  outer: { start: number; end: number },
) => inner !== null && inner.start >= outer.start && inner.end <= outer.end;

/** Whether a sentence names its source itself, or is one that claims responsibility. */
const saysWho = (said: string, source: string) =>
  said.toLowerCase().includes(source.toLowerCase()) ||
  /\b(?:claim|den[iy]|admit|accept|took)\w*\b.*\bresponsib/i.test(said);

function standing(claim: Printable, { names, ...speaker }: Speaker): string {
  const desk = oneLine(speaker.desk);
  const asOf = `as of ${clockWords(speaker.asOf)}`;
  const name = inSentence(oneLine(names[claim.status]));
  const isStandard = names[claim.status] === standardStatusNames[claim.status];
  switch (claim.status) {
    case 'VERIFIED': {
      const sources = countSupport(claim.evidence);
      const found = isStandard ? `${desk} verified the claim` : `${desk} found the claim ${name}`;
      if (sources === 0) return found;
      return `${found}${isStandard ? '' : ','} from ${sourcesInWords(sources)}`;
    }
    case 'UNVERIFIED':
      return isStandard
        ? `the claim could not be independently verified ${asOf}`
        : `the claim is ${name} ${asOf}`;
    case 'DISPUTED': {
      const named = contradicting(claim.evidence);
      return named.length === 0
        ? `the claim is ${name} ${asOf}`
        : `the claim is ${name}: ${list.format(named)} ${named.length === 1 ? 'contradicts' : 'contradict'} it`;
    }
    case 'NEEDS_RULING':
      return `whether it is so was not settled ${asOf}`;
    case 'PENDING':
      return claim.verdictsGiven === 0
        ? `the claim had not been checked ${asOf}`
        : `the check of the claim was not complete ${asOf}`;
  }
}

const sourcesInWords = (count: number) => (count === 1 ? 'one source' : `${count} sources`);

/** Who contradicts a claim: the publishers of what refutes it, or its titles. */
function contradicting(evidence: Printable['evidence']): string[] {
  const against = evidence
    .filter(({ stance }) => stance === 'REFUTES')
    .map(({ publisher, title }) => (publisher ? oneLine(publisher) : `“${oneLine(title)}”`));
  return [...new Set(against)];
}

/** Who was asked about a claim and did not answer. */
function unanswering(searches: Printable['searches']): string[] {
  const silent = searches
    .filter(({ asked, answered }) => asked.trim() !== '' && answered === false)
    .map(({ asked }) => oneLine(asked));
  return [...new Set(silent)];
}

/** How many supporting sources there are that do not come from one another. */
function countSupport(evidence: Printable['evidence']): number {
  return countOrigins(
    evidence
      .filter(({ stance }) => stance === 'SUPPORTS')
      .map(({ number, derivesFrom }) => ({
        id: String(number),
        derivesFrom: derivesFrom === null ? null : String(derivesFrom),
      })),
  );
}

/** Who was asked about a claim that could not be verified, and did not answer. */
function unanswered({ status, searches }: Printable): string {
  if (status !== 'UNVERIFIED') return '';
  const silent = unanswering(searches);
  if (silent.length === 0) return '';
  return ` No answer had come from ${list.format(silent)}.`;
}

const pronouns: Record<string, string> = {
  he: 'him',
  she: 'her',
  they: 'them',
  we: 'them',
  i: 'them',
};

/**
 * A source as it reads inside a sentence. Only an article, a possessive or a
 * pronoun is certain not to be a name: every other first word keeps its capital.
 */
function midSentence(source: string): string {
  const pronoun = pronouns[source.toLowerCase()];
  if (pronoun) return pronoun;
  return source.replace(
    /^(?:The|An?|His|Her|Their|Its|Our|My|Some|Several|Many|Two|Three|One|It|This|That|These|Those)(?=\s|$)/,
    (word) => word.toLowerCase(),
  );
}

const oneLine = (words: string) => words.trim().replace(/\s+/g, ' ');

/** A sentence without its full stop; a question or exclamation is quoted, which closes it. */
const closed = (sentence: string) =>
  /[?!…]["”’']?$/.test(sentence) ? `“${sentence}”` : sentence.replace(/[.;,:]+$/, '');

const capitalised = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1);
