/** How often a change is sent before it is given up. */
export const mostAttempts = 12;

const firstPause = 5_000;
const longestPause = 3_600_000;

/**
 * Milliseconds until the next attempt after so many: doubled each time, an hour
 * at most, about two and a half hours in all. A quarter more or less by chance
 * keeps the subscribers of a receiver that was down from coming all at once.
 */
export function pauseAfter(attempts: number, chance: number): number {
  const pause = Math.min(firstPause * 2 ** (attempts - 1), longestPause);
  return Math.round(pause * (0.75 + 0.5 * chance));
}
