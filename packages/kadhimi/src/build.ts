import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildTimeline, toJson } from '@dateline/core';
import { readAll } from '@dateline/readers';

const folder = fileURLToPath(new URL('../sources/', import.meta.url));
const { documents, issues } = await readAll([folder]);
if (issues.length > 0) throw new Error(issues.map(({ sourceId, message }) => `${sourceId}: ${message}`).join('\n'));
// The path as given names each source; the folder of whoever builds the package is nobody's business.
const sources = documents.map((document) => ({ ...document, id: document.id.slice(folder.length) }));
const timeline = await buildTimeline(sources, { title: "Attempts on the lives of Iraq's leaders, 2005–2021" });
writeFileSync(new URL('./timeline.json', import.meta.url), toJson(timeline));
