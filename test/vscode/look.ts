/** How the windows of the drives look: `npm test -- window --look=1024x768,150%,light`; each part may be left out. */
export interface Look {
  /** Of the folder that its pictures go to; "" as it is if nothing is said. */
  readonly name: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Device pixels for one of CSS, as when somebody zooms the browser in. */
  readonly zoom: number;
  readonly theme: string | undefined;
}

/** Themes by what a reader would call them; others by their names. */
const THEMES: Readonly<Record<string, string>> = {
  light: 'Light Modern',
  dark: 'Dark Modern',
  contrast: 'Default High Contrast',
  'contrast-light': 'Default High Contrast Light',
};

export function readLook(option: string): Look {
  let [width, height, zoom] = [1360, 850, 1];
  let theme: string | undefined;
  const parts = option.split(',').filter(Boolean);
  for (const part of parts) {
    const [, w, h, percent] = /^(?:(\d+)x(\d+)|(\d+)%)$/.exec(part) ?? [];
    if (w) [width, height] = [Number(w), Number(h)];
    else if (percent) zoom = Number(percent) / 100;
    else theme = THEMES[part] ?? part;
  }
  const name = parts.join('-').replaceAll(/[^\w-]+/g, '');
  return { name, width: Math.round(width / zoom), height: Math.round(height / zoom), zoom, theme };
}

/** What an option of the command line says: "light" of `--look=light`; "" where it is not there. */
export const option = (name: string): string =>
  process.argv.find(word => word.startsWith(`--${name}=`))?.slice(name.length + 3) ?? '';

export const look = readLook(option('look'));
