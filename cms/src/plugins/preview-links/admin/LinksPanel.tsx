import { say } from '../../../admin/say';
import { PreviewLinks } from './PreviewLinks';

interface Props {
  model: string;
  documentId?: string;
}

/** Beside the form of a report that is saved. */
export function LinksPanel({ model, documentId }: Props) {
  return model === 'api::report.report' && documentId !== undefined
    ? { title: say('预览链接'), content: <PreviewLinks report={documentId} /> }
    : null;
}
