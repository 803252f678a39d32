import { useEffect, useState } from 'react';
import { useBlocker } from 'react-router-dom';

export interface LeaveGuard {
  isAsking: boolean;
  leave: () => void;
  stay: () => void;
  /** Does what would lose the review, after a question where there is something to lose. */
  ask: (then: () => void) => void;
}

/** Asks before anybody leaves what is not saved: by a link, by closing the page, by taking another document. */
export function useLeaveGuard(isUnsaved: boolean): LeaveGuard {
  const blocker = useBlocker(isUnsaved);
  const [then, setThen] = useState<(() => void) | null>(null);

  useEffect(() => {
    if (!isUnsaved) return;
    const hold = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', hold);
    return () => window.removeEventListener('beforeunload', hold);
  }, [isUnsaved]);

  return {
    isAsking: blocker.state === 'blocked' || then !== null,
    leave() {
      setThen(null);
      if (blocker.state === 'blocked') blocker.proceed();
      else then?.();
    },
    stay() {
      setThen(null);
      if (blocker.state === 'blocked') blocker.reset();
    },
    ask(next) {
      if (isUnsaved) setThen(() => next);
      else next();
    },
  };
}
