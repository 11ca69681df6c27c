import { feature } from './hash';
import type { ParseState } from './parse-state';

// The features that speak for the next move: words, tags and names of arcs around the top of the
// stack and the next word, after Zhang and Nivre (2011). They come in three kinds by how long they
// hold, so that no feature is looked up again as long as it does. The numbers of the templates are
// part of the weights.

/** How many features `stackFeatures`, `nextFeatures` and `meetingFeatures` find. */
export const STACK_FEATURES = 17;
export const NEXT_FEATURES = 8;
export const MEETING_FEATURES = 33;
export const PARSE_FEATURES = STACK_FEATURES + NEXT_FEATURES + MEETING_FEATURES;

/** All features of a state, for training. */
export function parseFeatures(state: ParseState, features: Int32Array): void {
  stackFeatures(state, features.subarray(0, STACK_FEATURES));
  nextFeatures(state, features.subarray(STACK_FEATURES, STACK_FEATURES + NEXT_FEATURES));
  meetingFeatures(state, features.subarray(STACK_FEATURES + NEXT_FEATURES));
}

/**
 * What holds as long as the word on top of the stack is there: what lies below gets no further
 * children before it is on top itself.
 */
export function stackFeatures(state: ParseState, features: Int32Array): void {
  const { forms, tags, labels, left1, right1, rightCount } = state;
  const s0 = state.onStack(0);
  const s1 = state.onStack(1);
  const s1l = left1[s1] as number;
  const s1r = right1[s1] as number;
  const s0w = forms[s0] as number;
  const s1w = forms[s1] as number;
  const s0t = tags[s0] as number;
  const s1t = tags[s1] as number;
  const s2t = tags[state.onStack(2)] as number;
  const s1ll = labels[s1l] as number;
  const s1rl = labels[s1r] as number;
  const s1rc = rightCount[s1] as number;
  const gap = bucket(s0 - s1);

  features[0] = feature(0, s0w);
  features[1] = feature(1, s0t);
  features[2] = feature(2, s0w, s0t);
  features[3] = feature(3, s1w);
  features[4] = feature(4, s1t);
  features[5] = feature(5, s1w, s1t);
  features[6] = feature(23, s2t, s1t, s0t);
  features[7] = feature(24, s1t, s0t);
  features[8] = feature(25, s1w, s0w);
  features[9] = feature(26, s1w, s1t, s0t);
  features[10] = feature(27, s1t, s0w, s0t);
  features[11] = feature(35, s1t, tags[s1r] as number, s0t);
  features[12] = feature(38, s1t, tags[s1l] as number, s0t);
  features[13] = feature(46, s1t, s1rl);
  features[14] = feature(50, s1t, s0t, gap);
  features[15] = feature(53, s1t, s0t, s1rc);
  features[16] = feature(55, s1t, s1ll, s1rl, s0t);
}

/** What holds as long as the next word is the next. */
export function nextFeatures({ next, forms, tags }: ParseState, features: Int32Array): void {
  const b0w = forms[next] as number;
  const b1w = forms[next + 1] as number;
  const b0t = tags[next] as number;
  const b1t = tags[next + 1] as number;
  const b2t = tags[next + 2] as number;

  features[0] = feature(6, b0w);
  features[1] = feature(7, b0t);
  features[2] = feature(8, b0w, b0t);
  features[3] = feature(9, b1w, b1t);
  features[4] = feature(10, b1t);
  features[5] = feature(11, b2t);
  features[6] = feature(19, b0t, b1t);
  features[7] = feature(20, b0t, b1t, b2t);
}

/** What is new whenever the top of the stack, the next word or their children change. */
export function meetingFeatures(state: ParseState, features: Int32Array): void {
  const { next, forms, tags, labels, left1, left2, right1, right2 } = state;
  const s0 = state.onStack(0);
  const s1 = state.onStack(1);
  const s0l = left1[s0] as number;
  const s0r = right1[s0] as number;
  const b0l = left1[next] as number;

  const s0w = forms[s0] as number;
  const s1w = forms[s1] as number;
  const b0w = forms[next] as number;

  const s0t = tags[s0] as number;
  const s1t = tags[s1] as number;
  const b0t = tags[next] as number;
  const b1t = tags[next + 1] as number;
  const s0lt = tags[s0l] as number;
  const s0rt = tags[s0r] as number;
  const b0lt = tags[b0l] as number;

  const s0ll = labels[s0l] as number;
  const s0rl = labels[s0r] as number;
  const b0ll = labels[b0l] as number;

  const s0rc = state.rightCount[s0] as number;
  const b0lc = state.leftCount[next] as number;
  const distance = bucket(next - s0);

  features[0] = feature(12, s0w, s0t, b0w, b0t);
  features[1] = feature(13, s0w, s0t, b0w);
  features[2] = feature(14, s0w, b0w, b0t);
  features[3] = feature(15, s0w, s0t, b0t);
  features[4] = feature(16, s0t, b0w, b0t);
  features[5] = feature(17, s0w, b0w);
  features[6] = feature(18, s0t, b0t);
  features[7] = feature(21, s0t, b0t, b1t);
  features[8] = feature(22, s1t, s0t, b0t);
  features[9] = feature(28, s1w, s0t, b0t);
  features[10] = feature(29, s1t, s0t, b0w);
  features[11] = feature(30, s1t, s0w, b0t);
  features[12] = feature(31, s1t, s0t, b0t, b1t);
  features[13] = feature(32, s0t, s0lt, b0t);
  features[14] = feature(33, s0t, s0rt, b0t);
  features[15] = feature(34, s0t, b0t, b0lt);
  features[16] = feature(36, s1t, s0t, s0lt);
  features[17] = feature(37, s1t, s0t, s0rt);
  features[18] = feature(39, s0t, s0lt, tags[left2[s0] as number] as number);
  features[19] = feature(40, s0t, s0rt, tags[right2[s0] as number] as number);
  features[20] = feature(41, b0t, b0lt, tags[left2[next] as number] as number);
  features[21] = feature(42, s0w, s0rl);
  features[22] = feature(43, s0t, s0rl);
  features[23] = feature(44, s0t, s0ll);
  features[24] = feature(45, b0t, b0ll);
  features[25] = feature(47, s0w, s0t, distance);
  features[26] = feature(48, b0w, b0t, distance);
  features[27] = feature(49, s0t, b0t, distance);
  features[28] = feature(51, s0t, b0t, s0rc);
  features[29] = feature(52, s0t, b0t, b0lc);
  features[30] = feature(54, s0t, s0ll, s0rl, b0t);
  features[31] = feature(56, s0w, b0t, s0rl);
  features[32] = feature(57, s1t, s0t, s0rl, b0t);
}

/** Near distances count each, far ones in bands. */
function bucket(distance: number): number {
  if (distance <= 4) return distance;
  return distance <= 6 ? 5 : distance <= 10 ? 6 : 7;
}
