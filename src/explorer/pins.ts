/** Where a node was put, in hundredths of the picture's width and height. */
export interface Pin {
  readonly x: number;
  readonly y: number;
}
export type Pins = ReadonlyMap<string, Pin>;

const within = (value: number): number => Math.max(2, Math.min(98, Math.round(value)));

/** Pins as the address has them: "country_IRN.31.62 person_ab.5.90"; what is not of this form is left out. */
export const pinsOf = (text: string): Pins =>
  new Map(
    text.split(' ').flatMap((part) => {
      const [, id, x, y] = /^(\w+)\.(\d{1,2})\.(\d{1,2})$/.exec(part) ?? [];
      return id === undefined ? [] : [[id, { x: within(Number(x)), y: within(Number(y)) }] as const];
    }),
  );

/** The same pins with one put elsewhere, or let go where there is no place, for the address. */
export function pinned(pins: Pins, id: string, place: Pin | null): string {
  const next = new Map(pins);
  if (place === null) next.delete(id);
  else next.set(id, { x: within(place.x), y: within(place.y) });
  return [...next].map(([name, { x, y }]) => `${name}.${x}.${y}`).join(' ');
}
