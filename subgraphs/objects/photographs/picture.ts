import type { Sharp } from 'sharp';

/** A photograph as the hub keeps it. */
export interface Picture {
  bytes: Buffer;
  thumbnail: Buffer;
  mediaType: 'image/jpeg';
  width: number;
  height: number;
}

/** Why no picture was made of what was sent. */
export type Unfit = 'NOT_A_PHOTOGRAPH' | 'TOO_MANY_PIXELS' | 'DAMAGED';

/** More than any camera of today takes; a small file that claims more is made to exhaust whoever opens it. */
const mostPixels = 120_000_000;
const longestEdge = 30_000;
const thumbnailEdge = 400;
const seconds = 30;

/**
 * Decodes a photograph and encodes it anew: upright, in sRGB, and with nothing
 * of what the camera or a program wrote beside the pixels: no place, no time, no
 * name, no preview. The kind is told by the first bytes, whatever the sender says.
 */
export async function pictureOf(sent: Uint8Array): Promise<Picture | Unfit> {
  if (!isPhotograph(sent)) return 'NOT_A_PHOTOGRAPH';
  // Loaded when it is needed: it brings native code that nothing else uses.
  const { default: sharp } = await import('sharp');
  const decoder = () => sharp(sent, { limitInputPixels: mostPixels, failOn: 'error', sequentialRead: true }).timeout({ seconds });
  try {
    const { width, height } = await decoder().metadata();
    if (width * height > mostPixels || Math.max(width, height) > longestEdge) return 'TOO_MANY_PIXELS';
    const { data: bytes, info } = await encoded(decoder(), 90);
    const { data: thumbnail } = await encoded(sharp(bytes).resize(thumbnailEdge, thumbnailEdge, { fit: 'inside', withoutEnlargement: true }), 80);
    return { bytes, thumbnail, mediaType: 'image/jpeg', width: info.width, height: info.height };
  } catch (error) {
    // The library says what is wrong with a file in words only.
    return /pixel limit/i.test((error as Error).message) ? 'TOO_MANY_PIXELS' : 'DAMAGED';
  }
}

function encoded(picture: Sharp, quality: number) {
  return picture.autoOrient().flatten({ background: '#ffffff' }).toColourspace('srgb').jpeg({ quality, chromaSubsampling: '4:4:4' }).toBuffer({ resolveWithObject: true });
}

/** JPEG, PNG, WebP and TIFF. Drawings such as SVG are programs, and are not opened. */
function isPhotograph(sent: Uint8Array): boolean {
  const text = Buffer.from(sent.buffer, sent.byteOffset, Math.min(sent.byteLength, 12)).toString('latin1');
  return text.startsWith('\xff\xd8\xff') || text.startsWith('\x89PNG\r\n\x1a\n') || /^RIFF[^]{4}WEBP/.test(text) || text.startsWith('II*\0') || text.startsWith('MM\0*');
}
