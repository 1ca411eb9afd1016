import { plainLetters } from './latin-letters.js';

/** Words as a lower-case slug of ASCII letters, digits and hyphens, at most `words` words long. */
export function slugOf(text: string, words = 8): string {
  const plain = plainLetters(text).toLowerCase();
  return (
    plain
      .split(/[^a-z0-9]+/)
      .filter(Boolean)
      .slice(0, words)
      .join('-') || 'untitled'
  );
}

/** Gives each slug that was given before a number of its own. */
export function slugCounter(): (slug: string) => string {
  const seen = new Map<string, number>();
  return (slug) => {
    const count = (seen.get(slug) ?? 0) + 1;
    seen.set(slug, count);
    return count === 1 ? slug : `${slug}-${count}`;
  };
}
