import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import { useRef } from 'react';

/**
 * A change with its Idempotency-Key: tries of the same input share one key, so that a try whose answer got lost
 * has one effect; another input gets another key.
 */
export function useChange<Input, Answer>(
  send: (input: Input, key: string) => Promise<Answer>,
  onDone?: (answer: Answer, input: Input) => void | Promise<void>,
): UseMutationResult<Answer, Error, Input> {
  const last = useRef({ input: '', key: '' });
  return useMutation({
    mutationFn: (input: Input) => {
      const text = JSON.stringify(input);
      if (last.current.key === '' || last.current.input !== text) {
        last.current = { input: text, key: crypto.randomUUID() };
      }
      return send(input, last.current.key);
    },
    onSuccess: async (answer, input) => {
      last.current = { input: '', key: '' };
      await onDone?.(answer, input);
    },
  });
}
