/** Calls whenever there may be something new, and gives what ends that. */
export type ChangeSignal = (wake: () => void) => () => void;

/** Someone who waits for a signal, for a time at most. A signal that comes while nobody waits is not lost. */
export class Waiter {
  readonly #unsubscribe: () => void;
  #woken = false;
  #closed = false;
  #resolve: (() => void) | null = null;

  constructor(signal: ChangeSignal | undefined) {
    this.#unsubscribe = signal?.(() => this.#wake()) ?? (() => undefined);
  }

  get closed(): boolean {
    return this.#closed;
  }

  /** Until a signal, until closed, or for so many milliseconds. */
  async wait(ms: number): Promise<void> {
    if (!this.#woken && !this.#closed) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        this.#resolve = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    this.#resolve = null;
    this.#woken = false;
  }

  close(): void {
    this.#closed = true;
    this.#unsubscribe();
    this.#resolve?.();
  }

  #wake(): void {
    this.#woken = true;
    this.#resolve?.();
  }
}
