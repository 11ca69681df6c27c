import { Unreachable } from '@/components/call-api';
import { partForSoon } from '@/components/ui/part';
import type { ClaimView } from '@/lib/claims/schema';
import type { Entry } from '@/lib/outbox/entry';
import type { Destination } from './send-entry';

// Who sends has a network, and who has none keeps the change: it need not come with the page.
const sender = partForSoon(() => import('./send-entry'));

/** Does what `sendEntry` does, once that is fetched. Throws `Unreachable` where it cannot be. */
export async function send(to: Destination, entry: Entry): Promise<readonly ClaimView[]> {
  await sender.load();
  const { loaded } = sender.state();
  if (!loaded) throw new Unreachable('What sends changes could not be fetched.');
  return loaded.sendEntry(to, entry);
}
