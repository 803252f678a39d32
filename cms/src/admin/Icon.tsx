import type { ReactNode } from 'react';

/** Lines on 24 by 24, as Strapi's own icons are drawn; beside words, which say what is meant. */
export const Icon = ({ size = 20, children }: { size?: number; children: ReactNode }) => (
  <svg
    width={size}
    height={size}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth="2"
    aria-hidden
  >
    {children}
  </svg>
);
