import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { CookieOptions, Request, Response } from 'express';
import { cookieOf } from '../identity/cookies.ts';
import { fromOwnPage } from '../identity/same-origin.ts';

const officerCookie = 'turath-officer';
const formCookie = 'turath-form';
/** A shift. */
const lifetime = 8 * 60 * 60 * 1000;

/** Who signed in at the development issuer, and the guard of its form; both sealed by a secret of the issuer. */
export class OfficerSession {
  private readonly secret: Uint8Array;
  private readonly publicUrl: string;
  private readonly options: CookieOptions;

  constructor(secret: Uint8Array, publicUrl: string, path: string) {
    this.secret = secret;
    this.publicUrl = publicUrl;
    this.options = { httpOnly: true, secure: publicUrl.startsWith('https:'), path, encode: String };
  }

  /** The officer's id, or null. */
  read(request: Request): string | null {
    const [id = '', until = '', seal = ''] = (cookieOf(request.headers.cookie, officerCookie) ?? '').split('.');
    return this.sealed(`officer.${id}.${until}`, seal) && Number(until) > Date.now() ? id : null;
  }

  remember(response: Response, officer: string): void {
    const until = Date.now() + lifetime;
    response.cookie(officerCookie, `${officer}.${until}.${this.seal(`officer.${officer}.${until}`)}`, { ...this.options, sameSite: 'lax', maxAge: lifetime });
  }

  forget(response: Response): void {
    response.clearCookie(officerCookie, this.options);
  }

  /** A token for the form, which only a page that this browser was given can hold. */
  formToken(request: Request, response: Response): string {
    const kept = cookieOf(request.headers.cookie, formCookie);
    const nonce = kept !== null && /^[\w-]{43}$/.test(kept) ? kept : randomBytes(32).toString('base64url');
    response.cookie(formCookie, nonce, { ...this.options, sameSite: 'strict' });
    return this.seal(`form.${nonce}`);
  }

  /** Whether a posted form is our own page's. */
  ownForm(request: Request, token: unknown): boolean {
    const nonce = cookieOf(request.headers.cookie, formCookie);
    return nonce !== null && typeof token === 'string' && this.sealed(`form.${nonce}`, token) && fromOwnPage(request, this.publicUrl);
  }

  private seal(text: string): string {
    return createHmac('sha256', this.secret).update(text).digest('base64url');
  }

  private sealed(text: string, given: string): boolean {
    const [expected, found] = [Buffer.from(this.seal(text)), Buffer.from(given)];
    return expected.length === found.length && timingSafeEqual(expected, found);
  }
}
