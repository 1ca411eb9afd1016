import { fileURLToPath } from 'node:url';
import type { Document } from '@dateline/core';
import { readAll } from '@dateline/readers';

/** What the timeline of the notes is called. */
export const TITLE = "Attempts on the lives of Iraq's leaders, 2005–2021";

/** The notes of `sources/`, each known by its file's name wherever the package lies. */
export async function readNotes(): Promise<Document[]> {
  const folder = fileURLToPath(new URL('../sources/', import.meta.url));
  const { documents, issues } = await readAll([folder]);
  if (issues.length > 0) throw new Error(issues.map(({ sourceId, message }) => `${sourceId}: ${message}`).join('\n'));
  return documents.map((document) => ({ ...document, id: document.id.slice(folder.length) }));
}
