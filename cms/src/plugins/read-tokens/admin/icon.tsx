/** A key. */
export const TokenIcon = () => (
  <svg
    width="20"
    height="20"
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth="2"
    aria-hidden
  >
    <circle cx="8" cy="15" r="5" />
    <path d="M12 11l8-8M16 7l3 3" />
  </svg>
);
