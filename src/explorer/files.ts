/** A cell that a spreadsheet would run as a formula is made text. */
const cell = (value: string): string => `"${(/^[=+\-@\t\r]/.test(value) ? `'${value}` : value).replaceAll('"', '""')}"`;

/** Rows as RFC 4180 text. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');

/** Hands a text or a picture to the user as a file. */
export function saveFile(name: string, type: string, content: string | Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

const shown = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'opacity',
  'paint-order',
] as const;
const written = ['font-family', 'font-size', 'font-weight', 'text-anchor'] as const;

/** The colour behind a picture: its own, else that of the page. */
function groundOf(picture: Element): string {
  const own = getComputedStyle(picture).backgroundColor;
  return /^rgba\(.*, 0\)$/.test(own) ? getComputedStyle(document.body).backgroundColor : own;
}

/** A picture as a file that needs no style sheet: what the browser computed is written beside each form. */
export function svgOf(picture: SVGSVGElement): string {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const copies = copy.querySelectorAll('*');
  for (const [at, original] of picture.querySelectorAll('*').entries()) {
    const style = getComputedStyle(original);
    const names = original.nodeName === 'text' ? [...shown, ...written] : shown;
    for (const name of names) copies[at]?.setAttribute(name, style.getPropertyValue(name));
    for (const name of ['class', 'role', 'tabindex', 'aria-pressed']) copies[at]?.removeAttribute(name);
  }
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  // A form of its own: no viewer paints a background that is only a style, and the page's policy takes no inline style.
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  for (const [name, value] of [
    ['width', '100%'],
    ['height', '100%'],
    ['fill', groundOf(picture)],
  ] as const)
    ground.setAttribute(name, value);
  copy.prepend(ground);
  return new XMLSerializer().serializeToString(copy);
}

/** Points of the file for one of the screen, so that a picture is sharp in print. */
const SHARP = 2;

/** A picture as PNG, drawn by the browser from the same SVG that can be saved. */
export async function pngOf(picture: SVGSVGElement): Promise<Blob> {
  const { width, height } = picture.getBoundingClientRect();
  const url = URL.createObjectURL(new Blob([svgOf(picture)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = new OffscreenCanvas(Math.ceil(width * SHARP), Math.ceil(height * SHARP));
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await canvas.convertToBlob({ type: 'image/png' });
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** A picture of the page in both forms; nothing while none is drawn. */
export const pictureExports = (file: string, selector: string) => {
  const drawn = () => document.querySelector<SVGSVGElement>(selector);
  return [
    {
      name: 'SVG',
      save() {
        const picture = drawn();
        if (picture) saveFile(`${file}.svg`, 'image/svg+xml', svgOf(picture));
      },
    },
    {
      name: 'PNG',
      async save() {
        const picture = drawn();
        if (picture) saveFile(`${file}.png`, 'image/png', await pngOf(picture));
      },
    },
  ];
};
