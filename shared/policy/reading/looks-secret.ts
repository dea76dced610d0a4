/** Forms that announce themselves: OpenAI, GitHub, Hugging Face, AWS, Slack, Google, JWT, PEM, an Authorization header. */
const secretForms = [
  /\b(?:sk|pk|rk)-[A-Za-z0-9_-]{12,}/,
  /\bgh[pousr]_[A-Za-z0-9]{20,}/,
  /\bhf_[A-Za-z0-9]{16,}/,
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/,
  /\bSCW[A-Z0-9]{17}\b/,
  /\bxox[abeprs]-[A-Za-z0-9-]{10,}/,
  /\bAIza[A-Za-z0-9_-]{30,}/,
  /\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}/,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
  /\bBearer\s+\S{8,}/i,
];

/** Whether a text has a known form of key, or holds a long run of letters and digits that no word has. */
export function looksSecret(value: string): boolean {
  if (secretForms.some((form) => form.test(value))) return true;
  return value.split(/[^A-Za-z0-9+=]+/).some(isRandomRun);
}

function isRandomRun(run: string): boolean {
  if (/^[0-9a-f]{32,}$/i.test(run)) return true;
  const digits = run.replace(/\D/g, '').length;
  return run.length >= 24 && digits >= 3 && /[a-z]/.test(run) && /[A-Z]/.test(run);
}
