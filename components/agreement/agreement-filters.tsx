import Form from 'next/form';
import Link from 'next/link';
import { Button } from '@/components/ui/button';
import { DayField } from '@/components/ui/fields/day-field';
import { Select } from '@/components/ui/fields/select';
import { agreementAddress } from '@/lib/agreement/agreement-address';
import type { AgreementQuery } from '@/lib/agreement/schema';
import { kinds } from '@/lib/claims/kinds';

type AgreementFiltersProps = {
  desk: string;
  query: AgreementQuery;
  /** What article and pair of people are called, where the query names them. */
  article: string | null;
  pair: string | null;
};

/** What the figures are of. An ordinary form: the address holds what was asked. */
export function AgreementFilters({ desk, query, article, pair }: AgreementFiltersProps) {
  const options = Object.entries(kinds).map(([value, label]) => ({ value, label }));
  return (
    <Form
      noValidate
      action={`/desks/${desk}/agreement`}
      // Another address makes new fields, so that they show what it says.
      key={agreementAddress(desk, query)}
      className="mt-4 flex flex-wrap items-start gap-4 print:hidden"
    >
      {query.article && <input type="hidden" name="article" value={query.article} />}
      {query.pair && <input type="hidden" name="pair" value={query.pair} />}
      <Select
        label="Kind of claim"
        name="kind"
        defaultValue={query.kind ?? ''}
        options={[{ value: '', label: 'All kinds' }, ...options]}
      />
      <DayField label="First given from" name="from" defaultValue={query.from} />
      <DayField label="First given until" name="until" defaultValue={query.until} />
      {/* Beside the fields and not their labels, also where a field says what is wrong below it. */}
      <label className="flex min-h-10 items-center gap-2 md:mt-6">
        <input
          type="checkbox"
          name="independent"
          value="yes"
          defaultChecked={query.independent !== undefined}
        />
        Only verdicts given without seeing others
      </label>
      <Button type="submit" className="md:mt-6">
        Show
      </Button>
      {(article || pair) && (
        <ul className="flex basis-full flex-col gap-1">
          {article && (
            <li className="[overflow-wrap:anywhere]">
              Only the article “<bdi>{article}</bdi>”.{' '}
              <Link
                className="text-accent underline"
                href={agreementAddress(desk, { ...query, article: undefined })}
              >
                All articles
              </Link>
            </li>
          )}
          {pair && (
            <li className="[overflow-wrap:anywhere]">
              Only <bdi>{pair}</bdi>.{' '}
              <Link
                className="text-accent underline"
                href={agreementAddress(desk, { ...query, pair: undefined })}
              >
                All reviewers
              </Link>
            </li>
          )}
        </ul>
      )}
    </Form>
  );
}
