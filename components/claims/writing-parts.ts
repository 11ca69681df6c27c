import { partForSoon } from '@/components/ui/part';
import type { Command } from '@/lib/keys/commands';
import type { ReviewPolicy } from './review-context';

/**
 * The body of the card, a third of what the review desk is. A page that opens no claim comes without
 * it, and fetches it when somebody first touches the page.
 */
export const cardBody = partForSoon(async () => (await import('./card/card-body')).CardBody);

export const caret = partForSoon(async () => (await import('./text/caret')).Caret);

const parts = [cardBody, caret];

/** How long keys wait for these parts, in ms. A network that is gone may take minutes to say so. */
const patienceMs = 10_000;

/** Fetches them. Resolves once they are there, cannot be fetched or have been waited for long enough. */
export async function fetchWritingParts(): Promise<void> {
  const patience = new Promise((resolve) => setTimeout(resolve, patienceMs));
  await Promise.race([Promise.all(parts.map((part) => part.load())), patience]);
}

export const hasWritingParts = (): boolean => parts.every((part) => part.state().loaded !== null);

/**
 * Whether a command leads to where a person goes on by writing, by ticking or by the arrow keys: what
 * they press next has to find it there.
 */
export const leadsToWriting = (command: Command, policy: ReviewPolicy): boolean =>
  isMark(command) ? policy.rationaleRequiredFor.length > 0 : leading.includes(command);

/** Whether a command marks a claim, which leads to the rationale where the desk asks for one. */
export const isMark = (command: Command): boolean =>
  command.startsWith('mark-') || command === 'confirm';

const leading: readonly Command[] = [
  'write-rationale',
  'add-evidence',
  'log-search',
  'go-through-checklist',
  'comment',
  'edit-wording',
  'edit-words',
  'open-caret',
  'rule',
];
