import { z } from 'zod';
import { findQuote } from '@/lib/exchange/find-quote';
import {
  bareClaim,
  type ImportedClaim,
  type ImportedClaims,
  rangeRefusal,
  UnreadableImport,
} from '@/lib/exchange/imported-claims';
import { readKind, readStatus } from '@/lib/exchange/read-words';
import { codePointsOf } from '@/lib/ranges/code-points';
import type { Range } from '@/lib/ranges/range';

/** What JSON-LD writes as one value or as a list of them. */
const oneOrMany = <T extends z.ZodType>(schema: T) =>
  z.union([z.array(schema), schema.transform((value): z.output<T>[] => [value])]);

const quote = z.object({
  type: z.literal('TextQuoteSelector'),
  exact: z.string(),
  prefix: z.string().default(''),
  suffix: z.string().default(''),
});
const position = z.object({
  type: z.literal('TextPositionSelector'),
  start: z.int().min(0),
  end: z.int().min(0),
});
const selector = z.union([quote, position, z.looseObject({ type: z.string() })]);
const target = z.object({ selector: oneOrMany(selector) });
const body = z.union([
  z.object({ purpose: z.string(), value: z.string() }),
  z.unknown().transform(() => ({ purpose: '', value: '' })),
]);
const annotation = z.object({ body: oneOrMany(body).default([]), target: oneOrMany(target) });

const page = z.object({ items: z.array(z.unknown()) });
const collection = z.object({ first: page });

type Selector = z.output<typeof selector>;
const isQuote = (each: Selector): each is z.output<typeof quote> =>
  each.type === 'TextQuoteSelector';
const isPosition = (each: Selector): each is z.output<typeof position> =>
  each.type === 'TextPositionSelector';

/**
 * Reads claims from W3C Web Annotations of a text: a collection with its first
 * page, a page, a list of annotations, or one. Positions are code points; a
 * quote that is not at its position is looked for.
 *
 * @throws UnreadableImport where the file is none of these
 */
export function readAnnotations(json: string, text: string): ImportedClaims {
  const points = codePointsOf(text);
  const claims: ImportedClaim[] = [];
  const refusals: ImportedClaims['refusals'] = [];
  for (const [index, item] of itemsOf(json).entries()) {
    const read = readAnnotation(item, text, points.toUnits);
    if ('reason' in read) refusals.push({ where: `annotation ${index + 1}`, reason: read.reason });
    else claims.push(read);
  }
  return { claims, refusals };
}

function itemsOf(json: string): unknown[] {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new UnreadableImport('The file is not JSON.');
  }
  if (Array.isArray(value)) return value;
  const whole = collection.safeParse(value);
  if (whole.success) return whole.data.first.items;
  const one = page.safeParse(value);
  if (one.success) return one.data.items;
  if (annotation.safeParse(value).success) return [value];
  // A collection without annotations has no first page.
  if (z.object({ total: z.literal(0) }).safeParse(value).success) return [];
  throw new UnreadableImport('The file has no W3C Web Annotations.');
}

function readAnnotation(
  item: unknown,
  text: string,
  toUnits: (index: number) => number,
): ImportedClaim | { reason: string } {
  const parsed = annotation.safeParse(item);
  if (!parsed.success) return { reason: 'It is no annotation of a text.' };
  const ranges: Range[] = [];
  for (const { selector: selectors } of parsed.data.target) {
    const found = locate(text, selectors, toUnits);
    if ('reason' in found) return found;
    ranges.push(found.range);
  }
  const reason = rangeRefusal(text, ranges);
  if (reason) return { reason };
  const valueFor = (purpose: string) =>
    parsed.data.body.find((each) => each.purpose === purpose)?.value ?? null;
  const status = valueFor('classifying');
  const kind = valueFor('tagging');
  // Of several comments there is no telling which is the reason.
  const [comment, other] = parsed.data.body.filter(({ purpose }) => purpose === 'commenting');
  return {
    ...bareClaim,
    ranges,
    status: status === null ? null : readStatus(status),
    kind: kind === null ? null : readKind(kind),
    wording: valueFor('describing'),
    rationale: other === undefined ? (comment?.value ?? null) : null,
  };
}

function locate(text: string, selectors: readonly Selector[], toUnits: (index: number) => number) {
  const at = selectors.find(isPosition);
  const quoted = selectors.find(isQuote);
  const named = at ? unitsOf(at, toUnits) : null;
  if (quoted) return findQuote(text, quoted, named);
  if (named) return { range: named };
  return { reason: 'It names neither the words nor a position that the text has.' };
}

function unitsOf({ start, end }: Range, toUnits: (index: number) => number): Range | null {
  try {
    return { start: toUnits(start), end: toUnits(end) };
  } catch {
    return null;
  }
}
