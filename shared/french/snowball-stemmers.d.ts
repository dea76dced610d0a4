declare module 'snowball-stemmers' {
  type Stemmer = { readonly stem: (word: string) => string };
  const snowball: { readonly newStemmer: (language: string) => Stemmer };
  export = snowball;
}
