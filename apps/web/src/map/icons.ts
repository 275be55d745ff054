import type { Tokens } from './tokens.ts';

/** One family of line icons, drawn on a grid of 16. */
const paths = {
  port:
    'M8 5.2v9M8 5.2a1.7 1.7 0 1 0 0-3.4a1.7 1.7 0 0 0 0 3.4M5 7.4h6' +
    'M2.6 9.6c.4 3 2.600 4.600 5.400 4.600s5-1.600 5.400-4.600',
  gate: 'M3 14V4.500h10V14M3 7.500h10M6.300 14v-3.500h3.400V14',
  airport:
    'M8 1.800c.8 0 1.100 1 1.100 2v2.400l5 3v1.500l-5-1.500v3l1.600 1.200v1.200' +
    'L8 13.900l-2.700.7v-1.200L6.900 12.200v-3l-5 1.500V9.200l5-3V3.800c0-1 .3-2 1.100-2z',
  plant: 'M9 1.800L3.800 9h3.700L7 14.200L12.200 7H8.500z',
  substation: 'M2.800 2.800h10.400v10.400H2.800zM9 4.800L6 8.600h2.300L7.300 11.500',
} as const;
export type Icon = keyof typeof paths;
export const iconNames = Object.keys(paths) as Icon[];

const ratio = 2;

interface Drawn {
  readonly image: ImageData;
  readonly pixelRatio: number;
}

function canvas(size: number): CanvasRenderingContext2D {
  const element = document.createElement('canvas');
  element.width = size * ratio;
  element.height = size * ratio;
  const context = element.getContext('2d');
  if (!context) throw new Error('this browser has no canvas to draw icons on');
  context.scale(ratio, ratio);
  return context;
}

const finish = (context: CanvasRenderingContext2D): Drawn => ({
  image: context.getImageData(0, 0, context.canvas.width, context.canvas.height),
  pixelRatio: ratio,
});

/** An icon in the colour of places, on a halo of paper. */
export function drawIcon(name: Icon, tokens: Tokens): Drawn {
  const context = canvas(22);
  context.translate(3, 3);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  const path = new Path2D(paths[name]);
  context.strokeStyle = tokens['label-halo'];
  context.lineWidth = 5;
  context.stroke(path);
  context.strokeStyle = tokens.poi;
  context.lineWidth = 1.5;
  context.stroke(path);
  return finish(context);
}

/** Diagonal lines that repeat without a seam: what is unknown or may match. */
export function drawHatch(line: string, ground: string): Drawn {
  const size = 8;
  const context = canvas(size);
  context.fillStyle = ground;
  context.fillRect(0, 0, size, size);
  context.strokeStyle = line;
  context.lineWidth = 2;
  for (const shift of [-size, 0, size]) {
    context.beginPath();
    context.moveTo(shift - 1, size + 1);
    context.lineTo(shift + size + 1, -1);
    context.stroke();
  }
  return finish(context);
}
