import { type PointLayer, collectionDetails } from '@sites/domain';
import type { Tokens } from './tokens.ts';

const ratio = 2;

export interface Drawn {
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

/** The icon of a layer in the colour of places, on a halo of paper. */
export function drawIcon(layer: PointLayer, tokens: Tokens): Drawn {
  const context = canvas(22);
  context.translate(3, 3);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  const path = new Path2D(collectionDetails[layer].icon);
  context.strokeStyle = tokens['label-halo'];
  context.lineWidth = 5;
  context.stroke(path);
  context.strokeStyle = tokens.poi;
  context.lineWidth = 1.5;
  context.stroke(path);
  return finish(context);
}

/** Diagonal lines that repeat without a seam: what is unknown, may match, or is possible on top of what is sure. */
export function drawHatch(line: string, ground?: string): Drawn {
  const size = 8;
  const context = canvas(size);
  if (ground) {
    context.fillStyle = ground;
    context.fillRect(0, 0, size, size);
  }
  context.strokeStyle = line;
  context.lineWidth = ground ? 2 : 1;
  for (const shift of [-size, 0, size]) {
    context.beginPath();
    context.moveTo(shift - 1, size + 1);
    context.lineTo(shift + size + 1, -1);
    context.stroke();
  }
  return finish(context);
}
