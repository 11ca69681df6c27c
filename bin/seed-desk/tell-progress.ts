/** Tells whoever watches how many articles are made, on one line that is written over. */
export function tellProgress(): (done: number, of: number) => void {
  const began = Date.now();
  return (done, of) => {
    const seconds = Math.round((Date.now() - began) / 1000);
    const figures = [done, of].map((count) => count.toLocaleString('en'));
    process.stderr.write(`\r${figures.join(' of ')} articles, ${seconds} s `);
  };
}
