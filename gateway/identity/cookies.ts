import type { CookieOptions } from 'express';

/** A cookie's value in a Cookie header; of two with one name neither is trusted. */
export function cookieOf(header: string | string[] | undefined, name: string): string | null {
  const found = [header ?? []].flat().join(';').split(';').map((part) => part.trim()).filter((part) => part.startsWith(`${name}=`));
  return found.length === 1 ? (found[0] ?? '').slice(name.length + 1) : null;
}

/** Names and attributes of the hub's own cookies. Over https a name begins with `__Host-`, which no neighbouring host can set. */
export interface Cookies {
  session: string;
  signIn: string;
  options: CookieOptions;
}

export function cookiesOf(publicUrl: string): Cookies {
  const secure = publicUrl.startsWith('https:');
  const prefix = secure ? '__Host-' : '';
  return { session: `${prefix}turath-session`, signIn: `${prefix}turath-sign-in`, options: { httpOnly: true, sameSite: 'lax', secure, path: '/', encode: String } };
}
