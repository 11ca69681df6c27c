import {
  createTextAnnotator,
  type RendererType,
  type TextAnnotation,
  type TextSelector,
} from '@recogito/text-annotator';
import Mark from 'mark.js';
import {
  type Contender,
  type Contest,
  inParagraphs,
  type Stretch,
  setText,
  time,
} from './contender';

function markJs(): Contender {
  let mark: Mark;
  let ranges: { start: number; length: number }[];
  let more: typeof ranges;
  return {
    prepare: (contest, root) => {
      const rangeOf = (stretch: Stretch) => {
        const { start, end } = inParagraphs(contest.article, stretch);
        return { start, length: end - start };
      };
      mark = new Mark(setText(contest.article, root));
      ranges = contest.stretches.map(rangeOf);
      more = [rangeOf(contest.more)];
    },
    highlight: () => mark.markRanges(ranges),
    addOne: () => mark.markRanges(more),
    drawn: () => document.querySelectorAll('mark').length,
  };
}

function textAnnotator(renderer: RendererType): Contender {
  let annotator: ReturnType<typeof createTextAnnotator<TextAnnotation>>;
  let annotations: TextAnnotation[];
  let more: TextAnnotation;
  return {
    prepare: ({ article, ...contest }, root) => {
      const annotationOf = (stretch: Stretch): TextAnnotation => {
        const id = `annotation-${stretch.start}`;
        const quote = article.text.slice(stretch.start, stretch.end);
        // As annotations are stored: the Range in the page is made by the library.
        const selector = [{ ...inParagraphs(article, stretch), quote }] as TextSelector[];
        return { id, bodies: [], target: { annotation: id, selector } };
      };
      annotator = createTextAnnotator(setText(article, root), { renderer });
      annotations = contest.stretches.map(annotationOf);
      more = annotationOf(contest.more);
    },
    highlight: () => annotator.setAnnotations(annotations),
    addOne: () => annotator.state.store.addAnnotation(more),
    drawn: () => {
      if (renderer === 'SPANS') return document.querySelectorAll('.r6o-annotation').length;
      return [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
    },
  };
}

const contenders = {
  'mark.js': markJs,
  'text-annotator, CSS': () => textAnnotator('CSS_HIGHLIGHTS'),
  'text-annotator, spans': () => textAnnotator('SPANS'),
};
export type PeerName = keyof typeof contenders;

export const timePeer = (name: PeerName, contest: Contest) => time(contenders[name](), contest);
