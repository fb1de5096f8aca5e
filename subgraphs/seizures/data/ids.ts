import { childId } from '../../../schema/ids.ts';

/** Identifiers of a seizure's parts, which stay when it is written again. */
export function itemId(seizureId: string, key: string): string {
  return childId('item', seizureId, key);
}

export function opinionId(seizureId: string, item: string, key: string): string {
  return childId('opinion', seizureId, `${item}/${key}`);
}

export function handoverId(seizureId: string, item: string, key: string): string {
  return childId('handover', seizureId, `${item}/${key}`);
}

export function verificationId(seizureId: string, key: string): string {
  return childId('verification', seizureId, key);
}

/** Where the expert of an opinion stands among the record's persons. */
export function expertPath(item: string, key: string): string {
  return `items/${item}/opinions/${key}`;
}
