/** Mentions put on texts that an AI helped to write, unless the policy words them otherwise (AI Act art. 50; State usage guide). */
export const labelTexts: { readonly draft: string; readonly verified: string } = {
  draft: 'Projet rédigé avec l’aide d’une IA, à relire',
  verified: 'Contenu partiellement généré par une IA et vérifié par un agent',
};
