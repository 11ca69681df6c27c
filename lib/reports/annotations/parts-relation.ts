/**
 * What joins the parts of a claim in tools that know stretches of words only:
 * every part is a stretch of its own, and a relation of this name leads from
 * each to the next, so that the claim can be put together again.
 */
export const partsRelation = 'continues';
