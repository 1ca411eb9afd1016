'use client';

import { spanWords } from '@dateline/core/calendar';
import { useMemo, useRef, useState } from 'react';
import type { Facets, Row } from '@/chronology/row';
import { ContextStrip, ZoomLines } from '@/overview/context-strip';
import { FocusStrip } from '@/overview/focus-strip';
import { LaneStrip } from '@/overview/lane-strip';
import { type LaneKind, lanesOf } from '@/overview/lanes';
import { OverviewKey } from '@/overview/overview-key';
import type { Column } from '@/overview/place-marks';
import { columnsOf, isLong, longSpans } from '@/overview/place-marks';
import { dayAt, linearScale, type Scale } from '@/overview/scale';
import { SoftEnds } from '@/overview/soft-ends';
import { covers, daysOf, panWindow, placeIn, reachOf, type TimeWindow, zoomWindow } from '@/overview/time-window';
import { EventSlider } from './event-slider';
import { OverviewTools } from './overview-tools';
import type { Seen } from './reading-place';
import { useFollowingWindow } from './use-following-window';
import { useGestures } from './use-gestures';
import { useHydrated } from './use-hydrated';
import { useWidth } from './use-width';
import { WindowBrush } from './window-brush';

interface Props {
  /** All rows that are known, in order. */
  rows: readonly Row[];
  /** Those that the filters leave; the same array where there are none. */
  shown: readonly Row[];
  facets: Facets;
  base: string;
  /** How the whole timeline is drawn. */
  whole: Scale;
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

/** The overview: the whole timeline above, a window of it enlarged below, in true proportion. */
export function OverviewPanel(props: Props) {
  const { rows, shown, facets, base, lanes, seen, current, onGo, onPick } = props;
  const whole = props.whole.window;
  const [picked, setPicked] = useState<Row | null>(null);
  const hydrated = useHydrated();
  /** A row by its place in the timeline: while not all rows are known, that is not its place among them. */
  const rowAt = (index: number) => rows.find((row) => row.index === index);
  const strip = useRef<HTMLDivElement>(null);
  const width = useWidth(strip);
  const { window, latest, move, glideTo, onRest, textMayMove } = useFollowingWindow({
    initial: props.initialWindow,
    whole,
    shown,
    seen,
    strip,
    onGo,
  });
  const matched = useMemo(() => (shown === rows ? undefined : new Set(shown.map((row) => row.index))), [rows, shown]);
  const columns = useMemo(
    () =>
      props.columns ??
      columnsOf(
        shown.filter((row) => !isLong(row)),
        props.whole,
        width ?? WIDE,
        3,
      ),
    [props.columns, shown, props.whole, width],
  );
  const spans = useMemo(() => longSpans(shown), [shown]);
  const laned = useMemo(() => (lanes ? lanesOf(shown, lanes, facets) : null), [lanes, shown, facets]);
  /** The whole is drawn large as it is drawn small; any other window in true proportion. */
  const scaleOf = (of: TimeWindow) => (covers(of, whole) ? props.whole : linearScale(of));
  const scale = scaleOf(window);
  const reach = useMemo(() => reachOf(rows), [rows]);
  const days = daysOf(window, reach);
  const words = spanWords(days);

  const gestures = useGestures(strip, { scale: () => scaleOf(latest()), whole, set: move, onRest });

  const step = (by: number) => {
    const at = shown.findIndex((row) => row.index === current);
    const next = shown[Math.min(Math.max(at + by, 0), shown.length - 1)];
    if (!next) return;
    setPicked(next);
    if (textMayMove()) onGo(next);
    else onPick(next);
  };
  const zoom = (factor: number) => glideTo(zoomWindow(window, factor, placeIn(window, dayAt(scale, 0.5)), whole));
  const keys = {
    step,
    pan: (share: number) => glideTo(panWindow(window, share, whole)),
    zoom,
    whole: () => glideTo(whole),
    open: () => {
      const row = current === null ? undefined : rowAt(current);
      if (row) location.assign(`${base}/events/${row.segment}/`);
    },
  };
  const slider = useRef<HTMLDivElement>(null);
  const widths = width === undefined ? ([WIDE, NARROW] as const) : ([width] as const);
  const className = (of: number) => (width === undefined ? (of === WIDE ? 'only-wide' : 'only-narrow') : undefined);
  const here = current === null ? undefined : rowAt(current)?.at;

  return (
    <>
      <SoftEnds />
      <div className="overview-bar">
        <p className="overview-caption">
          Above, the whole timeline; below, <strong>{words}</strong>
          <span className="overview-picked">
            {picked && picked.index === current && `${picked.words}: ${picked.title}`}
          </span>
        </p>
        <OverviewTools
          zoom={zoom}
          onOnly={() => props.onOnly(days.start, days.end)}
          lanes={lanes}
          setLanes={props.setLanes}
        />
      </div>
      <div className="overview-context" data-sticky>
        {widths.map((of) => (
          <ContextStrip
            key={of}
            spans={spans}
            columns={columns}
            scale={props.whole}
            window={window}
            width={of}
            current={here}
            className={className(of)}
          />
        ))}
        {hydrated && <WindowBrush window={window} scale={props.whole} set={move} onRest={onRest} />}
        <ZoomLines scale={props.whole} window={window} />
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the slider in it takes the keys. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: likewise. */}
      <div
        ref={strip}
        className={laned ? 'overview-focus overview-focus--lanes' : 'overview-focus'}
        data-sticky
        onClick={() => slider.current?.focus({ preventScroll: true })}
        {...gestures}
      >
        {hydrated && <EventSlider ref={slider} shown={shown} current={current} {...keys} />}
        {widths.map((of) =>
          laned ? (
            <LaneStrip key={of} lanes={laned} scale={scale} width={of} base={base} current={current ?? undefined} />
          ) : (
            <FocusStrip
              key={of}
              rows={rows}
              shown={shown}
              matched={matched}
              scale={scale}
              width={of}
              base={base}
              current={current ?? undefined}
              className={className(of)}
            />
          ),
        )}
      </div>
      <OverviewKey rows={rows} broken={props.whole.pieces.length > 1} />
      <p id="overview-keys" className="visually-hidden">
        Left and right go to the event before and after, Page Up and Page Down ten at a time, plus and minus zoom, Shift
        with left and right moves the window, 0 shows the whole, Enter opens the event.
      </p>
    </>
  );
}
