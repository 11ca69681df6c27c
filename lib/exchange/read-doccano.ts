import { z } from 'zod';
import {
  bareClaim,
  type ImportedArticle,
  type ImportedClaim,
  type Refusal,
  rangeRefusal,
} from '@/lib/exchange/imported-claims';
import { joinParts } from '@/lib/exchange/join-parts';
import { readStatus } from '@/lib/exchange/read-words';
import { type CodePoints, codePointsOf } from '@/lib/ranges/code-points';
import type { Range } from '@/lib/ranges/range';
import { partsRelation } from '@/lib/reports/annotations/parts-relation';

const entity = z.object({
  id: z.union([z.int(), z.string()]),
  label: z.string(),
  start_offset: z.int(),
  end_offset: z.int(),
});
const relation = z.object({
  from_id: z.union([z.int(), z.string()]),
  to_id: z.union([z.int(), z.string()]),
  type: z.string(),
});
const span = z.tuple([z.int(), z.int(), z.string()]);

const example = z.object({
  text: z.string().min(1),
  title: z.string().nullable().default(null),
  entities: z.array(entity).default([]),
  relations: z.array(relation).default([]),
  /** Sequence labels without relations; files of its older releases say `labels`. */
  label: z.array(span).optional(),
  labels: z.array(span).optional(),
});

type Part = { id: string; label: string; start: number; end: number };

/**
 * Reads articles with their claims from doccano's JSON Lines, with relations or
 * without: one article a line, positions in code points. A line that can't be
 * read is refused by its number, and the others go in.
 */
export function readDoccano(jsonLines: string): {
  articles: ImportedArticle[];
  refusals: Refusal[];
} {
  const articles: ImportedArticle[] = [];
  const refusals: Refusal[] = [];
  for (const [index, line] of jsonLines.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const where = `line ${index + 1}`;
    const read = example.safeParse(jsonOf(line));
    if (read.success) articles.push(articleOf(read.data, where));
    else refusals.push({ where, reason: 'It is no example of doccano with a text and labels.' });
  }
  return { articles, refusals };
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function articleOf(read: z.output<typeof example>, where: string): ImportedArticle {
  const { text, title } = read;
  const points = codePointsOf(text);
  const parts: Part[] = [
    ...read.entities.map(({ id, label, start_offset: start, end_offset: end }) => ({
      id: String(id),
      label,
      start,
      end,
    })),
    ...(read.label ?? read.labels ?? []).map(([start, end, label], index) => ({
      id: `label ${index + 1}`,
      label,
      start,
      end,
    })),
  ];
  const byId = new Map(parts.map((part) => [part.id, part]));
  const links = read.relations
    .filter(({ type }) => type === partsRelation)
    .map(({ from_id: from, to_id: to }) => ({ from: String(from), to: String(to) }));
  const claims: ImportedClaim[] = [];
  const refusals: Refusal[] = [];
  for (const joined of joinParts([...byId.keys()], links)) {
    const found = joined.parts.flatMap((id) => byId.get(id) ?? []);
    const ranges = found.flatMap((part) => unitsOf(part, points) ?? []);
    const reason =
      'reason' in joined
        ? joined.reason
        : ranges.length < found.length
          ? 'It marks words beyond the end of the text.'
          : rangeRefusal(text, ranges);
    if (reason) refusals.push({ where: `${where}, ${joined.parts.join(' and ')}`, reason });
    else claims.push({ ...bareClaim, ranges, status: readStatus(found[0]?.label ?? '') });
  }
  return { where, title, text, claims, refusals };
}

function unitsOf({ start, end }: Part, points: CodePoints): Range | null {
  try {
    return { start: points.toUnits(start), end: points.toUnits(end) };
  } catch {
    return null;
  }
}
