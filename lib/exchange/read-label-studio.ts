import { z } from 'zod';
import { type Found, findQuote } from '@/lib/exchange/find-quote';
import {
  bareClaim,
  type ImportedArticle,
  type ImportedClaim,
  type Refusal,
  rangeRefusal,
  UnreadableImport,
} from '@/lib/exchange/imported-claims';
import { joinParts } from '@/lib/exchange/join-parts';
import { readKind, readStatus } from '@/lib/exchange/read-words';
import { type CodePoints, codePointsOf } from '@/lib/ranges/code-points';
import type { Range } from '@/lib/ranges/range';
import { partsRelation } from '@/lib/reports/annotations/parts-relation';

const region = z.object({
  id: z.string(),
  type: z.literal('labels'),
  value: z.object({
    start: z.int(),
    end: z.int(),
    text: z.string(),
    labels: z.array(z.string()),
  }),
});
const choices = z.object({
  id: z.string(),
  type: z.literal('choices'),
  value: z.object({ choices: z.array(z.string()) }),
});
const textArea = z.object({
  id: z.string(),
  type: z.literal('textarea'),
  value: z.object({ text: z.array(z.string()) }),
});
const relation = z.object({
  type: z.literal('relation'),
  from_id: z.string(),
  to_id: z.string(),
  labels: z.array(z.string()).default([]),
});
const work = z.object({
  was_cancelled: z.boolean().default(false),
  result: z.array(z.looseObject({ type: z.string() })),
});
const task = z.object({
  data: z.looseObject({ text: z.string().min(1), title: z.string().nullable().default(null) }),
  annotations: z.array(work).default([]),
  predictions: z.array(work).default([]),
});

/**
 * Reads articles with their claims from Label Studio's JSON: of each task the
 * first annotation that was not cancelled, or else the first prediction. Every
 * region's words are compared with the text; positions are code points, or
 * code units where an older release wrote them.
 *
 * @throws UnreadableImport where the file is no list of tasks
 */
export function readLabelStudio(json: string): {
  articles: ImportedArticle[];
  refusals: Refusal[];
} {
  const articles: ImportedArticle[] = [];
  const refusals: Refusal[] = [];
  for (const [index, item] of tasksOf(json).entries()) {
    const where = `task ${index + 1}`;
    const read = task.safeParse(item);
    if (read.success) articles.push(articleOf(read.data, where));
    else refusals.push({ where, reason: 'It is no task with a text in `data.text`.' });
  }
  return { articles, refusals };
}

function tasksOf(json: string): unknown[] {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new UnreadableImport('The file is not JSON.');
  }
  if (!Array.isArray(value)) throw new UnreadableImport('The file is no list of tasks.');
  return value;
}

/** The results that are of a shape, in order. */
function pick<T extends z.ZodType>(results: readonly unknown[], shape: T): z.output<T>[] {
  return results.flatMap((result) => {
    const read = shape.safeParse(result);
    return read.success ? [read.data] : [];
  });
}

function articleOf(
  { data, annotations, predictions }: z.output<typeof task>,
  where: string,
): ImportedArticle {
  const { text, title } = data;
  const results = (annotations.find((each) => !each.was_cancelled) ?? predictions[0])?.result ?? [];
  const regions = new Map(pick(results, region).map((each) => [each.id, each.value]));
  const kindOf = new Map(pick(results, choices).map(({ id, value }) => [id, value.choices[0]]));
  const wordingOf = new Map(pick(results, textArea).map(({ id, value }) => [id, value.text[0]]));
  const links = pick(results, relation)
    .filter(({ labels }) => labels.includes(partsRelation))
    .map(({ from_id: from, to_id: to }) => ({ from, to }));
  const points = codePointsOf(text);
  const claims: ImportedClaim[] = [];
  const refusals: Refusal[] = [];
  for (const joined of joinParts([...regions.keys()], links)) {
    const [first = ''] = joined.parts;
    const values = joined.parts.flatMap((id) => regions.get(id) ?? []);
    const found = values.map((value) => locate(text, value, points));
    const ranges = found.flatMap((each) => ('range' in each ? each.range : []));
    const lost = found.find((each) => 'reason' in each);
    const reason =
      'reason' in joined ? joined.reason : (lost?.reason ?? rangeRefusal(text, ranges));
    if (reason) {
      refusals.push({ where: `${where}, region ${joined.parts.join(' and ')}`, reason });
      continue;
    }
    claims.push({
      ...bareClaim,
      ranges,
      status: readStatus(values[0]?.labels[0] ?? ''),
      wording: wordingOf.get(first) ?? null,
      kind: readKind(kindOf.get(first) ?? ''),
    });
  }
  return { where, title, text, claims, refusals };
}

function locate(
  text: string,
  { start, end, text: exact }: z.output<typeof region>['value'],
  points: CodePoints,
): Found {
  const isUnits = text.slice(start, end) === exact;
  const named = unitsOf({ start, end }, points);
  const isPoints = named !== null && text.slice(named.start, named.end) === exact;
  return findQuote(
    text,
    { exact, prefix: '', suffix: '' },
    isPoints || !isUnits ? named : { start, end },
  );
}

function unitsOf({ start, end }: Range, points: CodePoints): Range | null {
  try {
    return { start: points.toUnits(start), end: points.toUnits(end) };
  } catch {
    return null;
  }
}
