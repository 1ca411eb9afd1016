'use client';

import { useState } from 'react';

/** How long, in milliseconds, it is said that something was copied. */
const SAID = 2500;

/** Copies a text to the clipboard and says so, or that the browser doesn't let a page do it here. */
export function CopyButton({ text, what, label = 'Copy' }: { text: string; what: string; label?: string }) {
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      // A page that came without encryption has no clipboard at all.
      await navigator.clipboard.writeText(text);
      setSaid('Copied');
      setTimeout(() => setSaid(''), SAID);
    } catch {
      setSaid('This browser lets no page copy here: select the text instead.');
    }
  };
  return (
    <>
      <button type="button" className="needs-script" onClick={copy} aria-label={`Copy ${what}`}>
        {label}
      </button>
      <span className="copied" role="status">
        {said}
      </span>
    </>
  );
}
