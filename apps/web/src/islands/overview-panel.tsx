'use client';

import { dayOf, spanWords } from '@dateline/core/calendar';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { Facets, Row } from '@/chronology/row';
import { ContextStrip, ZoomLines } from '@/overview/context-strip';
import { FocusStrip } from '@/overview/focus-strip';
import { LaneStrip } from '@/overview/lane-strip';
import { LANES, type LaneKind, lanesOf } from '@/overview/lanes';
import { OverviewKey } from '@/overview/overview-key';
import type { Column } from '@/overview/place-marks';
import { columnsOf, isLong, longSpans } from '@/overview/place-marks';
import { SoftEnds } from '@/overview/soft-ends';
import { panWindow, type TimeWindow, windowOfRows, zoomWindow } from '@/overview/time-window';
import type { Seen } from './reading-place';
import { useGestures } from './use-gestures';
import { useHydrated } from './use-hydrated';
import { useWidth } from './use-width';
import { useWindow } from './use-window';
import { WindowBrush } from './window-brush';

interface Props {
  /** All rows that are known, in order. */
  rows: readonly Row[];
  /** Those that the filters leave; the same array where there are none. */
  shown: readonly Row[];
  facets: Facets;
  base: string;
  whole: TimeWindow;
  initialWindow: TimeWindow;
  /** The density of all events, where `rows` doesn't hold them all yet. */
  columns?: readonly Column[];
  lanes: LaneKind | null;
  setLanes: (lanes: LaneKind | null) => void;
  /** The rows on the screen, once the reader has scrolled. */
  seen: Seen | null;
  current: number | null;
  /** Brings a row to the top of the screen. */
  onGo: (row: Row) => void;
  /** Makes a row the current one where the text stays. */
  onPick: (row: Row) => void;
  /** Makes the window the filter. */
  onOnly: (first: string, last: string) => void;
}

/** The widths that the strips are placed for until the browser tells its own: one of them is hidden by the style sheet. */
const WIDE = 960;
const NARROW = 350;

