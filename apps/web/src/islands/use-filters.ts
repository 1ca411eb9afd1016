'use client';

import { parseEdtf } from '@dateline/core/calendar';
import {
  createParser,
  debounce,
  parseAsBoolean,
  parseAsNativeArrayOf,
  parseAsString,
  parseAsStringLiteral,
  useQueryStates,
} from 'nuqs';
import { useMemo } from 'react';
import { type Filters, NO_FILTERS, STATUSES } from '@/filter/filters';
import { LANES, type LaneKind } from '@/overview/lanes';
import { useHydrated } from './use-hydrated';

const parseAsEdtf = createParser({ parse: (text) => (parseEdtf(text) ? text : null), serialize: (text) => text });

/** What may be several stands in the address once for each: `actor=one&actor=other`. */
const PARSERS = {
  q: parseAsString,
  actor: parseAsNativeArrayOf(parseAsString),
  place: parseAsNativeArrayOf(parseAsString),
  source: parseAsNativeArrayOf(parseAsString),
  status: parseAsNativeArrayOf(parseAsStringLiteral(STATUSES)),
  disputed: parseAsBoolean,
  single: parseAsBoolean,
  from: parseAsEdtf,
  to: parseAsEdtf,
  lanes: parseAsStringLiteral(LANES),
};

export interface FilterState {
  filters: Filters;
  lanes: LaneKind | null;
  change: (filters: Partial<Filters>) => void;
  /** Like change, for every key that is pressed: one step back in the history undoes the whole word. */
  type: (filters: Partial<Filters>) => void;
  setLanes: (lanes: LaneKind | null) => void;
  clear: () => void;
}

/** The filters as the page's address has them. On the server, and until the page is live, there are none. */
export function useFilters(): FilterState {
  const hydrated = useHydrated();
  const [asked, set] = useQueryStates(PARSERS, { history: 'push', scroll: false });
  const { lanes, filters } = useMemo(() => {
    const { lanes, ...filters } = asked;
    return { lanes, filters };
  }, [asked]);
  return {
    filters: hydrated ? filters : NO_FILTERS,
    lanes: hydrated ? lanes : null,
    change: (changed) => void set(changed),
    type: (changed) => void set(changed, { history: filters.q ? 'replace' : 'push', limitUrlUpdates: debounce(200) }),
    setLanes: (lane) => void set({ lanes: lane }),
    clear: () => void set(NO_FILTERS),
  };
}
