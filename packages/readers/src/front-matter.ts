import type { Document } from '@dateline/core/model';
import { parse } from 'yaml';

/** What front matter may say of an article. */
export type FrontMatter = Partial<Omit<Document, 'id' | 'text'>>;

const TEXT_FIELDS = ['title', 'publisher', 'author', 'published', 'url', 'language'] as const;

/** Other tools' names of these fields. */
const ALIASES: Partial<Record<(typeof TEXT_FIELDS)[number], readonly string[]>> = {
  title: ['headline'],
  publisher: ['source', 'site', 'newspaper', 'outlet', 'publication'],
  author: ['byline', 'authors'],
  published: ['date', 'datePublished'],
  url: ['link', 'source'],
  language: ['lang'],
};

/** Front matter is a few lines; a longer block is somebody's text between two rules. */
const MAX_LENGTH = 65_536;

/**
 * Splits YAML front matter, between two lines of `---` at the very beginning, from the body that follows the second.
 * A text without it is all body. What is wrong inside costs that field alone, and is told in `problems`.
 */
export function splitFrontMatter(text: string): { body: string; fields: FrontMatter; problems: string[] } {
  const opening = /^---[ \t]*\r?\n/.exec(text);
  if (!opening) return { body: text, fields: {}, problems: [] };
  const closing = /^---[ \t]*(?:\r?\n|$)/m.exec(text.slice(opening[0].length, MAX_LENGTH));
  if (!closing) return { body: text, fields: {}, problems: [] };
  const yaml = text.slice(opening[0].length, opening[0].length + closing.index);
  const body = text.slice(opening[0].length + closing.index + closing[0].length);
  return { body, ...readFields(yaml) };
}

function readFields(yaml: string): { fields: FrontMatter; problems: string[] } {
  let values: unknown;
  try {
    values = parse(yaml, { maxAliasCount: 0, logLevel: 'error' });
  } catch (error) {
    const [message] = (error as Error).message.split('\n');
    return { fields: {}, problems: [`its front matter is not YAML and is ignored: ${message?.replace(/:$/, '.')}`] };
  }
  if (values === null || values === undefined) return { fields: {}, problems: [] };
  if (typeof values !== 'object' || Array.isArray(values)) {
    return { fields: {}, problems: ['its front matter is no list of fields (title: ...) and is ignored.'] };
  }
  const fields: FrontMatter = {};
  const problems: string[] = [];
  for (const name of TEXT_FIELDS) {
    const given = values as Record<string, unknown>;
    const fits = (field: string): boolean =>
      isGiven(given[field]) && (field !== 'source' || isSourceOf(name, given[field]));
    const field = [name, ...(ALIASES[name] ?? [])].find(fits);
    if (field === undefined) continue;
    const words = textOf(given[field]);
    if (words === undefined) problems.push(`the field "${name}" of its front matter is no text and is ignored.`);
    else fields[name] = words;
  }
  const { kind } = values as { kind?: unknown };
  if (kind === 'article' || kind === 'note') fields.kind = kind;
  else if (kind !== undefined && kind !== null)
    problems.push('the field "kind" of its front matter is article or note.');
  return { fields, problems };
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

/** Web clippers call a page's address its source, others its newspaper. */
const isSourceOf = (name: string, value: unknown): boolean =>
  (name === 'url') === (typeof value === 'string' && /^https?:/i.test(value));

/** A scalar, or a list of them such as several authors, as text. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string'))
    return value.join(', ');
  return undefined;
}
