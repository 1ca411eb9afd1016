import { columnsOf } from '@/overview/place-marks';
import { breaksOf, wholeScale } from '@/overview/scale';
import { ticksOn } from '@/overview/ticks';
import { clip } from '@/site/clip';
import { rowsOf } from '@/site/rows';
import type { Site } from '@/site/site';
import { count } from '@/site/words';

const WIDTH = 1072;
const HEIGHT = 230;

/** The sharing picture's content, in the part of CSS that its renderer knows. */
export function Card({ site }: { site: Site }) {
  const { rows } = rowsOf(site);
  const whole = wholeScale(rows);
  const title = drawable(clip(site.timeline.title, 110));
  return (
    <div
      style={{
        width: 1200,
        height: 630,
        padding: 64,
        display: 'flex',
        flexDirection: 'column',
        background: '#fbfaf6',
        color: '#1b1a17',
      }}
    >
      <div style={{ fontSize: title.length > 60 ? 52 : 66, lineHeight: 1.1, display: 'flex' }}>{title}</div>
      <div style={{ fontSize: 28, marginTop: 20, color: '#5f5b52', display: 'flex' }}>
        {`${count(rows.length, 'event')} from ${count(site.timeline.sources.length, 'source')}`}
      </div>
      <div style={{ position: 'absolute', left: 64, top: 336, width: WIDTH, height: HEIGHT, display: 'flex' }}>
        {columnsOf(rows, whole, WIDTH, 9).map((column) => (
          <div
            key={column.x}
            style={{
              position: 'absolute',
              left: column.x * WIDTH,
              width: 8,
              height: 16 + column.height * (HEIGHT - 80),
              top: HEIGHT - 56 - column.height * (HEIGHT - 80),
              background: column.height === 1 ? '#9c3417' : '#1b1a17',
            }}
          />
        ))}
        <div
          style={{ position: 'absolute', left: 0, top: HEIGHT - 40, width: WIDTH, height: 3, background: '#1b1a17' }}
        />
        {breaksOf(whole).map((place) => (
          <div
            key={place}
            style={{
              position: 'absolute',
              left: place * WIDTH - 5,
              top: HEIGHT - 44,
              width: 10,
              height: 11,
              background: '#fbfaf6',
            }}
          />
        ))}
        {ticksOn(whole, WIDTH / 2).map(({ x, label }) => (
          <div
            key={x}
            style={{
              position: 'absolute',
              left: x * WIDTH,
              top: HEIGHT - 30,
              fontSize: 24,
              color: '#5f5b52',
              display: 'flex',
            }}
          >
            {label ?? ''}
          </div>
        ))}
      </div>
    </div>
  );
}

/** Only what the renderer's own font holds: for any other character it would ask a font service on the network. */
const drawable = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[^\u0020-\u007e\u00a0-\u017f\u2013\u2014\u2018-\u201d\u2026]/gu, '')
    .trim();
