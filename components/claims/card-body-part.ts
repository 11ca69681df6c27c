import { partForSoon } from '@/components/ui/part';

/**
 * The body of the card, a third of what the review desk is. A page that opens no claim comes without
 * it, and fetches it when somebody first touches the page.
 */
export const cardBody = partForSoon(async () => (await import('./card-body')).CardBody);
