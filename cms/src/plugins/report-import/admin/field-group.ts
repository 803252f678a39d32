import { styled } from 'styled-components';

/** The fields of one figure or honor, under the words they are about. */
export const Fields = styled.fieldset`
  display: flex;
  flex-wrap: wrap;
  align-items: flex-end;
  gap: 0.8rem;
  min-width: 0;
  margin: 0;
  padding: 0.4rem 1rem 1.2rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};

  &[data-tied] {
    border-color: ${({ theme }) => theme.colors.primary600};
  }

  legend {
    padding: 0 0.4rem;
    font-weight: 600;
    color: ${({ theme }) => theme.colors.primary700};
  }

  &[data-mark^='h'] legend {
    color: ${({ theme }) => theme.colors.alternative700};
  }

  .wide {
    flex: 1 1 16rem;
  }

  .short {
    flex: 1 1 8rem;
  }

  label:not(.wide, .short) {
    flex: 1 1 9rem;
  }
`;
