import type { Part } from '@/site/parts';

/** The way through a list that is spread over several pages. `address` is that of the first one, with its closing slash. */
export function PartLinks({ part, address, of }: { part: Part<unknown>; address: string; of: string }) {
  if (part.parts === 1) return null;
  const to = (number: number) => (number === 1 ? address : `${address}${number}/`);
  return (
    <nav className="part-links" aria-label={`Pages of ${of}`}>
      {part.part > 1 && (
        <a rel="prev" href={to(part.part - 1)}>
          Earlier page
        </a>
      )}
      <span>
        Page {part.part} of {part.parts}
      </span>
      {part.part < part.parts && (
        <a rel="next" href={to(part.part + 1)}>
          Later page
        </a>
      )}
    </nav>
  );
}
