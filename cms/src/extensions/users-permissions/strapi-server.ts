import { withoutContentApi } from '../without-content-api';

/** Only the public role of this plugin is used: nobody signs up, logs in or is listed over the content API. */
export default withoutContentApi;
