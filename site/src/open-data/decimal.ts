const format = new Intl.NumberFormat('en', { useGrouping: false, maximumFractionDigits: 20 });

/** A number in plain digits, never in powers of ten, which spreadsheets and XML's decimals do not read: 0.0000001. */
export const decimal = (value: number): string => format.format(value);
