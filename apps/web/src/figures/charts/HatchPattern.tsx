/** The pattern of everything unknown; once on a page. */
export function HatchPattern() {
  return (
    <svg className="pattern" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern
          id="hatch"
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="5" height="5" className="hatch-ground" />
          <rect width="2" height="5" className="hatch-line" />
        </pattern>
      </defs>
    </svg>
  );
}
