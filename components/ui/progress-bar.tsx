import { figureWords } from '@/lib/words/figure-words';

type ProgressBarProps = { label: string; done: number; of: number };

/** How far something has come, as a bar and in figures. */
export function ProgressBar({ label, done, of }: ProgressBarProps) {
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <progress
        aria-label={label}
        value={done}
        max={Math.max(of, 1)}
        className="h-3 min-w-0 flex-1 basis-48 appearance-none overflow-hidden rounded-[3px] bg-pending-tint [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-pending-tint [&::-webkit-progress-value]:bg-accent"
      />
      <span className="tabular-nums">
        {figureWords(done)} of {figureWords(of)}
      </span>
    </div>
  );
}
