import { clsx } from 'clsx';
import Link, { type LinkProps } from 'next/link';
import { type ButtonLook, type ButtonSize, buttonClass } from './button-look';

type LinkButtonProps<R> = LinkProps<R> & { look?: ButtonLook; size?: ButtonSize };

/** A link that is as weighty as a button: it leads somewhere and changes nothing. */
export function LinkButton<R>({ look, size, className, ...props }: LinkButtonProps<R>) {
  return <Link<R> {...props} className={clsx(buttonClass(look, size), className)} />;
}
