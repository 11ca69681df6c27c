import { Button } from '../button';
import { Notice } from '../notice';

/** Says that a part of the page could not be fetched, and asks for it again. */
export function NotLoaded({ what, onRetry }: { what: string; onRetry: () => void }) {
  return (
    <Notice tone="error">
      <p>The server cannot be reached, so {what} cannot be shown. Nothing is lost.</p>
      <Button size="small" className="mt-2" onClick={onRetry}>
        Try again
      </Button>
    </Notice>
  );
}
