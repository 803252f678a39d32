import { Icon } from '../../../admin/Icon';

/** A key. */
export const TokenIcon = () => (
  <Icon>
    <circle cx="8" cy="15" r="5" />
    <path d="M12 11l8-8M16 7l3 3" />
  </Icon>
);
