import { feature } from './hash';
import type { ParseState } from './parse-state';

/** How many features `parseFeatures` finds. */
export const PARSE_FEATURES = 58;

/**
 * The features that speak for the next move: words, tags and names of arcs
 * around the top of the stack and the next word, after Zhang and Nivre (2011).
 */
export function parseFeatures(state: ParseState, features: Int32Array): void {
  const { next, forms, tags, labels, left1, left2, right1, right2 } = state;
  const s0 = state.onStack(0);
  const s1 = state.onStack(1);
  const s0l = left1[s0] as number;
  const s0r = right1[s0] as number;
  const b0l = left1[next] as number;
  const s1l = left1[s1] as number;
  const s1r = right1[s1] as number;

  const s0w = forms[s0] as number;
  const s1w = forms[s1] as number;
  const b0w = forms[next] as number;
  const b1w = forms[next + 1] as number;

  const s0t = tags[s0] as number;
  const s1t = tags[s1] as number;
  const s2t = tags[state.onStack(2)] as number;
  const b0t = tags[next] as number;
  const b1t = tags[next + 1] as number;
  const b2t = tags[next + 2] as number;
  const s0lt = tags[s0l] as number;
  const s0rt = tags[s0r] as number;
  const b0lt = tags[b0l] as number;

  const s0ll = labels[s0l] as number;
  const s0rl = labels[s0r] as number;
  const b0ll = labels[b0l] as number;
  const s1ll = labels[s1l] as number;
  const s1rl = labels[s1r] as number;

  const s0rc = state.rightCount[s0] as number;
  const b0lc = state.leftCount[next] as number;
  const s1rc = state.rightCount[s1] as number;
  const distance = bucket(next - s0);
  const gap = bucket(s0 - s1);

  features[0] = feature(0, s0w);
  features[1] = feature(1, s0t);
  features[2] = feature(2, s0w, s0t);
  features[3] = feature(3, s1w);
  features[4] = feature(4, s1t);
  features[5] = feature(5, s1w, s1t);
  features[6] = feature(6, b0w);
  features[7] = feature(7, b0t);
  features[8] = feature(8, b0w, b0t);
  features[9] = feature(9, b1w, b1t);
  features[10] = feature(10, b1t);
  features[11] = feature(11, b2t);
  features[12] = feature(12, s0w, s0t, b0w, b0t);
  features[13] = feature(13, s0w, s0t, b0w);
  features[14] = feature(14, s0w, b0w, b0t);
  features[15] = feature(15, s0w, s0t, b0t);
  features[16] = feature(16, s0t, b0w, b0t);
  features[17] = feature(17, s0w, b0w);
  features[18] = feature(18, s0t, b0t);
  features[19] = feature(19, b0t, b1t);
  features[20] = feature(20, b0t, b1t, b2t);
  features[21] = feature(21, s0t, b0t, b1t);
  features[22] = feature(22, s1t, s0t, b0t);
  features[23] = feature(23, s2t, s1t, s0t);
  features[24] = feature(24, s1t, s0t);
  features[25] = feature(25, s1w, s0w);
  features[26] = feature(26, s1w, s1t, s0t);
  features[27] = feature(27, s1t, s0w, s0t);
  features[28] = feature(28, s1w, s0t, b0t);
  features[29] = feature(29, s1t, s0t, b0w);
  features[30] = feature(30, s1t, s0w, b0t);
  features[31] = feature(31, s1t, s0t, b0t, b1t);
  features[32] = feature(32, s0t, s0lt, b0t);
  features[33] = feature(33, s0t, s0rt, b0t);
  features[34] = feature(34, s0t, b0t, b0lt);
  features[35] = feature(35, s1t, tags[s1r] as number, s0t);
  features[36] = feature(36, s1t, s0t, s0lt);
  features[37] = feature(37, s1t, s0t, s0rt);
  features[38] = feature(38, s1t, tags[s1l] as number, s0t);
  features[39] = feature(39, s0t, s0lt, tags[left2[s0] as number] as number);
  features[40] = feature(40, s0t, s0rt, tags[right2[s0] as number] as number);
  features[41] = feature(41, b0t, b0lt, tags[left2[next] as number] as number);
  features[42] = feature(42, s0w, s0rl);
  features[43] = feature(43, s0t, s0rl);
  features[44] = feature(44, s0t, s0ll);
  features[45] = feature(45, b0t, b0ll);
  features[46] = feature(46, s1t, s1rl);
  features[47] = feature(47, s0w, s0t, distance);
  features[48] = feature(48, b0w, b0t, distance);
  features[49] = feature(49, s0t, b0t, distance);
  features[50] = feature(50, s1t, s0t, gap);
  features[51] = feature(51, s0t, b0t, s0rc);
  features[52] = feature(52, s0t, b0t, b0lc);
  features[53] = feature(53, s1t, s0t, s1rc);
  features[54] = feature(54, s0t, s0ll, s0rl, b0t);
  features[55] = feature(55, s1t, s1ll, s1rl, s0t);
  features[56] = feature(56, s0w, b0t, s0rl);
  features[57] = feature(57, s1t, s0t, s0rl, b0t);
}

/** Near distances count each, far ones in bands. */
function bucket(distance: number): number {
  if (distance <= 4) return distance;
  return distance <= 6 ? 5 : distance <= 10 ? 6 : 7;
}
