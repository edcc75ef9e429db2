/**
 * Sent with every document and worker script: nothing is loaded from or sent to another origin, no script or style stands in
 * the page itself, and the page is isolated from others (W3C CSP Level 3; HTML Living Standard, cross-origin isolation).
 * A policy in a `meta` tag would not bind workers, so it goes with the responses.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "default-src 'self'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self' blob: data:",
    // `blob:` for the HEIC decoder, whose package starts its worker that way; such a worker is bound by this policy too.
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};
