// Measures how long a report of 200 claims takes in each format: the renderer alone, and end to
// end, from the rows of the report to the bytes. `npm run bench:reports -- 1000` takes more claims.
import { buildReport } from '@/lib/reports/build/build-report';
import { coverageOf } from '@/lib/reports/coverage';
import { reportFormatNames, reportFormats } from '@/lib/reports/formats';
import { renderReport } from '@/lib/reports/render-report';
import { sampleClaims } from '@/lib/reports/sample/sample-claims';
import { sampleReportSource } from '@/lib/reports/sample/sample-report';
import { reportFonts } from '@/lib/server/reports/report-fonts';

const claimCount = Number(process.argv[2] ?? 200);
const rounds = Number(process.argv[3] ?? 15);

/** The sample's text over and over, each copy with the sample's claims at their places in it. */
function longSource() {
  const { text } = sampleReportSource.revision;
  const copies = Math.ceil(claimCount / sampleClaims.length);
  const shift = text.length + 2;
  const move = <R extends { start: number; end: number }>(range: R, by: number): R => ({
    ...range,
    start: range.start + by,
    end: range.end + by,
  });
  const claims = Array.from({ length: claimCount }, (_, index) => {
    const claim = sampleClaims[index % sampleClaims.length];
    if (!claim) throw new Error('The sample has no claims.');
    const by = Math.floor(index / sampleClaims.length) * shift;
    const ranges = claim.ranges.map((range) => move(range, by));
    const moved = claim.attribution;
    return {
      ...claim,
      id: `${claim.id}-${index}`,
      number: index + 1,
      ranges,
      hedges: claim.hedges.map((hedge) => move(hedge, by)),
      attribution: moved && {
        source: moved.source && move(moved.source, by),
        cue: moved.cue && move(moved.cue, by),
        content: moved.content.map((range) => move(range, by)),
      },
      ruling: claim.ruling && { ...claim.ruling, ranges },
      verdicts: claim.verdicts.map((verdict) => ({ ...verdict, ranges })),
    };
  });
  const revision = {
    ...sampleReportSource.revision,
    text: Array.from({ length: copies }, () => text).join('\n\n'),
    values: null,
  };
  return { ...sampleReportSource, revision, claims };
}

const source = longSource();
const means = { fonts: reportFonts };
const build = () =>
  buildReport(source, {
    now: new Date('2026-11-18T13:00:00.000Z'),
    reportUrl: 'https://claims.example/desks/world/articles/1/report',
  });

const median = (times: number[]) => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;
const bytesOf = (content: string | Uint8Array) =>
  typeof content === 'string' ? Buffer.byteLength(content) : content.length;

const table = [];
for (const format of reportFormatNames) {
  const report = build();
  if ('refusal' in coverageOf(report, format)) throw new Error(`${format} refuses the sample.`);
  // The first call loads what the format is written with.
  let content = await renderReport(report, format, means);
  const alone: number[] = [];
  const whole: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    let cpu = process.cpuUsage();
    content = await renderReport(report, format, means);
    const first = process.cpuUsage(cpu);
    alone.push((first.user + first.system) / 1000);
    cpu = process.cpuUsage();
    await renderReport(build(), format, means);
    const second = process.cpuUsage(cpu);
    whole.push((second.user + second.system) / 1000);
  }
  table.push({
    format: reportFormats[format].label,
    'renderer, ms of processor': Number(median(alone).toFixed(1)),
    'with building, ms of processor': Number(median(whole).toFixed(1)),
    kB: Math.round(bytesOf(content) / 1000),
  });
}
console.log(`${claimCount} claims, the median of ${rounds}:`);
console.table(table);
