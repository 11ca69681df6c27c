import type { Claim, DateMention, Quantity, Range, Split, Values } from './types';

const STATUS_MARKS = { UNVERIFIED: '?', VERIFIED: '✓', DISPUTED: '≠' } as const;

/** The result for a person: numbered claims with who says it, what limits it and what is suggested. */
export function describeSplit(text: string, split: Split): string {
  const furniture =
    split.blocks.length -
    split.blocks.filter(({ kind }) => /^(?:paragraph|quote|list-item)$/.test(kind)).length;
  const head = `${counted(split.claims.length, 'claim')} in ${counted(split.sentences.length, 'sentence')} (${counted(furniture, 'block')} of furniture left out)`;
  const claims = split.claims.map((claim, i) => describeClaim(text, split, claim, i + 1));
  return [head, ...claims].join('\n\n');
}

const counted = (many: number, noun: string) => `${many} ${noun}${many === 1 ? '' : 's'}`;

function describeClaim(text: string, split: Split, claim: Claim, number: number): string {
  const words = (range: Range | null) =>
    range ? text.slice(range.start, range.end).replace(/\s+/g, ' ') : null;
  const lines = [`${String(number).padStart(3)}. ${claim.text}`];
  const attribution =
    claim.attribution === null ? undefined : split.attributions[claim.attribution];
  if (attribution)
    lines.push(
      `     source: ${words(attribution.source) ?? 'not named'}${meantBy(split, attribution.source)} (${words(attribution.cue) ?? 'no cue'}), confidence ${attribution.confidence.toFixed(2)}`,
    );
  if (claim.hedges.length > 0)
    lines.push(
      `     hedges: ${claim.hedges.map((hedge) => `${words(hedge)} (${hedge.kind})`).join(', ')}`,
    );
  const values = describeValues(claim, split.values);
  if (values.length > 0) lines.push(`     values: ${values.join(', ')}`);
  for (const { explains, words: meant } of claim.offers)
    lines.push(`     perhaps: “${words(explains)}” is ${meant}`);
  const worth = claim.checkWorthy
    ? 'worth checking'
    : claim.checkable
      ? 'checkable'
      : 'not checkable';
  lines.push(`     confidence: ${claim.confidence.toFixed(2)}`);
  lines.push(
    `     ${worth}, ${claim.checkWorthiness.toFixed(2)}: ${claim.reasons.join(', ') || 'nothing stands out'}`,
  );
  if (claim.suggestedStatus) {
    lines.push(
      `     suggested: ${STATUS_MARKS[claim.suggestedStatus]} ${claim.suggestedStatus.toLowerCase()}, because of “${claim.suggestedReason}”`,
    );
  }
  return lines.join('\n');
}

/** ", who is Lena Varga", where a pronoun names the source. */
function meantBy({ values }: Split, source: Range | null): string {
  const meant = values.entities.find(({ references }) =>
    references.some(({ start, end }) => start === source?.start && end === source.end),
  );
  return meant ? `, who is ${meant.name}` : '';
}

function describeValues({ values }: Claim, all: Values): string[] {
  const quantities = values.quantities.flatMap((index) => all.quantities[index] ?? []);
  const dates = values.dates.flatMap((index) => all.dates[index] ?? []);
  const entities = values.entities.flatMap((index) => all.entities[index] ?? []);
  return [
    ...quantities.map(describeQuantity),
    ...dates.map(describeDate),
    ...entities.map(({ name, kind }) => (kind === 'unknown' ? name : `${name} (${kind})`)),
  ];
}

/** "at least 60 person", "at least about 40 civilian", "10 to 12 boat". */
function describeQuantity({ min, max, approximate, unit }: Quantity): string {
  const about = approximate ? 'about ' : '';
  const what = unit === null ? '' : ` ${unit}`;
  if (max === null) return `at least ${about}${min}${what}`;
  if (min === null) return `at most ${about}${max}${what}`;
  return `${about}${min === max ? min : `${min} to ${max}`}${what}`;
}

function describeDate({ interval, grain }: DateMention): string {
  if (interval === null) return `an undecided ${grain}`;
  return interval.from === interval.to ? interval.from : `${interval.from} to ${interval.to}`;
}
