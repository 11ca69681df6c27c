import { type ChildProcess, spawn } from 'node:child_process';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import { Problem } from '@/lib/api/problem';

export type ApartOptions = {
  /** The program, from the root of the project; it answers by `answerApart`. */
  program: string;
  /** The memory of its process for what JavaScript makes, in MB. */
  heapMax: number;
  /** How long it waits for the next question, in ms, before it ends. */
  restMs: number;
  /** How many questions may be there at once, and what is said to the next one. */
  waitingMax: number;
  crowded: string;
};

/** How far it stands back behind whoever waits for a page (`nice`). */
const niceness = 5;

type Program = { process: ChildProcess; rest: NodeJS.Timeout | undefined };

/**
 * A process of its own that answers one question after the other, in pieces: what takes long, or was
 * made to take all time and memory, takes neither from whoever is at work. It begins with the first
 * question and ends after a rest.
 */
export class Apart<Question extends object, Piece> {
  private program: Program | undefined;
  private last: Promise<unknown> = Promise.resolve();
  private waiting = 0;

  constructor(private readonly options: ApartOptions) {}

  /**
   * The pieces of an answer in their order; null where it broke off, because it took too long or too
   * much memory. The next question has a new process then. Throws `too-many-requests` where many
   * wait already.
   *
   * @param patience how long the answer may take once the question has its turn, in ms
   */
  async ask(question: Question, patience: number): Promise<Piece[] | null> {
    const { waitingMax, crowded } = this.options;
    if (this.waiting >= waitingMax) {
      throw new Problem('too-many-requests', `${crowded} Try again in 10 s.`, {
        retryAfterSeconds: 10,
      });
    }
    this.waiting += 1;
    const asked = this.last.then(() => this.askNow(question, patience));
    this.last = asked.catch(() => {});
    try {
      return await asked;
    } finally {
      this.waiting -= 1;
    }
  }

  /** Ends the process, which otherwise ends when it has rested. */
  stop(): void {
    this.program?.process.kill();
    this.program = undefined;
  }

  private async askNow(question: Question, patience: number): Promise<Piece[] | null> {
    const program = this.program ?? (await this.start());
    clearTimeout(program.rest);
    const { process: child } = program;
    const pieces: Piece[] = [];
    return new Promise((resolve) => {
      const settle = (answer: Piece[] | null) => {
        clearTimeout(timer);
        child.off('message', take);
        child.off('exit', ended);
        program.rest = setTimeout(() => child.kill(), this.options.restMs);
        program.rest.unref();
        resolve(answer);
      };
      const take = (message: { piece: Piece } | 'done') => {
        if (message === 'done') settle(pieces);
        else pieces.push(message.piece);
      };
      const ended = () => settle(null);
      // What hangs hears nothing; it can only be ended.
      const timer = setTimeout(() => child.kill('SIGKILL'), patience);
      child.on('message', take);
      child.once('exit', ended);
      child.send(question);
    });
  }

  private async start(): Promise<Program> {
    const { program: path, heapMax } = this.options;
    // Read from its source, as every command is: it is no part of what the pages are built from, which
    // `fork` would make it.
    const flags = ['--import', 'tsx', `--max-old-space-size=${heapMax}`];
    const source = join(/* turbopackIgnore: true */ process.cwd(), path);
    const child = spawn(process.execPath, [...flags, source], {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const program: Program = { process: child, rest: undefined };
    child.once('exit', () => {
      clearTimeout(program.rest);
      if (this.program === program) this.program = undefined;
    });
    await new Promise<void>((resolve, reject) => {
      child.once('message', () => resolve());
      child.once('exit', (code) => reject(new Error(`${path} ended with ${code} as it began.`)));
      child.once('error', reject);
    });
    try {
      if (child.pid !== undefined) setPriority(child.pid, niceness);
    } catch {
      // Where that is not allowed it works as fast as the rest.
    }
    // It alone keeps no server from ending.
    child.unref();
    child.channel?.unref();
    this.program = program;
    return program;
  }
}

// One of each for the whole server, however often Next.js loads this file.
const held: { claimdeskApart?: Map<string, Apart<object, unknown>> } = globalThis as object;

/** The process of this name, which is begun when it is first asked. */
export function apart<Question extends object, Piece>(
  name: string,
  options: ApartOptions,
): Apart<Question, Piece> {
  held.claimdeskApart ??= new Map();
  const made = held.claimdeskApart.get(name) ?? new Apart<object, unknown>(options);
  held.claimdeskApart.set(name, made);
  // Whoever names it asks it the same.
  return made as unknown as Apart<Question, Piece>;
}

/** Ends them all. */
export function stopApart(): void {
  for (const each of held.claimdeskApart?.values() ?? []) each.stop();
}
