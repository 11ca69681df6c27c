import { bridge } from './articles/bridge';
import { ferryTerminal } from './articles/ferry-terminal';
import { fishery } from './articles/fishery';
import { survey } from './articles/survey';
import type { DemoArticle } from './demo-article';

/** The demo articles, oldest first: the one to look at first is added last and heads the board. */
export const demoArticles: readonly DemoArticle[] = [bridge, fishery, survey, ferryTerminal];
