import { ShownOnce } from '@/components/ui/dialogs/shown-once';
import { Notice } from '@/components/ui/notice';
import { Time } from '@/components/ui/time/time';
import type { NewTokenView } from '@/lib/tokens/schema';

/** A token just made. Only its hash is stored, so it is never shown again. */
export function NewToken({ token: { name, token, expiresAt } }: { token: NewTokenView }) {
  return (
    <Notice tone="done" title={`The token for “${name}” is made. Copy it now.`}>
      <p className="mb-3">
        It is shown only now and expires on <Time at={expiresAt} zone />. The program sends it with
        every request, as{' '}
        <code className="font-mono [overflow-wrap:anywhere]">Authorization: Bearer …</code>
      </p>
      <ShownOnce label="Token" value={token} copy="Copy token" />
    </Notice>
  );
}
