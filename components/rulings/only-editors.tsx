import { LinkButton } from '@/components/ui/link-button';
import { DeadEnd } from '@/components/ui/page/dead-end';

/** Where somebody is who does not rule. */
export function OnlyEditors({ desk }: { desk: string }) {
  return (
    <DeadEnd title="Only editors see this page.">
      <p>Editors rule where verdicts disagree. What they rule shows on the card of the claim.</p>
      <LinkButton href={`/desks/${desk}/articles`}>Go to the articles</LinkButton>
    </DeadEnd>
  );
}
