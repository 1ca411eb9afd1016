'use client';

import { useEffect, useRef } from 'react';
import { type Facets, facetName } from '@/chronology/row';
import { FACETS, type Filters } from '@/filter/filters';
import { LABELS } from './filter-bar';

interface Chip {
  /** What is asked, in words. */
  words: string;
  /** The change that takes it away. */
  without: Partial<Filters>;
}

interface Props {
  filters: Filters;
  facets: Facets;
  onChange: (filters: Partial<Filters>) => void;
  /** Takes the focus once nothing is left to remove. */
  onEmpty: () => void;
}

/** Everything that is asked for, each to be taken away by itself. */
export function FilterChips({ filters, facets, onChange, onEmpty }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const removed = useRef<number | null>(null);
  const chips = chipsOf(filters, facets);
  // Where a chip was taken away by keyboard, the next one takes its place.
  // biome-ignore lint/correctness/useExhaustiveDependencies: one less is what to wait for.
  useEffect(() => {
    if (removed.current === null) return;
    const left = list.current?.querySelectorAll('button') ?? [];
    if (left.length > 0) left[Math.min(removed.current, left.length - 1)]!.focus();
    else onEmpty();
    removed.current = null;
  }, [chips.length, onEmpty]);
  if (chips.length === 0) return null;
  return (
    <ul ref={list} className="chips" aria-label="Asked for">
      {chips.map(({ words, without }, index) => (
        <li key={words}>
          <button
            type="button"
            onClick={() => {
              removed.current = index;
              onChange(without);
            }}
          >
            <span className="visually-hidden">Remove </span>
            <bdi>{words}</bdi> <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function chipsOf(filters: Filters, facets: Facets): Chip[] {
  const { q, disputed, single, from, to } = filters;
  const nameOf = (facet: (typeof FACETS)[number], key: string) => {
    const found = facet === 'status' ? undefined : facets[`${facet}s`].find((other) => other.key === key);
    return found ? facetName(found) : key;
  };
  return [
    ...(q ? [{ words: `“${q.trim()}”`, without: { q: null } }] : []),
    ...FACETS.flatMap((facet) =>
      [...new Set<string>(filters[facet])].map((key) => ({
        words: `${LABELS[facet]}: ${nameOf(facet, key)}`,
        without: { [facet]: filters[facet].filter((other) => other !== key) },
      })),
    ),
    ...(from ? [{ words: `From ${from}`, without: { from: null } }] : []),
    ...(to ? [{ words: `To ${to}`, without: { to: null } }] : []),
    ...(disputed ? [{ words: 'Sources differ', without: { disputed: null } }] : []),
    ...(single ? [{ words: 'Single source', without: { single: null } }] : []),
  ];
}
