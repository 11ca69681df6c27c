'use client';

import { useDesk, useReview } from '@/components/claims/review-context';
import type { ClaimView } from '@/lib/claims/schema';
import { placeOf } from '@/lib/layout/article-layout';
import type { Range } from '@/lib/ranges/range';
import { otherNames, valuesOfClaims } from '@/lib/values/claim-values';
import { describeDate, describeQuantity } from '@/lib/values/describe-value';

type Item = { at: Range; words: string; says: string };

/** Whom or what a claim is about, its figures and its dates as they are compared; each shows its words in the article. */
export function ClaimValues({ claim }: { claim: ClaimView }) {
  const { text, values } = useDesk().article.revision;
  if (!values) return null;
  const words = ({ start, end }: Range) => text.slice(start, end).replaceAll(/\s+/g, ' ');
  const { entities, quantities, dates } = valuesOfClaims(values)(claim);
  const rows: [string, Item[]][] = [
    [
      'Names',
      entities.map(({ entity, at }) => ({
        at,
        words: entity.name,
        says: otherNames(text, entity).slice(0, 4).join(', '),
      })),
    ],
    ['Figures', quantities.map((at) => ({ at, words: words(at), says: describeQuantity(at) }))],
    ['Dates', dates.map((at) => ({ at, words: words(at), says: describeDate(at) }))],
  ];
  if (rows.every(([, items]) => items.length === 0)) return null;
  return (
    <dl className="grid grid-cols-[var(--spacing-label)_1fr] items-baseline gap-x-3 gap-y-1">
      {rows.map(([name, items]) => (
        <Row key={name} name={name} items={items} />
      ))}
    </dl>
  );
}

function Row({ name, items }: { name: string; items: readonly Item[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <dt className="text-muted">{name}</dt>
      <dd className="min-w-0 pl-1">
        <ul className="flex flex-col gap-0.5">
          {items.map((item) => (
            <li key={item.at.start}>
              <Value {...item} />
            </li>
          ))}
        </ul>
      </dd>
    </>
  );
}

function Value({ at, words, says }: Item) {
  const { actions } = useDesk();
  const passages = useReview((state) => state.passages);
  return (
    <>
      <button
        type="button"
        title={`Show it in ${placeOf(passages, at)}`}
        className="foreign inline text-left font-serif text-base underline decoration-dotted underline-offset-4"
        onClick={() => actions.trace(at)}
      >
        {words}
      </button>
      {says !== '' && (
        <span className="text-muted">
          : <bdi>{says}</bdi>
        </span>
      )}
    </>
  );
}
