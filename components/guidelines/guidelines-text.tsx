import { clsx } from 'clsx';
import './guidelines.css';

/** Guidelines as a page to be read. `html` comes from `renderMarkdown`, which lets nothing else through. */
export function GuidelinesText({ html, className }: { html: string; className?: string }) {
  return (
    <div
      className={clsx('guidelines', className)}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: made by the server from Markdown without HTML.
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
