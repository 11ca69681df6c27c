import type { ReactNode } from 'react';
import { Section } from '@/components/ui/page/section';
import { StatusMark } from '@/components/ui/status/status-mark';
import type { VerdictNames } from '@/lib/claims/status-names';
import { durationWords } from '@/lib/week/duration-words';
import type { Waits, WeekView } from '@/lib/week/schema';
import { figureWords } from '@/lib/words/figure-words';
import { DayChart } from './day-chart';
import { DayTable } from './day-table';
import { StageChart } from './stage-chart';

const values = ['VERIFIED', 'UNVERIFIED', 'DISPUTED'] as const;

/** How a week was, in figures and pictures; each picture has its table. `names` are the desk's. */
export function WeekFigures({ week, names }: { week: WeekView; names: VerdictNames }) {
  const { days, claims, rulings, needRuling, own } = week;
  const verdicts = days.map(({ day, verdicts: given }) => ({
    day,
    counts: values.map((value) => given[value]),
  }));
  const given = verdicts.flatMap(({ counts }) => counts).reduce((sum, count) => sum + count, 0);
  return (
    <>
      <dl className="mt-6 grid grid-cols-2 items-start gap-x-6 gap-y-4 sm:grid-cols-4">
        <Figure name={own ? 'Claims you marked' : 'Claims marked'}>{figureWords(claims)}</Figure>
        <Figure name={own ? 'Verdicts you gave' : 'Verdicts given'}>{figureWords(given)}</Figure>
        <Figure name="Rulings made">{figureWords(rulings)}</Figure>
        <Figure name="Waiting for a ruling now">{figureWords(needRuling)}</Figure>
      </dl>
      <Section
        title="Claims marked each day"
        intro="A claim counts on every day on which a verdict on it was given, and once in the week."
      >
        <DayChart
          title="Claims marked each day"
          bars={days.map(({ day, claims: count }) => ({ day, parts: [{ part: 'CLAIMS', count }] }))}
        />
        <DayTable
          caption="Claims marked each day"
          columns={['Claims']}
          rows={days.map(({ day, claims: count }) => ({ day, counts: [count] }))}
        />
      </Section>
      <Section
        title="Verdicts by value"
        intro="On the day on which each was first given, by the value it has now. One that was withdrawn counts no more."
      >
        <ul className="mb-3 flex flex-wrap gap-x-4">
          {values.map((value) => (
            <li key={value}>
              <StatusMark status={value} />
            </li>
          ))}
        </ul>
        <DayChart
          title="Verdicts each day"
          bars={days.map(({ day, verdicts: held }) => ({
            day,
            parts: values.map((value) => ({ part: value, count: held[value] })),
          }))}
        />
        <DayTable
          caption="Verdicts each day by value"
          columns={values.map((value) => names[value])}
          rows={verdicts}
        />
      </Section>
      <WaitsSection week={week} />
      <Section title="Articles by stage now" intro="All articles of the desk, whenever they came.">
        <StageChart counts={week.stages} />
      </Section>
    </>
  );
}

function Figure({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="flex flex-col-reverse">
      <dt className="text-muted">{name}</dt>
      <dd className="text-xl tabular-nums">{children}</dd>
    </div>
  );
}

function WaitsSection({ week: { waits, own } }: { week: WeekView }) {
  return (
    <Section
      title="How long articles waited"
      intro="From the arrival of an article on the desk, of those that came so far in this week. Half of them waited no longer than the median."
    >
      <div className="overflow-x-auto">
        <table className="border-collapse">
          <caption className="sr-only">How long articles waited</caption>
          <thead className="text-muted">
            <tr>
              {['Until', 'Articles', 'Median', 'Nine in ten within'].map((name) => (
                <th
                  key={name}
                  scope="col"
                  className="py-2 pr-4 text-left align-bottom font-normal last:pr-0 sm:pr-8"
                >
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <WaitsRow
              name={own ? 'your first verdict' : 'the first verdict'}
              of={waits.firstVerdict}
            />
            <WaitsRow name="they were first signed off" of={waits.signOff} />
          </tbody>
        </table>
      </div>
    </Section>
  );
}

function WaitsRow({ name, of: { articles, median, p90 } }: { name: string; of: Waits }) {
  const cell = 'py-2 pr-4 text-left align-top font-normal last:pr-0 sm:pr-8';
  const time = (seconds: number | null) => (seconds === null ? 'none yet' : durationWords(seconds));
  return (
    <tr className="border-t border-line">
      <th scope="row" className={`${cell} min-w-24`}>
        {name}
      </th>
      <td className={`${cell} tabular-nums`}>{figureWords(articles)}</td>
      <td className={`${cell} sm:whitespace-nowrap tabular-nums`}>{time(median)}</td>
      <td className={`${cell} sm:whitespace-nowrap tabular-nums`}>{time(p90)}</td>
    </tr>
  );
}
