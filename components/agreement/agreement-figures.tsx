import Link from 'next/link';
import { LinkButton } from '@/components/ui/link-button';
import { Section } from '@/components/ui/page/section';
import { agreementAddress } from '@/lib/agreement/agreement-address';
import { leftOutWords } from '@/lib/agreement/estimate-words';
import type { AgreementQuery, AgreementView } from '@/lib/agreement/schema';
import { kinds } from '@/lib/claims/kinds';
import { figureWords } from '@/lib/words/figure-words';
import { FigureTable } from './figure-table';
import { PairMatrix } from './pair-matrix';

type AgreementFiguresProps = { desk: string; query: AgreementQuery; agreement: AgreementView };

const link = 'text-accent underline';

/** How far reviewers agree: over all that was asked for, and by kind, pair and article. */
export function AgreementFigures({ desk, query, agreement }: AgreementFiguresProps) {
  const { percent, alpha, fleiss, fleissSize, pair } = agreement;
  const percentOf = (estimate: typeof percent) => ({ estimate, as: 'percent' }) as const;
  const coefficient = (estimate: typeof percent) => ({ estimate, as: 'coefficient' }) as const;
  const { after: _, ...kept } = query;
  const narrowed = (change: Partial<Record<keyof AgreementQuery, string>>) =>
    agreementAddress(desk, { ...kept, ...change });
  return (
    <>
      <Section title="Over all of these claims">
        <FigureTable
          caption="How far reviewers agree"
          columns={['Measure', 'Figure']}
          rows={[
            { key: 'percent', name: 'Agreeing pairs of verdicts', figures: [percentOf(percent)] },
            { key: 'alpha', name: 'Krippendorff’s alpha', figures: [coefficient(alpha)] },
            {
              key: 'fleiss',
              name: `Fleiss’ kappa${fleissSize === null ? '' : `, of claims with ${fleissSize} verdicts`}`,
              figures: [coefficient(fleiss)],
            },
            ...(pair
              ? [{ key: 'kappa', name: 'Cohen’s kappa', figures: [coefficient(pair.kappa)] }]
              : []),
          ]}
        />
        {pair && (
          <div className="mt-6 overflow-x-auto">
            <PairMatrix pair={pair} />
          </div>
        )}
      </Section>
      <Counted agreement={agreement} />
      <Section title="By kind of claim">
        <FigureTable
          caption="Agreement by kind of claim"
          columns={['Kind', 'Agreeing pairs', 'Alpha']}
          rows={agreement.kinds.map(({ kind, ...figures }) => ({
            key: kind,
            name: (
              <Link className={link} href={narrowed({ kind })}>
                {kinds[kind]}
              </Link>
            ),
            figures: [percentOf(figures.percent), coefficient(figures.alpha)],
          }))}
        />
      </Section>
      {!pair && (
        <Section title="By pair of reviewers" intro="Those with the most claims in common first.">
          <FigureTable
            caption="Agreement by pair of reviewers"
            columns={['Pair', 'Agreeing pairs', 'Cohen’s kappa']}
            rows={agreement.pairs.map(({ one, other, ...figures }) => ({
              key: `${one.id} ${other.id}`,
              name: (
                <Link className={link} href={narrowed({ pair: `${one.id},${other.id}` })}>
                  <bdi>{one.name}</bdi> and <bdi>{other.name}</bdi>
                </Link>
              ),
              figures: [percentOf(figures.percent), coefficient(figures.kappa)],
            }))}
          />
        </Section>
      )}
      <Section title="By article" intro="Articles with verdicts, newest first.">
        <FigureTable
          caption="Agreement by article"
          columns={['Article', 'Agreeing pairs', 'Alpha']}
          rows={agreement.articles.map(({ id, title, ...figures }) => ({
            key: id,
            name: (
              <Link className={link} href={narrowed({ article: id })}>
                <bdi>{title}</bdi>
              </Link>
            ),
            figures: [percentOf(figures.percent), coefficient(figures.alpha)],
          }))}
        />
        {agreement.next && (
          <LinkButton className="mt-4" href={narrowed({ after: agreement.next })}>
            Older articles
          </LinkButton>
        )}
      </Section>
      <Meaning />
    </>
  );
}

function Counted({ agreement: { verdicts, counted, leftOut } }: { agreement: AgreementView }) {
  return (
    <Section title="What was counted">
      <p className="max-w-measure">
        Of {figureWords(verdicts)} verdicts {figureWords(counted.verdicts)} count, on{' '}
        {figureWords(counted.claims)} claims; {figureWords(counted.independent)} of them were given
        when no verdict of anybody else on the claim could be seen.
      </p>
      {leftOut.length > 0 && (
        <>
          <p className="mt-3">Left out are</p>
          <ul className="list-disc pl-5">
            {leftOut.map(({ because, verdicts: many }) => (
              <li key={because}>
                {figureWords(many)} {leftOutWords[because]}
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

function Meaning() {
  return (
    <Section title="What the figures mean, and what they don’t">
      <ul className="flex max-w-measure list-disc flex-col gap-2 pl-5">
        <li>
          A verdict counts as it was first given. What somebody made of it once they saw others is
          no agreement; a ruling is none either.
        </li>
        <li>
          Agreeing pairs are what one sees. Where most claims get the same verdict, people would
          agree often by chance alone.
        </li>
        <li>
          Kappa and alpha take chance away: 1 is agreement throughout, 0 what chance gives, below 0
          less than that. Where all verdicts are the same they cannot say anything.
        </li>
        <li>
          “Between” holds the figure 95 times of 100 if claims like these were drawn again. Two
          figures whose ranges overlap much may well be equal.
        </li>
        <li>
          People who agree may be wrong together. And who disagrees need not be careless: the claim
          may be hard, or the desk’s rules unclear.
        </li>
      </ul>
    </Section>
  );
}
