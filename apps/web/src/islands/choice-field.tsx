'use client';

import { foldText, searchWords } from '@dateline/core/timeline';
import { useEffect, useId, useRef, useState } from 'react';
import { grouped } from '@/site/words';

/** A value that can be chosen, and how many events it would leave. */
export interface Option {
  key: string;
  name: string;
  count: number;
}

interface Props {
  label: string;
  optionsOf: () => Option[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** As many values as are listed at once; typing finds the others. */
const LONGEST = 100;

/** One of the filters that take any of several values: a button that shows and hides a list of boxes to tick (APG's disclosure). */
export function ChoiceField({ label, optionsOf, chosen, onChange }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const field = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    const onPointer = ({ target }: PointerEvent) => {
      if (!field.current!.contains(target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', onPointer);
    return () => document.removeEventListener('pointerdown', onPointer);
  }, [open]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what its parts let through is taken here: Escape, and the focus that leaves.
    <div
      ref={field}
      className="choice"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.preventDefault();
        setOpen(false);
        button.current!.focus();
      }}
      onBlur={({ relatedTarget }) => {
        if (relatedTarget && !field.current!.contains(relatedTarget)) setOpen(false);
      }}
    >
      <span className="choice-label" id={`${id}label`}>
        {label}
      </span>
      <button
        ref={button}
        type="button"
        id={`${id}button`}
        className="choice-button"
        aria-labelledby={`${id}label ${id}button`}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {chosen.length === 0 ? 'any' : `${chosen.length} chosen`}
      </button>
      {open && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset has no name without a legend, and this one is on the button.
        <div id={id} className="choice-panel" role="group" aria-labelledby={`${id}label`} tabIndex={-1}>
          <Boxes label={label} options={optionsOf()} chosen={chosen} onChange={onChange} />
        </div>
      )}
    </div>
  );
}

interface BoxesProps extends Omit<Props, 'optionsOf'> {
  options: readonly Option[];
}

function Boxes({ label, options, chosen, onChange }: BoxesProps) {
  const [typed, setTyped] = useState('');
  // What was chosen when the list was opened stands first, and stays where it is.
  const [first] = useState(() => new Set(chosen));
  const words = searchWords(typed);
  const found = options
    .filter(({ name }) => words.every((word) => foldText(name).includes(word)))
    .sort((a, b) => Number(first.has(b.key)) - Number(first.has(a.key)) || b.count - a.count);
  const listed = found.slice(0, LONGEST);
  return (
    <>
      {options.length > 8 && (
        <input
          type="search"
          aria-label={`Find in the list: ${label}`}
          placeholder="type to find"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      )}
      <ul>
        {listed.map(({ key, name, count }) => (
          <li key={key}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(key)}
                onChange={({ target }) =>
                  onChange(target.checked ? [...chosen, key] : chosen.filter((other) => other !== key))
                }
              />
              <span>
                <bdi>{name}</bdi> ({grouped(count)})
              </span>
            </label>
          </li>
        ))}
      </ul>
      <p role="status">
        {found.length === 0 && 'Nothing in the list has these letters.'}
        {found.length > listed.length && `${grouped(found.length - listed.length)} more: type to find them.`}
      </p>
    </>
  );
}
