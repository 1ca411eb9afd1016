'use client';

import { dayOf } from '@dateline/core/calendar';
import { forgivenWords } from '@dateline/core/timeline';
import { NuqsAdapter } from 'nuqs/adapters/react';
import { memo, useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { ChronologyList } from '@/chronology/chronology-list';
import { FirstList } from '@/chronology/first-list';
import { type Facets, facetName, type Row } from '@/chronology/row';
import {
  countFacet,
  type FacetName,
  filterRows,
  isFiltering,
  STATUSES,
  searchFor,
  searchTexts,
} from '@/filter/filters';
import type { Column } from '@/overview/place-marks';
import type { Scale } from '@/overview/scale';
import type { TimeWindow } from '@/overview/time-window';
import { count, grouped } from '@/site/words';
import type { Option } from './choice-field';
import { DownloadShown } from './download-shown';
import { FilterBar } from './filter-bar';
import { FilterChips } from './filter-chips';
import { NearRows } from './near-rows';
import { OverviewPanel } from './overview-panel';
import { goToRow, type Seen, useReadingPlace } from './reading-place';
import { useEarlyInput } from './use-early-input';
import { useFetched } from './use-fetched';
import { useFilters } from './use-filters';
import { useHydrated } from './use-hydrated';
import { usePlaceKept } from './use-place-kept';
import { usePrinting } from './use-printing';
import { useSticky } from './use-sticky';

export interface TimelineViewProps {
  /** All events, or the most salient of a timeline with too many for one page. */
  rows: readonly Row[];
  /** What a long timeline begins with: its most salient events. */
  first: readonly Row[];
  facets: Facets;
  /** How many events there are. */
  total: number;
  base: string;
  whole: Scale;
  window: TimeWindow;
  columns?: readonly Column[];
  /** What stands below the chronology while it isn't whole: the ways to the rest. */
  children?: React.ReactNode;
}

/** From here on rows are in the document only while they are near the screen. */
const LONG = 400;

const Chronology = memo(ChronologyList);

/** The timeline page's live part: overview, filters and chronology, which move together. */
export function TimelineView(props: TimelineViewProps) {
  return (
    <NuqsAdapter>
      <View {...props} />
    </NuqsAdapter>
  );
}

function View({ rows: initial, first, facets, total, base, whole, window, columns, children }: TimelineViewProps) {
  const hydrated = useHydrated();
  const printing = usePrinting();
  const state = useFilters();
  const [searching, setSearching] = useState(false);
  const [seen, setSeen] = useState<Seen | null>(null);
  const fetched = useFetched<Row[]>(`${base}/data/events.json`, hydrated && initial.length < total);
  const texts = useFetched<string[]>(`${base}/data/search.json`, hydrated && (searching || state.filters.q !== null));
  const rows = fetched ?? initial;
  const complete = rows.length === total;
  const asksWords = state.filters.q !== null;
  const searched = useMemo(
    () => (!asksWords ? [] : texts && complete ? texts : searchTexts(rows, facets)),
    [asksWords, texts, complete, rows, facets],
  );
  const days = useMemo(() => reachOf(rows), [rows]);
  const filters = useDeferredValue(state.filters);
  const filtering = isFiltering(filters);
  const search = useMemo(() => searchFor(filters.q, searched, searched === texts), [filters.q, searched, texts]);
  const shown = useMemo(
    () => (filtering ? filterRows(rows, filters, facets, search) : rows),
    [filtering, rows, filters, facets, search],
  );
  useEarlyInput(state.change);
  useReadingPlace(setSeen);
  useSticky();
  usePlaceKept(shown, complete);
  useEffect(() => {
    const row = rows.find(({ segment }) => `#${segment}` === location.hash);
    if (row) goToRow(row.index);
  }, [rows]);
  const onGo = useCallback((row: Row) => {
    goToRow(row.index);
    setSeen({ first: row.index, last: row.index });
  }, []);
  const onPick = useCallback((row: Row) => setSeen({ first: row.index, last: row.index }), []);
  const onSearch = useCallback(() => setSearching(true), []);
  const result = useRef<HTMLParagraphElement>(null);
  const toResult = useCallback(() => result.current?.focus(), []);
  const optionsOf = (facet: FacetName): Option[] => {
    // While only the most salient events are here, what each value has of all of them says more.
    const asked = complete ? countFacet(facet, rows, filters, facets, search) : undefined;
    const chosen: readonly string[] = filters[facet];
    const all =
      facet === 'status'
        ? STATUSES.map((key) => ({ key, name: key, count: rows.filter(({ status }) => status === key).length }))
        : facets[`${facet}s`];
    return all
      .map((each) => ({ key: each.key, name: facetName(each), count: asked ? (asked.get(each.key) ?? 0) : each.count }))
      .filter(({ key, count }) => count > 0 || chosen.includes(key));
  };

  return (
    <>
      <OverviewPanel
        rows={rows}
        shown={shown}
        facets={facets}
        base={base}
        whole={whole}
        initialWindow={window}
        columns={complete ? undefined : columns}
        lanes={state.lanes}
        setLanes={state.setLanes}
        seen={seen}
        current={seen?.first ?? null}
        onGo={onGo}
        onPick={onPick}
        onOnly={(from, to) => state.change({ from, to })}
      />
      <FilterBar state={state} optionsOf={optionsOf} days={days} onSearch={onSearch} />
      <FilterChips filters={state.filters} facets={facets} onChange={state.change} onEmpty={toResult} />
      <div className="result-bar">
        <p ref={result} className="result" aria-live="polite" tabIndex={-1}>
          {filtering ? (
            resultWords(shown.length, rows.length, total, forgivenWords(search.terms))
          ) : (
            <span className="visually-hidden">All {count(total, 'event')}</span>
          )}
        </p>
        {isFiltering(state.filters) && (
          <button
            type="button"
            onClick={() => {
              state.clear();
              toResult();
            }}
          >
            Clear all
          </button>
        )}
        {filtering && complete && shown.length > 0 && (
          <DownloadShown shown={shown} rows={rows} facets={facets} base={base} />
        )}
      </div>
      {first.length > 0 && !filtering && <FirstList rows={first} total={total} base={base} />}
      <div className="chronology">
        <Chronology
          rows={shown}
          base={base}
          facets={facets}
          terms={search.terms}
          Rows={shown.length > LONG && !printing ? NearRows : undefined}
        />
      </div>
      {!complete && children}
    </>
  );
}

/** The first and the last day of some events, as they are written in the filters. */
function reachOf(rows: readonly Row[]): [string, string] {
  const first = rows.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY);
  const last = rows.reduce((most, { end }) => Math.max(most, end), Number.NEGATIVE_INFINITY);
  return [dayOf(first), dayOf(last)];
}

/** How many events a filter leaves; while only the most salient are here, that it is of these; and what a search took a word for. */
function resultWords(shown: number, here: number, all: number, forgiven: string): string {
  const of =
    here < all ? `the ${grouped(here)} most salient events, while the others are on their way` : count(all, 'event');
  const left = shown === 0 ? `None of ${of} has all that is asked for` : `${grouped(shown)} of ${of}`;
  return [left, forgiven].filter(Boolean).join('. ') + (shown === 0 || forgiven ? '.' : '');
}
