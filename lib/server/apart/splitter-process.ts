// Takes long texts apart for `split-text.ts`, in a process of its own.

import { splitter, warmUp } from '../splitter';
import { answerApart } from './answer-apart';
import { piecesOf } from './split-pieces';
import type { LongText } from './split-text';

warmUp();
answerApart(({ text, options }: LongText) => piecesOf(splitter().split(text, options)));
