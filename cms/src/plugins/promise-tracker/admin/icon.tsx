import { Icon } from '../../../admin/Icon';

/** A list with what is done ticked off. */
export const PromiseIcon = () => (
  <Icon>
    <path d="M3 6l2 2 3-4M3 13l2 2 3-4M12 6h9M12 13h9M4 20h17" />
  </Icon>
);
