/** How bars fade towards the ends that are not to be taken at their word; once a page, for the style sheet to name. */
export function SoftEnds() {
  const stops = {
    start: [
      ['0', 'from'],
      ['0.7', 'to'],
    ],
    end: [
      ['0.3', 'to'],
      ['1', 'from'],
    ],
    both: [
      ['0', 'from'],
      ['0.5', 'to'],
      ['1', 'from'],
    ],
  };
  return (
    <svg width="0" height="0" className="soft-ends" aria-hidden="true">
      <defs>
        {Object.entries(stops).map(([side, list]) => (
          <linearGradient key={side} id={`soft-${side}`}>
            {list.map(([offset, kind]) => (
              <stop key={offset} offset={offset} className={`soft-${kind}`} />
            ))}
          </linearGradient>
        ))}
      </defs>
    </svg>
  );
}
