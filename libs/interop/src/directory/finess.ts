/** FINESS: nine characters with a Luhn digit, where Corsica's A counts as 1 and B as 2. */
export function isFiness(text: string): boolean {
  return /^\d[\dAB]\d{7}$/.test(text) && luhn(text.replace('A', '1').replace('B', '2'));
}

/** The Luhn rule over figures: RPPS, FINESS and SIRET carry one. */
export function luhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
