/** How often an open page says that it is still open, in ms. */
export const sayEveryMs = 20_000;

/** How long somebody counts as present after they were last heard of, in ms: two times unheard are too many. */
export const presentMs = 45_000;
