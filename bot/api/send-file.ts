import type { ServerResponse } from 'node:http';
import { guardHeaders } from './send-json.ts';

/** A file shown by itself runs nothing and loads nothing. */
const closedContent = { 'content-security-policy': "default-src 'none'; sandbox" } as const;

/** `attachment`, its name in letters that every browser takes, then whole (RFC 6266, 5; RFC 8187). */
const dispositionOf = (name: string): string => {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w.() -]/gu, '_');
  const whole = encodeURIComponent(name).replace(
    /['()*]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
};

/** Sends a file to keep, never kept by a cache. */
export const sendFile = (
  response: ServerResponse,
  file: { readonly name: string; readonly type: string; readonly bytes: Uint8Array },
): void => {
  response.writeHead(200, {
    ...guardHeaders,
    ...closedContent,
    'content-type': file.type,
    'content-length': file.bytes.length,
    'cache-control': 'no-store',
    'content-disposition': dispositionOf(file.name),
  });
  response.end(file.bytes);
};

/**
 * Sends a picture that the person's own browser keeps for a while: what it shows follows from the bytes of its document,
 * and who may see it was just looked at.
 */
export const sendPicture = (response: ServerResponse, png: Uint8Array): void => {
  response.writeHead(200, {
    ...guardHeaders,
    ...closedContent,
    'content-type': 'image/png',
    'content-length': png.length,
    'cache-control': 'private, max-age=900',
    vary: 'authorization, x-calame-person',
  });
  response.end(png);
};
