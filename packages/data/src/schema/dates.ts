/** Which dates of the calendar, and which of EDTF (ISO 8601-2), can stand in our data. */

const LEAP_YEAR = '(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)';
const MONTH_DAY =
  '(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))';
const DATE = `(?:\\d{4}-${MONTH_DAY}|${LEAP_YEAR}-02-29)`;
/** A season, a century or a list of dates has no place on a scale. */
const MARKED_DATE = `(?:(?:${DATE}|\\d{4}(?:-(?:0[1-9]|1[0-2]))?)[~?%]?|\\d{3}X)`;

/** `2023-09-27`. */
export const DAY = new RegExp(`^${DATE}$`);

/** `2019-12-05`, `2018-10`, `193X`, `2023-01/2023-08`, `2021/..`, `2019-06~`. */
export const EDTF = new RegExp(
  `^(?:${MARKED_DATE}(?:/(?:${MARKED_DATE}|\\.\\.))?|\\.\\./${MARKED_DATE})$`,
);
