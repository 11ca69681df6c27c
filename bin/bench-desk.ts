// `npm run bench:desk` measures the review desk as people use it, on the production build and an
// embedded PostgreSQL, in Chromium. It fails where something could not be measured; a goal that is
// missed is shown as that and fails nothing, because a busy machine misses goals too.
import { DeskUnderTest } from './bench-desk/desk-under-test';
import { lineOf } from './bench-desk/figures';
import { measureHighlights } from './bench-desk/measure-highlights';
import { measureMarks } from './bench-desk/measure-marks';
import { measureLong, measureOrdinary, measureScript } from './bench-desk/measure-opening';
import { measureReview } from './bench-desk/measure-review';

const measures = {
  marks: measureMarks,
  ordinary: measureOrdinary,
  long: measureLong,
  highlights: measureHighlights,
  script: measureScript,
  review: measureReview,
};
const wanted = process.argv.slice(2);

const desk = await DeskUnderTest.begin();
try {
  for (const [name, measure] of Object.entries(measures)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    for (const figure of await measure(desk)) console.log(lineOf(figure));
  }
} finally {
  await desk.end();
}
