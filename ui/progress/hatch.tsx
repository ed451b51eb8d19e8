/** A pattern beside the plain fills, so that parts of a bar are told apart without their colour. The same in every drawing. */
export function Hatch() {
  return (
    <defs>
      <pattern id="hatch" width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width={5} height={5} className="fill-sheet" />
        <rect width={2} height={5} className="fill-moss" />
      </pattern>
    </defs>
  );
}

export const hatched = 'fill-[url(#hatch)] stroke-moss';
