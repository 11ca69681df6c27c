import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { AddArticleFailure } from './add-article-failure';

type AddArticleNoticeProps = {
  failure: AddArticleFailure;
  desk: string;
  /** The id under which an article may be stored already. */
  articleId: string;
  onRenew: () => void;
};

/** Why the article was not added, what was kept, and what to do. */
export function AddArticleNotice({ failure, desk, articleId, onRenew }: AddArticleNoticeProps) {
  switch (failure.kind) {
    case 'fields':
      return (
        <Notice tone="error" title="The article was not added yet. Nothing is lost.">
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
          What you entered is kept on this device. Press “Add article” again when you are back on
          line; it will not be added twice.
        </Notice>
      );
    case 'signed-out':
      return (
        <Notice tone="error" title="You were signed out in the meantime.">
          What you entered is kept on this device.{' '}
          <a href={`/sign-in?from=/desks/${desk}/articles/new`} className="text-accent underline">
            Sign in again
          </a>{' '}
          and add it then.
        </Notice>
      );
    case 'id-taken':
      return (
        <Notice tone="error" title="An earlier version of this text is on the desk already.">
          <p>
            The server had stored it before you changed it here.{' '}
            <a href={`/desks/${desk}/articles/${articleId}`} className="text-accent underline">
              See what is stored
            </a>
            , or add what you have now as an article of its own.
          </p>
          <Button size="small" className="mt-2" onClick={onRenew}>
            Make it another article
          </Button>
        </Notice>
      );
    case 'refused':
      return (
        <Notice tone="error" title="The article was not added. What you entered is kept here.">
          {failure.detail}
        </Notice>
      );
  }
}
