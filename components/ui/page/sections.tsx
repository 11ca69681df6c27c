import type { ReactNode } from 'react';
import { Section } from './section';

type Part = { title: string; intro: string; content: ReactNode };

const idOf = ({ title }: Part) => title.toLowerCase().replaceAll(' ', '-');

/** The parts of a long page, and above them a link to each for whoever comes for one. */
export function Sections({ parts }: { parts: readonly Part[] }) {
  return (
    <>
      <nav aria-label="On this page" className="mt-4 print:hidden">
        <ul className="flex flex-wrap gap-x-4">
          {parts.map((part) => (
            <li key={part.title}>
              <a
                href={`#${idOf(part)}`}
                className="inline-block py-1 text-accent underline underline-offset-2 pointer-coarse:py-2"
              >
                {part.title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {parts.map((part) => (
        <Section key={part.title} id={idOf(part)} title={part.title} intro={part.intro}>
          {part.content}
        </Section>
      ))}
    </>
  );
}
