import { Definitions } from '@/components/ui/page/definitions';
import { Time } from '@/components/ui/time/time';
import type { DossierView } from '@/lib/dossiers/schema';
import { sizeWords } from '@/lib/imports/size-words';
import { withheldList } from '@/lib/reports/account/report-account';
import { profiles } from '@/lib/reports/profiles';
import { figureWords } from '@/lib/words/figure-words';

/** Of what a dossier is, of which moment, for whom, and who has asked for it. */
export function DossierIdentity({ dossier }: { dossier: DossierView }) {
  const { head, profile, madeBy, createdAt, size, state } = dossier;
  return (
    <Definitions
      className="mt-4"
      rows={[
        ['As of', head && <Time at={head.asOf} />],
        ['Which articles', head && <bdi>{head.filter}</bdi>],
        ['Articles', head && figureWords(head.articleCount)],
        ['Claims', head && figureWords(head.summary.total)],
        ['For', `${profiles[profile].label}: ${profiles[profile].use}`],
        ['Withheld', head && withheldList(head)],
        [
          'Asked for',
          <>
            by <bdi>{madeBy.name}</bdi>, <Time at={createdAt} />
          </>,
        ],
        ['Size', state === 'DONE' && sizeWords(size)],
      ]}
    />
  );
}
