import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { RevisionFailure } from './revision-failure';

type RevisionNoticeProps = {
  failure: RevisionFailure;
  /** Where the new text is written. */
  path: string;
  onLook: () => void;
};

/** Why the new text was not taken, what was kept, and what to do. */
export function RevisionNotice({ failure, path, onLook }: RevisionNoticeProps) {
  switch (failure.kind) {
    case 'fields':
      return (
        <Notice tone="error" title="The new text was not looked at yet. Nothing is lost.">
          <ul className="mt-1 list-disc pl-4">
            {Object.entries(failure.errors).map(([field, message]) => (
              <li key={field}>{message}</li>
            ))}
          </ul>
        </Notice>
      );
    case 'unreachable':
      return (
        <Notice tone="error" title="The server cannot be reached.">
          What you entered is kept on this device. Try again when you are back on line; the text
          will not be taken twice.
        </Notice>
      );
    case 'signed-out':
      return (
        <Notice tone="error" title="You were signed out in the meantime.">
          What you entered is kept on this device.{' '}
          <a href={`/sign-in?from=${path}`} className="text-accent underline">
            Sign in again
          </a>{' '}
          and go on then.
        </Notice>
      );
    case 'stale':
      return (
        <Notice tone="error" title="The article was changed while you were looking.">
          <p>
            Nothing was stored, and your text is kept. What it changes is something else by now.
          </p>
          <Button size="small" className="mt-2" onClick={onLook}>
            Look again
          </Button>
        </Notice>
      );
    case 'refused':
      return (
        <Notice tone="error" title="Nothing was stored. Your text is kept here.">
          {failure.detail}
        </Notice>
      );
  }
}
