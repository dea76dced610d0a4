/** The data of the first button of this title, wherever it stands in what was received. */
export const buttonIn = (received: unknown, title: string): Record<string, unknown> => {
  const found: Record<string, unknown>[] = [];
  JSON.stringify(received, (_key, value: unknown) => {
    if (typeof value === 'object' && value !== null && Reflect.get(value, 'title') === title) {
      const data: unknown = Reflect.get(value, 'data');
      if (typeof data === 'object' && data !== null) found.push({ ...data });
    }
    return value;
  });
  const [data] = found;
  if (data === undefined) throw new Error(`no button « ${title} »`);
  return data;
};
