/** A time on the List of World Heritage in Danger, in years; `to` is undefined while it lasts. */
export interface DangerPeriod {
  from: number;
  to: number | undefined;
}

/**
 * Reads `danger_list`: "Y 2016" (listed since), "P 1996-2007" (a past period),
 * or several of them ("Y 2011 P 1996-2007"). Periods come oldest first.
 */
export function readDangerPeriods(text: string | undefined): { understood: boolean; periods: DangerPeriod[] } {
  if (text === undefined) return { understood: true, periods: [] };
  const periods: DangerPeriod[] = [];
  const rest = text.replace(/(?:\bY (\d{4})|\bP (\d{4})-(\d{4}))(?=\s|$)/g, (_, since?: string, from?: string, to?: string) => {
    periods.push({ from: Number(since ?? from), to: to === undefined ? undefined : Number(to) });
    return '';
  });
  const sound = rest.trim() === '' && periods.every((period) => period.to === undefined || period.from <= period.to);
  return sound ? { understood: true, periods: periods.sort((a, b) => a.from - b.from) } : { understood: false, periods: [] };
}
