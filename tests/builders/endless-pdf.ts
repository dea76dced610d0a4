const depth = 10;

/** Ten forms, each drawing the next ten times: 10^9 drawings in two kilobytes. */
const forms = Array.from({ length: depth }, (_, at) => {
  const last = at === depth - 1;
  const calls = last ? 'BT /A 9 Tf (mot) Tj ET' : `/F${at + 1} Do `.repeat(10);
  const resources = last ? '' : `/XObject << /F${at + 1} ${at + 5} 0 R >>`;
  return `${at + 4} 0 obj << /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << ${resources} >> /Length ${calls.length} >> stream\n${calls}\nendstream endobj`;
});

/** A PDF whose reading takes years. */
export const endlessPdf: Buffer = Buffer.from(
  [
    '%PDF-1.4',
    '1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj',
    '2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj',
    '3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Resources << /XObject << /F0 4 0 R >> >> /Contents 20 0 R >> endobj',
    ...forms,
    '20 0 obj << /Length 6 >> stream\n/F0 Do\nendstream endobj',
    'trailer << /Root 1 0 R /Size 21 >>',
    '%%EOF',
  ].join('\n'),
);
