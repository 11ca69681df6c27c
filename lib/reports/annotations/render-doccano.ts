import { codePointsOf } from '@/lib/ranges/code-points';
import type { Report } from '@/lib/reports/report';
import { statusWord } from '@/lib/reports/words/status-words';
import { partsRelation } from './parts-relation';

/**
 * Renders the article with its claims for doccano: one line of JSON, as its
 * import of sequence labels with relations takes it. A claim is labelled with
 * its status; positions are Unicode code points, end exclusive. What doccano
 * does not know it keeps as the example's metadata.
 */
export function renderDoccano({ article, revision, asOf, claims }: Report): string {
  const points = codePointsOf(revision.text);
  const entities: object[] = [];
  const relations: object[] = [];
  for (const { parts, status } of claims) {
    for (const [index, { start, end }] of parts.entries()) {
      const id = entities.length;
      entities.push({
        id,
        label: statusWord(status),
        start_offset: points.fromUnits(start),
        end_offset: points.fromUnits(end),
      });
      if (index > 0) {
        relations.push({ id: relations.length, from_id: id - 1, to_id: id, type: partsRelation });
      }
    }
  }
  const line = {
    text: revision.text,
    entities,
    relations,
    title: article.title,
    article: article.id,
    revision_sha256: revision.sha256,
    as_of: asOf,
  };
  return `${JSON.stringify(line)}\n`;
}
