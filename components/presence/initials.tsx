import { initialsOf } from '@/lib/presence/initials';

type InitialsProps = {
  /** One person, or several who share a mark: it then says how many. */
  names: readonly string[];
  small?: boolean;
};

/** People as one or two letters in a ring; whoever listens hears their names. */
export function Initials({ names, small = false }: InitialsProps) {
  const [first = ''] = names;
  const words = names.join(', ');
  return (
    <span title={words} className="inline-flex">
      <span
        aria-hidden="true"
        className={`grid place-items-center rounded-full border border-accent bg-accent-tint font-semibold text-accent leading-none ${
          small ? 'size-5 text-[0.625rem]' : 'size-7 text-xs'
        }`}
      >
        {names.length > 1 ? names.length : initialsOf(first)}
      </span>
      <span className="sr-only">{words}</span>
    </span>
  );
}
