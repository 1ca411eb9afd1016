import type { TaggedDocument } from '@dateline/core';
import { visible } from '../command-line/visible.js';

const UNDERLINED = ['\u001b[4m', '\u001b[24m'] as const;
const DIM = ['\u001b[2m', '\u001b[22m'] as const;

/** The article with its expressions underlined and their values beside them; in brackets where there are no styles. */
export function tagText({ id, published, expressions }: TaggedDocument, text: string, styled: boolean): string {
  const [open, close] = styled ? UNDERLINED : ['[', ']'];
  const [dim, bright] = styled ? DIM : ['', ''];
  let body = '';
  let at = 0;
  for (const { start, end, value } of expressions) {
    // An expression inside another one is told by the JSON; here it would tear its words apart.
    if (start < at) continue;
    body += `${visible(text.slice(at, start))}${open}${visible(text.slice(start, end))}${close}${dim}⟨${visible(value)}⟩${bright}`;
    at = end;
  }
  body += visible(text.slice(at));
  const dated = published ? `${published.edtf}. ${published.reason}` : 'undated';
  return `${dim}${visible(id)} · ${visible(dated)}${bright}\n\n${body.trim()}\n\n`;
}
