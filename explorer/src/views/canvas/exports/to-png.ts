import type { Svg } from './to-svg.ts';

/** Browsers draw no larger pictures. */
const mostPixels = 8_000;

/** A picture as PNG, twice as fine as the screen where it is not too large for that. */
export async function toPng({ text, width, height }: Svg): Promise<Blob> {
  const scale = Math.min(2, mostPixels / Math.max(width, height));
  const url = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob((blob) => (blob === null ? reject(new Error('no picture')) : resolve(blob)), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}
