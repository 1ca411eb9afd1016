'use client';

import { useState } from 'react';
import { FACETS, type FacetName } from '@/filter/filters';
import { readDate } from '@/filter/read-date';
import { ChoiceField, type Option } from './choice-field';
import type { FilterState } from './use-filters';

interface Props {
  state: FilterState;
  /** What can be chosen of each list, with how many events it would leave; made when the list is opened. */
  optionsOf: (facet: FacetName) => Option[];
  /** The first and the last day that an event may have: how a date is written, and which ones find something. */
  days: readonly [first: string, last: string];
  /** Called when the reader turns to the search, which then needs its texts. */
  onSearch: () => void;
}

/** What the lists are called. */
export const LABELS: Record<FacetName, string> = { actor: 'Actor', place: 'Place', source: 'Source', status: 'Status' };

/** Search and filters; each is kept in the page's address. */
export function FilterBar({ state, optionsOf, days, onSearch }: Props) {
  const { filters, change, type } = state;
  const [open, setOpen] = useState(false);
  const [wrong, setWrong] = useState<'from' | 'to' | null>(null);
  return (
    <search className={`filters needs-script${open ? ' filters--open' : ''}`}>
      <form onSubmit={(event) => event.preventDefault()}>
        <label className="filters-search">
          <span>Search</span>
          <input
            type="search"
            name="q"
            value={filters.q ?? ''}
            onFocus={onSearch}
            onChange={(event) => {
              onSearch();
              type({ q: event.target.value || null });
            }}
          />
        </label>
        <button type="button" className="filters-more" aria-expanded={open} onClick={() => setOpen(!open)}>
          Filters
        </button>
        {FACETS.map((facet) => (
          <ChoiceField
            key={facet}
            label={LABELS[facet]}
            optionsOf={() => optionsOf(facet)}
            chosen={filters[facet]}
            onChange={(chosen) => change({ [facet]: chosen })}
          />
        ))}
        <DateField
          label="From"
          name="from"
          example={days[0]}
          value={filters.from}
          onChange={(from) => change({ from })}
          wrong={wrong === 'from'}
          onWrong={(is) => setWrong(is ? 'from' : null)}
        />
        <DateField
          label="To"
          name="to"
          example={days[1]}
          value={filters.to}
          onChange={(to) => change({ to })}
          wrong={wrong === 'to'}
          onWrong={(is) => setWrong(is ? 'to' : null)}
        />
        <div className="filters-checks">
          <CheckField
            label="Sources differ"
            name="disputed"
            checked={filters.disputed}
            onChange={(disputed) => change({ disputed })}
          />
          <CheckField
            label="Single source"
            name="single"
            checked={filters.single}
            onChange={(single) => change({ single })}
          />
        </div>
        <p id={WRONG} className="filters-wrong" role="status">
          {wrong && 'That is no date. Write a year, a month or a day: 2021, June 2021, 7 June 2021.'}
        </p>
      </form>
    </search>
  );
}

interface CheckFieldProps {
  label: string;
  name: 'disputed' | 'single';
  checked: boolean | null;
  onChange: (checked: true | null) => void;
}

/** What is asked or not. */
function CheckField({ label, name, checked, onChange }: CheckFieldProps) {
  return (
    <label className="filters-check">
      <input
        type="checkbox"
        name={name}
        value="true"
        checked={checked ?? false}
        onChange={({ target }) => onChange(target.checked || null)}
      />
      <span>{label}</span>
    </label>
  );
}

interface DateFieldProps {
  label: string;
  name: 'from' | 'to';
  example: string;
  value: string | null;
  onChange: (date: string | null) => void;
  /** Whether what was typed is no date, and what tells so. */
  wrong: boolean;
  onWrong: (wrong: boolean) => void;
}

/** What tells that a date could not be read. */
const WRONG = 'filters-wrong';

/** A date as a year, a month or a day, in figures or words; what is typed counts once it is one of them. */
function DateField({ label, name, example, value, onChange, wrong, onWrong }: DateFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const take = (text: string) => {
    const date = readDate(text);
    setDraft(text);
    if (date !== null || text === '') onChange(date);
    if (date !== null || text === '') onWrong(false);
    return date;
  };
  return (
    <label className="filters-date">
      <span>{label}</span>
      <input
        type="text"
        name={name}
        placeholder={example}
        value={draft ?? value ?? ''}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? WRONG : undefined}
        onChange={(event) => take(event.target.value)}
        onBlur={(event) => {
          const { value: text } = event.target;
          const known = text === '' || take(text) !== null;
          onWrong(!known);
          if (known) setDraft(null);
        }}
      />
    </label>
  );
}
