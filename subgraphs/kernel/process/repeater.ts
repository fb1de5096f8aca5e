/** Milliseconds between two tries of work that fails, at most. */
const longestPause = 2000;

/** Work that is done at an interval, and at once when woken; never twice at a time. */
export class Repeater {
  readonly #work: () => Promise<void>;
  readonly #interval: number;
  readonly #report: (error: unknown) => void;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> | null = null;
  #again = false;
  #stopped = false;
  #failures = 0;

  constructor(work: () => Promise<void>, interval: number, report: (error: unknown) => void) {
    this.#work = work;
    this.#interval = interval;
    this.#report = report;
  }

  /** Does the work now, and once more if it is being done already. */
  wake(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#stopped) return Promise.resolve();
    if (this.#running !== null) this.#again = true;
    this.#running ??= this.#run().finally(() => {
      this.#running = null;
      this.#rest();
    });
    return this.#running;
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#running;
  }

  async #run(): Promise<void> {
    try {
      do {
        this.#again = false;
        await this.#work();
      } while (this.#again && !this.#stopped);
      this.#failures = 0;
    } catch (error) {
      // Told of once; it is tried again until it succeeds.
      if (this.#failures === 0) this.#report(error);
      this.#failures += 1;
    }
  }

  #rest(): void {
    if (this.#stopped) return;
    const pause = Math.min(this.#interval * 2 ** this.#failures, Math.max(this.#interval, longestPause));
    this.#timer = setTimeout(() => void this.wake(), pause);
  }
}
