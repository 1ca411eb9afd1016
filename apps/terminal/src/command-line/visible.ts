/**
 * Text from outside for standard error and for running text: control characters, other line separators and what turns the
 * direction of writing become visible escapes; lines and tabs stay.
 */
export const visible = (text: string): string =>
  text.replace(
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
