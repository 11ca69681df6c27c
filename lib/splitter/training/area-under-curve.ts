/**
 * The chance that of a right and a wrong answer the right one was given the higher value; 0.5 says
 * that the values tell nothing. Ties count as half. NaN where all answers are alike.
 */
export function areaUnderCurve(answers: readonly { at: number; right: boolean }[]): number {
  const order = [...answers].sort((a, b) => a.at - b.at);
  let [wrongBelow, pairs] = [0, 0];
  for (let i = 0; i < order.length; ) {
    const tied = order.slice(i).findIndex(({ at }) => at !== order[i]?.at);
    const end = tied < 0 ? order.length : i + tied;
    const right = order.slice(i, end).filter((each) => each.right).length;
    const wrong = end - i - right;
    pairs += right * (wrongBelow + wrong / 2);
    wrongBelow += wrong;
    i = end;
  }
  return pairs / ((order.length - wrongBelow) * wrongBelow);
}
