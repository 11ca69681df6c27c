import type { Route } from 'next';
import { buttonClass } from '@/components/ui/button-look';
import { LinkButton } from '@/components/ui/link-button';
import { type BoardQuery, writeBoardAddress } from '@/lib/board/address';
import { claimsFormatNames, claimsFormats } from '@/lib/reports/desk-claims/claims-formats';

type BoardDownloadsProps = {
  desk: string;
  query: BoardQuery;
  /** Whether whoever looks may have a dossier made. */
  makesDossiers: boolean;
};

/** What the board shows, on whatever page of it, taken along: its claims as a file, or a dossier. */
export function BoardDownloads({ desk, query, makesDossiers }: BoardDownloadsProps) {
  const all = writeBoardAddress({ ...query, after: undefined });
  const asked = writeBoardAddress({ ...query, sort: 'newest', after: undefined });
  return (
    <details className="mt-8 print:hidden">
      <summary className="w-fit cursor-pointer py-2.5 font-semibold">
        Download what is shown
      </summary>
      <p className="max-w-measure text-muted">
        All claims of all articles that this list has, on its further pages too.
      </p>
      <ul className="mt-3 flex flex-wrap gap-x-6 gap-y-2">
        {claimsFormatNames.map((format) => (
          <li key={format} className="flex items-center gap-2">
            <a
              href={`/api/v1/desks/${desk}/claims/export?format=${format}${asked && `&${asked}`}`}
              download
              className={buttonClass()}
            >
              <span className="sr-only">Download the claims as </span>
              {claimsFormats[format].label}
            </a>
            <span className="text-muted">{claimsFormats[format].use}</span>
          </li>
        ))}
      </ul>
      <p className="mt-6 max-w-measure text-muted">
        A dossier is one report of all these articles as they stand at one moment, to read and to
        pass on.
      </p>
      <p className="mt-3 flex flex-wrap gap-2">
        {makesDossiers && (
          <LinkButton href={`/desks/${desk}/dossiers/new${all && `?${all}`}` as Route}>
            Make a dossier
          </LinkButton>
        )}
        <LinkButton href={`/desks/${desk}/dossiers`} look="quiet">
          Dossiers of the desk
        </LinkButton>
      </p>
    </details>
  );
}
