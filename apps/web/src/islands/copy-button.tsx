'use client';

import { useState } from 'react';

/** Copies a text to the clipboard and says so. */
export function CopyButton({ text, what }: { text: string; what: string }) {
  const [done, setDone] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setDone(true);
    setTimeout(() => setDone(false), 2500);
  };
  return (
    <>
      <button type="button" className="needs-script" onClick={copy} aria-label={`Copy ${what}`}>
        Copy
      </button>
      <span className="copied" role="status">
        {done && 'Copied'}
      </span>
    </>
  );
}
