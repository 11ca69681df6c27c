import { buttonClass } from '@/components/ui/button-look';
import { type BoardQuery, writeBoardAddress } from '@/lib/board/address';
import { type ClaimsFormat, claimsFormats } from '@/lib/reports/claims-formats';

const formats = Object.keys(claimsFormats) as ClaimsFormat[];

/** The claims of all articles that the board shows, on whatever page of it, as a file. */
export function BoardDownloads({ desk, query }: { desk: string; query: BoardQuery }) {
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
        {formats.map((format) => (
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
    </details>
  );
}
