/** A list with what is done ticked off. */
export const PromiseIcon = () => (
  <svg
    width="20"
    height="20"
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth="2"
    aria-hidden
  >
    <path d="M3 6l2 2 3-4M3 13l2 2 3-4M12 6h9M12 13h9M4 20h17" />
  </svg>
);
