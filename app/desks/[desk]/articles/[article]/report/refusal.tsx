import { LinkButton } from '@/components/ui/link-button';
import { DeadEnd } from '@/components/ui/page/dead-end';
import { Problem } from '@/lib/api/problem';

/** A refusal is shown to the person; anything else is an error. */
export function orRefusal(error: unknown): Problem {
  if (error instanceof Problem && error.kind === 'not-allowed') return error;
  throw error;
}

type ReportRefusalProps = { desk: string; articleId: string; detail: string };

/** To whoever reviews blind: why there is no report for them yet, and the way on. */
export function ReportRefusal({ desk, articleId, detail }: ReportRefusalProps) {
  return (
    <DeadEnd title="The report is not there for you yet.">
      <p>{detail}</p>
      <LinkButton href={`/desks/${desk}/articles/${articleId}?show=unmarked`}>
        Show what you have not marked
      </LinkButton>
    </DeadEnd>
  );
}
