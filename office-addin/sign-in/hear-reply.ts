import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';

// Entra sends the window of the sign-in back here; the panel that opened it hears the reply, and it closes.
broadcastResponseToMainFrame().catch(() => window.close());
