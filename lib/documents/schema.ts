import { z } from 'zod';

const said = z.string().nullable();

/** An article as a file tells it, for a person to correct and add. */
const recognisedArticle = z
  .strictObject({
    title: said,
    text: z.string(),
    author: said,
    publisher: said,
    publishedOn: said.meta({ description: 'The day as the file writes it, YYYY-MM-DD.' }),
    sourceUrl: said,
    language: said.meta({ description: 'A language tag (BCP 47), where the file has one.' }),
    paragraphs: z.int().meta({ description: 'How many stretches there are between blank lines.' }),
    dropped: z
      .array(z.string())
      .meta({ description: 'What was left out as furniture: menus, running heads, signatures.' }),
  })
  .meta({ id: 'RecognisedArticle' });

export const recognisedDocument = z
  .strictObject({
    articles: z.array(recognisedArticle).meta({ description: 'The first 100 of the file.' }),
    articleCount: z.int().meta({ description: 'How many articles the file holds.' }),
    refusals: z
      .array(
        z.strictObject({
          where: z.string().meta({ description: '“line 7”, “row 3”, “article 2”.' }),
          reason: z.string(),
        }),
      )
      .meta({ description: 'The first 100 that could not be read.' }),
    refusalCount: z.int(),
  })
  .meta({ id: 'RecognisedDocument' });

export const documentQuery = z.strictObject({
  name: z.string().max(300).default('').meta({
    description: 'The name of the file, whose extension tells its format where its bytes do not.',
  }),
});

export type RecognisedArticle = z.infer<typeof recognisedArticle>;
export type RecognisedDocument = z.infer<typeof recognisedDocument>;
