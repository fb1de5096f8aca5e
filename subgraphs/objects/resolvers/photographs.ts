import type { ObjectRow } from '../data/tables.ts';

/** Where the hub serves a photograph of an object; who may see it there is asked of the object. */
export function photographPath(object: string, file: string, thumbnail = false): string {
  return `/files/${object}/${file}${thumbnail ? '.thumbnail' : ''}.jpg`;
}

/** The photographs that the reader was given, with the addresses of the files that the hub keeps. */
export function photographsOf({ id, photographs }: ObjectRow) {
  return photographs.map(({ file, ...photograph }) => ({
    ...photograph,
    file: file === undefined ? null : { ...file, path: photographPath(id, file.id), thumbnailPath: photographPath(id, file.id, true) },
  }));
}
