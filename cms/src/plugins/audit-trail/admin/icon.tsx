import { Icon } from '../../../admin/Icon';

/** A list with a clock. */
export const TrailIcon = () => (
  <Icon>
    <path d="M4 5h16M4 10h8M4 15h6" />
    <circle cx="16.5" cy="15.5" r="5" />
    <path d="M16.5 13v3l2 1" />
  </Icon>
);
