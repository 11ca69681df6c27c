/** Why an item cannot be brought in, as a sentence for the person who brought it. */
export class RefusedItem extends Error {
  override readonly name = 'RefusedItem';
}
