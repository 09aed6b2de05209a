import { clientAddressOf } from '../../http/clientAddress.ts';
import type { Exchange } from '../../http/exchange.ts';
import { budgetHeaders } from '../../limits/budgets.ts';
import type { OperationRequest } from '../../operation/operationRequest.ts';
import type { CheckedOperation } from '../../operation/operations.ts';
import { Refusal } from '../../refusal.ts';
import { accountOf } from '../limits.ts';
import type { LiveDeps } from '../liveDeps.ts';
import { isPosition, positionIn } from '../liveOperations.ts';
import { HttpStream } from './httpStream.ts';
import type { StreamForm } from './streamForms.ts';

/** One stream for one subscription that was judged. Who comes back may say where they were by `last-event-id`, too. */
export async function answerWithStream(
  deps: LiveDeps,
  { request, response, requestId }: Exchange,
  form: StreamForm,
  asked: OperationRequest,
  operation: CheckedOperation,
): Promise<void> {
  if (deps.connections.isFull)
    throw new Refusal(503, 'SERVICE_UNAVAILABLE', 'OVERLOADED', { headers: { 'retry-after': '5' } });
  const { authorization, 'accept-language': acceptLanguage, 'last-event-id': lastEventId } = request.headers;
  const clientAddress = clientAddressOf(request, deps.trustedProxies);
  let stream: HttpStream | null = null;
  const watched = await deps.callers.open(
    { authorization, acceptLanguage, clientAddress, requestId },
    (reason) => stream?.end(reason),
  );
  const undo: (() => void)[] = [() => watched.release()];
  const whenOver = () => {
    for (const one of undo) one();
  };
  try {
    if (response.destroyed) return whenOver();
    undo.push(deps.connections.enter(accountOf(watched.caller.viewer, clientAddress)));
    const after = positionIn(asked) ?? (isPosition(lastEventId) ? lastEventId : null);
    undo.push(
      deps.operations.subscribe(operation, after, watched, {
        next: (body, position) => stream?.next(body, position),
        complete: () => stream?.complete(),
      }),
    );
    stream = new HttpStream(response, form, deps, {
      languages: watched.caller.languages,
      headers: {
        'x-kolo-cost': String(operation.cost),
        ...(operation.budget && budgetHeaders(operation.budget)),
      },
      whenOver,
    });
  } catch (error) {
    whenOver();
    throw error;
  }
}
