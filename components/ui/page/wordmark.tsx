/** The name of the tool, its second half underlined as a claim is. */
export function Wordmark() {
  return (
    <span className="font-serif text-lg leading-none font-semibold">
      Claim<span className="mark-verified decoration-accent">desk</span>
    </span>
  );
}
