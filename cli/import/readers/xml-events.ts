import { SaxesParser } from 'saxes';
import { ImportFileError, type FilePlace } from '../errors.ts';

/** What a reader of XML needs to hear. Names come without their namespace prefix. */
export type XmlEvent =
  | { kind: 'open'; name: string; attributes: Readonly<Record<string, string>> }
  | { kind: 'close'; name: string }
  | { kind: 'text'; text: string };

export interface XmlOptions {
  /** Name of the part, for messages. */
  part: string;
  /** Most characters without one event: longest text, attribute or comment. */
  longest: number;
  /** Most elements within one another. */
  deepest: number;
  /** Where the reader stands, for the message about a text that is too long. */
  place?: () => FilePlace;
}

/**
 * Streams the events of an XML document. A document type is refused, so there
 * are no entities but XML's own five and nothing is ever fetched or expanded.
 */
export async function* xmlEvents(text: AsyncIterable<string>, options: XmlOptions): AsyncGenerator<XmlEvent[]> {
  const parser = new SaxesParser({ xmlns: false });
  let events: XmlEvent[] = [];
  let silent = 0;
  let depth = 0;

  parser.on('opentag', (tag) => {
    silent = 0;
    depth += 1;
    if (depth > options.deepest) throw new ImportFileError('TOO_DEEP', `${options.part} is nested deeper than ${options.deepest} levels`, options.place?.());
    events.push({ kind: 'open', name: local(tag.name), attributes: tag.attributes as Record<string, string> });
  });
  parser.on('closetag', (tag) => {
    silent = 0;
    depth -= 1;
    events.push({ kind: 'close', name: local(tag.name) });
  });
  const onText = (piece: string): void => {
    silent = 0;
    if (piece !== '') events.push({ kind: 'text', text: piece });
  };
  parser.on('text', onText);
  parser.on('cdata', onText);
  parser.on('comment', () => {
    silent = 0;
  });
  parser.on('doctype', () => {
    throw new ImportFileError('BROKEN_XML', `${options.part} declares a document type, which is not allowed`);
  });
  parser.on('error', (error) => {
    throw new ImportFileError('BROKEN_XML', `${options.part} is broken XML: ${error.message}`, {}, error);
  });

  for await (const piece of text) {
    silent += piece.length;
    parser.write(piece);
    if (silent > options.longest + piece.length) {
      throw new ImportFileError('CELL_TOO_LARGE', `${options.part} holds a text longer than ${options.longest} characters`, options.place?.());
    }
    if (events.length > 0) {
      yield events;
      events = [];
    }
  }
  parser.close();
  if (events.length > 0) yield events;
}

function local(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
