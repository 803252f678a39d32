import { styled } from 'styled-components';

/** What belongs together on the page. */
export const Card = styled.section`
  display: flex;
  flex-direction: column;
  gap: 1.6rem;
  min-width: 0;
  padding: 2rem 2.4rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  font-size: 1.4rem;
  line-height: 1.6;
  color: ${({ theme }) => theme.colors.neutral800};

  h2 {
    font-size: 1.6rem;
    font-weight: 600;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }

  footer {
    display: flex;
    flex-wrap: wrap;
    gap: 0.8rem;
    align-items: center;
    justify-content: flex-end;
  }

  [role='alert'] {
    flex: 1 1 16rem;
    color: ${({ theme }) => theme.colors.danger600};
  }
`;

/** What must be read before going on. */
export const Warning = styled.p`
  padding: 0.8rem 1.2rem;
  border: 1px solid ${({ theme }) => theme.colors.warning200};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.warning100};
`;
