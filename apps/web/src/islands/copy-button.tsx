'use client';

import { useRef, useState } from 'react';
import { useHydrated } from './use-hydrated';

/** How long, in milliseconds, it is said that something was copied. */
const SAID = 2500;

/** Copies a text to the clipboard and says so, or that the browser doesn't let a page do it here. */
export function CopyButton({ text, what, label = 'Copy' }: { text: string; what: string; label?: string }) {
  const live = useHydrated();
  const [said, setSaid] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const copy = async () => {
    clearTimeout(timer.current);
    try {
      // A page that came without encryption has no clipboard at all.
      await navigator.clipboard.writeText(text);
      setSaid('Copied');
      timer.current = setTimeout(() => setSaid(''), SAID);
    } catch {
      setSaid('This browser lets no page copy here: select the text instead.');
    }
  };
  return (
    <>
      {/* Until the page is live, a press would be lost without a word. */}
      <button type="button" className="needs-script" onClick={copy} disabled={!live} aria-label={`Copy ${what}`}>
        {label}
      </button>
      <span className="copied" role="status">
        {said}
      </span>
    </>
  );
}
