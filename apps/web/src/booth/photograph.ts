import { cleanJpeg, mostCardBytes } from '@sites/enquiry';

/** Longest sides in pixels and qualities, the best first: print of six points stays readable down to the last. */
const sides = [1600, 1280, 1024];
const qualities = [0.85, 0.7, 0.55];

/**
 * The picture that a camera or a folder gave, drawn anew and small enough to be sent: nothing but the picture is left
 * of it. Undefined for what no browser can draw.
 */
export async function photographOf(file: Blob): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(
    () => undefined,
  );
  if (!bitmap) return undefined;
  try {
    for (const side of sides)
      for (const quality of qualities) {
        const scale = Math.min(1, side / Math.max(bitmap.width, bitmap.height));
        const canvas = document.createElement('canvas');
        canvas.width = Math.max(1, Math.round(bitmap.width * scale));
        canvas.height = Math.max(1, Math.round(bitmap.height * scale));
        canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
        const drawn = await new Promise<Blob | null>((done) =>
          canvas.toBlob(done, 'image/jpeg', quality),
        );
        const clean = drawn && cleanJpeg(new Uint8Array(await drawn.arrayBuffer()));
        if (clean && clean.length <= mostCardBytes) return clean;
      }
    return undefined;
  } finally {
    bitmap.close();
  }
}
