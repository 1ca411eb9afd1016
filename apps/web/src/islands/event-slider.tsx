import type { Ref } from 'react';
import type { Row } from '@/chronology/row';
import { count, grouped } from '@/site/words';
import { onStripKey, type StripKeys } from './strip-keys';

interface Props extends StripKeys {
  ref: Ref<HTMLDivElement>;
  /** The events that the strip goes through. */
  shown: readonly Row[];
  /** The index of the current one. */
  current: number | null;
}

/**
 * The enlarged strip for who works it by keyboard, and hears it: a slider over its events (APG's slider pattern), to which screen readers
 * leave the arrow keys without being told to. It lies over the drawing, whose marks are no part of it, and lets the pointer through.
 */
export function EventSlider({ ref, shown, current, ...keys }: Props) {
  if (shown.length === 0) return null;
  const at = shown.findIndex(({ index }) => index === current);
  const row = shown[at];
  const differ = row && row.disputed.length > 0 ? ', sources differ' : '';
  return (
    <div
      ref={ref}
      role="slider"
      tabIndex={0}
      className="event-slider"
      aria-label="Event"
      aria-orientation="horizontal"
      aria-valuemin={1}
      aria-valuemax={shown.length}
      aria-valuenow={Math.max(1, at + 1)}
      aria-valuetext={
        row
          ? `${row.words}: ${row.title}${differ}, ${grouped(at + 1)} of ${grouped(shown.length)}`
          : `none of ${count(shown.length, 'event')} yet`
      }
      aria-describedby="overview-keys"
      onKeyDown={onStripKey(keys)}
    />
  );
}
