/** Shortens text to `length` UTF-16 units at most, never inside a surrogate pair, with an ellipsis where it was cut. */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = /[\uD800-\uDBFF]/.test(text.charAt(length - 2)) ? length - 2 : length - 1;
  return `${text.slice(0, end).trimEnd()}…`;
}
