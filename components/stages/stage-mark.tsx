import { stageOrder, stages } from '@/lib/stages/stages';
import type { Stage } from '@/prisma/generated/enums';

/** The stage of an article in words, with how far along it is. */
export function StageMark({ stage }: { stage: Stage }) {
  const reached = stageOrder.indexOf(stage);
  return (
    <span className="inline-flex items-center gap-2 font-semibold whitespace-nowrap">
      <span aria-hidden className="flex gap-0.5">
        {stageOrder.slice(0, 5).map((passed, index) => (
          <span
            key={passed}
            className={`h-2 w-2 rounded-full border border-ink ${index <= reached ? 'bg-ink forced-colors:bg-[CanvasText]' : ''}`}
          />
        ))}
      </span>
      {stages[stage].label}
    </span>
  );
}
