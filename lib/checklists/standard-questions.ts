import type { ClaimKind } from '@/prisma/generated/enums';
import type { Question } from './schema';

/** What a careful checker asks, kind by kind; each desk may ask otherwise. */
export const standardQuestions: Record<ClaimKind, readonly Question[]> = {
  RESPONSIBILITY: [
    { id: 'responsibility-channel', text: 'Is the channel really the group’s own?' },
    {
      id: 'responsibility-first',
      text: 'Where did the statement stand first, and is it archived?',
    },
    { id: 'responsibility-detail', text: 'Does it know a detail that was not public before?' },
    { id: 'responsibility-others', text: 'Does anybody independent of the group confirm it?' },
    { id: 'responsibility-record', text: 'Has the group claimed what it did not do before?' },
  ],
  CASUALTY_COUNT: [
    { id: 'casualties-counted', text: 'Who counted, and could they see for themselves?' },
    { id: 'casualties-when', text: 'As of when? Is there a later count?' },
    { id: 'casualties-second', text: 'Is there a second count that does not copy the first?' },
    { id: 'casualties-whom', text: 'Whom does it include: attackers, the missing, later deaths?' },
    { id: 'casualties-bound', text: 'Is it exact, or a lower or upper bound?' },
  ],
  STATISTIC: [
    {
      id: 'statistic-table',
      text: 'Is the figure in the original table, and not in a report of it?',
    },
    { id: 'statistic-period', text: 'Which period and place does it cover?' },
    { id: 'statistic-base', text: 'Compared with what? Is the base the same?' },
    { id: 'statistic-definition', text: 'What exactly is counted, and has that changed?' },
    { id: 'statistic-rounding', text: 'Does the wording claim more than the figure bears?' },
  ],
  QUOTE: [
    { id: 'quote-record', text: 'Is there a recording or a transcript?' },
    { id: 'quote-words', text: 'Are these the words, and is nothing left out that turns them?' },
    { id: 'quote-speaker', text: 'Is it clear who speaks, and in what capacity?' },
    { id: 'quote-language', text: 'If it is translated: who translated it, and from what?' },
    { id: 'quote-content', text: 'Is what they say true, or only that they say it?' },
  ],
  DATE_OR_PLACE: [
    { id: 'place-zone', text: 'In whose time zone or calendar?' },
    { id: 'place-seen', text: 'Do pictures fit: light, weather, buildings, signs?' },
    { id: 'place-name', text: 'Is there another place of that name?' },
    { id: 'place-second', text: 'Does a source that was there say so too?' },
  ],
  FACT: [
    { id: 'fact-first-hand', text: 'Who knows it at first hand?' },
    { id: 'fact-second', text: 'Is there a second source that does not come from the first?' },
    { id: 'fact-against', text: 'Who would deny it, and what do they say?' },
    { id: 'fact-now', text: 'Was it true then, and is it still?' },
  ],
  PREDICTION: [
    { id: 'prediction-whose', text: 'Whose expectation is it, and what do they base it on?' },
    { id: 'prediction-wording', text: 'Does the wording leave it as open as the source does?' },
  ],
  OPINION: [
    { id: 'opinion-whose', text: 'Is it clear whose opinion it is?' },
    { id: 'opinion-facts', text: 'Are the facts that it rests on right?' },
  ],
  QUESTION: [{ id: 'question-claim', text: 'Does the question take something for granted?' }],
};
