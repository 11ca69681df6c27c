import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { type Actor, aRole } from '@/lib/desks/actor';

/** What somebody is on the desk now, and what that means for the page that they have open. */
export function NewRole({ role }: { role: Actor['role'] | 'no-member' }) {
  if (role === 'no-member') {
    return (
      <Notice tone="error" title="You are no member of this desk any more." className="mb-6">
        <p>
          An admin has ended your work here. What you have saved stays as it is, under your name.
          What is not saved yet stays on this device, and is saved should you be let in again.
        </p>
        {/* Not a link within the app: nothing of the desk may be shown from what is loaded already. */}
        <p className="mt-2">
          <a href="/" className="text-accent underline underline-offset-2">
            Go to your desks
          </a>
        </p>
      </Notice>
    );
  }
  return (
    <Notice title={`You are ${aRole(role)} on this desk now.`} className="mb-6">
      <p>
        An admin has changed your role while this page was open. Load it anew to see what you can do
        now; what is not saved yet stays on this device.
      </p>
      <p className="mt-2">
        <Button size="small" onClick={() => location.reload()}>
          Load the page anew
        </Button>
      </p>
    </Notice>
  );
}
