import { feature } from './hash';
import type { ParseState } from './parse-state';

/** How many features `labelFeatures` finds. */
export const LABEL_FEATURES = 24;

/** The features that speak for the name of the arc from `head` to `child`. */
export function labelFeatures(
  state: ParseState,
  head: number,
  child: number,
  features: Int32Array,
): void {
  const { forms, tags, labels, left1, right1, words } = state;
  const left = child < head ? 1 : 0;
  const hw = forms[head] as number;
  const ht = tags[head] as number;
  const cw = forms[child] as number;
  const ct = tags[child] as number;
  const ending = words.suffix3[child - 1] as number;
  const inner = left1[child] as number;
  const outer = right1[child] as number;
  const sibling = labels[(left ? left1[head] : right1[head]) as number] as number;
  const siblingTag = tags[(left ? left1[head] : right1[head]) as number] as number;
  const opposite = labels[(left ? right1[head] : left1[head]) as number] as number;
  const innerTag = tags[inner] as number;
  const innerWord = forms[inner] as number;
  const innerLabel = labels[inner] as number;
  const outerLabel = labels[outer] as number;
  const before = forms[child - 1] as number;
  const beforeTag = tags[child - 1] as number;
  const afterTag = tags[child + 1] as number;
  const afterHead = tags[head + 1] as number;
  const distance = Math.min(6, Math.abs(head - child));

  features[0] = feature(0, left, cw);
  features[1] = feature(1, left, ct);
  features[2] = feature(2, left, hw);
  features[3] = feature(3, left, ht);
  features[4] = feature(4, left, ht, ct);
  features[5] = feature(5, hw, ct, left);
  features[6] = feature(6, ht, cw, left);
  features[7] = feature(7, hw, cw, left);
  features[8] = feature(8, ct, left, distance);
  features[9] = feature(9, ht, ct, left * 8 + distance);
  features[10] = feature(10, left, ending);
  features[11] = feature(11, left, ending, ht);
  features[12] = feature(12, ct, innerTag, left);
  features[13] = feature(13, ct, innerWord, left);
  features[14] = feature(14, ct, innerLabel, ht);
  features[15] = feature(15, ct, outerLabel, ht);
  features[16] = feature(16, ct, siblingTag, ht);
  features[17] = feature(17, ct, sibling, ht);
  features[18] = feature(18, sibling, opposite, ct);
  features[19] = feature(19, ct, beforeTag, left);
  features[20] = feature(20, ct, afterTag, left);
  features[21] = feature(21, ct, before, ht);
  features[22] = feature(22, ct, afterHead, ht);
  features[23] = feature(23, words.shape[child - 1] as number);
}
