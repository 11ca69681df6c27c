import { LinkButton } from '@/components/ui/link-button';
import { DeadEnd } from '@/components/ui/page/dead-end';

export default function NotFound({ alone = true }: { alone?: boolean }) {
  return (
    <DeadEnd alone={alone} title="There is nothing here for you.">
      <p>
        The address is not right, or what it leads to belongs to a desk that you are not on. Nothing
        was lost or changed.
      </p>
      <LinkButton href="/">Go to your desks</LinkButton>
    </DeadEnd>
  );
}
