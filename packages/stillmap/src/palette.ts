import type { Attributes } from './svg.ts';

/** What a thing on the map is coloured as: its tokens on a page, and the same colours by look. */
interface Role {
  /** The custom properties of fill and stroke in the style sheet of pages. */
  readonly token: string;
  readonly light: string;
  readonly dark: string;
  readonly paper: string;
}

/** Every colour of a still map. Paper spares ink: its sea is pale, its land white. */
export const palette = {
  sea: { token: '--sea-2', light: '#d2e4ec', dark: '#112b36', paper: '#e9f1f5' },
  land: { token: '--land', light: '#fbf9f2', dark: '#1f2b31', paper: '#ffffff' },
  coast: { token: '--coast', light: '#8fb3c4', dark: '#3c6474', paper: '#8fb3c4' },
  border: { token: '--border', light: '#8a7f74', dark: '#9a8c7b', paper: '#6f665c' },
  road: { token: '--road-major', light: '#c9b98f', dark: '#4b5a5c', paper: '#b3a57f' },
  zone: { token: '--zone', light: '#4f7d86', dark: '#7fb0b6', paper: '#4f7d86' },
  label: { token: '--label', light: '#33424b', dark: '#d5dfdf', paper: '#17232b' },
  soft: { token: '--label-soft', light: '#66747c', dark: '#93a3a8', paper: '#56646d' },
  water: { token: '--label-sea', light: '#5d86a0', dark: '#6d9ab0', paper: '#4b748e' },
  halo: { token: '--label-halo', light: '#fbf9f2', dark: '#141f25', paper: '#ffffff' },
  port: { token: '--poi', light: '#24506b', dark: '#a9cfe4', paper: '#24506b' },
  park: { token: '--accent', light: '#0b7a6f', dark: '#4fc3b2', paper: '#0b7a6f' },
  number: { token: '--accent-ink', light: '#ffffff', dark: '#0b1c1b', paper: '#ffffff' },
  other: { token: '--outline', light: '#8b948f', dark: '#6d7f86', paper: '#8b948f' },
} as const satisfies Readonly<Record<string, Role>>;
export type RoleName = keyof typeof palette;

/** How a map is coloured: by the classes of a page, which follow its theme and paper, or by what stands in the file. */
export type Look = 'page' | 'light' | 'dark' | 'paper';

export interface Paint {
  readonly fill?: RoleName | undefined;
  readonly stroke?: RoleName | undefined;
}

/** The attributes that colour an element: `still-fill-land`, or the colour itself. */
export function painted({ fill, stroke }: Paint, look: Look): Attributes {
  if (look === 'page') {
    const classes = [fill && `still-fill-${fill}`, stroke && `still-line-${stroke}`];
    return {
      class: classes.filter(Boolean).join(' ') || undefined,
      fill: fill ? undefined : 'none',
    };
  }
  return { fill: fill ? palette[fill][look] : 'none', stroke: stroke && palette[stroke][look] };
}
