/** A share from 0 to 1 as it is shown: products of shares have digits that mean nothing (0.49999999999999994). */
export const twoPlaces = (share: number): number => Math.round(share * 100) / 100;
