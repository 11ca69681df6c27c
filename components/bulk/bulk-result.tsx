import { Button } from '@/components/ui/button';
import type { BulkResult as Result } from './use-bulk';

type BulkResultProps = {
  result: Result;
  busy: boolean;
  onUndo: () => void;
  onClose: () => void;
};

/** What came of a bulk action: how many, which not and why, and the way back. */
export function BulkResult({ result, busy, onUndo, onClose }: BulkResultProps) {
  const { words, refused, undo, remains } = result;
  return (
    <div className="flex flex-wrap items-start gap-x-3 gap-y-1">
      <div className="min-w-0 flex-1 basis-60 py-1.5">
        <p>
          <span className="font-semibold">
            {words}
            {refused.length > 0 ? ':' : '.'}
          </span>{' '}
          {remains}
        </p>
        {refused.length > 0 && (
          <ul className="mt-1 max-h-40 overflow-y-auto">
            {refused.map(({ id, title, detail }) => (
              <li key={id} className="[overflow-wrap:anywhere]">
                “<bdi>{title}</bdi>”: {detail}
              </li>
            ))}
          </ul>
        )}
      </div>
      <span className="flex gap-1">
        {undo.length > 0 && (
          <Button size="small" busy={busy} onClick={onUndo}>
            Undo
          </Button>
        )}
        <Button look="quiet" size="small" onClick={onClose}>
          Close
        </Button>
      </span>
    </div>
  );
}
