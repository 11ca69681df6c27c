import type { ReactNode } from 'react';
import { type ReportFormatName, reportFormats } from '@/lib/reports/formats';

type FormatLinkProps = {
  name: ReportFormatName;
  href: string;
  /** What is to be known of the file. */
  children?: ReactNode;
};

/** One format to download, in a list of them. */
export function FormatLink({ name, href, children }: FormatLinkProps) {
  const { label, use } = reportFormats[name];
  const useId = `format-${name}`;
  return (
    <li className="border-t border-line first:border-0">
      {/* The link covers its row, and its name is short: what the format is for describes it. */}
      <div className="group/file relative -mx-2 rounded-sm px-2 py-2 hover:bg-accent-tint">
        <a
          href={href}
          download
          aria-describedby={useId}
          className="font-semibold text-accent underline-offset-2 after:absolute after:inset-0 group-hover/file:underline"
        >
          <span className="sr-only">Download </span>
          {label}
        </a>
        <p id={useId} className="text-muted text-xs">
          {use}
        </p>
      </div>
      {children}
    </li>
  );
}

/** A format that is not to be had, and why. */
export function NoFormat({ name, reason }: { name: ReportFormatName; reason: string }) {
  return (
    <li className="border-t border-line py-2 first:border-0">
      <span className="font-semibold text-muted">{reportFormats[name].label}</span>
      <span className="block text-muted text-xs">{reason}</span>
    </li>
  );
}
