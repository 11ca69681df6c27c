import { type ReactNode, useId } from 'react';

/** A part of a page under its own heading. */
export function Section({
  id: anchor,
  title,
  intro,
  children,
}: {
  /** For links that lead to it. */
  id?: string;
  title: string;
  intro?: ReactNode;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section id={anchor} aria-labelledby={id} className="mt-10 border-t border-line pt-6">
      <h2 id={id} className="text-base">
        {title}
      </h2>
      {intro && <p className="mt-1 max-w-measure text-muted">{intro}</p>}
      <div className="mt-4">{children}</div>
    </section>
  );
}
