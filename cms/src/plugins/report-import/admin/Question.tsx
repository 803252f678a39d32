import { Button, Dialog } from '@strapi/design-system';
import type { ReactNode } from 'react';

interface Props {
  isOpen: boolean;
  title: string;
  children: ReactNode;
  yes: string;
  no: string;
  isDanger?: boolean;
  onYes: () => void;
  onNo: () => void;
}

/** A question that must be answered before anything else is done. */
export function Question({ isOpen, title, children, yes, no, isDanger = false, onYes, onNo }: Props) {
  return (
    <Dialog.Root open={isOpen} onOpenChange={(stays: boolean) => !stays && onNo()}>
      <Dialog.Content>
        <Dialog.Header>{title}</Dialog.Header>
        <Dialog.Body>{children}</Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              {no}
            </Button>
          </Dialog.Cancel>
          <Button variant={isDanger ? 'danger-light' : 'default'} fullWidth onClick={onYes}>
            {yes}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
