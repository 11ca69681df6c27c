/** A key as it is called, in a frame. */
export function Kbd({ children }: { children: string }) {
  return (
    <kbd className="min-w-6 whitespace-nowrap rounded-[4px] border border-edge px-1.5 text-center font-sans">
      {children}
    </kbd>
  );
}
