import { Icon } from '../../../admin/Icon';

/** A sheet with an arrow into it. */
export const FileUploadIcon = () => (
  <Icon>
    <path d="M14 3H6a1 1 0 0 0-1 1v16a1 1 0 0 0 1 1h12a1 1 0 0 0 1-1V8zM14 3v5h5M12 18v-7M9 14l3-3 3 3" />
  </Icon>
);
