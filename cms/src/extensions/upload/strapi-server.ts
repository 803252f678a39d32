import { withoutContentApi } from '../without-content-api';

/** Files come in through the admin only: the content API neither takes nor lists them. */
export default withoutContentApi;
