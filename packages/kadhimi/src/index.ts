/** Where the shipped timeline lies. */
export const timelineUrl = new URL('./timeline.json', import.meta.url);
