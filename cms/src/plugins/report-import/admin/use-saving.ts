import type { Edit, ReportText } from '@work-reports/report-text';
import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import { reasonOf } from './errors';
import type { Office } from './ChooseStep';
import type { SourceText } from './use-review';

/** A report that stands for the same office, year and period already. */
export interface Existing {
  documentId: string;
  title: string;
  isPublished: boolean;
}

/** What the server did, or would do; see `importReport` there. */
export interface Imported {
  documentId: string;
  action: 'created' | 'updated' | 'unchanged';
  changes: { created: number; updated: number; deleted: number };
}

export interface Saving {
  existing: Existing | null;
  /** The draft that this review was stored as. */
  saved: Imported | null;
  isUnsaved: boolean;
  isBusy: boolean;
  problem: string;
  /** What saving would change in a report that others may have worked on, to be agreed to first. */
  question: Imported | null;
  save: () => void;
  agree: () => void;
  decline: () => void;
}

/** Stores a review as a draft; what is there of the same report already is known before. */
export function useSaving(
  office: Office,
  source: SourceText,
  report: ReportText,
  edits: readonly Edit[],
): Saving {
  const { get, post } = useFetchClient();
  const [existing, setExisting] = useState<Existing | null>(null);
  const [saved, setSaved] = useState<{ as: Imported; edits: readonly Edit[] } | null>(null);
  const [question, setQuestion] = useState<Imported | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const { year, period, fromYear, toYear } = report;

  useEffect(() => {
    let isLate = false;
    const params = { office: office.documentId, year, period, fromYear, toYear };
    get<{ report: Existing | null }>('/report-import/existing', { params }).then(
      ({ data }) => !isLate && setExisting(data.report),
      (error: unknown) => !isLate && setProblem(reasonOf(error)),
    );
    return () => {
      isLate = true;
    };
  }, [get, office.documentId, year, period, fromYear, toYear, saved]);

  const send = async (dryRun: boolean): Promise<Imported> => {
    const order = { office: office.documentId, text: source.text, strong: source.strong, edits, dryRun };
    return (await post<Imported>('/report-import/reports', order)).data;
  };

  const store = async (isAgreed: boolean): Promise<void> => {
    setQuestion(null);
    setProblem('');
    setBusy(true);
    try {
      const isOwn = existing === null || existing.documentId === saved?.as.documentId;
      const would = isAgreed || isOwn ? null : await send(true);
      if (would?.action === 'updated') setQuestion(would);
      else setSaved({ as: await send(false), edits });
    } catch (error) {
      setProblem(reasonOf(error));
    } finally {
      setBusy(false);
    }
  };

  return {
    existing,
    saved: saved?.as ?? null,
    isUnsaved: saved?.edits !== edits,
    isBusy,
    problem,
    question,
    save: () => void (isBusy || store(false)),
    agree: () => void store(true),
    decline: useCallback(() => setQuestion(null), []),
  };
}
