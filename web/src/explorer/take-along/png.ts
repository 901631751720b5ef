import { SVG_SIZE } from './svg.ts';

/** Pixels of the file for one of the drawing. */
const SHARPNESS = 2;

/** An SVG as a PNG, drawn by the browser. */
export async function writePng(svg: string): Promise<Blob> {
  const image = new Image(SVG_SIZE.width, SVG_SIZE.height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = SVG_SIZE.width * SHARPNESS;
  canvas.height = SVG_SIZE.height * SHARPNESS;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('This browser makes no PNG'));
      else resolve(blob);
    }, 'image/png');
  });
}
