'use client';

import { LANES, type LaneKind } from '@/overview/lanes';

interface Props {
  /** Makes the window so many times as long. */
  zoom: (factor: number) => void;
  /** Makes the window the filter. */
  onOnly: () => void;
  lanes: LaneKind | null;
  setLanes: (lanes: LaneKind | null) => void;
}

/** A factor that makes any window the whole timeline. */
const WHOLE = 1e6;

/** The overview's buttons. */
export function OverviewTools({ zoom, onOnly, lanes, setLanes }: Props) {
  return (
    <div className="overview-tools needs-script">
      <button type="button" onClick={() => zoom(0.5)} aria-label="Zoom in">
        +
      </button>
      <button type="button" onClick={() => zoom(2)} aria-label="Zoom out">
        −
      </button>
      <button type="button" onClick={() => zoom(WHOLE)}>
        Whole
      </button>
      <button type="button" onClick={onOnly}>
        Only these dates
      </button>
      <label>
        Lanes{' '}
        <select value={lanes ?? ''} onChange={(event) => setLanes((event.target.value || null) as LaneKind | null)}>
          <option value="">none</option>
          {LANES.map((kind) => (
            <option key={kind} value={kind}>
              by {kind}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
