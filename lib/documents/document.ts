/** A file as somebody brought it, in memory whole. */
export type DocumentFile = {
  /** Its name, of which the extension counts. */
  name: string;
  /** The media type it was sent with, parameters included; null where none was said. */
  type: string | null;
  bytes: Uint8Array;
};

/** An article as a file tells it; null where the file says nothing. */
export type DocumentArticle = {
  title: string | null;
  /** Paragraphs with a blank line between them, or the exact text where the file is plain text. */
  text: string;
  author: string | null;
  publisher: string | null;
  /** The day as the file writes it, YYYY-MM-DD. */
  publishedOn: string | null;
  sourceUrl: string | null;
  /** A language tag (BCP 47). */
  language: string | null;
  /** Stretches of the file that were left out as furniture: menus, running heads, signatures. */
  dropped: string[];
};

/** An article, or what should have been one, that could not be taken, and why. */
export type DocumentRefusal = {
  /** Which of them: “line 7”, “row 3”, “article 2”. */
  where: string;
  /** A sentence for the person who brought the file. */
  reason: string;
};

export type DocumentContents = { articles: DocumentArticle[]; refusals: DocumentRefusal[] };

/** What a reader of one format finds, before it is checked: what is left out is not said. */
export type FoundArticle = Partial<Omit<DocumentArticle, 'text'>> & {
  text: string;
  /** Which article of the file it is; left out where it is the only one. */
  where?: string;
};

export type Found = { articles: FoundArticle[]; refusals: DocumentRefusal[] };

/** A file that no article can be read from. Its message is a sentence for whoever brought it. */
export class UnreadableDocument extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'UnreadableDocument';
  }
}
