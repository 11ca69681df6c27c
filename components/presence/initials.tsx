import { initialsOf } from '@/lib/presence/initials';

/** A person as one or two letters in a ring; whoever listens hears the name. */
export function Initials({ name, small = false }: { name: string; small?: boolean }) {
  return (
    <span title={name} className="inline-flex">
      <span
        aria-hidden="true"
        className={`grid place-items-center rounded-full border border-accent bg-accent-tint font-semibold text-accent leading-none ${
          small ? 'size-5 text-[0.625rem]' : 'size-7 text-xs'
        }`}
      >
        {initialsOf(name)}
      </span>
      <span className="sr-only">{name}</span>
    </span>
  );
}
