/** The id of a page's main part, where the skip link leads. */
export const mainId = 'main';

/** Lets whoever uses the keyboard pass over the header. Seen only while it has the focus. */
export function SkipLink() {
  return (
    <a
      href={`#${mainId}`}
      className="fixed top-2 left-2 z-50 -translate-y-16 rounded-md bg-accent px-4 py-2 font-semibold text-on-accent focus:translate-y-0 print:hidden"
    >
      Skip to the content
    </a>
  );
}
