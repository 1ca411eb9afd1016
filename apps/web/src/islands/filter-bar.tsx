'use client';

import { useState } from 'react';
import { type Facet, type Facets, facetName } from '@/chronology/row';
import { STATUSES } from '@/filter/filters';
import { readDate } from '@/filter/read-date';
import type { FilterState } from './use-filters';

interface Props {
  state: FilterState;
  facets: Facets;
  /** The first and the last day that an event may have: how a date is written, and which ones find something. */
  days: readonly [first: string, last: string];
  /** Called when the reader turns to the search, which then needs its texts. */
  onSearch: () => void;
}

/** Search and filters; each is kept in the page's address. */
export function FilterBar({ state, facets, days, onSearch }: Props) {
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
        <Choice label="Actor" facets={facets.actors} value={filters.actor} onChange={(actor) => change({ actor })} />
        <Choice label="Place" facets={facets.places} value={filters.place} onChange={(place) => change({ place })} />
        <Choice
          label="Source"
          facets={facets.sources}
          value={filters.source}
          onChange={(source) => change({ source })}
        />
        <label>
          <span>Status</span>
          <select
            value={filters.status ?? ''}
            onChange={(event) => change({ status: STATUSES.find((status) => status === event.target.value) ?? null })}
          >
            <option value="">any</option>
            {STATUSES.map((status) => (
              <option key={status}>{status}</option>
            ))}
          </select>
        </label>
        <DateField
          label="From"
          example={days[0]}
          value={filters.from}
          onChange={(from) => change({ from })}
          wrong={wrong === 'from'}
          onWrong={(is) => setWrong(is ? 'from' : null)}
        />
        <DateField
          label="To"
          example={days[1]}
          value={filters.to}
          onChange={(to) => change({ to })}
          wrong={wrong === 'to'}
          onWrong={(is) => setWrong(is ? 'to' : null)}
        />
        <label className="filters-check">
          <input
            type="checkbox"
            checked={filters.disputed ?? false}
            onChange={(event) => change({ disputed: event.target.checked || null })}
          />
          <span>Sources differ</span>
        </label>
        <p id={WRONG} className="filters-wrong" role="status">
          {wrong && 'That is no date. Write a year, a month or a day: 2021, June 2021, 7 June 2021.'}
        </p>
      </form>
    </search>
  );
}

/** As many names as a list can be chosen from; any other is a link away on its own page. */
const LONGEST = 150;

interface ChoiceProps {
  label: string;
  facets: readonly Facet[];
  value: string | null;
  onChange: (key: string | null) => void;
}

function Choice({ label, facets, value, onChange }: ChoiceProps) {
  if (facets.length === 0) return null;
  const listed = [...facets].sort((a, b) => b.count - a.count).slice(0, LONGEST);
  const chosen = facets.find((facet) => facet.key === value);
  if (chosen && !listed.includes(chosen)) listed.push(chosen);
  return (
    <label>
      <span>{label}</span>
      <select value={value ?? ''} onChange={(event) => onChange(event.target.value || null)}>
        <option value="">any</option>
        {listed.map((facet) => (
          <option key={facet.key} value={facet.key}>
            {facetName(facet)} ({facet.count})
          </option>
        ))}
      </select>
    </label>
  );
}

interface DateFieldProps {
  label: string;
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
function DateField({ label, example, value, onChange, wrong, onWrong }: DateFieldProps) {
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
