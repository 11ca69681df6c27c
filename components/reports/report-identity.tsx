import { Isolated } from '@/components/ui/isolated';
import { Definitions } from '@/components/ui/page/definitions';
import { Day, Time } from '@/components/ui/time/time';
import { profileWords, withheldList } from '@/lib/reports/account/report-account';
import type { Report } from '@/lib/reports/report';
import { stages } from '@/lib/stages/stages';
import { SourceLink } from './source-link';

/** Which text of which article the report speaks of, and of which moment. */
export function ReportIdentity({ report }: { report: Report }) {
  const { article, revision, asOf, stage, publishedAt } = report;
  return (
    <Definitions
      className="mt-6"
      rows={[
        ['As of', <Time key="as-of" at={asOf} zone />],
        ['Stage', stages[stage].label],
        ['Published by the desk', publishedAt && <Time key="published" at={publishedAt} zone />],
        ['Publisher', article.publisher && <Isolated>{article.publisher}</Isolated>],
        ['Author', article.author && <Isolated>{article.author}</Isolated>],
        ['Published', article.publishedOn && <Day on={article.publishedOn} />],
        ['Source', article.sourceUrl && <SourceLink address={article.sourceUrl} />],
        ['Revision', `${revision.number}`],
        [
          'SHA-256',
          <code key="sha256" className="font-mono text-xs [overflow-wrap:anywhere]">
            {revision.sha256}
          </code>,
        ],
        ['For', profileWords(report)],
        ['Withheld', withheldList(report)],
      ]}
    />
  );
}
