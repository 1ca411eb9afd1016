import type { Row } from '@/chronology/row';

/** A mark's way to its event. Out of the tab order: the chronology below has the same links as text. */
export function MarkLink({ row, base, children }: { row: Row; base: string; children: React.ReactNode }) {
  return (
    <a href={`${base}/events/${row.segment}/`} data-mark={row.index} tabIndex={-1}>
      <title>{`${row.words}: ${row.title}`}</title>
      {children}
    </a>
  );
}
