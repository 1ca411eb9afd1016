/** What a timeline is called: the title that it is given, else what it is about. */
export function titleOf({ title, topic }: { title?: string; topic?: string }): string {
  if (title !== undefined) return title;
  const words = topic?.trim();
  return words ? words[0]!.toUpperCase() + words.slice(1) : 'Timeline';
}