/** The overview: the whole timeline above, a window of it enlarged below, both in true proportion. */
export function OverviewPanel(props: Props) {
  const { rows, shown, facets, base, whole, lanes, seen, current, onGo, onPick } = props;
  const [picked, setPicked] = useState<Row | null>(null);
  const hydrated = useHydrated();
  const { window, set, glide } = useWindow(props.initialWindow);
  const strip = useRef<HTMLDivElement>(null);
  const width = useWidth(strip);
  const quietUntil = useRef(0);
  const matched = useMemo(() => (shown === rows ? undefined : new Set(shown.map((row) => row.index))), [rows, shown]);
  const columns = useMemo(
    () =>
      props.columns ??
      columnsOf(
        shown.filter((row) => !isLong(row)),
        whole,
        width ?? WIDE,
        3,
      ),
    [props.columns, shown, whole, width],
  );
  const spans = useMemo(() => longSpans(shown), [shown]);
  const laned = useMemo(() => (lanes ? lanesOf(shown, lanes, facets) : null), [lanes, shown, facets]);
  const words = spanWords({ start: dayOf(Math.floor(window.start)), end: dayOf(Math.ceil(window.end) - 1) });

  // The window follows the reader, except while it is itself what was just moved.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new place moves the window, not its own moves.
  useEffect(() => {
    if (!seen || performance.now() < quietUntil.current) return;
    const visible = shown.filter((row) => row.index >= seen.first && row.index <= seen.last);
    const next = windowOfRows(visible, whole);
    if (!next) return;
    const inside = window.start <= next.start && next.end <= window.end;
    if (!inside || window.end - window.start > (next.end - next.start) * 12) glide(next);
  }, [seen]);

  /** Where the strip would scroll out of sight, the text stays: whoever works the strip wants to see it. */
  const textMayMove = () =>
    getComputedStyle(strip.current!).position === 'sticky' || strip.current!.getBoundingClientRect().bottom < 80;

  /** After a gesture the text goes to the first event of the window. */
  const onRest = () => {
    quietUntil.current = performance.now() + 900;
    const latest = windowRef.current;
    const first = shown.find((row) => row.start >= latest.start && row.start < latest.end);
    if (first && textMayMove()) onGo(first);
  };
  const windowRef = useRef(window);
  useEffect(() => {
    windowRef.current = window;
  });
  const move = (next: TimeWindow) => {
    quietUntil.current = performance.now() + 900;
    windowRef.current = next;
    set(next);
  };
  const gestures = useGestures(strip, { window, whole, set: move, onRest });

  const step = (by: number) => {
    const at = shown.findIndex((row) => row.index === current);
    const next = shown[Math.min(Math.max(at + by, 0), shown.length - 1)];
    if (!next) return;
    setPicked(next);
    if (textMayMove()) onGo(next);
    else onPick(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const pan = event.shiftKey && (event.key === 'ArrowLeft' || event.key === 'ArrowRight');
    if (pan) glide(panWindow(window, event.key === 'ArrowLeft' ? -0.4 : 0.4, whole));
    else if (event.key === 'ArrowLeft') step(-1);
    else if (event.key === 'ArrowRight') step(1);
    else if (event.key === '+' || event.key === '=') glide(zoomWindow(window, 0.5, 0.5, whole));
    else if (event.key === '-') glide(zoomWindow(window, 2, 0.5, whole));
    else if (event.key === '0' || event.key === 'Home') glide(whole);
    else if (event.key === 'Enter' && current !== null) location.assign(`${base}/events/${rows[current]?.segment}/`);
    else return;
    if (pan || !event.key.startsWith('Arrow')) quietUntil.current = performance.now() + 900;
    event.preventDefault();
  };

  const zoom = (factor: number) => {
    quietUntil.current = performance.now() + 900;
    glide(zoomWindow(window, factor, 0.5, whole));
  };
  const widths = width === undefined ? ([WIDE, NARROW] as const) : ([width] as const);
  const className = (of: number) => (width === undefined ? (of === WIDE ? 'only-wide' : 'only-narrow') : undefined);
  const here = current === null ? undefined : rows[current]?.start;

  return (
    <>
      <SoftEnds />
      <div className="overview-bar">
        <p className="overview-caption">
          Above, the whole timeline; below, <strong>{words}</strong>
          <span className="overview-picked" aria-live="polite">
            {picked && picked.index === current && `${picked.words}: ${picked.title}`}
          </span>
        </p>
        <div className="overview-tools needs-script">
          <button type="button" onClick={() => zoom(0.5)} aria-label="Zoom in">
            +
          </button>
          <button type="button" onClick={() => zoom(2)} aria-label="Zoom out">
            −
          </button>
          <button type="button" onClick={() => zoom(1e6)}>
            Whole
          </button>
          <button
            type="button"
            onClick={() => props.onOnly(dayOf(Math.floor(window.start)), dayOf(Math.ceil(window.end) - 1))}
          >
            Only these dates
          </button>
          <label>
            Lanes{' '}
            <select
              value={lanes ?? ''}
              onChange={(event) => props.setLanes((event.target.value || null) as LaneKind | null)}
            >
              <option value="">none</option>
              {LANES.map((kind) => (
                <option key={kind} value={kind}>
                  by {kind}
                </option>
              ))}
            </select>
          </label>
        </div>
      </div>
      <div className="overview-context" data-sticky>
        {widths.map((of) => (
          <ContextStrip
            key={of}
            spans={spans}
            columns={columns}
            whole={whole}
            window={window}
            width={of}
            current={here}
            className={className(of)}
          />
        ))}
        {hydrated && <WindowBrush window={window} whole={whole} set={move} onRest={onRest} />}
        <ZoomLines whole={whole} window={window} />
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset groups form controls, and this holds none. */}
      <div
        ref={strip}
        className={laned ? 'overview-focus overview-focus--lanes' : 'overview-focus'}
        data-sticky
        role="group"
        tabIndex={hydrated ? 0 : undefined}
        aria-label={`Enlarged: ${words}`}
        aria-describedby="overview-keys"
        onKeyDown={onKeyDown}
        {...gestures}
      >
        {widths.map((of) =>
          laned ? (
            <LaneStrip key={of} lanes={laned} window={window} width={of} base={base} current={current ?? undefined} />
          ) : (
            <FocusStrip
              key={of}
              rows={rows}
              shown={shown}
              matched={matched}
              window={window}
              width={of}
              base={base}
              current={current ?? undefined}
              className={className(of)}
            />
          ),
        )}
      </div>
      <OverviewKey rows={rows} />
      <p id="overview-keys" className="visually-hidden">
        Left and right go to the event before and after, plus and minus zoom, Shift with left and right moves the
        window, 0 shows the whole, Enter opens the event.
      </p>
    </>
  );
}
