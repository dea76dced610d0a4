import type { Dispatcher } from 'undici';

/**
 * Tells the instant at which a request is given to an open line, before its first byte is written. What fails earlier
 * (name, connection, handshake, a caller who left meanwhile) never gets there: nothing of the request left.
 */
export function tellWriting(writing: () => void): Dispatcher.DispatcherComposeInterceptor {
  return (dispatch) => (options, handler) => dispatch(options, telling(handler, writing));
}

function telling(
  handler: Dispatcher.DispatchHandler,
  writing: () => void,
): Dispatcher.DispatchHandler {
  return {
    onRequestStart: (controller, context) => {
      handler.onRequestStart?.(controller, context);
      if (!controller.aborted) writing();
    },
    onRequestUpgrade: (...told) => handler.onRequestUpgrade?.(...told),
    onResponseStart: (...told) => handler.onResponseStart?.(...told),
    onResponseData: (...told) => handler.onResponseData?.(...told),
    onResponseEnd: (...told) => handler.onResponseEnd?.(...told),
    onResponseError: (...told) => handler.onResponseError?.(...told),
  };
}
