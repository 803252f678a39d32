import { Icon } from '../../../admin/Icon';

/** Two people. */
export const StaffIcon = () => (
  <Icon>
    <circle cx="9" cy="8" r="4" />
    <path d="M2 20c0-4 3-6 7-6s7 2 7 6M16 4.5a4 4 0 010 7M18 14.5c2.5.8 4 2.6 4 5.5" />
  </Icon>
);

/** A sheet with a tick. */
export const TaskIcon = () => (
  <Icon>
    <path d="M6 3h9l4 4v14H6zM9 13l2.5 2.5L16 11" />
  </Icon>
);
