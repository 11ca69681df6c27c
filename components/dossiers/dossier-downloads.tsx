import { FormatLink, NoFormat } from '@/components/reports/format-link';
import { buttonClass } from '@/components/ui/button-look';
import { dossierFormatNames, isFor } from '@/lib/dossiers/formats';
import { printedMax } from '@/lib/dossiers/limits';
import type { DossierView } from '@/lib/dossiers/schema';
import { type FormatGroup, formatGroups, reportFormats } from '@/lib/reports/formats';
import { figureWords } from '@/lib/words/figure-words';

const groups = ['reading', 'tables', 'programs'] as const satisfies readonly FormatGroup[];

const tooLarge = `for up to ${figureWords(printedMax.articles)} articles and ${figureWords(printedMax.claims)} claims`;

const notPublic = 'for a public dossier';

/** A dossier as a page to print, and as a file in every format that it comes in. */
export function DossierDownloads({ desk, dossier }: { desk: string; dossier: DossierView }) {
  const base = `/api/v1/desks/${desk}/dossiers/${dossier.id}/file?format=`;
  const has = (name: string) => dossier.files.includes(name);
  return (
    <section aria-labelledby="take-it-along" className="mt-6 print:hidden">
      <h2 id="take-it-along" className="sr-only">
        Take the dossier along
      </h2>
      {has('html') && (
        <a
          href={`${base}html&disposition=inline`}
          target="_blank"
          rel="noopener"
          className={buttonClass('primary')}
        >
          Open the printable dossier
          <span className="sr-only"> in a new tab</span>
        </a>
      )}
      <div className="mt-3 grid gap-x-6 gap-y-4 rounded-md border border-line bg-card p-4 md:grid-cols-3">
        {groups.map((group) => (
          <div key={group}>
            <p id={`formats-${group}`} className="font-semibold text-muted">
              {formatGroups[group]}
            </p>
            <ul aria-labelledby={`formats-${group}`} className="mt-1">
              {dossierFormatNames
                .filter((name) => reportFormats[name].group === group)
                .map((name) =>
                  has(name) ? (
                    <FormatLink key={name} name={name} href={`${base}${name}`} />
                  ) : (
                    <NoFormat
                      key={name}
                      name={name}
                      reason={isFor(name, dossier.profile) ? tooLarge : notPublic}
                    />
                  ),
                )}
            </ul>
          </div>
        ))}
      </div>
      <p className="mt-3 text-muted">
        <a
          href={`/api/v1/desks/${desk}/dossiers/${dossier.id}/bundle`}
          download
          className="text-accent underline underline-offset-2 pointer-coarse:py-3"
        >
          Download the bundle
        </a>
        : all of these with the texts, and a page that verifies them offline.
      </p>
    </section>
  );
}
