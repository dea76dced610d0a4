/** Days of annual leave for a whole year of service: five times the days worked a week (décret n° 85-1250, article 1). */
export function yearlyLeave(weeklyDays: number): number {
  return 5 * weeklyDays;
}

/** Days for a part of the year, in proportion (décret n° 85-1250, article 2); `months` from 1 to 12. */
export function leaveForMonths(yearly: number, months: number): number {
  return (yearly * months) / 12;
}

/** Rounded up to the half day, where a local rule says so. */
export function upToHalfDay(days: number): number {
  return Math.ceil(days * 2 - 1e-9) / 2;
}

/** Days more for days taken outside 1 May to 31 October (décret n° 85-1250, article 1): one from 5 to 7, two from 8. */
export function splittingDays(outsideDays: number): 0 | 1 | 2 {
  if (outsideDays >= 8) return 2;
  return outsideDays >= 5 ? 1 : 0;
}
