import { sourceName as nameOf } from '@dateline/core/formats';
import type { Source } from '@dateline/core/model';
import { clip } from './clip';

/** Who speaks in a source, no longer than a page has room for. */
export const sourceName = (source: Source): string => clip(nameOf(source, source.id), 120);

/** A source's title, or its file's name where it has none. */
export const sourceTitle = (source: Source): string => clip(source.title ?? source.file.replace(/^.*[\\/]/, ''), 240);
