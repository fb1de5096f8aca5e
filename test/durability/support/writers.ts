import {
  type Acknowledged, assertLink, fileSeizure, grantAccess, type Intent, openCase, registerObject, registerSite, reviseSite, revokeGrant, type Send, sendUntilTold, versionOf,
} from './acts.ts';

/** Clients that write without a pause, each one act after the other, until they are told to rest. */
export class Writers {
  /** Everything that was acknowledged, in no order. */
  readonly told: Acknowledged[] = [];
  /** How often each code came in place of an acknowledgement. */
  readonly codes = new Map<string, number>();
  readonly #send: Send;
  readonly #count: number;
  readonly #shared: string;
  #resting = true;
  #running: Promise<unknown> = Promise.resolve();
  #failed: unknown = null;

  /** @param shared A site that all of them revise. */
  constructor(send: Send, count: number, shared: string) {
    this.#send = send;
    this.#count = count;
    this.#shared = shared;
  }

  begin(): void {
    this.#resting = false;
    this.#running = Promise.all(Array.from({ length: this.#count }, () => this.#write().catch((error: unknown) => (this.#failed ??= error))));
  }

  /** Lets each end the act that it is at, so that nothing is under way. */
  async rest(): Promise<void> {
    this.#resting = true;
    await this.#running;
    if (this.#failed !== null) throw this.#failed;
  }

  /** One working life after the other: records are made, changed, linked, opened to another authority and closed again. */
  async #write(): Promise<void> {
    while (!this.#resting) {
      const site = await this.#act(registerSite());
      await this.#revise(this.#shared);
      await this.#revise(site);
      const object = await this.#act(registerObject());
      await this.#act(assertLink(object, site));
      await this.#revise(this.#shared);
      const closed = await this.#act(registerSite('PARTIES'));
      const grant = await this.#act(grantAccess(closed));
      await this.#act(Math.random() < 0.5 ? fileSeizure() : openCase());
      await this.#revise(closed);
      if (Math.random() < 0.7) await this.#act(revokeGrant(grant));
      await this.#revise(site);
    }
  }

  async #revise(site: string): Promise<void> {
    if (!this.#resting) await this.#act(reviseSite(site, await versionOf(this.#send, site)));
  }

  /** What is begun when it is time to rest is left out; gives the record. */
  async #act(intent: Intent): Promise<string> {
    if (this.#resting) return '';
    const told = await sendUntilTold(this.#send, intent, (code) => void this.codes.set(code, (this.codes.get(code) ?? 0) + 1));
    this.told.push(told);
    return told.record ?? '';
  }
}
