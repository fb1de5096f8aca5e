import type { RepeatedPart } from './files.ts';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** What may be put between two texts of a part, any number of times. */
export type Repeated = Pick<RepeatedPart, 'block' | 'times'>;

const cell = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;

/** A row of a sheet with its cells as text. */
export function sheetRow(...texts: string[]): string {
  return `<row>${texts.map(cell).join('')}</row>`;
}

/** A workbook of one sheet, its rows and shared strings as XML; one part may go on for as long as wanted. */
export function sheet(rows: string, more: { strings?: string; in?: 'rows' | 'strings' | 'workbook'; repeated?: Repeated; after?: string } = {}): RepeatedPart[] {
  const { strings = '', repeated = {}, after = '' } = more;
  const within = (part: typeof more.in, head: string, tail: string): Omit<RepeatedPart, 'name'> =>
    more.in === part ? { head, ...repeated, tail: after + tail } : { head, tail };
  return [
    { name: 'xl/workbook.xml', ...within('workbook', `<workbook ${MAIN} xmlns:r="r"><sheets><sheet name="Sites" sheetId="1" r:id="rId1"/>`, '</sheets></workbook>') },
    { name: 'xl/_rels/workbook.xml.rels', head: '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/>', tail: '</Relationships>' },
    { name: 'xl/worksheets/sheet1.xml', ...within('rows', `<worksheet ${MAIN}><sheetData>${rows}`, '</sheetData></worksheet>') },
    { name: 'xl/sharedStrings.xml', ...within('strings', `<sst ${MAIN}>${strings}`, '</sst>') },
  ];
}

/** Text of a megabyte that packs a hundredfold, less than what is refused for it alone. */
export function packableText(length = 1_000_000): Buffer {
  let state = 1;
  const noise = Array.from({ length: 4096 }, () => ((state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) % 36).toString(36)).join('');
  return Buffer.alloc(length, noise);
}
