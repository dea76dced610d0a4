/** Days after which a validated answer is looked at again, unless HR says otherwise. */
export const reviewDays = 365;
