import { InvalidArgumentError } from 'commander';

/** The address of a hub as a command is given it; what is none is a wrong call. */
export function hubAddress(text: string): string {
  if (!URL.canParse(text) || !['http:', 'https:'].includes(new URL(text).protocol)) throw new InvalidArgumentError('It is the address of a hub, such as https://hub.example.');
  return text;
}
